import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError } from './errors.js';

test('FeedError carries its code, address, status and cause', () => {
  const cause = new Error('x');
  const error = new FeedError('http', 'No.', { url: 'https://a.example/', status: 404, cause });
  assert.ok(error instanceof Error);
  assert.deepEqual(
    [error.name, error.message, error.code, error.url, error.status, error.cause],
    ['FeedError', 'No.', 'http', 'https://a.example/', 404, cause],
  );
});

test('FeedError does without details', () => {
  const { url, status, cause } = new FeedError('empty', 'No.');
  assert.deepEqual([url, status, cause], [undefined, undefined, undefined]);
});
