// What takes more than it looks, through `check`: of feeds, and of Markdown that an author builds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPosts } from '../../src/builder/check/check.js';
import { checkFeed } from '../../src/builder/check/check-feed.js';
import { folderOf, post } from '../../src/builder/shared/fixtures.test.support.js';
import { growthOf, MAX_FACTOR } from './growth.js';
import { HTML, MARKDOWN } from './heavy.js';
import { FEEDS } from './heavy-feeds.js';

const SIZE = 500;
/** Milliseconds for the greatest of the sizes, on a machine that others use as well. */
const MAX_TIME = 4000;

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
  for (const [name, generate] of Object.entries({ ...HTML, ...MARKDOWN })) {
    it(name, async (t) => {
      const sizes = [1, 2, 4, 8].map((times) => SIZE * times);
      const cwd = folderOf(t, Object.fromEntries(sizes.map((size) => [`${size}/a.md`, post(generate(size))])));
      const { factor, longest } = await growthOf((size) => checkPosts([`${size}`], { cwd }), SIZE, MAX_FACTOR);
      assert.ok(factor <= MAX_FACTOR, `${factor} for each doubling`);
      assert.ok(longest <= MAX_TIME, `${longest} ms`);
    });
  }
});
