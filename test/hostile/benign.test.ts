import { expect } from '@open-wc/testing';
import { withoutSanitiser } from '../support/engine.js';
import type { Body } from '../../src/core/model.js';
import type { BodyOptions } from '../../src/sanitise/body-options.js';
import { renderBody } from '../../src/sanitise/render-body.js';
import { bodyToHtml } from '../../src/sanitise/server/static-body.js';
import { ROUTES, type Route } from './observe.js';

const options: BodyOptions = { headingLevel: 2, title: '', images: 'auto', showImage: 'Show image' };
const base = 'https://example.org/blog/';
const scroll = (inner: string): string => `<div class="scroll" tabindex="0">${inner}</div>`;
const lazy = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';

async function render(route: Route | 'the server', body: Body): Promise<HTMLElement> {
  if (route === 'the server') return parsed(bodyToHtml(body, options)).firstElementChild as HTMLElement;
  const show = async (): Promise<HTMLElement> => renderBody(body, options);
  return route === 'DOMPurify' ? withoutSanitiser(show) : show();
}

function parsed(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

/** HTML as it comes, and as it must be shown; one string where they are the same. */
const cases: Record<string, string | readonly [string, string]> = {
  'paragraphs': '<p>a</p><p>b</p>',
  'line breaks and break opportunities': '<p>a<br>b<wbr>c</p>',
  'nested inline marks':
    '<p><em>a <strong>b <code>c <s>d</s></code></strong></em> <i>e</i> <b>f</b> <u>g</u> <small>h</small></p>',
  'code, variables, samples and keys': '<p><code>a</code><var>b</var><samp>c</samp><kbd>d</kbd></p>',
  'marks, quotations, citations and definitions': '<p><mark>a</mark> <q>b</q> <cite>c</cite> <dfn title="d">e</dfn></p>',
  'sub and sup': '<p>H<sub>2</sub>O, x<sup>2</sup></p>',
  'abbreviations': '<p><abbr title="World Wide Web">WWW</abbr></p>',
  'insertions and deletions': '<p><del datetime="2025-01-01">a</del><ins datetime="2025-01-02T10:00Z">b</ins></p>',
  'times and data': '<p><time datetime="PT1H">a</time> <data value="1">b</data></p>',
  'ruby': '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>',
  'direction': '<p dir="rtl">א <bdo dir="ltr">a</bdo> <bdi>b</bdi></p>',
  'languages': '<p lang="fr">a <span lang="zh-Hans">漢</span></p>',
  'lists with start, reversed, type and value':
    '<ol start="4" reversed="" type="a"><li>a</li><li value="9">b<ul><li>c</li></ul></li></ol>',
  'definition lists': '<dl><dt>a</dt><dd>b</dd></dl>',
  'tables with spans and scopes': [
    '<table><caption>a</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" colspan="2">b</th></tr></thead>' +
      '<tbody><tr><td rowspan="2" align="right">c</td><td>d</td></tr></tbody><tfoot><tr><td>e</td></tr></tfoot></table>',
    scroll(
      '<table><caption>a</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" colspan="2">b</th></tr></thead>' +
        '<tbody><tr><td rowspan="2" align="right">c</td><td>d</td></tr></tbody><tfoot><tr><td>e</td></tr></tfoot></table>',
    ),
  ],
  'a table after a paragraph that never ended': [
    '<p>a<table><tr><td>b</table>',
    `<p>a</p>${scroll('<table><tbody><tr><td>b</td></tr></tbody></table>')}`,
  ],
  'preformatted text with its white space': [
    '<pre><code>a\n\n  b\tc </code></pre>',
    scroll('<pre><code>a\n\n  b\tc </code></pre>'),
  ],
  'quotations': '<blockquote><p>a</p></blockquote>',
  'figures with images and their sizes': [
    '<figure><img src="a.png" alt="b" width="3" height="4" title="c"><figcaption>d</figcaption></figure>',
    `<figure><img src="${base}a.png" alt="b" width="3" height="4" title="c" ${lazy}><figcaption>d</figcaption></figure>`,
  ],
  'images that are in the page': [
    '<p><img src="data:image/png;base64,AA==" alt="a"></p>',
    `<p><img src="data:image/png;base64,AA==" alt="a" ${lazy}></p>`,
  ],
  'the image of a picture': [
    '<picture><source srcset="b.avif" type="image/avif"><img src="a.png" alt="c"></picture>',
    `<picture><source srcset="${base}b.avif" type="image/avif"><img src="${base}a.png" alt="c" ${lazy}></picture>`,
  ],
  'links': [
    '<p><a href="../c?d=e&amp;f#g" title="a: b">h</a> <a href="mailto:a@example.org">i</a> <a href="tel:+1">j</a></p>',
    '<p><a href="https://example.org/c?d=e&amp;f#g" title="a: b" rel="noopener noreferrer">h</a> ' +
      '<a href="mailto:a@example.org" rel="noopener noreferrer">i</a> <a href="tel:+1" rel="noopener noreferrer">j</a></p>',
  ],
  'details': '<details open=""><summary>a</summary><p>b</p></details><details><summary>c</summary>d</details>',
  'headings, re-based': ['<h1>a</h1><h2>b</h2><h1>c</h1>', '<h3>a</h3><h4>b</h4><h3>c</h3>'],
  'sections': '<section><p>a</p></section><aside><p>b</p></aside><article><p>c</p></article><address>d</address>',
  'rules': '<p>a</p><hr><p>b</p>',
  'audio and video with their sources': [
    '<video poster="a.jpg" width="3" height="4"><source src="b.webm" type="video/webm"><p>c</p></video>' +
      '<audio src="d.mp3"></audio>',
    `<img src="${base}a.jpg" ${lazy} alt=""><video width="3" height="4" controls="" preload="none">` +
      `<source src="${base}b.webm" type="video/webm"><p>c</p></video><audio src="${base}d.mp3" controls="" preload="none"></audio>`,
  ],
  'entities': ['<p>&lt;b&gt; &amp;amp; &copy; &#8217; &nbsp;|</p>', '<p>&lt;b&gt; &amp;amp; © ’ &nbsp;|</p>'],
  'the text of elements that are out of use': ['<center>a <font color="red">b</font></center><marquee>c</marquee>', 'a bc'],
  'the text of elements that it does not know': ['<my-card><p>a</p></my-card><blink>b</blink>', '<p>a</p>b'],
  'the text of forms': ['<form><fieldset><label>a</label> <button>b</button></fieldset></form>', 'a b'],
  'what a task list says': [
    '<ul><li><input type="checkbox" checked disabled> a</li><li><input disabled type="CHECKBOX"> b</li></ul>',
    '<ul><li>☑ a</li><li>☐ b</li></ul>',
  ],
};

for (const route of [...ROUTES, 'the server'] as const) {
  describe(`benign HTML through ${route} keeps`, () => {
    for (const [name, pair] of Object.entries(cases)) {
      const [html, wanted] = typeof pair === 'string' ? [pair, pair] : pair;
      it(name, async () => {
        const root = await render(route, { format: 'html', value: html, base });
        if (!root.isEqualNode(parsed(wanted))) expect(root.innerHTML).to.equal(wanted);
      });
    }

    it('what a task list of Markdown says', async () => {
      const root = await render(route, { format: 'markdown', value: '- [x] a\n- [ ] b' });
      expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).to.deep.equal(['☑ a', '☐ b']);
    });

    it('as many children of an unknown element as an article may have', async function () {
      this.timeout(120_000);
      const root = await render(route, { format: 'html', value: `<center>${'<em></em>'.repeat(19_000)}</center>` });
      expect(root.children).to.have.length(19_000);
    });
  });
}
