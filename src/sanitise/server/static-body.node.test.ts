import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DECEIVING, HONEST } from '../../../test/support/fixtures/deceiving-links.js';
import type { Body } from '../../core/model.js';
import type { ImageMode } from '../body-options.js';
import { bodyToHtml } from './static-body.js';

const html = (value: string, images: ImageMode = 'auto', format: Body['format'] = 'html'): string => {
  const options = { headingLevel: 2, title: 'Title', images, showImage: 'Show image' };
  return bodyToHtml({ format, value, base: 'https://example.org/' }, options).replace(/^<div>|<\/div>$/g, '');
};

test('scripts, event handlers and styles are left out', () => {
  assert.equal(html('<p onclick="a" style="b">c<script>d</script><style>e</style></p>'), '<p>c</p>');
});

test('addresses of unknown schemes are left out, relative ones made absolute', () => {
  assert.equal(html('<a href="javascript:a">b</a>'), '<a>b</a>');
  assert.equal(html('<a href="/c">d</a>'), '<a href="https://example.org/c" rel="noopener noreferrer">d</a>');
});

test('links to a part of the article lead to its own address, or nowhere without one', () => {
  const body: Body = { format: 'html', value: '<a href="#part">a</a>', base: 'https://example.org/feed.json' };
  const options = { headingLevel: 2, title: 'Title', images: 'auto', showImage: 'Show image' } as const;
  assert.match(bodyToHtml(body, { ...options, url: 'https://example.org/post' }), /href="https:\/\/example\.org\/post#part"/);
  assert.equal(bodyToHtml(body, options), '<div><a>a</a></div>');
});

test('text and attribute values are escaped', () => {
  assert.equal(html('&lt;script&gt;a&amp;b'), '&lt;script&gt;a&amp;b');
  assert.equal(html('<p title="&quot;&gt;&lt;img onerror=a&gt;">b</p>'), '<p title="&quot;&gt;&lt;img onerror=a&gt;">b</p>');
});

test('a line feed at the start of preformatted text stays', () => {
  assert.equal(html('<pre>\n\na</pre>'), '<div class="scroll" tabindex="0"><pre>\n\na</pre></div>');
});

test('Markdown and plain text are read as such', () => {
  assert.equal(html('*a*', 'auto', 'markdown').trim(), '<p><em>a</em></p>');
  assert.equal(html('*a*', 'auto', 'text'), '<p>*a*</p>');
});

test('pictures give way to their words, or to a button that stands for them', () => {
  assert.equal(html('<img src="a.png" alt="b">', 'none'), 'b');
  const button = '<button type="button" class="button" part="button">Show image: b</button>';
  assert.equal(html('<img src="a.png" alt="b">', 'click'), button);
});

test('elements too deep inside each other end in a link to the article', () => {
  const deep = (levels: number): string => html(`${'<div>'.repeat(levels)}a`);
  assert.match(deep(100), /<div>a(?:<\/div>){100}$/);
  assert.match(deep(100_000), /^(?:<div>){100}(?:<\/div>){100}<p><a>…<\/a><\/p>$/);
});

test('hundreds of thousands of unknown elements are shortened, in no more than seconds', () => {
  assert.match(html('<x-a>a</x-a>'.repeat(200_000)), /^a{20000}<p><a>…<\/a><\/p>$/);
});

const shown = (value: string): string => html(value).replaceAll(' rel="noopener noreferrer"', '');

for (const [name, [deceiving, honest]] of Object.entries(DECEIVING)) {
  test(`links show what they lead to, in spite of ${name}`, () => {
    assert.equal(shown(deceiving), honest);
  });
}
for (const [name, honest] of Object.entries(HONEST)) {
  test(`links show what is honest: ${name}`, () => {
    assert.equal(shown(honest), honest);
  });
}
