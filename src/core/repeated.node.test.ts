import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml } from '../ssr/parse-xml.js';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import { lineKey } from './repeated.js';

const WORDS = ['river', 'mountain', 'forest', 'island'];
const postsOf = (item: (word: string, index: number) => object): readonly Post[] =>
  parseFeed(
    { items: WORDS.map((word, index) => ({ id: word, title: `Walk ${index}`, ...item(word, index) })) },
    'https://example.org/feed.json',
  ).posts;
const summaries = (html: (word: string, index: number) => string): string[] =>
  postsOf((word, index) => ({ content_html: html(word, index) })).map(({ summary }) => summary);
const walked = (word: string): string => `We walked to the ${word}.`;
const all = WORDS.map(walked);

test('a line that a site repeats above its articles is no part of their excerpts', () => {
  assert.deepEqual(
    summaries((word) => `<p>Please update to our new feed.</p><p>${walked(word)}</p>`),
    all,
  );
  assert.deepEqual(
    summaries((word, index) => (index === 3 ? `<p>${walked(word)}</p>` : `<p>Our shop: click!</p><p>${walked(word)}</p>`)),
    all,
  );
  const texts = postsOf((word) => ({ content_text: `With thanks to a sponsor.\n${walked(word)}` }));
  assert.deepEqual(
    texts.map(({ summary }) => summary),
    all,
  );
});

test('numbers may differ in a repeated line that is no sentence', () => {
  assert.deepEqual(
    summaries((word, index) => `<p>${index + 5} minute reading time; ~${index}70 words</p><p>${walked(word)}</p>`),
    all,
  );
  const released = summaries((word, index) => `<p>We release version ${index}.0!</p><p>${walked(word)}</p>`);
  assert.equal(released[0], 'We release version 0.0! We walked to the river.');
  assert.equal(lineKey('Price: 15.50'), lineKey('Price: 9.00'));
});

test('in XML, descriptions are bodies: without repeated lines, and whole if a post has no title', () => {
  const feed = (item: (word: string) => string): string[] => {
    const items = WORDS.map((word) => `<item><guid>${word}</guid>${item(word)}</item>`).join('');
    const { posts } = parseXmlFeed(`<rss><channel>${items}</channel></rss>`, 'https://example.org/feed.xml', parseXml);
    return posts.map(({ summary }) => summary);
  };
  const line = '&lt;p&gt;Participate in the discussion&lt;/p&gt;';
  assert.deepEqual(
    feed((word) => `<title>${word}</title><description>&lt;p&gt;${walked(word)}&lt;/p&gt;${line}</description>`),
    all,
  );
  const long = 'This is a rather long sentence of a post. '.repeat(7).trim();
  assert.deepEqual(
    feed((word) => `<description>&lt;p&gt;${walked(word)} ${long}&lt;/p&gt;</description>`),
    all.map((text) => `${text} ${long}`),
  );
  const twice = '&amp;lt;h2&amp;gt;News&amp;lt;/h2&amp;gt; ';
  assert.deepEqual(
    feed((word) => `<title>${word}</title><description>&lt;p&gt;${twice}${walked(word)}&lt;/p&gt;</description>`),
    all.map((text) => `News ${text}`),
  );
});

test('what most posts say and nothing else is left out, with a body or without one', () => {
  const same = (item: object): string[] =>
    parseFeed({
      items: [...WORDS.map((word) => ({ id: word, title: word, ...item })), { id: 1, title: 'T', summary: 'Own.' }],
    }).posts.map(({ summary }) => summary);
  const none = ['', '', '', '', 'Own.'];
  assert.deepEqual(same({ content_html: '<p>Listen in our app.</p>' }), none);
  assert.deepEqual(same({ summary: 'A blog about walks' }), none);
  // A text that stands for the real ones.
  const filler = 'The text of this demonstration is the same in each of its articles. '.repeat(3).trim();
  assert.deepEqual(same({ content_html: `<p>${filler}</p>` }), [filler, filler, filler, filler, 'Own.']);
  assert.deepEqual(same({ title: '', summary: 'Good morning!' }).slice(0, 4), new Array(4).fill('Good morning!'));
  const few = WORDS.map((word, index) => ({ id: word, title: word, summary: index < 2 ? 'Bugs fixed.' : walked(word) }));
  assert.equal(parseFeed({ items: few }).posts[0]?.summary, 'Bugs fixed.');
});

test('lines that few articles share stay', () => {
  const two = summaries((word, index) => `${index < 2 ? '<p>Part of a series.</p>' : ''}<p>${walked(word)}</p>`);
  assert.equal(two[0], 'Part of a series. We walked to the river.');
  const untitled = postsOf((word) => ({ title: '', content_html: `<p>On the way.</p><p>${walked(word)}</p>` }));
  assert.equal(untitled[0]?.summary, 'On the way. We walked to the river.');
});

test('an item that is in a feed several times repeats nothing', () => {
  const item = { id: 1, title: 'T', content_html: '<p>One.</p><p>Two.</p>' };
  assert.equal(parseFeed({ items: [item, item, item] }).posts[0]?.summary, 'One. Two.');
});

test('lines that are repeated in a table that an article is laid out as are no part of its excerpt', () => {
  const cells = (word: string, price: number): string =>
    `<table><tr><td><p>Vendor: Ann<br>Price: ${price}.50</p></td></tr><tr><td><p>${walked(word)}</p></td></tr></table>`;
  assert.deepEqual(summaries(cells), all);
});

test('an image of the site, which most bodies contain, represents no article', () => {
  const badge = '<p><img src="/badge-of-the-letter.png"></p>';
  const images = postsOf((word, index) => ({
    content_html: `<p>${walked(word)}</p>${badge}${index === 1 ? '<img src="/mountain.jpg">' : ''}`,
  })).map(({ image }) => image?.url);
  assert.deepEqual(images, [undefined, 'https://example.org/mountain.jpg', undefined, undefined]);
  const some = postsOf((word, index) => ({ content_html: `<p>${walked(word)}</p>${index === 1 ? badge : ''}` }));
  assert.equal(some[1]?.image?.url, 'https://example.org/badge-of-the-letter.png');
});

test('a summary that all items share, or that is the flattened beginning of the body, is not kept', () => {
  const same = postsOf((word) => ({ summary: 'Introduction', content_html: `<h2>Introduction</h2><p>${walked(word)}</p>` }));
  assert.deepEqual(
    same.map(({ summary }) => summary),
    all,
  );
  const [flat] = parseFeed({
    items: [
      {
        id: 1,
        title: 'Walks',
        summary: 'By Ann Bee The first part We walked to the river […]',
        content_html: '<p>By Ann Bee</p><h2>The first part</h2><p>We walked to the river and back.</p>',
      },
    ],
  }).posts;
  assert.equal(flat?.summary, 'We walked to the river and back.');
  const glued = { id: 1, title: 'Walks', summary: 'Dear friends,We walked.', content_html: '<p>Dear friends,<br>We walked.</p>' };
  assert.equal(parseFeed({ items: [glued] }).posts[0]?.summary, 'Dear friends, We walked.');
  const around = {
    id: 1,
    title: 'Walks',
    summary: 'We walked to the river and back, and...',
    content_html: 'About walks in short.',
  };
  assert.equal(parseFeed({ items: [around] }).posts[0]?.summary, 'About walks in short.');
  const [own] = parseFeed({ items: [{ id: 1, title: 'Walks', summary: 'In short.', content_html: '<p>We walked.</p>' }] }).posts;
  assert.equal(own?.summary, 'In short.');
});

test('a first paragraph in the size of a heading is part of an excerpt', () => {
  const long = `Who was the greatest walker of all? ${'It is an endlessly debated question. '.repeat(4)}`.trim();
  assert.ok(summaries((word) => `<h5>${long}</h5><p>${walked(word)}</p>`.replace('of all', word))[0]?.startsWith('Who was'));
});
