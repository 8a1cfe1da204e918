// What takes more than it looks, through the parts that run on a server.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { markdownToHtml } from '../../src/markdown/markdown.js';
import { bodyToHtml } from '../../src/sanitise/server/static-body.js';
import { growthOf, MAX_FACTOR, timeOf } from '../support/growth.js';
import { HTML, MARKDOWN } from './heavy.js';

const url = 'https://example.org/article';
const options = { headingLevel: 2, title: '', images: 'auto', showImage: 'Show image', url } as const;
const SIZE = 1_000;

/** As much as an article may have. */
const largest = '<p>a <b>b</b></p>'.repeat(10_000);
const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

for (const [format, generators] of Object.entries({ html: HTML, markdown: MARKDOWN })) {
  describe(`heavy ${format} on a server`, () => {
    let floor = 0;
    const render = (value: string): string => bodyToHtml({ format: format as 'html' | 'markdown', value }, options);

    before(async () => {
      console.warn = () => undefined;
      floor = await timeOf(() => bodyToHtml({ format: 'html', value: largest }, options));
    });

    for (const [name, generate] of Object.entries(generators)) {
      it(`${name}: no more elements, no longer and no larger than an article may be`, async () => {
        const { factor, longest } = await growthOf((size) => render(generate(size)), SIZE, MAX_FACTOR);
        assert.ok(factor <= MAX_FACTOR, `${factor} for each doubling`);
        assert.ok(longest <= 4 * floor, `${longest} ms, an article of the greatest size takes ${floor} ms`);
        const source = generate(8 * SIZE);
        const html = render(source);
        assert.ok(elementsIn(html) <= 20_010, `${elementsIn(html)} elements`);
        assert.ok(html.length <= 5 * source.length + 2_000_000, `${html.length} of ${source.length} characters`);
      });
    }
  });
}

describe('an article that is shortened', () => {
  it('ends with a link to the whole', () => {
    const value = HTML['open formatting before paragraphs']?.(1_000) ?? '';
    const html = bodyToHtml({ format: 'html', value }, { ...options, readOn: '继续阅读' });
    assert.match(html, /<p><a href="https:\/\/example\.org\/article" rel="noopener noreferrer">继续阅读<\/a><\/p><\/div>$/);
  });

  it('is one that has more than it may, and no other', () => {
    assert.doesNotMatch(bodyToHtml({ format: 'html', value: largest }, options), /Read on/);
    assert.match(
      bodyToHtml({ format: 'html', value: `${largest}<p>a` }, options),
      /<b>b<\/b><\/p><p><a [^>]+>Read on<\/a><\/p><\/div>$/,
    );
    for (const [format, length] of [
      ['text', 500_000],
      ['html', 500_000],
      ['markdown', 100_000],
    ] as const) {
      const words = 'word '.repeat(length / 5 - 1);
      assert.doesNotMatch(bodyToHtml({ format, value: words }, options), /Read on/);
      assert.match(bodyToHtml({ format, value: `${words}word word word` }, options), /Read on/);
    }
  });

  it('is named on the console, once, with what there is too much of', (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    for (let i = 0; i < 3; i += 1) bodyToHtml({ format: 'html', value: '<br>'.repeat(30_000) }, { ...options, title: 'Unread' });
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /An article is shortened, because it has more than .*20000 elements/);
  });
});

it('Markdown that an author builds takes a time that grows with its length', async () => {
  for (const [name, generate] of Object.entries(MARKDOWN)) {
    const { factor } = await growthOf((size) => markdownToHtml(generate(size)), SIZE, MAX_FACTOR);
    assert.ok(factor <= MAX_FACTOR, `${name}: ${factor} for each doubling`);
  }
});
