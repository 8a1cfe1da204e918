// What the bench decides by, and what it shows to all pages; the bench itself runs by hand alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, endMarker, titleMarker } from './articles.mjs';
import { plot } from './plot.mjs';
import { documentation, ratios, summary, tables } from './report.mjs';
import { quantile, randomFrom, shuffled, summarise } from './statistics.mjs';

test('a median lies between the two middle values, and quartiles are interpolated', () => {
  assert.deepEqual(summarise([4, 1, 3, 2]), { median: 2.5, low: 1.75, high: 3.25 });
  assert.equal(quantile([7], 0.25), 7);
});

test('ratios are taken within a round, and rounds without a floor are left out', () => {
  const floor = [
    { round: 1, last: 100 },
    { round: 2, last: 200 },
  ];
  const page = [
    { round: 2, last: 300 },
    { round: 1, last: 50 },
    { round: 3, last: 1 },
  ];
  assert.deepEqual(ratios(page, floor, 'last'), [1.5, 0.5]);
});

test('the order is random, complete and the same for the same seed', () => {
  const values = Array.from({ length: 50 }, (_, i) => i);
  const once = shuffled(values, randomFrom(1));
  assert.deepEqual(once, shuffled(values, randomFrom(1)));
  assert.notDeepEqual(once, shuffled(values, randomFrom(2)));
  assert.deepEqual(
    [...once].sort((a, b) => a - b),
    values,
  );
});

test('articles are the same each time, of about 2 kB, and end with their marks', () => {
  const made = articles({ count: 50, tags: 30 });
  assert.deepEqual(made, articles({ count: 50, tags: 30 }));
  const sizes = made.map(({ body }) => body.length);
  const { median } = summarise(sizes);
  assert.ok(median > 1300 && median < 2500, `a body has ${median} characters`);
  made.forEach(({ text }, i) => {
    assert.ok(text.includes(`${titleMarker(i)}"`));
    assert.ok(text.endsWith(`${endMarker(i)}\n`));
  });
});

test('as many articles as the bench takes use every tag that was asked for', () => {
  const used = new Set(articles({ count: 167, tags: 500 }).flatMap(({ text }) => JSON.parse(/^tags: (.*)$/m.exec(text)[1])));
  assert.equal(used.size, 500);
});

const work = { title: 'A work', note: 'A note.', pages: { floor: {}, plain: { ours: true }, quick: {}, other: {} } };
const result = { row: 'work', network: 'slow 4G', round: 1, bytes: 2000, requests: 3, longest: 0, heap: 1e6, nodes: 5, shift: 0 };
const groups = summary(
  [
    { ...result, page: 'floor', last: 100, first: 100, main: 10 },
    { ...result, page: 'plain', last: 150, first: 50, main: 20 },
    { ...result, page: 'quick', last: 50, first: 50, main: 20 },
  ],
  { work },
  ['slow 4G', 'no throttle'],
);

test('a table has a line for each page that was measured, ours in bold', () => {
  const text = tables(groups);
  assert.match(text, /^## A work, slow 4G\n/);
  assert.match(text, /^\| \*\*plain\*\* \| 1\.50 \(1\.50–1\.50\) \| 0\.50 \(0\.50–0\.50\) \| 2\.00 .* \| 2\.0 \| 3 \|/m);
  assert.doesNotMatch(text, /other|no throttle/);
});

test('the documentation names who is faster, and what was left out', () => {
  const about = {
    browser: 'Browser 1',
    rounds: 1,
    date: '2025-01-31',
    processor: 'a processor',
    versions: [],
    leftOut: ['other: why'],
  };
  const text = documentation(groups, about);
  assert.match(text, /^Faster than the plain snippet: floor, quick\.$/m);
  assert.match(text, /^- other: why$/m);
});

test('the plot has a bar for each page but the floor, the quickest first', () => {
  const names = [...plot(groups).matchAll(/text-anchor="end">([^<]*)</g)].map(([, name]) => name);
  assert.deepEqual(names, ['quick', 'this library, plain']);
});
