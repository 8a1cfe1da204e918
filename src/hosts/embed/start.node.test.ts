import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startEmbeds } from './start.js';

interface Dom {
  readonly window: Window & typeof globalThis;
}
// It comes without types.
const untyped = { jsdom: 'jsdom' };
const { JSDOM } = (await import(untyped.jsdom)) as { JSDOM: new (html: string, options: object) => Dom };

const ROOT = 'https://you.example/articles/';
const URL_OF = `${ROOT}posts/first-week/`;
const PAGE = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body>
<blockquote class="tiktok-refugee" data-post="first-week"><a href="${URL_OF}">Our first week</a></blockquote>
<div>Look: <br/><a href="${URL_OF}">${URL_OF}</a></div></body></html>`;

/** What the script loads, and the frames that it adds, in a page of a type. */
function started(contentType: string): { loaded: string[]; frames: string[] } {
  const { window } = new JSDOM(PAGE, { url: 'https://forum.example/t/1', contentType });
  Object.assign(globalThis, { Node: window.Node });
  const loaded: string[] = [];
  const load = (url: string): Promise<unknown> => {
    loaded.push(url);
    return new Promise(() => {});
  };
  startEmbeds(window, { url: `${ROOT}widgets/embed.js`, load, links: '' });
  return { loaded, frames: Array.from(window.document.querySelectorAll('iframe'), ({ src }) => src) };
}

test('quotations and pasted links are widgets in HTML, and frames in XHTML', () => {
  assert.deepEqual(started('text/html'), { loaded: [`${ROOT}widgets/tiktok-refugee.js`], frames: [] });
  const frame = `${ROOT}embed/post/first-week/`;
  assert.deepEqual(started('application/xhtml+xml'), { loaded: [], frames: [frame, frame] });
});

const OTHER = 'https://friend.example/';

/** A page that has embeds of two sites, in the order in which it is parsed. */
const PAGE_OF_TWO = `<!doctype html><body>
<blockquote class="tiktok-refugee" data-post="same"><a href="${OTHER}posts/same/">Theirs</a></blockquote>
<script src="${OTHER}widgets/embed.js" async></script>
<blockquote class="tiktok-refugee" data-post="same"><a href="${ROOT}posts/same/">Ours</a></blockquote>
<script src="${ROOT}widgets/embed.js" async></script>
<blockquote class="tiktok-refugee" data-widget="posts"><a href="${OTHER}">Their list</a></blockquote>
<blockquote class="tiktok-refugee" data-post="same"><a href="https://blog.example/2025/same/">In a blog</a></blockquote>`;

for (const roots of [
  [ROOT, OTHER],
  [OTHER, ROOT],
])
  test(`quotations of two sites in a page show the feed of each, if the script of ${roots[0]} is first`, async () => {
    const { window } = new JSDOM(PAGE_OF_TWO, { url: 'https://forum.example/t/1', contentType: 'text/html' });
    Object.assign(globalThis, { Node: window.Node });
    const loaded: string[] = [];
    const load = (url: string): Promise<unknown> => Promise.resolve(loaded.push(url));
    for (const root of roots) startEmbeds(window, { url: `${root}widgets/embed.js`, load });
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(loaded, [`${roots[0]}widgets/tiktok-refugee.js`]);
    const found = Array.from(window.document.querySelectorAll('tiktok-refugee-post, tiktok-refugee-posts'), (widget) => [
      widget.textContent,
      widget.getAttribute('feed'),
    ]);
    assert.deepEqual(found, [
      ['Theirs', `${OTHER}feed.json`],
      ['Ours', `${ROOT}feed.json`],
      ['Their list', `${OTHER}feed.json`],
      ['In a blog', `${roots[0]}feed.json`],
    ]);
  });

test('a quotation is not shown by the first script while the script of its site may still be parsed', async () => {
  const { window } = new JSDOM('<!doctype html><body>', { url: 'https://forum.example/t/1', contentType: 'text/html' });
  const { document } = window;
  Object.assign(globalThis, { Node: window.Node });
  let readyState = 'loading';
  Object.defineProperty(document, 'readyState', { get: () => readyState });
  const load = (): Promise<unknown> => Promise.resolve();
  const add = (html: string): void => document.body.append(document.createRange().createContextualFragment(html));
  add(`<script src="${ROOT}widgets/embed.js"></script>`);
  startEmbeds(window, { url: `${ROOT}widgets/embed.js`, load });
  add(`<blockquote class="tiktok-refugee" data-post="a"><a href="${OTHER}posts/a/">Theirs</a></blockquote>`);
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(document.querySelector('tiktok-refugee-post'), null);
  add(`<script src="${OTHER}widgets/embed.js"></script>`);
  startEmbeds(window, { url: `${OTHER}widgets/embed.js`, load });
  readyState = 'interactive';
  document.dispatchEvent(new window.Event('DOMContentLoaded'));
  await new Promise((resolve) => setTimeout(resolve));
  const feeds = Array.from(document.querySelectorAll('tiktok-refugee-post'), (widget) => widget.getAttribute('feed'));
  assert.deepEqual(feeds, [`${OTHER}feed.json`]);
});
