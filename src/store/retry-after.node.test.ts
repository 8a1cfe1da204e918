import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { retryAfter } from './retry-after.js';

test('retryAfter reads seconds', () => {
  assert.equal(retryAfter('120'), 120_000);
  assert.equal(retryAfter(' 0 '), 0);
});

test('retryAfter reads a date', () => {
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2025, 0, 31, 10) });
  try {
    assert.equal(retryAfter('Fri, 31 Jan 2025 10:00:03 GMT'), 3000);
    assert.equal(retryAfter('Fri, 31 Jan 2025 09:00:00 GMT'), 0);
  } finally {
    mock.timers.reset();
  }
});

test('retryAfter does not wait for what it cannot read', () => {
  for (const value of [null, undefined, '', 'soon', '-5', '1e9', 'Infinity', '{}'])
    assert.equal(retryAfter(value), 0, String(value));
});
