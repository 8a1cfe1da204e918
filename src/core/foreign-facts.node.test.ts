import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { parseXml } from '../ssr/parse-xml.js';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';

const FEED = 'https://example.org/feed';
const post = (item: object): Post => parseFeed({ items: [{ id: 1, title: 'T', ...item }] }, FEED).posts[0]!;
const namesOf = (authors: unknown): readonly (string | undefined)[] => post({ authors }).authors.map(({ name }) => name);

test('machine tags are for programs', () => {
  const tags = ['River', 'medium:id=64164f20e87', 'geo:lat=51.5', 'C: drives', 'a=b', 'Node:fs'];
  assert.deepEqual(post({ tags }).tags, ['River', 'C: drives', 'a=b', 'Node:fs']);
});

test('a tag and its address are one tag', () => {
  const tags = ['Tom Petty', 'tom-petty', 'co-op', 'coop', 'snake_case', 'Snake case', '-', '_'];
  assert.deepEqual(post({ tags }).tags, ['Tom Petty', 'co-op', 'coop', 'snake_case', '-']);
  assert.deepEqual(post({ tags: ['Tom Petty', 'tom-petty'], _tiktok_refugee: { slug: 'a' } }).tags, ['Tom Petty', 'tom-petty']);
});

test('a summary that only stands for a missing one gives way to the body', () => {
  const summaryOf = (summary: string): string => post({ summary, content_html: '<p>Gulls knit.</p>' }).summary;
  for (const summary of ['N/a', 'No content.', 'Read more', '3 comments'])
    assert.equal(summaryOf(summary), 'Gulls knit.', summary);
  for (const summary of ['N/a in stock', 'No contents survived.']) assert.equal(summaryOf(summary), summary);
});

test('a thumbnail of WordPress.com is shown in a size for cards', () => {
  const site = 'https://walks.files.wordpress.com/2011/11';
  const imageOf = (query: string): string | undefined =>
    post({ image: `${site}/a.png?${query}`, content_html: '<p>One.</p>' }).image?.url.slice(site.length);
  for (const query of ['w=150', 'h=104', 'w=96&h=96&crop=1']) assert.equal(imageOf(query), '/a.png?w=640', query);
  for (const query of ['w=151', 'w=1024', 'w=150&resize=1']) assert.equal(imageOf(query), `/a.png?${query}`);
});

test('a description of an image that only says that it is the image of the post is none', () => {
  const altOf = (alt: string): string | undefined => post({ content_html: `<img src="/a.jpg" alt="${alt}">` }).image?.alt;
  for (const alt of ['Featured image of post River', 'Episode image for No. 7', '图片点击可在新窗口打开查看'])
    assert.equal(altOf(alt), '', alt);
  for (const alt of ['Cover images offered', 'A featured image of a river', 'Cover image of a river'])
    assert.equal(altOf(alt), alt);
});

test('a name does not begin with what it is', () => {
  assert.deepEqual(namesOf(['Author: Ann Bee', 'By Cy', 'author Dee', 'Byron']), ['Ann Bee', 'Cy', 'author Dee', 'Byron']);
});

test('the authors of a paper are several', () => {
  assert.deepEqual(namesOf('Bee, A., Cee-Dé, B. C., van Dee, E.-F.'), ['Bee, A.', 'Cee-Dé, B. C.', 'van Dee, E.-F.']);
  for (const one of ['Bee, A. B.', 'Bee, Ann, Cee, Bo', 'Sales, R. and Co.', 'Bee, A., editor'])
    assert.deepEqual(namesOf(one), [one]);
});

test('lists of authors are split in linear time', () =>
  assertLinear((size) => namesOf(`${'Bee, A. B., '.repeat(size)}x`), 20_000));

test('the files of RSS 1.0 are resources', () => {
  const { image, attachments } = parseXmlFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:enc="http://purl.oclc.org/net/rss_2.0/enc#"><item rdf:about="https://example.org/1"><title>T</title>
      <enc:enclosure resource="https://example.org/a_300x300.jpg" type="image/jpeg"/>
      <enc:enclosure rdf:resource="https://example.org/a.mp3" enc:type="audio/mpeg"/></item></rdf:RDF>`,
    FEED,
    parseXml,
  ).posts[0]!;
  assert.equal(image?.url, 'https://example.org/a_300x300.jpg');
  assert.deepEqual(
    attachments.map(({ url, mimeType }) => [url, mimeType]),
    [['https://example.org/a.mp3', 'audio/mpeg']],
  );
});
