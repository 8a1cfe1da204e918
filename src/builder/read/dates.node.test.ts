import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, onlyItem, withCode } from '../shared/fixtures.test.support.js';
import { parseDate } from './dates.js';

const dates: [string, string][] = [
  ['2025-01-14', '2025-01-14T00:00:00.000Z'],
  ['2025-1-4', '2025-01-04T00:00:00.000Z'],
  ['2025/01/14', '2025-01-14T00:00:00.000Z'],
  ['2025年1月14日', '2025-01-14T00:00:00.000Z'],
  ['2025年1月14日 09:30', '2025-01-14T09:30:00.000Z'],
  ['2023-03-24T22:21', '2023-03-24T22:21:00.000Z'],
  ['2015-12-31T1:44', '2015-12-31T01:44:00.000Z'],
  ['2025-01-14 11:00', '2025-01-14T11:00:00.000Z'],
  ['2025-01-14 11:00:05.25', '2025-01-14T11:00:05.250Z'],
  ['2025-01-14T11:00:00.000Z', '2025-01-14T11:00:00.000Z'],
  ['2025-01-14 11:00:00 +0800', '2025-01-14T03:00:00.000Z'],
  ['2025-01-14T11:00:00-05:30', '2025-01-14T16:30:00.000Z'],
  ['2025-01-14T11:00:00+23:59', '2025-01-13T11:01:00.000Z'],
  ['2025-01-14 11:00 UTC', '2025-01-14T11:00:00.000Z'],
  ['14 January 2025', '2025-01-14T00:00:00.000Z'],
  ['January 14th, 2025', '2025-01-14T00:00:00.000Z'],
  ['Jan 14, 2025 10:00', '2025-01-14T10:00:00.000Z'],
  ['Tue, 14 Jan 2025 11:00:00 GMT', '2025-01-14T11:00:00.000Z'],
  ['Tue Jan 14 11:00:00 2025 +0200', '2025-01-14T09:00:00.000Z'],
  ['Tue Jan 4 23:30 2025 -05:30', '2025-01-05T05:00:00.000Z'],
  ['Tue Jan 14 11:00:00 2025', '2025-01-14T11:00:00.000Z'],
  ['Tue Jan 14 11:00:00 EST 2025', '2025-01-14T16:00:00.000Z'],
  ['٢٠٢٥-٠١-١٤', '2025-01-14T00:00:00.000Z'],
  ['۲۰۲۵/۱/۱۴ ۰۹:۳۰', '2025-01-14T09:30:00.000Z'],
  ['١٤ يناير ٢٠٢٥', '2025-01-14T00:00:00.000Z'],
];
for (const [given, iso] of dates) {
  test(`reads ${given}`, () => {
    assert.equal(parseDate(given)?.iso, iso);
  });
}

const none = ['', 'soon', '2025', '2025-02-30', '2025-13-01', '2025-01-14 25:00', '14 Smarch 2025', '99999999-1-1'];
const noZone = ['2025-01-01T10:00:00+99:99', '2025-01-01T10:00:00+25:00', '2025-01-01T10:00:00+01:60'];
const outOfRange = ['9999-12-31T23:59:00-10:00'];
const otherCalendars = ['۱۴۰۳/۱۰/۲۵', '١٤٤٦-٠٧-١٤'];
for (const given of [...none, ...noZone, ...outOfRange, ...otherCalendars]) {
  test(`takes ${JSON.stringify(given)} for no date`, () => {
    assert.equal(parseDate(given), undefined);
  });
}

const days: [string, string, string][] = [
  ['2025-01-20 06:30 +0800', '2025-01-20', '2025-01-20T06:30:00.000+08:00'],
  ['2025-01-20 06:30:00 +0000 UTC', '2025-01-20', '2025-01-20T06:30:00.000Z'],
  ['2025-01-20 06:30:00 +0800 CST', '2025-01-20', '2025-01-20T06:30:00.000+08:00'],
  ['May 20, 2019', '2019-05-20', '2019-05-20T00:00:00.000Z'],
  ['2025-01-20 22:30:00 -7:00', '2025-01-20', '2025-01-20T22:30:00.000-07:00'],
  ['Mon Jan 20 23:30:00 2025 -0800', '2025-01-20', '2025-01-20T23:30:00.000-08:00'],
  ['2025-01-20 23:30 PST', '2025-01-20', '2025-01-20T23:30:00.000-08:00'],
  ['Mo, 20 Jan 25 06:30 +0800', '2025-01-20', '2025-01-20T06:30:00.000+08:00'],
];
for (const [given, day, text] of days) {
  test(`has the author's day of ${given}`, () => {
    const date = parseDate(given);
    assert.deepEqual([date?.day, date?.text], [day, text]);
  });
}

for (const [given, file, expected] of [
  ['09-05-2017', '2017-09-06-a.md', ['2017-09-05', 0]],
  ['5/9/2017', '2017-09-06-a.md', ['2017-09-05', 0]],
  ['11-09-2017', '2017-09-11-a.md', ['2017-09-11', 0]],
  ['09-05-2017', '2020-01-01-a.md', ['2020-01-01', 1]],
  ['02-30-2017', '2017-02-28-a.md', ['2017-02-28', 1]],
] as const)
  test(`reads ${given} in a file named ${file}`, async (t) => {
    const cwd = folderOf(t, { [`posts/${file}`]: `---\ntitle: A\ndate: ${given}\n---\nText.\n` });
    const { messages } = await buildIn(cwd);
    const day = String(onlyItem(cwd)['date_published']).slice(0, 10);
    assert.deepEqual([day, withCode(messages, 'bad-date').length], expected);
  });

for (const name of ['created_time', 'createdTime', 'createTime'])
  test(`reads the date that exports of Notion and a theme of VuePress call ${name}`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': `---\ntitle: A\n${name}: '2025-01-14T11:00:00.000Z'\n---\nText.\n` });
    await buildIn(cwd);
    assert.equal(onlyItem(cwd)['date_published'], '2025-01-14T11:00:00.000Z');
  });
