import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { isoDate } from './dates.js';
import { plainText } from './plain-text.js';

const read = (value: unknown) => isoDate(plainText(value));
const reads = (cases: Record<string, string>) => {
  for (const [text, iso] of Object.entries(cases)) assert.equal(read(text), iso, text);
};

test('RFC 3339: date_published with an offset, Z, a fraction, or lower-case letters', () => {
  reads({
    '2010-02-07T14:04:00-05:00': '2010-02-07T19:04:00.000Z',
    '2020-01-24T23:46:57Z': '2020-01-24T23:46:57.000Z',
    '2019-10-12T07:20:50.52Z': '2019-10-12T07:20:50.520Z',
    '2025-01-14T11:00:01.001999Z': '2025-01-14T11:00:01.002Z',
    '2025-01-14t11:00:00z': '2025-01-14T11:00:00.000Z',
    '2025-01-14T11:00:00-00:30': '2025-01-14T11:30:00.000Z',
  });
});

test('RFC 3339, section 5.7: a leap second counts as the second after it', () => {
  reads({ '2016-12-31T23:59:60Z': '2017-01-01T00:00:00.000Z' });
});

test('a date alone is midnight in UTC', () => {
  reads({
    '2025-01-14': '2025-01-14T00:00:00.000Z',
    '2025/1/4': '2025-01-04T00:00:00.000Z',
    '1970-01-01': '1970-01-01T00:00:00.000Z',
  });
});

test('RFC 822, section 5: with and without weekday, seconds, a four-digit year, and with zone names', () => {
  reads({
    'Fri, 31 May 2019 12:17:58 -0700': '2019-05-31T19:17:58.000Z',
    '31 May 19 12:17 GMT': '2019-05-31T12:17:00.000Z',
    'Thu, 05 Aug 2010 10:00 EDT': '2010-08-05T14:00:00.000Z',
    'Thu, 4 Feb 2010 10:00:00 PST': '2010-02-04T18:00:00.000Z',
    'Tue, 04 Nov 2014 10:00:00 Z': '2014-11-04T10:00:00.000Z',
    'Tue, 04 Nov 2014 10:00:00 UT': '2014-11-04T10:00:00.000Z',
    'mer, 05 nov 2014 10:00:00 +0100': '2014-11-05T09:00:00.000Z',
    '5 November 2014': '2014-11-05T00:00:00.000Z',
  });
});

test('dates with spaces', () => {
  reads({
    ' 2025-01-14   11:00:00 ': '2025-01-14T11:00:00.000Z',
    '2025-01-14 11:00 +0800': '2025-01-14T03:00:00.000Z',
    '2025-01-14 11:00:00+00': '2025-01-14T11:00:00.000Z',
    '2025-01-14 9:05': '2025-01-14T09:05:00.000Z',
    '2025-01-14 11:00:00 UTC': '2025-01-14T11:00:00.000Z',
  });
});

test('a date without a zone is UTC in every zone of the machine', () => {
  const zone = process.env.TZ;
  try {
    for (const TZ of ['Asia/Tokyo', 'America/New_York', 'UTC']) {
      process.env.TZ = TZ;
      reads({
        '2025-01-14 11:00:00': '2025-01-14T11:00:00.000Z',
        '2025-01-14T11:00': '2025-01-14T11:00:00.000Z',
        '14 Jan 2025 11:00:00': '2025-01-14T11:00:00.000Z',
        '14 Jan 2025': '2025-01-14T00:00:00.000Z',
      });
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('epochs in seconds and in milliseconds, as numbers or digits', () => {
  for (const value of [1736852400, 1736852400000, '1736852400', '1736852400000']) {
    assert.equal(read(value), '2025-01-14T11:00:00.000Z');
  }
});

test('a date that cannot be parsed or is out of range is dropped', () => {
  const values = [
    ...['', ' ', 'garbage', 'yesterday', '2025', '2025-01', '2025-13-01', '2025-00-10', '2025-02-30', '2025-01-00'],
    ...['31 Feb 2019', '2025-01-14T25:00:00Z', '2025-01-14T11:60:00Z', '2025-01-14T11:00:99Z', '2025-01-14T11:00:00+99:00'],
    ...['2025-01-14 99:00 PM', '0001-01-01T00:00:00Z'],
    ...['+012025-01-14', '9999-12-31T23:59:59-02:00', '10 Foo 2019', '2025-01-14 foo', '1 2 3'],
    ...[0, -1, 5, 1e13, 1e300, Infinity, NaN, null, undefined, true, {}, ['2025-01-14']],
  ];
  for (const value of values) assert.equal(read(value), undefined, JSON.stringify(value));
});

for (const piece of ['1 ', 'a'])
  test(`a string of many "${piece}" is refused in a time that grows with their number`, () =>
    assertLinear((count) => assert.equal(read(`x${piece.repeat(count)}`), undefined), 1_000_000));
