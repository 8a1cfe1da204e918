import { expect } from '@open-wc/testing';
import { itWith } from '../../test/support/engine.js';
import { skipUnless } from '../../test/support/fixtures/shared.js';
import { sanitiseWithDOMPurify } from './dompurify.js';
import type { BodyOptions } from './body-options.js';
import { hasNativeSanitiser } from './native.js';
import { parseAnyHtml } from './parse-any-html.js';
import { prepareBody } from './prepare-body.js';
import { MATH_ATTRIBUTES, MATH_ELEMENTS } from './math-policy.js';
import { nameFrames } from './name-frames.js';
import { bodyToHtml } from './server/static-body.js';
import { ATTRIBUTES, DROPPED, ELEMENTS } from './policy.js';

const options: BodyOptions = { headingLevel: 2, title: 'Title', images: 'auto', showImage: 'Show image' };
const base = 'https://example.org/blog/';

function prepared(root: HTMLElement): HTMLElement {
  prepareBody(root, base, options);
  return root;
}

/** What a reader sees and can follow: neither sanitiser promises the same white space. */
const gist = (root: HTMLElement): string =>
  root.outerHTML
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim())
    .trim();

const corpus = [
  '<h1>Title</h1><h3>a</h3><p>b <a href="/c">c</a> <a href="javascript:alert(1)">d</a> <a href="data:text/html,x">e</a></p>',
  '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="4"><li>c</li></ol><dl><dt>d</dt><dd>e</dd></dl>',
  '<table><tr><th colspan="2">a</th></tr><tr><td>b</td><td>c</td></tr></table>',
  '<p><img src="a.png" alt="a" onerror="alert(1)"><img src="javascript:1" alt="b"><img src="data:image/svg+xml,x" alt="c"></p>',
  '<pre><code class="language-js">let a = 1 &lt; 2;</code></pre>',
  '<details open><summary>a</summary>b</details><ruby>漢<rt>かん</rt></ruby>',
  '<p style="color:red" id="a" class="b" title="c" lang="de">d</p>',
  '<script>alert(1)</script><style>a{}</style><p>a</p><iframe src="//x">b</iframe><noscript>c</noscript>',
  '<svg><script>alert(1)</script><p>a</p></svg><math><mtext>b</mtext></math><p>c</p>',
  '<form action="//x"><p>a</p><input><button>b</button></form>',
  '<x-card><p>a</p></x-card><center>b</center><font color="red">c</font>',
  '<p>a<p>b<div>c</p>d',
  '<b><i>a</b>b</i>',
  '<template><p>a</p></template><p>b</p>',
  '<math><mtext><table><tr><td><img src="x"></table></mtext><mi><math><mi>a</mi></math></mi></math><p>b</p>',
  '<math><annotation-xml encoding="text/html"><p>a</p><style><img src="x"></style></annotation-xml><mglyph></mglyph></math>',
  '<math><mi href="javascript:alert(1)" actiontype="toggle" width="1e9em">a</mi><mspace width="-9em"></mspace></math>',
  '<iframe src="https://x.example/a" srcdoc="<script>alert(1)</script>" title="b"></iframe><p>c</p>',
  '<iframe src="javascript:alert(1)"></iframe><embed src="data:text/html,a"><object data="javascript:alert(1)">b</object>',
  '<p id="location">a <a href="#location">b</a></p><p id="cookie">c</p>',
  '<noscript><img src="a.png"><p title="</noscript><img src=x onerror=alert(1)>">b</p></noscript><p>c</p>',
  '<img src="" data-src="javascript:alert(1)" alt="a"><img data-src="b.png" alt="b"><img srcset="javascript:1 2x">',
  '<object data="//x"><p>a</p></object><embed src="//x"><p>b</p>',
  '<video src="a.mp4" autoplay></video><audio src="b.mp3" onplay="x"></audio>',
  '<!-- a --><p>b<!-- c --></p>',
  '<a href="https://example.org/&quot;onclick=alert(1)">a</a>',
  '<p>a &amp; b &lt;script&gt; c</p>',
  // Event handlers that crash a page of Chromium 156 when its own sanitiser has no list of attributes.
  '<p ontransitionrun="alert(1)" ontransitioncancel="alert(1)" onreadystatechange="alert(1)" onloadend="alert(1)">a</p>',
  '<marquee onstart="alert(1)">a</marquee>',
  '<frameset onload="alert(1)">a<frame src="//x"></frameset>',
  '<html><head><title>a</title></head><body onload="alert(1)" class="b"><p>c</p></body></html>',
];

describe('the two sanitisers', () => {
  for (const html of corpus) {
    itWith(hasNativeSanitiser(), `agree on ${html.slice(0, 60)}`, () => {
      const named = nameFrames(html);
      expect(gist(prepared(sanitiseWithDOMPurify(named)))).to.equal(gist(prepared(parseAnyHtml(named))));
    });
  }
});

/** What a browser makes of the server's HTML. */
function parsed(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(bodyToHtml({ format: 'html', value: html, base }, options), 'text/html');
  return body.firstElementChild as HTMLElement;
}

describe('the server', () => {
  for (const html of corpus) {
    it(`agrees with DOMPurify on ${html.slice(0, 60)}`, () => {
      expect(gist(parsed(html))).to.equal(gist(prepared(sanitiseWithDOMPurify(nameFrames(html)))));
    });
  }
});

const routes = {
  ...(hasNativeSanitiser() ? { 'the browser': (html: string) => parseAnyHtml(nameFrames(html)) } : {}),
  'DOMPurify': (html: string) => sanitiseWithDOMPurify(nameFrames(html)),
  'the server': parsed,
};

const OURS = new Set('target rel loading decoding referrerpolicy controls preload tabindex class crossorigin'.split(' '));
const MATHML = 'http://www.w3.org/1998/Math/MathML';

function isAllowed({ localName, namespaceURI, parentElement }: Element, root: HTMLElement): boolean {
  if (namespaceURI === MATHML)
    return MATH_ELEMENTS.has(localName) && (localName === 'math') === (parentElement?.namespaceURI === root.namespaceURI);
  const isInFormula = parentElement?.namespaceURI === MATHML;
  return namespaceURI === root.namespaceURI && !isInFormula && ELEMENTS.has(localName) && !DROPPED.has(localName);
}

function isAllowedAttribute({ namespaceURI, id }: Element, name: string): boolean {
  if (namespaceURI === MATHML) return MATH_ATTRIBUTES.has(name);
  return ATTRIBUTES.has(name) || OURS.has(name) || (name === 'id' && id.startsWith('part-'));
}

/** What an element or its attributes have that the policy does not allow. */
function breaches(root: HTMLElement): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isAllowed(element, root) ? [] : [`${element.namespaceURI} ${element.localName}`]),
    ...element
      .getAttributeNames()
      .filter((name) => !isAllowedAttribute(element, name))
      .map((name) => `${element.localName}[${name}]`),
    ...['href', 'src', 'poster']
      .map((name) => element.getAttribute(name))
      .filter((url) => url !== null && !/^(https?:|mailto:|tel:|data:image\/(?!svg))/i.test(url))
      .map(String),
  ]);
}

async function vectors(): Promise<string[]> {
  const lists = ['hostile/html/payloads.txt', 'hostile/html/h5sc-vectors.txt', 'hostile/markdown/Markdown-XSS-Payloads.txt'];
  const answers = await Promise.all(lists.map((path) => fetch(`/shared-data/${path}`)));
  const texts = await Promise.all(answers.filter(({ ok }) => ok).map((answer) => answer.text()));
  const cheatSheet = await fetch('/shared-data/hostile/html/h5sc.json');
  const { items } = (cheatSheet.ok ? await cheatSheet.json() : { items: [] }) as { items: { data: string }[] };
  return [...texts.flatMap((text) => text.split('\n')).filter((line) => line.trim()), ...items.map(({ data }) => data)];
}

for (const [name, sanitise] of Object.entries(routes)) {
  describe(`hostile HTML through ${name}`, () => {
    it('keeps to the policy', async function () {
      this.timeout(30_000);
      const lines = await vectors();
      skipUnless(this, lines.length);
      for (const html of lines) expect(breaches(prepared(sanitise(html))), html).to.deep.equal([]);
    });
  });
}
