import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { adaptBody } from '../../src/sanitise/adapt-body.js';
import type { BodyOptions } from '../../src/sanitise/body-options.js';
import { holdAttributes } from '../../src/sanitise/hold-attributes.js';
import { hasNativeSanitiser } from '../../src/sanitise/native.js';
import { stripInlineHandlers } from '../../src/sanitise/strip-inline-handlers.js';
import { renderBody } from '../../src/sanitise/render-body.js';
import { parseAnyHtml } from '../../src/sanitise/parse-any-html.js';
import { isCommon } from '../../src/sanitise/plain-html.js';
import { prepareBody } from '../../src/sanitise/prepare-body.js';
import { markup } from './html-arbitrary.js';
import { RUNS, SEED } from './runs.js';

const options: BodyOptions = { headingLevel: 2, title: '', images: 'auto', showImage: 'Show image' };
const base = 'https://example.org/blog/';

describe('HTML as most articles have it', () => {
  before(function () {
    if (!hasNativeSanitiser()) this.skip();
  });

  it('comes to the same with a part of the policy as with the whole', function () {
    this.timeout(120_000);
    let common = 0;
    fc.assert(
      fc.property(markup, (html) => {
        const root = parseAnyHtml(html);
        // What `isPlain` and `renderBody` turn away goes by the whole, too.
        const isOdd =
          root.querySelector('[href*="#"], [data-src], [srcset]') ?? /[\u202a-\u202e\u2066-\u2069]/.test(root.textContent);
        if (!isCommon(root) || isOdd) return;
        common += 1;
        const other = root.cloneNode(true) as HTMLElement;
        holdAttributes(root, base, options.url);
        adaptBody(root, options);
        prepareBody(other, base, options);
        expect(root.outerHTML).to.equal(other.outerHTML);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(common).to.be.greaterThan(RUNS / 100);
  });

  it('is not what a strict policy would report', async function () {
    this.timeout(120_000);
    const loud = fc.constantFrom('', '<p\nstyle=x>', '<p/onclick = "x">', '</style>', '<STYLE a>');
    const spoilt = fc.tuple(markup, loud).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(spoilt, async (value) => {
        fc.pre(stripInlineHandlers(value) !== value);
        const body = renderBody({ format: 'html', value, base }, options);
        expect(body).to.be.instanceOf(Promise);
        await body;
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  for (const html of ['<svg><a href="x">a</a></svg>', '<math><mi>a</mi></math>', '<video src="a.mp4"></video>', '<x-a>a</x-a>']) {
    it(`is not ${html}`, () => {
      expect(isCommon(parseAnyHtml(html))).to.equal(false);
    });
  }
});
