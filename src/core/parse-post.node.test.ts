import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parsePost } from './parse-post.js';

const postOf = (item: object, feed: object = {}): Post => {
  const [post] = parseFeed({ items: [{ id: 'x', ...item }], ...feed }, 'https://example.org/blog/feed.json').posts;
  assert.ok(post);
  return post;
};
const extended = (extension: unknown, item: object = {}) => postOf({ ...item, _tiktok_refugee: extension });
/** The same without members that are undefined. */
const present = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const parse = (item: unknown) => parsePost(item, { authors: [] }, undefined)?.post;

test('Items: an item with an id and nothing else is kept', () => {
  assert.deepEqual(present(parse({ id: 'a' })), {
    id: 'a',
    slug: 'a',
    title: '',
    summary: '',
    body: { format: 'text', value: '' },
    authors: [],
    tags: [],
    attachments: [],
    tips: [],
    translations: {},
    awaitsOriginal: false,
  });
});

test('Suggestions for Feed Readers: an id that is a number is coerced to a string', () => {
  assert.equal(postOf({ id: 0 }).id, '0');
  assert.equal(postOf({ id: 12.5 }).id, '12.5');
});

test('Suggestions for Feed Readers: an item whose id is missing, blank or no string is discarded', () => {
  for (const id of [undefined, null, '', ' \n', '\0', true, {}, ['a']]) {
    assert.equal(parse({ id }), undefined);
  }
});

test('Items: what is no object is discarded', () => {
  for (const value of [null, undefined, 'x', 1, [{ id: 1 }]]) assert.equal(parse(value), undefined);
});

test('Items: url and external_url are absolute, and kept apart', () => {
  const { url, externalUrl } = postOf({ url: 'a', external_url: 'https://b.example' });
  assert.deepEqual([url, externalUrl], ['https://example.org/blog/a', 'https://b.example/']);
});

test('Items: URLs of unsafe schemes are dropped', () => {
  const item = { url: 'javascript:1', external_url: ' vbscript:1', image: 'data:image/svg+xml,<svg/>' };
  const { url, externalUrl, image } = postOf(item);
  assert.deepEqual([url, externalUrl, image], [undefined, undefined, undefined]);
});

test('Items: title and summary are plain text on one line', () => {
  const { title, summary } = postOf({ title: ' A\n\tB\0 ', summary: 'C\u0007  D' });
  assert.deepEqual([title, summary], ['A B', 'C D']);
});

test('Items: content_html is preferred', () => {
  assert.deepEqual(postOf({ content_html: '<p>a</p>', content_text: 'b' }).body, {
    format: 'html',
    value: '<p>a</p>',
    base: 'https://example.org/blog/feed.json',
  });
});

test('Items: content_text is plain text', () => {
  const { format, value } = postOf({ content_html: ' ', content_text: '*a*\n' }).body ?? {};
  assert.deepEqual([format, value], ['text', '*a*\n']);
});

test('Extensions: content_text is Markdown only where markdown is true', () => {
  assert.equal(extended({ markdown: true }, { content_text: '*a*' }).body?.format, 'markdown');
  assert.equal(extended({ markdown: 'true' }, { content_text: '*a*' }).body?.format, 'text');
  assert.equal(extended({ markdown: true }, { content_html: '*a*' }).body?.format, 'html');
});

test('Items: content that is no string counts as none', () => {
  const { format, value } = postOf({ content_html: { a: 1 }, content_text: null }).body ?? {};
  assert.deepEqual([format, value], ['text', '']);
});

test('Items: image is preferred to banner_image', () => {
  assert.equal(postOf({ image: 'a.png', banner_image: 'b.png' }).image?.url, 'https://example.org/blog/a.png');
  assert.equal(postOf({ image: null, banner_image: 'b.png' }).image?.url, 'https://example.org/blog/b.png');
});

test('Extensions: imageAlt, imageWidth and imageHeight describe the image', () => {
  const size = { imageWidth: 640, imageHeight: 480 };
  assert.deepEqual(extended({ imageAlt: ' A cat ', ...size }, { image: 'https://a.example/c.png' }).image, {
    url: 'https://a.example/c.png',
    alt: 'A cat',
    width: 640,
    height: 480,
  });
});

test('Extensions: an image size that is no positive number is dropped', () => {
  for (const size of [0, -1, '640', null]) {
    const image = extended({ imageAlt: 7.5, imageWidth: size, imageHeight: size }, { image: 'https://a.example/c.png' }).image;
    assert.deepEqual(present(image), { url: 'https://a.example/c.png', alt: '7.5' });
  }
});

test('Items: date_published and date_modified become UTC', () => {
  const { datePublished, dateModified } = postOf({ date_published: '2010-02-07T14:04:00-05:00', date_modified: '2010-02-08' });
  assert.deepEqual([datePublished, dateModified], ['2010-02-07T19:04:00.000Z', '2010-02-08T00:00:00.000Z']);
});

test('Items: the day of publication is the author’s, however it is written', () => {
  for (const date_published of ['2025-01-20T06:30:00+08:00', '2025-01-20 06:30 +0800', 'Mon, 20 Jan 2025 06:30:00 GMT+8']) {
    const { datePublished, dayPublished } = postOf({ date_published });
    assert.deepEqual([datePublished, dayPublished], ['2025-01-19T22:30:00.000Z', '2025-01-20']);
  }
});

test('Items: an item that has date_modified alone is of that date, and in its place among the others', () => {
  const items = [
    { id: 'a', date_modified: '2025-01-01' },
    { id: 'b', date_published: 'x', date_modified: '2025-01-03' },
  ];
  const { posts } = parseFeed({ items: [...items, { id: 'c', date_published: '2025-01-02' }] });
  assert.deepEqual(
    posts.map(({ id, dayPublished }) => `${id} ${dayPublished}`),
    ['b 2025-01-03', 'c 2025-01-02', 'a 2025-01-01'],
  );
});

test('Suggestions for Feed Readers: a malformed date_published does not cost the item', () => {
  assert.equal(postOf({ date_published: 'malformed' }).datePublished, undefined);
});

const FEED_AUTHORS = { authors: [{ name: 'Feed' }] };

test('Items: authors have name, url and avatar', () => {
  assert.deepEqual(present(postOf({ authors: [{ name: ' A ', url: 'mailto:a@b.example', avatar: '/a.png' }] }).authors), [
    { name: 'A', url: 'mailto:a@b.example', avatar: 'https://example.org/a.png' },
  ]);
});

test('Items: an item without authors has those of the feed', () => {
  for (const item of [{}, { authors: null }, { authors: [] }, { authors: [{}, null, { name: '' }, ''] }]) {
    assert.deepEqual(present(postOf(item, FEED_AUTHORS).authors), [{ name: 'Feed' }]);
  }
});

test('Items: an item with authors does not take over those of the feed', () => {
  assert.deepEqual(present(postOf({ authors: [{ name: 'A' }] }, FEED_AUTHORS).authors), [{ name: 'A' }]);
});

test('Deprecations: author is read, and authors are preferred', () => {
  assert.deepEqual(present(postOf({ author: { name: 'A' } }, FEED_AUTHORS).authors), [{ name: 'A' }]);
  assert.deepEqual(present(postOf({ author: { name: 'A' }, authors: [{ name: 'B' }] }).authors), [{ name: 'B' }]);
  assert.deepEqual(present(postOf({}, { author: { name: 'F' } }).authors), [{ name: 'F' }]);
});

test('Deprecations: untidy authors: a string, a single object, strings in the list', () => {
  assert.deepEqual(present(postOf({ author: 'A' }).authors), [{ name: 'A' }]);
  assert.deepEqual(present(postOf({ authors: { name: 'A' } }).authors), [{ name: 'A' }]);
  const authors = ['A', null, { name: 7 }, { url: 'javascript:1' }];
  assert.deepEqual(present(postOf({ authors }).authors), [{ name: 'A' }, { name: '7' }]);
});

test('Items: tags are plain text, each once', () => {
  assert.deepEqual(postOf({ tags: [' a b ', 'a b', '', null, 7, {}, 'c,d'] }).tags, ['a b', '7', 'c,d']);
});

test('Items: tags in one string are split at commas', () => {
  assert.deepEqual(postOf({ tags: 'a, b,,c d' }).tags, ['a', 'b', 'c d']);
});

test('Items: tags of another type count as none', () => {
  for (const tags of [null, true, {}]) assert.deepEqual(postOf({ tags }).tags, []);
});

test('Items: the language of an item goes before that of the feed', () => {
  assert.equal(postOf({ language: 'zh_Hans' }, { language: 'en' }).language, 'zh-Hans');
  assert.equal(postOf({ language: 'not a tag' }, { language: 'en' }).language, 'en');
  assert.equal(postOf({}).language, undefined);
});

test('Attachments: url, mime_type, title, size_in_bytes and duration_in_seconds', () => {
  const attachment = { url: 'a.mp3', mime_type: 'audio/mpeg', title: 'A', size_in_bytes: 5, duration_in_seconds: 1.5 };
  assert.deepEqual(present(postOf({ attachments: [attachment] }).attachments), [
    { url: 'https://example.org/blog/a.mp3', mimeType: 'audio/mpeg', title: 'A', sizeInBytes: 5, durationInSeconds: 1.5 },
  ]);
});

test('Suggestions for Feed Readers: an attachment without mime_type is kept', () => {
  const attachments = { url: 'https://a.example/a.pdf', mime_type: null, size_in_bytes: '5', duration_in_seconds: -1 };
  assert.deepEqual(present(postOf({ attachments }).attachments), [{ url: 'https://a.example/a.pdf' }]);
});

test('Attachments: audio and video without their type have that of their ending', () => {
  const typesOf = (...attachments: object[]): unknown => postOf({ attachments }).attachments.map(({ mimeType }) => mimeType);
  const url = 'https://a.example/a.mp3?t=1';
  assert.deepEqual(typesOf({ url }, { url, mime_type: 'application/octet-stream' }), ['audio/mpeg', 'audio/mpeg']);
  assert.deepEqual(typesOf({ url, mime_type: 'video/mp4' }, { url: 'https://a.example/a.mp' }), ['video/mp4', undefined]);
});

test('Authors: e-mail addresses, and what programs write for nobody, are no names', () => {
  const namesOf = (...authors: unknown[]): unknown => postOf({ authors }).authors.map(({ name, url }) => name ?? url);
  assert.deepEqual(namesOf('ana@a.example (Ana)', { name: 'Li <li@a.example>' }, { name: 'admin' }), ['Ana', 'Li']);
  assert.deepEqual(namesOf('Super User', 'Administrator', 'webmaster', 'Web Master', 'Root', 'None', 'N/A'), []);
  assert.deepEqual(namesOf('Unknown', '(unknown)', '(author unknown)', 'www.a.example', 'https://a.example/'), []);
  assert.deepEqual(namesOf('Unknown Pleasures', 'WWW Ann'), ['Unknown Pleasures', 'WWW Ann']);
  assert.deepEqual(namesOf('@ann.b Ann Bee', '@ann', '@ann@a.example'), ['Ann Bee', '@ann', '@ann@a.example']);
  assert.deepEqual(present(postOf({ authors: [{ name: 'https://a.example/@bo' }] }).authors), [
    { name: 'bo', url: 'https://a.example/@bo' },
  ]);
});

test('Items: the file of a document is shown without its ending', () => {
  assert.deepEqual(
    ['report_2.pdf', 'Minutes.docx', 'How to read a.pdf', 'Node.js'].map((title) => postOf({ title }).title),
    ['report_2', 'Minutes', 'How to read a.pdf', 'Node.js'],
  );
});

test('Items: text on one line with escaped ends of lines has lines', () => {
  assert.equal(postOf({ content_text: String.raw`One.\nTwo.\nThree.` }).body?.value, 'One.\nTwo.\nThree.');
  assert.equal(postOf({ content_text: String.raw`C:\new` }).body?.value, String.raw`C:\new`);
});

test('Attachments: one without a usable url is dropped', () => {
  const attachments = [{ mime_type: 'audio/mpeg' }, { url: 'javascript:1' }, null, 'x'];
  assert.deepEqual(postOf({ attachments }).attachments, []);
});

test('Extensions: an excerpt is a summary without a body', () => {
  const { summary, body } = extended({ excerpt: true }, { content_text: ' In\nshort. ' });
  assert.deepEqual([summary, body], ['In short.', undefined]);
});

test('Extensions: a summary of its own goes before the excerpt', () => {
  assert.equal(extended({ excerpt: true }, { content_text: 'a', summary: 'b' }).summary, 'b');
});

test('Extensions: what has HTML is no excerpt, nor is what says so in other words than true', () => {
  assert.equal(extended({ excerpt: true }, { content_html: '<p>a</p>', content_text: 'a' }).body?.value, '<p>a</p>');
  assert.deepEqual(
    ['true', 1, null].map((excerpt) => extended({ excerpt }, { content_text: 'a' }).body?.value),
    ['a', 'a', 'a'],
  );
});

test('Extensions: readingMinutes is a positive number', () => {
  assert.equal(extended({ readingMinutes: 3.5 }).readingMinutes, 3.5);
  for (const readingMinutes of [0, -1, '3', null]) assert.equal(extended({ readingMinutes }).readingMinutes, undefined);
});

test('Extensions: tips are plain text, and empty ones are dropped', () => {
  const tips = [{ section: 'S', title: ' Be ', text: 'a\nb' }, { title: 'T' }, { section: 'only' }, null, 'x'];
  assert.deepEqual(extended({ tips }).tips, [
    { section: 'S', title: 'Be', text: 'a b' },
    { section: '', title: 'T', text: '' },
  ]);
});

test('Extensions: translations map language tags to ids', () => {
  assert.deepEqual(extended({ translations: { 'zh_Hans': 'b', 'fr': 7, 'es': '', 'de': null, 'not a tag': 'c' } }).translations, {
    'zh-Hans': 'b',
    'fr': '7',
  });
});

test('Extensions: names of prototypes in translations are ignored, and no prototype changes', () => {
  const translations = '{"__proto__": "x", "toString": "y", "fr": "z"}';
  const { posts } = parseFeed(`{"items": [{"id": 1, "_tiktok_refugee": {"translations": ${translations}}}]}`);
  assert.deepEqual(Object.entries(posts[0]!.translations), [['fr', 'z']]);
  assert.equal(Object.getPrototypeOf(posts[0]!.translations), Object.prototype);
});

test('Extensions: an extension that is no object is ignored', () => {
  for (const extension of [null, 'x', 7, [{ slug: 'a' }]]) assert.equal(extended(extension).slug, 'x');
});

const slugs: [item: object, slug: string][] = [
  [{ url: 'https://a.example/2025/one', _tiktok_refugee: { slug: 'named' } }, 'named'],
  [{ url: 'https://a.example/2025/one', _tiktok_refugee: { slug: ' ' } }, 'one'],
  [{ url: 'https://a.example/2025/one/?a=b#c' }, 'one'],
  [{ url: 'https://a.example/%E8%8C%B6' }, '茶'],
  [{ url: 'https://a.example/100%' }, '100%'],
  [{ url: 'https://a.example/', id: 'posts/two' }, 'two'],
  [{ url: 'https://a.example/%00', id: 'two' }, 'two'],
  [{ id: 'https://a.example/posts/three/' }, 'three'],
  [{ id: 'tag:a.example,2025:4' }, 'tag:a.example,2025:4'],
  [{ id: '//' }, '//'],
];

for (const [item, slug] of slugs) {
  test(`Items: the slug of ${JSON.stringify(item)} is ${slug}`, () => assert.equal(postOf(item).slug, slug));
}

const many = <T>(entry: (i: number) => T, count = 5000): T[] => Array.from({ length: count }, (_, i) => entry(i));
const lists: Record<string, [item: object, read: (post: Post) => unknown[]]> = {
  'tags': [{ tags: many((i) => `t${i}`) }, ({ tags }) => [...tags]],
  'tags in one text': [{ tags: many((i) => `t${i}`, 900).join() }, ({ tags }) => [...tags]],
  'authors': [{ authors: many((i) => ({ name: `n${i}` })) }, ({ authors }) => [...authors]],
  'attachments': [{ attachments: many((i) => ({ url: `/${i}`, mime_type: 'a/b' })) }, ({ attachments }) => [...attachments]],
  'tips': [{ _tiktok_refugee: { tips: many((i) => ({ title: `t${i}`, text: 'a' })) } }, ({ tips }) => [...tips]],
  'translations': [
    { _tiktok_refugee: { translations: Object.fromEntries(many((i) => [`en-x-${i}`, `${i}`])) } },
    ({ translations }) => Object.keys(translations),
  ],
};
for (const [name, [item, read]] of Object.entries(lists)) {
  test(`Items: the first 200 ${name} are read, and it is said that there are more`, () => {
    const said: string[] = [];
    const items = [1, 2].map((id) => ({ id, content_html: 'a', ...item }));
    const { posts } = parseFeed({ items }, 'https://example.org/feed.json', (text) => said.push(text));
    assert.deepEqual(
      posts.map((post) => read(post).length),
      [200, 200],
    );
    assert.equal(said.length, 1);
    assert.match(said[0]!, new RegExp(`\\d+ entries in "${name.split(' ')[0]}" of one item; only the first 200 are read`));
  });
}

test('Items: nothing is said of lists of 200 entries', () => {
  const said: string[] = [];
  parseFeed({ items: [{ id: 'a', tags: many((i) => `t${i}`, 200) }] }, undefined, (text) => said.push(text));
  assert.deepEqual(said, []);
});

test('Items: what an item does not say is found in its body', () => {
  const html = '<h1>A</h1><p><img src="/i.png" alt="Cat" width="640" height="480">One sentence.</p><pre>x</pre>';
  const { summary, image, readingMinutes } = postOf({ title: 'A', content_html: html });
  assert.deepEqual([summary, readingMinutes], ['One sentence.', 1]);
  assert.deepEqual(image, { url: 'https://example.org/i.png', alt: 'Cat', width: 640, height: 480 });
});

test('Items: what an item says goes before what its body shows', () => {
  const html = '<p><img src="/i.png" alt="Cat" width="640" height="480">One sentence.</p>';
  const members = { title: 'A', summary: 'Said', image: 'https://a.example/j.png', content_html: html };
  const { summary, image } = postOf(members);
  assert.deepEqual([summary, image?.url, image?.alt], ['Said', 'https://a.example/j.png', '']);
});

test('Items: the words and sizes of an image that is in the body are those of there', () => {
  const html = '<p><img src="/i.png" alt="Cat" width="640" height="480"></p>';
  const { image } = postOf({ image: 'https://example.org/i.png', content_html: html });
  assert.deepEqual(image, { url: 'https://example.org/i.png', alt: 'Cat', width: 640, height: 480 });
});

test('Items: a summary that is the title again counts as none', () => {
  assert.equal(postOf({ title: 'A', summary: 'A', content_html: '<p>Text.</p>' }).summary, 'Text.');
});

test('Items: an item without a title has none, and its text is its summary', () => {
  const { title, summary } = postOf({ url: '/2025/103112.html', content_html: '<p>Just a thought.</p>' });
  assert.deepEqual([title, summary], ['', 'Just a thought.']);
});

const nameTitles: [title: string, url: string, kept: string][] = [
  ['103112.html', '/2025/103112.html', ''],
  ['103112', '/2025/103112.html', ''],
  ['2025-01-20', '/micro/2025-01-20/', ''],
  ['deb1f941b126c773', '/p/deb1f941b126c773', ''],
  ['https://example.org/p/a', 'https://example.org/p/a', ''],
  ['rust-analyzer', '/p/rust-analyzer', 'rust-analyzer'],
  ['2024', '/p/review', '2024'],
  ['1984', '/books/orwell.html', '1984'],
  ['index.html explained', '/p/x', 'index.html explained'],
  ['robots.txt', '/p/robots', ''],
  ['Evergreen', '/p/Evergreen', 'Evergreen'],
];
for (const [title, url, kept] of nameTitles) {
  test(`Items: the title "${title}" at ${url} is "${kept}"`, () => assert.equal(postOf({ title, url }).title, kept));
}

test('Items: text is as it was meant', () => {
  const words = { title: 'Tom &amp;amp; <em>J</em>', summary: '<p>A &lt; B</p>' };
  const item = { ...words, tags: ['R&amp;D'], authors: [{ name: 'O&#39;Hara' }] };
  const { title, summary, tags, authors } = postOf(item);
  assert.deepEqual([title, summary, tags, authors[0]?.name], ['Tom & J', 'A < B', ['R&D'], "O'Hara"]);
});

test('Extensions: text of an item with a slug is as it is written', () => {
  const item = { title: 'On &amp; and <em>', tags: ['&lt;'], content_html: '<p>Text.</p>', authors: ['&amp;'] };
  const { title, summary, tags, authors } = extended({ slug: 'a' }, item);
  assert.deepEqual([title, summary, tags, authors[0]?.name], ['On &amp; and <em>', '', ['&lt;'], '&amp;']);
});

test('Items: relative URLs of a body resolve against the article, else where it leads, else the feed', () => {
  const content = { content_html: '<p>a</p>', content_text: 'a' };
  assert.equal(postOf({ ...content, url: '/2025/a/' }).body?.base, 'https://example.org/2025/a/');
  assert.equal(postOf({ ...content, external_url: 'https://b.example/c/' }).body?.base, 'https://b.example/c/');
  assert.equal(postOf({ ...content, url: 'mailto:a@b.example' }).body?.base, 'https://example.org/blog/feed.json');
  assert.equal(postOf({ content_text: 'a', url: '/2025/a/' }).body?.base, 'https://example.org/2025/a/');
});

test('Extensions: relative URLs of a body that build wrote resolve against the feed, or against base', () => {
  const item = { content_html: '<p>a</p>', url: '/2025/a/' };
  assert.equal(extended({ slug: 'a' }, item).body?.base, 'https://example.org/blog/feed.json');
  assert.equal(extended({ slug: 'a', base: 'https://c.example/' }, item).body?.base, 'https://c.example/');
  assert.equal(extended({ slug: 'a', base: 'javascript:1' }, item).body?.base, 'https://example.org/blog/feed.json');
});
