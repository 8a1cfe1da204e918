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
  assert.match(text, /returned an error.* Status: 404\. https:\/\/a\.example\/feed\.json$/);
});

test('explain does without a status and an address', () => {
  const gone = "The server returned an error. Check the URL and the server's log.";
  assert.equal(explain(new FeedError('http')), gone);
});

test('explain says what to check where page and feed are on two origins', () => {
  const text = explain(new FeedError('network', { url: 'https://a.example/feed.json' }), 'https://b.example');
  assert.match(text, /Access-Control-Allow-Origin: \*.*"https:\/\/b\.example".*connect-src.* https:\/\/a\.example\/feed\.json$/);
});

test('explain does not speak of origins where there is one', () => {
  assert.doesNotMatch(
    explain(new FeedError('network', { url: 'https://a.example/feed.json' }), 'https://a.example'),
    /Access-Control/,
  );
});

test('explain speaks of origins where the network failed only', () => {
  assert.doesNotMatch(
    explain(new FeedError('timeout', { url: 'https://a.example/feed.json' }), 'https://b.example'),
    /Access-Control/,
  );
});
