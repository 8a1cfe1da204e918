// What takes more than it looks, through `check`: of feeds, and of Markdown that an author builds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPosts } from '../../src/builder/check/check.js';
import { checkFeed } from '../../src/builder/check/check-feed.js';
import { folderOf, post } from '../../src/builder/shared/fixtures.test.support.js';
import { growthOf, MAX_FACTOR } from '../support/growth.js';
import { HTML, MARKDOWN, type Generator } from './heavy.js';
import { FEEDS } from './heavy-feeds.js';

const SIZE = 500;
/** Milliseconds for the greatest of the sizes, on a machine that others use as well. */
const MAX_TIME = 4000;

/** What the builder alone takes for marks, or has something to say about. */
const MARKS: Readonly<Record<string, Generator>> = {
  'links that do not end': (n) => '[a](http://b '.repeat(n),
  'images that do not end': (n) => '![a](b.png '.repeat(n),
  'links with spaces': (n) => '[a](http:// b'.repeat(n),
  'links with undefined names': (n) => '[ab][cd] '.repeat(n),
  'names of pages': (n) => '[[ab '.repeat(n),
  'formulas that do not end': (n) => '$$a '.repeat(n),
  'asterisks before words': (n) => 'a **b* '.repeat(n),
  'elements that do not end': (n) => `${'<b>'.repeat(n)}${'</i>'.repeat(n)}`,
  'elements that do not end, in paragraphs': (n) => 'a <b>b\n\n'.repeat(n),
  'containers that do not end': (n) => ':::note\na\n'.repeat(n),
  'marks of merges': (n) => '<<<<<<< a\n\n'.repeat(n),
  'bars': (n) => `${'|'.repeat(n * 5)}\na`,
  'rows without a table': (n) => '| a | b\n'.repeat(n),
  'headings without text': (n) => '##\n##a\n'.repeat(n),
  'headings with equal ids': (n) => '## a {#b}\n'.repeat(n),
  'broken tags': (n) => '<a b="c'.repeat(n),
};

describe('heavy feeds are checked in a time that grows with their size', () => {
  for (const [name, generate] of Object.entries(FEEDS)) {
    it(name, async () => {
      const check = (size: number): unknown => checkFeed(JSON.stringify(generate(size)), 'feed.json');
      const { factor, longest } = await growthOf(check, SIZE, MAX_FACTOR);
      assert.ok(factor <= MAX_FACTOR, `${factor} for each doubling`);
      assert.ok(longest <= MAX_TIME, `${longest} ms`);
    });
  }
});

describe('heavy articles are checked in a time that grows with their size', () => {
  for (const [name, generate] of Object.entries({ ...HTML, ...MARKDOWN, ...MARKS })) {
    it(name, async (t) => {
      const sizes = [1, 2, 4, 8].map((times) => SIZE * times);
      const cwd = folderOf(t, Object.fromEntries(sizes.map((size) => [`${size}/a.md`, post(generate(size))])));
      const { factor, longest } = await growthOf((size) => checkPosts([`${size}`], { cwd }), SIZE, MAX_FACTOR);
      assert.ok(factor <= MAX_FACTOR, `${factor} for each doubling`);
      assert.ok(longest <= MAX_TIME, `${longest} ms`);
    });
  }
});
