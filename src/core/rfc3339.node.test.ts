import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from './dates.js';
import { rfc3339Date } from './rfc3339.js';

const DATES: Record<string, string> = {
  '2010-02-07T14:04:00-05:00': '2010-02-07T19:04:00.000Z',
  '2020-01-24T23:46:57Z': '2020-01-24T23:46:57.000Z',
  '2019-10-12T07:20:50.52Z': '2019-10-12T07:20:50.520Z',
  '2024-02-29T23:30:00-01:00': '2024-03-01T00:30:00.000Z',
};

test('Items: date_published is a date of RFC 3339', () => {
  for (const [text, iso] of Object.entries(DATES)) assert.equal(rfc3339Date(text), iso);
});

test('a day alone is midnight in UTC', () => {
  assert.equal(rfc3339Date('2025-01-14'), '2025-01-14T00:00:00.000Z');
});

test('rfc3339Date reads a tidy date as isoDate does', () => {
  const impossible = ['2025-02-30', '2025-02-30T10:00:00Z', '2025-13-01', '2025-01-14T25:00:00Z'];
  for (const text of [...Object.keys(DATES), '2025-01-14', ...impossible]) {
    assert.equal(rfc3339Date(text), isoDate(text), text);
  }
});

test('rfc3339Date leaves untidy dates to isoDate', () => {
  const untidy = ['31 May 2019 12:17:58 -0700', '2025-01-14 11:00:00', '2025-01-14T11:00', '2025/1/4', '2016-12-31T23:59:60Z'];
  for (const text of untidy) {
    assert.equal(rfc3339Date(text), undefined, text);
    assert.ok(isoDate(text), text);
  }
});

test('rfc3339Date gives undefined for what is no date', () => {
  const texts = ['', 'soon', '2025', '2025-01', '2025-01-14T11:99:00Z', '1736852400', ' 2025-01-14', '[object Object]'];
  for (const text of texts) assert.equal(rfc3339Date(text), undefined, text);
});
