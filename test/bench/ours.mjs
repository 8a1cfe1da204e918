// The pages with the widgets, as their documentation has them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedRoom } from '../support/documented-room.mjs';
import { root } from '../../src/tooling/ensure-install.mjs';
import { hostPage, slug, times } from './host-page.mjs';

// As the documentation has it: `async`, so that no style sheet holds it up, and with room for what is to come.
const scriptFor = (url) => `<style>
${documentedRoom()}
tiktok-refugee-tag-cloud { display: block; min-block-size: 100svh }
</style>
<script type="module" async src="${url}"></script>`;
// Each page has widgets of one kind, hence the file for that.
const bundle = (name) => `widgets/tiktok-refugee-${name}.js`;
const post = scriptFor(bundle('post'));
const preload = (feed, name) => `<link rel="modulepreload" href="${bundle(name)}">
<link rel="preload" as="fetch" href="${feed}" crossorigin>
${scriptFor(bundle(name))}`;

/** An expression for what is in the shadow root of the page's first `tag`. */
const inShadow = (tag, rest) => `document.querySelector('${tag}')?.shadowRoot?.${rest}`;

// No peer has a share button.
const ARTICLE_FEED = `posts/${slug(0)}.json`;
const article = (attributes, content = '') =>
  `<tiktok-refugee-post ${attributes}layout="full" hide="share">${content}</tiktok-refugee-post>`;

function inlinedFeed(site) {
  const json = readFileSync(join(site, ARTICLE_FEED), 'utf8')
    .trim()
    .replaceAll('<', String.raw`\u003c`);
  return `<script type="application/feed+json">${json}</script>`;
}

/** What `tiktok-refugee render` prints. */
function rendered(site) {
  const args = ['render', join(site, ARTICLE_FEED), '--element', 'post', '--layout', 'full'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/builder/cli/main.js'), ...args], {
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  throw new Error(`tiktok-refugee render failed: ${stderr.trim().split('\n')[0]}`);
}

/** One article as a whole. */
export function articlePages() {
  const page = (html) => ({ ours: true, item: inShadow('tiktok-refugee-post', `querySelector('[part~=body]')`), html });
  return {
    plain: page(() => hostPage(post, article(`feed="${ARTICLE_FEED}" `))),
    preload: page(() => hostPage(preload(ARTICLE_FEED, 'post'), article(`feed="${ARTICLE_FEED}" `))),
    inlined: page(({ site }) => hostPage(post, article('', inlinedFeed(site)))),
    render: page(({ site }) => hostPage(post, rendered(site))),
  };
}

/** One article from a server that takes 300 ms for a page, as many do that make it on demand: without and with a response 103. */
export function articleOfSlowServer(floor) {
  const link = (url, rest) => `</article-slow-server/${url}>; ${rest}; crossorigin`;
  const hints = [link(bundle('post'), 'rel=modulepreload'), link(ARTICLE_FEED, 'rel=preload; as=fetch')].join(', ');
  const { plain, preload: early } = articlePages();
  const late = { answer: { after: 300 } };
  return {
    'floor': { ...floor, ...late },
    'plain': { ...plain, ...late },
    'preload': { ...early, ...late },
    'preload, 103': { ...early, answer: { after: 300, hints } },
  };
}

/** One article as a whole, of a feed of `count`; the last one is not on the feed's first page. */
export function articleOfManyPages(count) {
  const last = slug(count - 1);
  const page = (attributes) => ({
    ours: true,
    item: inShadow('tiktok-refugee-post', `querySelector('[part~=body]')`),
    html: () => hostPage(post, article(attributes)),
  });
  return {
    'plain': page(`feed="posts/${last}.json" `),
    'by slug alone': page(`post="${last}" `),
    'by feed and slug': page(`feed="feed.json" post="${last}" `),
  };
}

/** A list of cards. */
export function cardsPages(count) {
  const list = `<tiktok-refugee-posts feed="feed.json" page-size="${count}" hide="share"></tiktok-refugee-posts>`;
  const page = (head) => ({
    ours: true,
    item: inShadow('tiktok-refugee-posts', `querySelector('ul')?.children[i]`),
    html: () => hostPage(head, list),
  });
  return { plain: page(scriptFor(bundle('posts'))), preload: page(preload('feed.json', 'posts')) };
}

/** A tag cloud of links. */
export function tagsPages() {
  const cloud = '<tiktok-refugee-tag-cloud feed="feed.json" href="tags/{tag}"></tiktok-refugee-tag-cloud>';
  const page = (head) => ({
    ours: true,
    item: inShadow('tiktok-refugee-tag-cloud', `querySelector('ul')?.children[i]`),
    html: () => hostPage(head, cloud),
  });
  return { plain: page(scriptFor(bundle('tag-cloud'))), preload: page(preload('feed.json', 'tag-cloud')) };
}

/** Many widgets, each with the card of another post. */
export function embedsPages(count) {
  const embed = (i) => `<tiktok-refugee-post feed="feed.json" post="${slug(i)}" hide="share"></tiktok-refugee-post>`;
  const page = (head) => ({
    ours: true,
    item: `document.getElementsByTagName('tiktok-refugee-post')[i]?.shadowRoot?.querySelector('[part~=title]')`,
    html: () => hostPage(head, times(count, embed).join('\n')),
  });
  return { plain: page(post), preload: page(preload('feed.json', 'post')) };
}
