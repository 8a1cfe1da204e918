import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.js';
import { countTags, foldText, scaleTags, tagKey } from './tags.js';

const countsOf = (...tags: string[][]) => countTags(parseFeed({ items: tags.map((list, id) => ({ id, tags: list })) }).posts);
const tag = (name: string, count: number) => ({ name, count });

test('foldText ignores case, surrounding space and the form of Unicode normalisation', () => {
  assert.equal(foldText(' Cafe\u0301 '), foldText('CAFÉ'));
});

test('tagKey leaves out one leading #', () => {
  assert.equal(tagKey(' #TikTok'), 'tiktok');
  assert.equal(tagKey('##x'), '#x');
  assert.equal(tagKey('C#'), 'c#');
});

test('countTags counts posts, most frequent first, ties by name', () => {
  assert.deepEqual(countsOf(['b', 'a'], ['c', 'b'], ['b']), [tag('b', 3), tag('a', 1), tag('c', 1)]);
});

test('countTags joins spellings under the most frequent one, and under the first of equals', () => {
  assert.deepEqual(countsOf(['tiktok'], ['TikTok'], ['TikTok']), [tag('TikTok', 3)]);
  assert.deepEqual(countsOf(['#Tea'], ['tea']), [tag('#Tea', 2)]);
});

test('countTags counts a post once that carries a tag twice', () => {
  assert.deepEqual(countsOf(['Tea', 'tea', '#TEA']), [tag('Tea', 1)]);
});

test('countTags takes names like __proto__ for names', () => {
  assert.deepEqual(countsOf(['__proto__', 'constructor'], ['__proto__']), [tag('__proto__', 2), tag('constructor', 1)]);
});

test('countTags leaves out a tag that is only a #', () => {
  assert.deepEqual(countsOf(['#']), []);
});

test('scaleTags gives the rarest tag step 1 and the most frequent the last, on a logarithmic scale', () => {
  const scaled = scaleTags([tag('c', 1), tag('a', 100), tag('b', 10)]);
  assert.deepEqual(
    scaled.map(({ name, step }) => [name, step]),
    [
      ['a', 5],
      ['b', 3],
      ['c', 1],
    ],
  );
});

test('scaleTags gives equal counts the middle step', () => {
  assert.deepEqual(
    scaleTags([tag('b', 2), tag('a', 2)]).map(({ step }) => step),
    [3, 3],
  );
});

test('scaleTags takes another number of steps', () => {
  assert.deepEqual(
    scaleTags([tag('a', 9), tag('b', 1)], { steps: 3 }).map(({ step }) => step),
    [3, 1],
  );
});

test('scaleTags keeps the most frequent by max, then sorts by name', () => {
  const tags = [tag('c', 3), tag('a', 1), tag('b', 5)];
  assert.deepEqual(
    scaleTags(tags, { max: 2, sort: 'name' }).map(({ name }) => name),
    ['b', 'c'],
  );
});

test('scaleTags ignores a max or minCount that is no number', () => {
  assert.equal(scaleTags([tag('c', 3), tag('a', 1)], { max: NaN, minCount: NaN }).length, 2);
});

test('scaleTags keeps tags of at least minCount posts', () => {
  assert.deepEqual(
    scaleTags([tag('c', 3), tag('a', 2), tag('b', 0)], { minCount: 3 }).map(({ name }) => name),
    ['c'],
  );
});

test('scaleTags of no tags is empty', () => {
  assert.deepEqual(scaleTags([]), []);
});
