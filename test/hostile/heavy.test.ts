// Whatever is in a body, a page shows it in a bounded time, its layout included: with the browser’s sanitiser, or DOMPurify.
import { expect } from '@open-wc/testing';
import { feedOf } from '../support/fixtures/feeds.js';
import { show, type Widget } from '../support/fixtures/widgets.js';
import { HTML, MARKDOWN, TEXT } from './heavy.js';

/** Milliseconds that each may take, on a machine that others use as well. */
const MAX_TIME = 6000;
const MAX_ELEMENTS = 25_000;

const { warn } = console;

describe('heavy articles', () => {
  before(() => {
    console.warn = () => undefined;
  });

  after(() => {
    console.warn = warn;
  });

  for (const [format, inputs] of Object.entries({ html: HTML, markdown: MARKDOWN, text: TEXT })) {
    for (const [name, value] of Object.entries(inputs)) {
      it(`${format}: ${name}`, async function () {
        this.timeout(20_000);
        const body = format === 'html' ? { content_html: value } : { content_text: value };
        const extension = { slug: 'a', markdown: format === 'markdown' };
        const item = { id: 'a', url: 'https://example.org/a', title: name, ...body, _tiktok_refugee: extension };
        const start = performance.now();
        const widget: Widget = await show('tiktok-refugee-post', feedOf([item]), { layout: 'full', images: 'none' });
        expect(widget.state).to.equal('ready');
        expect(widget.offsetHeight).to.be.greaterThan(0);
        expect(performance.now() - start).to.be.lessThan(MAX_TIME);
        expect(widget.renderRoot.querySelectorAll('*').length).to.be.lessThan(MAX_ELEMENTS);
        widget.remove();
      });
    }
  }
});
