import { aTimeout, expect } from '@open-wc/testing';
import { assertLinear } from '../../test/support/growth.js';
import { freshPath, requestsOf } from '../../test/support/fixtures/feeds.js';
import { DECEIVING, HONEST } from '../../test/support/fixtures/deceiving-links.js';
import { itWith } from '../../test/support/engine.js';
import { box } from '../../test/support/fixtures/widgets.js';
import type { Body } from '../core/model.js';
import type { BodyOptions } from './body-options.js';
import { hasNativeSanitiser } from './native.js';
import { renderBody } from './render-body.js';

const defaults: BodyOptions = { headingLevel: 2, title: '', images: 'auto', showImage: 'Show image' };

const render = (value: string, options: Partial<BodyOptions> = {}, body: Partial<Body> = {}): Promise<HTMLElement> =>
  Promise.resolve(renderBody({ format: 'html', value, base: 'https://example.org/blog/', ...body }, { ...defaults, ...options }));

const renderHtml = async (...parameters: Parameters<typeof render>): Promise<string> => (await render(...parameters)).innerHTML;

describe('renderBody keeps', () => {
  const benign = {
    'a paragraph with inline marks': '<p>A <strong>b</strong> <em>c</em> <code>d</code> <mark>e</mark> <kbd>f</kbd><br>g</p>',
    'nested lists': '<ul><li>a<ol start="3" reversed=""><li>b</li></ol></li></ul>',
    'a definition list': '<dl><dt>a</dt><dd>b</dd></dl>',
    'a quotation': '<blockquote><p>a</p></blockquote>',
    'a figure': '<figure><p>a</p><figcaption>b</figcaption></figure>',
    'details, open or not': '<details open=""><summary>a</summary><p>b</p></details>',
    'ruby': '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>',
    'sub, sup and abbreviations': '<p>H<sub>2</sub>O<sup>2</sup> <abbr title="b">a</abbr></p>',
    'insertions and deletions': '<p><ins datetime="2025-01-01">a</ins><del>b</del></p>',
    'a time': '<p><time datetime="2025-01-01">a</time></p>',
    'language and direction': '<p lang="ar" dir="rtl">a</p>',
    'a rule': '<hr>',
  };
  for (const [name, html] of Object.entries(benign)) {
    it(name, async () => {
      expect(await renderHtml(html)).to.equal(html);
    });
  }

  it('a table with its spans, in a box that scrolls and can be focused', async () => {
    const head = '<thead><tr><th scope="col" colspan="2">b</th></tr></thead>';
    const table = `<table><caption>a</caption>${head}<tbody><tr><td>c</td></tr></tbody></table>`;
    expect(await renderHtml(table)).to.equal(`<div class="scroll" tabindex="0">${table}</div>`);
  });

  it('preformatted code', async () => {
    expect(await renderHtml('<pre><code>a\n  b</code></pre>')).to.equal(
      '<div class="scroll" tabindex="0"><pre><code>a\n  b</code></pre></div>',
    );
  });

  it('the text of elements that it does not know', async () => {
    expect(await renderHtml('<p><x-card>a <b>b</b></x-card> <font>c</font></p>')).to.equal('<p>a <b>b</b> c</p>');
  });

  it('a video, with controls and without loading ahead', async () => {
    const video = (await render('<video src="a.mp4" autoplay></video>')).querySelector('video')!;
    expect(video.autoplay).to.equal(false);
    expect([video.controls, video.preload]).to.deep.equal([true, 'none']);
  });
});

describe('renderBody takes away', () => {
  const hostile: Record<string, [string, string]> = {
    'scripts': ['<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    'event handlers': ['<p onclick="alert(1)" onpointerenter="alert(1)">a</p>', '<p>a</p>'],
    'styles': ['<p style="position:fixed">a</p><style>p{color:red}</style>', '<p>a</p>'],
    'ids, names and classes': ['<p id="a" class="b" slot="c" part="d"><a name="e">a</a></p>', '<p><a>a</a></p>'],
    'forms but not their text': ['<form action="/x"><p>a</p><input name="b"><button>c</button></form>', '<p>a</p>c'],
    'frames that lead nowhere': ['<p>a</p><iframe src="javascript:alert(1)">b</iframe><iframe srcdoc="c"></iframe>', '<p>a</p>'],
    'objects and embeds that lead nowhere': [
      '<p>a</p><object data="data:text/html,b"></object><embed src="about:blank">',
      '<p>a</p>',
    ],
    'SVG': ['<p>a</p><svg><a href="javascript:1"><text>b</text></a></svg>', '<p>a</p>'],
    'HTML in formulas': [
      '<math><mtext><b>a</b></mtext><annotation-xml encoding="text/html"><p>b</p></annotation-xml></math>',
      '<math><mtext>a</mtext></math>',
    ],
    'templates': ['<p>a</p><template shadowrootmode="open"><b>b</b></template>', '<p>a</p>'],
    'comments': ['<p>a<!-- b --></p>', '<p>a</p>'],
    'style sheets from elsewhere': ['<link rel="stylesheet" href="//x"><p>a</p>', '<p>a</p>'],
    'metas and bases': ['<meta http-equiv="refresh" content="0"><base href="//x"><p>a</p>', '<p>a</p>'],
    'data attributes and ARIA': ['<p data-a="b" aria-hidden="true" role="alert" tabindex="1">a</p>', '<p>a</p>'],
  };
  for (const [name, [html, safe]] of Object.entries(hostile)) {
    it(name, async () => {
      expect(await renderHtml(html)).to.equal(safe);
    });
  }

  const addresses = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://x/y',
    'x-app:y',
  ];
  for (const href of addresses) {
    it(`the address of a link to ${JSON.stringify(href)}`, async () => {
      const link = (await render(`<a href="${href}">a</a>`)).querySelector('a')!;
      expect(link.hasAttribute('href')).to.equal(false);
      expect(link.textContent).to.equal('a');
    });
  }

  it('images of addresses that may not be loaded, for their alternative text', async () => {
    expect(await renderHtml('<p><img src="javascript:1" alt="a"> <img src="data:image/svg+xml,x"></p>')).to.equal('<p>a </p>');
  });

  // DOMPurify drops such a form with what is in it.
  itWith(hasNativeSanitiser(), 'what a form’s control would hide', async () => {
    const html = '<form onclick="alert(1)"><input name="attributes"><input name="removeAttribute">a</form>';
    expect(await renderHtml(html)).to.equal('a');
  });
});

describe('renderBody dresses', () => {
  it('links with an absolute address and a rel', async () => {
    const link = (await render('<a href="../a?b#c" target="_top" rel="opener" ping="//x">a</a>')).querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('https://example.org/a?b#c');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.hasAttribute('target')).to.equal(false);
    expect(link.hasAttribute('ping')).to.equal(false);
  });

  it('links with the target and rel that the host wants', async () => {
    const options = { linkTarget: '_blank', linkRel: 'ugc' };
    const link = (await render('<a href="a">a</a>', options)).querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener noreferrer ugc');
  });

  it('links to mail and telephone as they are', async () => {
    const html = await renderHtml('<a href="mailto:a@example.org">a</a><a href="tel:+1">b</a>');
    expect(html).to.contain('href="mailto:a@example.org"').and.to.contain('href="tel:+1"');
  });

  it('links to a part of the article with the article’s own address', async () => {
    const link = (await render('<a href=" #part">a</a>', { url: 'https://example.org/post#top' })).querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('https://example.org/post#part');
  });

  it('links to a part of an article without an address as none', async () => {
    expect(await renderHtml('<a href="#part">a</a>')).to.equal('<a>a</a>');
  });

  it('images lazily, without a referrer and with an alternative text', async () => {
    const html = '<img src="a.png" srcset="//x 2x" width="3" height="4" fetchpriority="high">';
    const image = (await render(html)).querySelector('img')!;
    expect(image.getAttribute('src')).to.equal('https://example.org/blog/a.png');
    expect([image.loading, image.decoding, image.referrerPolicy]).to.deep.equal(['lazy', 'async', 'no-referrer']);
    expect([image.getAttribute('alt'), image.getAttribute('width')]).to.deep.equal(['', '3']);
    expect(image.hasAttribute('fetchpriority')).to.equal(false);
    expect(image.getAttribute('srcset')).to.equal('https://x/ 2x');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`headings below level ${level} without a gap`, async () => {
      const root = await render('<h1>a</h1><h4>b</h4><h6>c</h6><h2>d</h2><h1>e</h1><h3>f</h3>', { headingLevel: level });
      const below = (depth: number): string => `H${Math.min(6, level + depth)}`;
      const found = [...root.children].map(({ tagName, textContent }) => [textContent, tagName]);
      expect(found).to.deep.equal([
        ['a', below(1)],
        ['b', below(2)],
        ['c', below(3)],
        ['d', below(2)],
        ['e', below(1)],
        ['f', below(2)],
      ]);
    });
  }

  it('headings that begin deep as if they began at the top', async () => {
    expect(await renderHtml('<h5>a</h5><h6>b</h6><h3>c</h3>', { headingLevel: 1 })).to.equal('<h2>a</h2><h3>b</h3><h2>c</h2>');
  });

  it('a body without the heading that repeats the title', async () => {
    expect(await renderHtml('<h2>My  “Title”!</h2><p>a</p>', { title: 'my title' })).to.equal('<p>a</p>');
  });

  it('a body with a heading like the title further down', async () => {
    expect(await renderHtml('<h2>a</h2><h2>Title</h2>', { title: 'Title' })).to.equal('<h3>a</h3><h3>Title</h3>');
  });
});

describe('renderBody reads', () => {
  it('plain text as paragraphs with line breaks and links', async () => {
    const html = await renderHtml('a <b> & "c"\nd\n\nsee https://example.org/x?y=1&z=2.', {}, { format: 'text' });
    expect(html).to.equal(
      '<p>a &lt;b&gt; &amp; "c"<br>d</p>' +
        '<p>see <a href="https://example.org/x?y=1&amp;z=2" rel="noopener noreferrer">https://example.org/x?y=1&amp;z=2</a>.</p>',
    );
  });

  it('Markdown, sanitised like the rest', async () => {
    const markdown = '# a\n\n* **b** <img src=x onerror=alert(1)>\n\n[c](javascript:alert(1))';
    const html = await renderHtml(markdown, {}, { format: 'markdown' });
    expect(html).to.contain('<h3>a</h3>').and.to.contain('<strong>b</strong>').and.to.contain('<img ').and.to.contain('<a>c</a>');
    expect(html).not.to.match(/onerror|javascript/);
  });

  itWith(hasNativeSanitiser(), 'HTML at once where the browser has a sanitiser', () => {
    expect(renderBody({ format: 'html', value: '<p>a</p>' }, defaults)).to.be.an.instanceOf(HTMLElement);
  });

  itWith(hasNativeSanitiser(), 'HTML with DOMPurify where the browser has none', async () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML')!;
    delete (Element.prototype as { setHTML?: unknown }).setHTML;
    try {
      expect(await renderHtml('<p onclick="x">a<script>b</script></p><h1>c</h1>')).to.equal('<p>a</p><h3>c</h3>');
    } finally {
      Object.defineProperty(Element.prototype, 'setHTML', own);
    }
  });
});

describe('images', () => {
  it('are replaced by a button until it is clicked', async () => {
    const path = freshPath('a.png');
    const root = await render(`<p><img src="${path}" alt="A cat"></p>`, { images: 'click' }, { base: location.href });
    (await box()).append(root);
    const button = root.querySelector('button')!;
    expect(button.textContent).to.equal('Show image: A cat');
    expect((await requestsOf(path)).count).to.equal(0);
    button.click();
    expect(root.querySelector('img')?.alt).to.equal('A cat');
    expect(root.querySelector('button')).to.equal(null);
    for (let i = 0; i < 200 && (await requestsOf(path)).count === 0; i++) await aTimeout(10);
    expect((await requestsOf(path)).count).to.equal(1);
  });

  for (const images of ['click', 'none'] as const) {
    it(`load nothing when they are "${images}"`, async () => {
      const paths = ['a.png', 'b.png', 'c.png', 'd.mp4'].map(freshPath);
      const [a, b, c, d] = paths;
      const html = `<img src="${a}" alt="a"><picture><source srcset="${b}"><img src="${b}"></picture><video poster="${c}" src="${d}"></video>`;
      const root = await render(html, { images }, { base: location.href });
      (await box()).append(root);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await Promise.all(paths.map(async (path) => (await requestsOf(path)).count))).to.deep.equal([0, 0, 0, 0]);
    });
  }

  it('give way to their alternative text when there are none', async () => {
    expect(await renderHtml('<p>a <img src="b.png" alt="b"></p>', { images: 'none' })).to.equal('<p>a b</p>');
  });
});

describe('renderBody shows of links', () => {
  const show = async (html: string): Promise<string> => (await renderHtml(html)).replaceAll(' rel="noopener noreferrer"', '');

  for (const [name, [html, shown]] of Object.entries(DECEIVING)) {
    it(`what they lead to, in spite of ${name}`, async () => {
      expect(await show(html)).to.equal(shown);
    });
  }
  for (const [name, html] of Object.entries(HONEST)) {
    it(`what is honest: ${name}`, async () => {
      expect(await show(html)).to.equal(html);
    });
  }

  it('the real address where Markdown or plain text has but an address', async () => {
    for (const [format, value] of [
      ['text', 'See https://good.example@evil.example/a.'],
      ['markdown', 'See https://good.example@evil.example/a.'],
      ['markdown', 'See <https://good.example@evil.example/a>.'],
      ['markdown', 'See [https://good.example@evil.example/a](https://evil.example/a).'],
    ] as const) {
      const link = (await render(value, {}, { format })).querySelector('a');
      expect([link?.href, link?.textContent], value).to.deep.equal(['https://evil.example/a', 'https://evil.example/a']);
    }
  });

  for (const piece of ['https:', 'https:@'])
    it(`any number of deceits like ${piece}, in time`, () =>
      assertLinear((count) => render(`<a href="/">${piece.repeat(count)}</a>`), 60_000));

  it('any number of addresses before any number of signs, in time', () =>
    assertLinear((count) => render(`<p>${'www.https:'.repeat(count / 2)}@${'@'.repeat(count)}</p>`), 8_000));
});
