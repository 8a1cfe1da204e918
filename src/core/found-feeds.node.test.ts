import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { excerptOf } from './excerpt.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import type { Feed, Post } from './model.js';

const read = (text: string): Feed => parseXmlFeed(text, 'https://example.org/feed.xml', parse);
const rss = (items: string): readonly Post[] => read(`<rss version="2.0"><channel>${items}</channel></rss>`).posts;
const itemOf = (members: string): Post => rss(`<item><guid>1</guid><title>T</title>${members}</item>`)[0]!;

test('the items of RSS 0.9, whose namespace has two addresses, are read', () => {
  for (const host of ['my', 'channel']) {
    const namespaces = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://${host}.netscape.com/rdf/simple/0.9/"`;
    const feed = read(`<rdf:RDF ${namespaces}><channel><title>B</title></channel><item><title>A</title></item></rdf:RDF>`);
    assert.equal(feed.posts[0]?.title, 'A', host);
  }
});

test('a character reference in the name of an author does not end it', () => {
  const { authors } = itemOf('<dc:creator><![CDATA[Ann,&nbsp;Bee&nbsp;and Carl &amp; Co; Dora]]></dc:creator>');
  assert.deepEqual(
    authors.map(({ name }) => name),
    ['Ann, Bee and Carl & Co', 'Dora'],
  );
});

test('a word instead of an e-mail address is no part of the name of an author', () => {
  assert.equal(itemOf('<author>hidden (Ann Bee)</author>').authors[0]?.name, 'Ann Bee');
  assert.equal(itemOf('<author>Ann (Ann Bee)</author>').authors[0]?.name, 'Ann (Ann Bee)');
});

test('a date that is written as HTML is read from its attribute', () => {
  const time = '<time datetime="2019-05-03T19:21:28Z">Fri, 05/03/2019 - 15:21</time>';
  for (const value of [time, time.replaceAll('<', '&lt;')])
    assert.equal(itemOf(`<pubDate>${value}</pubDate>`).dayPublished, '2019-05-03', value);
});

test('a file to play is no image', () => {
  const image = (html: string): string | undefined =>
    excerptOf({ format: 'html', value: html, base: 'https://a.example/' }, 'T').image?.url;
  assert.equal(image('<audio><source src="/a.mp3" type="audio/mpeg"></audio><p>One.</p>'), undefined);
  assert.equal(image('<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>'), 'https://a.example/a.webp');
});

test('the names of Drupal’s fields are no part of an excerpt', () => {
  for (const name of ['field__label', 'field__label visually-hidden', 'field-label']) {
    const value = `<div class="field field--name-body"><div class="${name}">Body</div><div class="field__item"><p>One.</p></div></div>`;
    assert.equal(excerptOf({ format: 'html', value }, 'T').summary, 'One.', name);
  }
});
