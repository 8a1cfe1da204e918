import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import { readCanonicalFeed } from './canonical-feed.js';

const SITE = 'https://example.org/x/';

/** A feed as `build` writes it for {@link SITE}, but for what is given. */
const feedAt = (path: string, more: object = {}, extension: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  home_page_url: SITE,
  feed_url: SITE + path,
  next_url: `${SITE}feed/2.json`,
  _tiktok_refugee: { postUrl: `${SITE}posts/{slug}.json`, tipsUrl: `${SITE}tips.json`, ...extension },
  items: [
    {
      id: `${SITE}posts/a/`,
      url: `${SITE}posts/a/`,
      title: 'A',
      content_html: `<p><a href="${SITE}posts/b/">b</a><img src="${SITE}images/a.png" srcset="${SITE}images/a.png 2x"></p>`,
      image: `${SITE}images/cover.png`,
      _tiktok_refugee: { slug: 'a' },
    },
  ],
  ...more,
});

for (const [found, path] of [
  ['http://127.0.0.1:4173/', 'feed.json'],
  ['https://staging.example/a/b/', 'feed.json'],
  ['https://example.org/', 'feed.json'],
  ['https://example.org/x/y/', 'feed.json'],
  ['http://example.org/x/', 'feed.json'],
  ['https://mirror.example/', 'feed/2.json'],
  ['https://mirror.example/sub/', 'posts/a.json'],
  ['https://mirror.example/sub/', 'tips/3.json'],
] as const) {
  test(`a folder at ${found} is found there by its ${path}`, () => {
    const feed = parseFeed(feedAt(path, { next_url: `${SITE}feed/9.json` }), `${found}${path}?v=1#a`);
    assert.equal(feed.feedUrl, found + path);
    assert.equal(feed.nextUrl, `${found}feed/9.json`);
    assert.equal(feed.postUrl, `${found}posts/{slug}.json`);
    assert.equal(feed.tipsUrl, `${found}tips.json`);
    const [post] = feed.posts;
    assert.equal(post?.image?.url, `${found}images/cover.png`);
    assert.equal(
      post.body?.value,
      `<p><a href="${SITE}posts/b/">b</a><img src="${found}images/a.png" srcset="${found}images/a.png 2x"></p>`,
    );
  });
}

test('what is fetched moves; names and links stay', () => {
  const feed = parseFeed(feedAt('feed.json'), 'https://mirror.example/feed.json');
  assert.deepEqual([feed.homePageUrl, feed.posts[0]?.id, feed.posts[0]?.url], [SITE, `${SITE}posts/a/`, `${SITE}posts/a/`]);
});

const OTHERS: Readonly<Record<string, [object, string]>> = {
  'one that is where it says': [feedAt('feed.json'), `${SITE}feed.json?v=2`],
  'one of another name': [feedAt('feed.json'), 'https://mirror.example/copy.json'],
  'a page that holds it': [feedAt('feed.json'), 'https://blog.example/'],
  'one without the extension’s addresses': [feedAt('feed.json', {}, { postUrl: undefined }), 'https://proxy.example/feed.json'],
  'one whose home is elsewhere': [
    feedAt('feed.json', { home_page_url: 'https://example.net/' }),
    'https://proxy.example/feed.json',
  ],
  'one whose posts are elsewhere': [
    feedAt('feed.json', {}, { postUrl: 'https://example.net/{slug}' }),
    'https://a.example/feed.json',
  ],
  'one whose home is no folder': [feedAt('feed.json', { home_page_url: 'https://example.org/x' }), 'https://a.example/feed.json'],
  'one whose place in its folder is another': [feedAt('posts/a.json'), 'https://mirror.example/pages/a.json'],
};
for (const [what, [source, address]] of Object.entries(OTHERS)) {
  test(`${what} is left as it is`, () => {
    const feed = parseFeed(source, address);
    assert.equal(feed.nextUrl, `${SITE}feed/2.json`);
    assert.equal(feed.posts[0]?.image?.url, `${SITE}images/cover.png`);
    assert.match(feed.posts[0].body?.value ?? '', /src="https:\/\/example\.org\/x\/images/);
  });
}

test('pictures outside of the folder’s own stay where they are', () => {
  const items = [
    { id: '1', content_html: '<img src="https://cdn.example/a.png">', image: `${SITE}logo.png`, _tiktok_refugee: { slug: '1' } },
  ];
  const [post] = parseFeed(feedAt('feed.json', { items }), 'https://mirror.example/feed.json').posts;
  assert.deepEqual([post?.image?.url, post?.body?.value], [`${SITE}logo.png`, '<img src="https://cdn.example/a.png">']);
});

test('the short way of reading takes feeds where they say they are, and leaves the others to the long one', () => {
  assert.equal(readCanonicalFeed(feedAt('feed.json'), `${SITE}feed.json?v=2`).nextUrl, `${SITE}feed/2.json`);
  assert.equal(readCanonicalFeed(feedAt('feed.json'), 'https://blog.example/page').nextUrl, `${SITE}feed/2.json`);
  assert.equal(readCanonicalFeed(feedAt('feed.json'), undefined).nextUrl, `${SITE}feed/2.json`);
  assert.throws(() => readCanonicalFeed(feedAt('feed.json'), 'https://mirror.example/feed.json'), TypeError);
});

test('smaller copies of an image are found where the folder is', () => {
  const imageSources = [{ type: 'image/webp', url: `${SITE}images/cover-{width}.webp`, widths: [320, 640] }];
  const item = { id: 'a', title: 'A', image: `${SITE}images/cover.png`, _tiktok_refugee: { slug: 'a', imageSources } };
  const [post] = parseFeed(feedAt('feed.json', { items: [item] }), 'https://mirror.example/feed.json').posts;
  assert.deepEqual(post?.image?.sources, [
    {
      type: 'image/webp',
      srcset: 'https://mirror.example/images/cover-320.webp 320w,https://mirror.example/images/cover-640.webp 640w',
    },
  ]);
});
