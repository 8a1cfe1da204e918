import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import type { Post } from './model.js';

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
});
