import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError, type FeedErrorCode } from './errors.js';
import { explain } from './explain.js';

const CODES: FeedErrorCode[] = ['network', 'http', 'timeout', 'too-large', 'not-json', 'not-a-feed', 'empty', 'post-not-found'];

test('explain says something else for each code', () => {
  assert.equal(new Set(CODES.map((code) => explain(new FeedError(code)))).size, CODES.length);
});

test('explain adds the status and the address', () => {
  const text = explain(new FeedError('http', { url: 'https://a.example/feed.json', status: 404 }));
  assert.match(text, /not there.* Status: 404\. https:\/\/a\.example\/feed\.json$/);
});

test('explain does without a status and an address', () => {
  assert.equal(explain(new FeedError('http')), 'The feed is not there. Check its address.');
});
