import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError } from './errors.js';

test('FeedError carries its code, address, status and cause', () => {
  const cause = new Error('x');
  const error = new FeedError('http', { url: 'https://a.example/', status: 404, cause });
  assert.ok(error instanceof Error);
  assert.deepEqual(
    [error.name, error.code, error.url, error.status, error.cause],
    ['FeedError', 'http', 'https://a.example/', 404, cause],
  );
});

test('FeedError tells code and address in its message', () => {
  assert.equal(new FeedError('http', { url: 'https://a.example/' }).message, 'http https://a.example/');
});

test('FeedError does without details', () => {
  const { url, status, cause } = new FeedError('empty');
  assert.deepEqual([url, status, cause], [undefined, undefined, undefined]);
});
