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
