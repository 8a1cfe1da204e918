// Whatever is in a body, what comes of it on a server is bounded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed } from '../../src/builder/check-feed.js';
import { bodyToHtml } from '../../src/sanitise/static-body.js';
import { HTML, MARKDOWN, TEXT } from './heavy.js';

/** Milliseconds that each may take, on a machine that others use as well. */
const MAX_TIME = 4000;
const MAX_ELEMENTS = 25_000;
const MAX_CHARACTERS = 3_000_000;

const COUNT = [HTML, MARKDOWN, TEXT].reduce((sum, inputs) => sum + Object.keys(inputs).length, 0);

test('there are sixty inputs and more', () => {
  assert.ok(COUNT >= 60, String(COUNT));
});

for (const [format, inputs] of Object.entries({ html: HTML, markdown: MARKDOWN, text: TEXT })) {
  for (const [name, value] of Object.entries(inputs)) {
    test(`${format}: ${name}`, (t) => {
      t.mock.method(console, 'warn', () => undefined);
      const body = { format: format as 'html' | 'markdown' | 'text', value, base: 'https://example.org/' };
      const start = performance.now();
      const html = bodyToHtml(body, { headingLevel: 2, title: name, url: 'https://example.org/a', images: 'auto', showImage: 'Show' });
      const time = performance.now() - start;
      assert.ok(time < MAX_TIME, `it took ${Math.round(time)} ms`);
      assert.ok(html.length < MAX_CHARACTERS, `${html.length} characters`);
      const elements = html.match(/<[a-z]/g)?.length ?? 0;
      assert.ok(elements < MAX_ELEMENTS, `${elements} elements`);
    });

    test(`check, ${format}: ${name}`, () => {
      const item = { id: '1', url: 'https://example.org/a', [format === 'html' ? 'content_html' : 'content_text']: value };
      const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, items: [item] });
      const start = performance.now();
      assert.ok(checkFeed(text, 'feed.json').length < 100);
      assert.ok(performance.now() - start < MAX_TIME, `it took ${Math.round(performance.now() - start)} ms`);
    });
  }
}

test('what is shortened ends with a link to the rest, and the console says why, once', (t) => {
  const { mock } = t.mock.method(console, 'warn', () => undefined);
  const options = { headingLevel: 2, title: 'Once', url: 'https://example.org/once', images: 'auto', showImage: 'Show' } as const;
  for (const value of ['<div>'.repeat(5000), '<p>a'.repeat(50_000)]) {
    const html = bodyToHtml({ format: 'html', value }, options);
    assert.match(html, /<a [^>]*href="https:\/\/example\.org\/once"[^>]*>Read on<\/a><\/p><\/div>$/);
  }
  assert.equal(mock.callCount(), 1);
  assert.match(String(mock.calls[0]?.arguments[0]), /shortened, since it has more than/);
});
