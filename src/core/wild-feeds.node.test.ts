import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import type { Feed, Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';

const read = (text: string): Feed => parseXmlFeed(text, 'https://example.org/feed.xml', parse);
const rss = (items: string): readonly Post[] => read(`<rss version="2.0"><channel>${items}</channel></rss>`).posts;
const item = (text: string): Post => rss(`<item><guid>1</guid>${text}</item>`)[0]!;
const json = (value: object): Post =>
  parseFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{ id: '1', ...value }] }, undefined).posts[0]!;

test('UTF-8 that was encoded twice is read as it was meant, in every text of an item', () => {
  const post = json({
    title: 'CrÃ\u00adticas a TVE: â€œNoâ€\u009d',
    content_html: '<p>La cabalgata de Madrid es pÃºblica; <code>niÃ±os</code>.</p>',
    tags: ['CataluÃ±a'],
    authors: [{ name: 'JosÃ©', url: 'https://example.org/' }, 1],
  });
  assert.equal(post.title, 'Críticas a TVE: “No”');
  assert.equal(post.summary, 'La cabalgata de Madrid es pública; niños.');
  assert.deepEqual(post.tags, ['Cataluña']);
  assert.deepEqual(
    post.authors.map(({ name, url }) => [name, url]),
    [['José', 'https://example.org/']],
  );
  assert.equal(post.body?.value.includes('niños'), true);
  const summary = 'Der Analyst meint, Ã¼ber die FlÃ¼chtlingskrise.';
  assert.equal(item(`<title>T</title><description>${summary}</description>`).summary, summary.replaceAll('Ã¼', 'ü'));
});

test('text about encodings, and accents next to marks, stay as they are', () => {
  const post = json({ title: 'Why do I see Ã©?', content_text: 'Your UTF-8 was read as something else.' });
  assert.equal(post.title, 'Why do I see Ã©?');
  assert.equal(json({ title: 'É AMANHÃ… «À LA CARTE»' }).title, 'É AMANHÃ… «À LA CARTE»');
});
