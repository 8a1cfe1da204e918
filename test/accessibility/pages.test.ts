// The pages that `build` writes fit the screen of a phone, however long the words on them are.
import { expect } from '@open-wc/testing';
import { PAGE_CSS } from '../../src/builder/write/page-assets.js';
import { SITE_CSS } from '../../src/builder/write/page-styles.js';

const WORD = 'https://example.org/'.padEnd(200, 'path');

const PLACES: Readonly<Record<string, string>> = {
  'a paragraph': `<p>${WORD}</p>`,
  'a link': `<p><a href="#">${WORD}</a></p>`,
  'code in a line': `<p><code>${WORD}</code></p>`,
  'a quotation in a list': `<ul><li><blockquote><p>${WORD}</p></blockquote></li></ul>`,
  'a caption': `<figure><figcaption>${WORD}</figcaption></figure>`,
  'a meaning': `<dl><dt>${WORD}</dt><dd>${WORD}</dd></dl>`,
  'a summary': `<details open><summary>${WORD}</summary></details>`,
  'a table': `<table><tr><td>${WORD}</td><td>Words</td></tr></table>`,
  'an author': `<p class="meta"><span>${WORD}</span> · <time>Jan 1, 2025</time></p>`,
  'a tag': `<ul class="tags"><li><a href="#">${WORD}</a></li></ul>`,
  'the list of tags': `<ul class="lists"><li><a href="#">${WORD}</a> <small>1 article</small></li></ul>`,
  'the footer': `<footer class="bottom"><div class="band"><div><b>${WORD}</b><ul><li><a href="#">${WORD}</a></li></ul></div></div></footer>`,
};

/** What is measured of a page with this article. */
async function measured(html: string, measure: (page: Document) => number, css = PAGE_CSS + SITE_CSS): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 320px; height: 600px; border: 0';
  frame.srcdoc = `<!doctype html><style>${css}</style><main class="article">${html}</main>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const number = frame.contentDocument ? measure(frame.contentDocument) : 0;
  frame.remove();
  return number;
}

const widthOf = (html: string): Promise<number> => measured(html, (page) => page.documentElement.scrollWidth);

const nested = (depth: number): string => (depth === 0 ? 'Words' : `<ul><li>Words${nested(depth - 1)}</li></ul>`);
const FORMULA = `<p><math display="block"><mrow>${'<mi>x</mi><mo>+</mo>'.repeat(60)}<mi>y</mi></mrow></math></p>`;

const WIDE: Readonly<Record<string, string>> = { 'a long formula': FORMULA, 'a list of twelve levels': nested(12) };

for (const [name, html] of Object.entries(WIDE))
  it(`${name} makes no page wider than its screen`, async () => {
    expect(await widthOf(html)).to.equal(320);
  });

for (const [name, html] of Object.entries(PLACES))
  it(`a long word in ${name} makes no page wider than its screen`, async () => {
    expect(await widthOf(html)).to.equal(320);
  });

/** Of a printed page, as nothing scrolls there. */
const PRINTED = PAGE_CSS.replace('@media print', '@media all');
const hiddenIn = (page: Document): number =>
  Math.max(...Array.from(page.querySelectorAll('pre, table'), (each) => each.scrollWidth - each.clientWidth));

for (const [name, html] of Object.entries({
  'code': `<pre><code>${'const a = 1; '.repeat(40)}</code></pre>`,
  'a table': `<table><tr>${`<td>Heading${WORD}</td>`.repeat(4)}</tr></table>`,
}))
  it(`printed pages show all of ${name}`, async () => {
    expect(await measured(html, hiddenIn, PRINTED)).to.be.at.most(1);
  });

it('tags of one letter are large enough to be touched', async () => {
  const sizeOf = (page: Document): number => {
    const { width = 0, height = 0 } = page.querySelector('a')?.getBoundingClientRect() ?? {};
    return Math.min(width, height);
  };
  expect(await measured('<ul class="tags"><li><a href="#">.</a></li></ul>', sizeOf)).to.be.at.least(24);
});

it('the menu of languages is within a page that is 160 pixels wide', async () => {
  const items = ['English', 'Deutsch'].map((name) => `<li><a href="#">${name}</a></li>`).join('');
  const menu = `<details class="menu" open><summary>Language</summary><ul>${items}</ul></details>`;
  const bar = `<header class="bar"><div class="band" style="width: 160px"><a class="brand" href="#">A title of words</a>${menu}</div></header>`;
  const outside = (page: Document): number => {
    const { left = 0, right = 0 } = page.querySelector('.menu ul')?.getBoundingClientRect() ?? {};
    const band = page.querySelector('.band')?.getBoundingClientRect();
    return Math.max((band?.left ?? 0) - left, right - (band?.right ?? 0));
  };
  expect(await measured(bar, outside)).to.be.at.most(0);
});
