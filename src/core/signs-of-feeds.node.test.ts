import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { parseFeed } from './parse-feed.js';
import type { Post } from './model.js';
import { withoutKeywords } from './trailers.js';

const post = (members: object): Post =>
  parseFeed({ items: [{ id: '1', title: 'Rain', ...members }] }, 'https://a.example/feed.json').posts[0]!;
const summary = (html: string, members: object = {}): string => post({ content_html: html, ...members }).summary;

test('the name of the author above or below a text is no part of its excerpt', () => {
  const authors = [{ name: 'Ann Bée' }];
  const text = '<p>It rained for a week.</p>';
  assert.equal(summary(`<p>ANN BÉE</p>${text}`, { authors }), 'It rained for a week.');
  assert.equal(summary(`${text}<p>— Ann Bée</p>`, { authors }), 'It rained for a week.');
  assert.equal(summary(`<p>Ann Bée slept.</p>${text}`, { authors }), 'Ann Bée slept. It rained for a week.');
  assert.equal(summary('<p>Ann Bée</p>', { authors }), 'Ann Bée');
  assert.equal(summary(`<p>Ann Bée</p>${text}`), 'Ann Bée It rained for a week.');
  // Neither a name that is missing nor one without letters is that of a line without letters.
  for (const author of [{ url: 'https://a.example/ann' }, { name: '☂' }])
    assert.equal(summary(`<p>🎉</p>${text}`, { authors: [author] }), '🎉 It rained for a week.');
});

test('the smallest images of a video of YouTube are shown larger', () => {
  const url = (image: string): string | undefined => post({ image, content_html: '<p>A film.</p>' }).image?.url;
  for (const host of ['img.youtube.com', 'i.ytimg.com', 'i4.ytimg.com'])
    for (const file of ['default', '1', '2', '3'])
      assert.equal(url(`https://${host}/vi/_2iDDI6S-x0/${file}.jpg`), `https://${host}/vi/_2iDDI6S-x0/hqdefault.jpg`);
  for (const image of ['https://i.ytimg.com/vi/a/maxresdefault.jpg', 'https://a.example/vi/a/default.jpg'])
    assert.equal(url(image), image);
});

test('small images are shown larger in posts without a text, too', () => {
  const url = (image: string): string | undefined => post({ title: 'A film', image }).image?.url;
  assert.equal(url('https://i.ytimg.com/vi/a/default.jpg'), 'https://i.ytimg.com/vi/a/hqdefault.jpg');
  assert.equal(url('https://1.bp.blogspot.com/-a/b/s72-c/c.jpg'), 'https://1.bp.blogspot.com/-a/b/s640/c.jpg');
  assert.equal(url('https://a.files.wordpress.com/1.jpg?w=150'), 'https://a.files.wordpress.com/1.jpg?w=640');
  assert.equal(url('https://a.example/1.jpg'), 'https://a.example/1.jpg');
});

test('the name of a file is no description, even if it has spaces', () => {
  const alt = (words: string): string | undefined =>
    post({ content_html: `<p><img src="https://a.example/1.png" alt="${words}"></p>` }).image?.alt;
  for (const words of ['event posters.png', 'Screen Shot (2) final.JPG', 'a b c.webp']) assert.equal(alt(words), '', words);
  for (const words of ['A poster.', 'The file a.png in an editor']) assert.equal(alt(words), words);
});

test('the links that SPIP writes below a text are removed in linear time', async () => {
  for (const part of ['- ', '- <a ', '<a rel="directory"', '>-\n\n', '-\n'])
    await assertLinear((count) => withoutKeywords(`rel="directory"${part.repeat(count)}`), 40_000);
});

test('the section and the keywords that SPIP writes below a text are no part of its excerpt', () => {
  const links =
    '-\n<a href="/r8" rel="directory">Games</a>\n\n/\n<a href="/m9" rel="tag">Old</a>,\n<a href="/m3" rel="tag">Ann</a>';
  const long = '<div><p>It rained for a week. It was cold.</p></div>';
  assert.equal(summary(`It rained.\n\n${links}`), 'It rained.');
  assert.equal(summary(`<p>It rained.</p>\n\n${links}`), 'It rained.');
  assert.equal(summary(long, { summary: `<p>It rained.</p> ${links}` }), 'It rained.');
  assert.equal(summary('<p>See <a href="/r8" rel="directory">games</a>.</p>'), 'See games.');
});
