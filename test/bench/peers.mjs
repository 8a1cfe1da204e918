// The pages of the others, as their documentation has them; items in the shapes of their own services.
import { createHash } from 'node:crypto';
import { picture } from './articles.mjs';
import { escapeText, hostPage, moduleScript, slug, times } from './host-page.mjs';

const stylesheet = (url) => `<link rel="stylesheet" href="${url}">`;
const peer = (name) => moduleScript(`/scripts/peers/${name}.js`);
const widgetItem = `document.querySelector('#widget')?.children[i]`;
const places = (count, make) => times(count, make).join('\n');

/** An item as Markdown around a body. */
const markdown = ({ title, url, image, authors, date_published: date, _tiktok_refugee: own }, body) =>
  `![${own.imageAlt}](${image})\n\n## [${title}](${url})\n\n` +
  `${authors[0].name} · ${date.slice(0, 10)} · ${own.readingMinutes} min read\n\n${body}`;
const markdownCard = (item) => markdown(item, `${item.summary}\n\n${item.tags.map((tag) => `* ${tag}`).join('\n')}\n`);
const markdownArticle = ({ items, bodies }) => [['article.md', markdown(items[0], bodies[0])]];
const markdownCards = ({ items }) => items.map((item) => [`cards/${item._tiktok_refugee.slug}.md`, markdownCard(item)]);

const zeroMdScript = moduleScript('https://cdn.jsdelivr.net/npm/zero-md@3?register');
const mdBlockScript = moduleScript('https://cdn.jsdelivr.net/npm/md-block/md-block.js');
const zeroMdItem = `document.getElementsByTagName('zero-md')[i]?.shadowRoot?.querySelector('.markdown-body')`;
const mdBlockItem = `document.getElementsByTagName('md-block')[i]`;

export const articlePeers = {
  'md-block': {
    item: mdBlockItem,
    html: () => hostPage(mdBlockScript, '<md-block src="article.md" untrusted></md-block>'),
    files: markdownArticle,
  },
  'zero-md': {
    item: zeroMdItem,
    html: () => hostPage(zeroMdScript, '<zero-md src="article.md"></zero-md>'),
    files: markdownArticle,
  },
  'react': {
    item: widgetItem,
    html: () => hostPage(peer('react-article'), '<article id="widget"></article>'),
    files: markdownArticle,
  },
};

const account = ({ authors, image }) => {
  const name = authors[0].name.toLowerCase().replace(' ', '');
  return { name, displayName: authors[0].name, handle: `${name}.bsky.test`, avatar: image };
};

/** A status of Mastodon's API. https://docs.joinmastodon.org/entities/Status/ */
function status(item, index) {
  const { name, displayName, avatar } = account(item);
  const id = String(113900000000000 - index);
  const escaped = escapeText(item.summary);
  return {
    id,
    created_at: item.date_published,
    in_reply_to_id: null,
    in_reply_to_account_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language: 'en',
    uri: `https://mastodon.test/users/${name}/statuses/${id}`,
    url: `https://mastodon.test/@${name}/${id}`,
    replies_count: index % 7,
    reblogs_count: index % 11,
    favourites_count: index % 13,
    edited_at: null,
    content: `<p>${escapeText(item.title)}</p><p>${escaped}</p><p>${item.tags.map((tag) => `#${escapeText(tag)}`).join(' ')}</p>`,
    reblog: null,
    application: { name: 'Web', website: null },
    account: {
      id: String(1000 + (index % 84)),
      username: name,
      acct: name,
      display_name: displayName,
      locked: false,
      bot: false,
      discoverable: true,
      group: false,
      created_at: '2022-11-01T00:00:00.000Z',
      note: '',
      url: `https://mastodon.test/@${name}`,
      uri: `https://mastodon.test/users/${name}`,
      avatar,
      avatar_static: avatar,
      header: avatar,
      header_static: avatar,
      followers_count: 10,
      following_count: 10,
      statuses_count: 10,
      last_status_at: '2025-01-31',
      emojis: [],
      fields: [],
    },
    media_attachments: [
      {
        id,
        type: 'image',
        url: item.image,
        preview_url: item.image,
        remote_url: null,
        meta: { original: { width: 640, height: 360, size: '640x360', aspect: 16 / 9 } },
        description: item._tiktok_refugee.imageAlt,
        blurhash: null,
      },
    ],
    mentions: [],
    tags: item.tags.map((name) => ({ name, url: `https://mastodon.test/tags/${encodeURIComponent(name)}` })),
    emojis: [],
    card: null,
    poll: null,
  };
}

/** CIDv1 of DAG-CBOR, SHA-256 and base 32 (RFC 4648 §6): Bluesky's clients look at it closely. */
function contentIdentifier(text) {
  const digest = createHash('sha256').update(text).digest('hex');
  const bits = BigInt(`0x01711220${digest}`)
    .toString(2)
    .padStart(36 * 8, '0')
    .padEnd(58 * 5, '0');
  return `b${bits.replace(/.{5}/g, (five) => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(five, 2)])}`;
}

/** `app.bsky.feed.defs#postView`. https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky/feed */
function postView(item, index) {
  const { displayName, handle, avatar } = account(item);
  const did = `did:plc:${handle
    .replace(/[^a-z]/g, '')
    .padEnd(24, 'a')
    .slice(0, 24)}`;
  const { imageAlt } = item._tiktok_refugee;
  return {
    uri: `at://${did}/app.bsky.feed.post/${slug(index)}`,
    cid: contentIdentifier(slug(index)),
    author: { did, handle, displayName, avatar, labels: [], createdAt: '2023-05-01T00:00:00.000Z' },
    record: {
      $type: 'app.bsky.feed.post',
      createdAt: item.date_published,
      langs: ['en'],
      text: `${item.title}\n\n${item.summary}\n\n${item.tags.map((tag) => `#${tag}`).join(' ')}`,
    },
    embed: {
      $type: 'app.bsky.embed.images#view',
      images: [{ thumb: item.image, fullsize: item.image, alt: imageAlt, aspectRatio: { height: 360, width: 640 } }],
    },
    replyCount: index % 7,
    repostCount: index % 11,
    likeCount: index % 13,
    quoteCount: 0,
    indexedAt: item.date_published,
    labels: [],
  };
}

export const cardsPeers = (count) => ({
  'preact': { item: widgetItem, html: () => hostPage(peer('preact-cards'), '<div id="widget" class="cards"></div>') },
  'react': { item: widgetItem, html: () => hostPage(peer('react-cards'), '<div id="widget" class="cards"></div>') },
  'mastodon-embed-timeline': {
    item: `document.querySelector('.mt-body')?.getElementsByClassName('mt-post')[i]`,
    html: () =>
      hostPage(
        stylesheet('/scripts/peers/mastodon.css') + peer('mastodon'),
        `<div id="mt-container" class="mt-container" data-count="${count}"><div class="mt-body" role="feed">\
<div class="mt-loading-spinner"></div></div></div>`,
      ),
    files: ({ items }) => [
      [`https://mastodon.test/api/v1/timelines/public?local=true&limit=${count}`, JSON.stringify(items.map(status))],
    ],
  },
  'bsky-embed': {
    item: `document.querySelector('bsky-embed')?.shadowRoot?.querySelector('#post-' + i)`,
    html: () =>
      hostPage(
        '<script type="module" src="https://cdn.jsdelivr.net/npm/bsky-embed/dist/bsky-embed.es.js" async></script>',
        `<bsky-embed username="cards-${count}.test" limit="${count}"></bsky-embed>`,
      ),
    files: ({ items }) => [
      [
        `https://api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?limit=${count}&actor=cards-${count}.test&filter=posts_no_replies`,
        JSON.stringify({ feed: items.map((item, i) => ({ post: postView(item, i) })) }),
      ],
    ],
  },
});

const cloudBox = '<div id="widget" class="cloud"></div>';
// Words for which there is no room are left out: the last one is there when the library says that it is done.
const cloudItem = (children) => `document.querySelector(i === 0 ? '#widget' : '#widget[data-done]')?.${children}`;

export const tagsPeers = {
  'react-tagcloud': {
    item: `document.querySelector('#widget')?.firstElementChild?.children[i]`,
    html: () => hostPage(peer('react-tagcloud'), '<div id="widget"></div>'),
  },
  'wordcloud2': { item: cloudItem('lastElementChild'), html: () => hostPage(peer('wordcloud'), cloudBox) },
  'd3-cloud': { item: cloudItem('firstElementChild?.lastElementChild'), html: () => hostPage(peer('d3-cloud'), cloudBox) },
};

const thread = (item, i) =>
  JSON.stringify({ thread: { $type: 'app.bsky.feed.defs#threadViewPost', post: postView(item, i), replies: [] } });
const threadUrl = (uri) =>
  `https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=${encodeURIComponent(uri)}&parentHeight=2&depth=0`;

export const embedsPeers = (count) => ({
  'bluesky-post-embed': {
    item: `document.getElementsByTagName('bluesky-post')[i]`,
    html: ({ items }) =>
      hostPage(
        stylesheet('/scripts/peers/bluesky-post.css') + peer('bluesky-post'),
        places(count, (i) => `<bluesky-post src="${postView(items[i], i).uri}"></bluesky-post>`),
      ),
    files: ({ items }) => items.map((item, i) => [threadUrl(postView(item, i).uri), thread(item, i)]),
  },
  'md-block': {
    item: mdBlockItem,
    html: () =>
      hostPage(
        mdBlockScript,
        places(count, (i) => `<md-block src="cards/${slug(i)}.md" untrusted></md-block>`),
      ),
    files: markdownCards,
  },
  'zero-md': {
    item: zeroMdItem,
    html: () =>
      hostPage(
        zeroMdScript,
        places(count, (i) => `<zero-md src="cards/${slug(i)}.md"></zero-md>`),
      ),
    files: markdownCards,
  },
  'react': {
    item: `document.querySelectorAll('[data-post]')[i]?.firstElementChild`,
    html: () =>
      hostPage(
        peer('react-embeds'),
        places(count, (i) => `<div data-post="${slug(i)}"></div>`),
      ),
  },
  'lite-youtube-embed': {
    item: `document.getElementsByTagName('lite-youtube')[i]?.querySelector('.lyt-visually-hidden')`,
    html: ({ items }) =>
      hostPage(
        `${stylesheet('/scripts/peers/lite-youtube.css')}<script src="/scripts/peers/lite-youtube.js"></script>`,
        places(count, (i) => `<lite-youtube videoid="${slug(i)}" playlabel="${escapeText(items[i].title)}"></lite-youtube>`),
      ),
    files: () =>
      times(count, slug).flatMap((id) => [
        [`https://i.ytimg.com/vi/${id}/hqdefault.jpg`, picture, 'image/svg+xml'],
        [`https://i.ytimg.com/vi_webp/${id}/sddefault.webp`, picture, 'image/svg+xml'],
      ]),
  },
});
