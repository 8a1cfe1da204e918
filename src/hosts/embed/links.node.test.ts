import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from './links.js';

interface Dom {
  readonly window: { readonly document: Document; readonly Node: typeof Node };
}
// It comes without types.
const untyped = { jsdom: 'jsdom' };
const { JSDOM } = (await import(untyped.jsdom)) as { JSDOM: new (html: string, options: object) => Dom };

const ROOT = 'https://you.example/articles/';
const URL_OF = `${ROOT}posts/first-week/`;

/** What the link of a page stands for. */
function read(html: string): string | undefined {
  const { window } = new JSDOM(html, { url: 'https://forum.example/t/1' });
  Object.assign(globalThis, { Node: window.Node });
  const link = window.document.querySelector<HTMLAnchorElement>('a');
  assert.ok(link);
  return readLink(link, ROOT, false)?.attributes.get('post');
}

const link = (href = URL_OF, text = href): string => `<a href="${href}">${text}</a>`;

test('a pasted URL of an article on a line of its own stands for the article', () => {
  for (const html of [
    `<p>${link()}</p>`,
    `<div>Look: <br> ${link()} <br>nice</div>`,
    `<div>\n${link(URL_OF, 'https://you.example/articles/posts/fi…')}\n</div>`,
    `<p>${link(`${URL_OF}index.html?x#y`)}</p>`,
  ])
    assert.equal(read(html), 'first-week', html);
});

test('slugs of all scripts, typed or percent-encoded, are slugs', () => {
  for (const slug of ['从抖音', 'café-días', 'अभ्यास', 'a_b-2'])
    for (const written of [slug, encodeURIComponent(slug), encodeURIComponent(slug).toLowerCase()]) {
      const found = read(`<p>${link(`${ROOT}posts/${written}`)}</p>`);
      assert.equal(decodeURIComponent(found ?? ''), slug, written);
    }
});

test('other links stay links', () => {
  for (const html of [
    `<p>See ${link()}</p>`,
    `<p>${link()} there</p>`,
    `<p>${link(URL_OF, 'Our first week')}</p>`,
    `<ul><li>${link()}</li></ul>`,
    `<p><b>${link()}</b></p>`,
    `<div contenteditable><p>${link()}</p></div>`,
    `<p>${link(`${ROOT}tags/`)}</p>`,
    `<p>${link(`${ROOT}posts/`)}</p>`,
    `<p>${link(`${ROOT}posts/a/b/`)}</p>`,
    `<p>${link(`${ROOT}posts/first-week.json`)}</p>`,
    ...['%2e%2e%2fx', 'a%2Fb', 'a%22b', 'a.b', 'a b', 'a%00', '%', 'a&b'].map(
      (slug) => `<p>${link(`${ROOT}posts/${slug}/`)}</p>`,
    ),
    `<p>${link('https://you.example/posts/first-week/')}</p>`,
    `<p>${link('https://you.example.evil.example/articles/posts/first-week/')}</p>`,
    `<p>${link('https://user:pass@you.example/articles/posts/first-week/')}</p>`,
    `<p>${link('javascript:alert(1)', URL_OF)}</p>`,
  ])
    assert.equal(read(html), undefined, html);
});
