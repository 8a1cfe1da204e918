import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '../../core/model.js';
import { commonSettings, contentText, feedOf, filterSettings, viewInput } from '../../../test/support/view-input.js';
import type { View } from '../base/view.js';
import { isSelected, tagCloudView, type TagCloudInput } from './tag-cloud-view.js';

const widget = {
  ...commonSettings,
  ...filterSettings,
  max: undefined,
  minCount: undefined,
  sort: 'count',
  href: undefined,
} as const;

const view = (feed: Feed, own: Partial<TagCloudInput['widget']> = {}): View => {
  const { ignore, ...input } = viewInput(feed);
  return tagCloudView({ ...input, baseURI: 'https://example.org/blog/', onTagClick: ignore, widget: { ...widget, ...own } });
};
const feed = feedOf(3, {}, (n) => ({ tags: n === 1 ? ['moss', 'fern'] : ['moss'] }));

test('shows the tags by use, and wants nothing until some are chosen', () => {
  const { state, content, posts, wants } = view(feed);
  assert.equal(state, 'ready');
  assert.equal(posts?.length, 3);
  assert.match(contentText(content), /moss, 3 articles[^]*fern, 1 article/);
  assert.deepEqual(wants, []);
  assert.equal(view(feed, { selectedTags: ['moss'] }).wants?.length, 1);
});

test('leaves out tags by number and by name', () => {
  assert.doesNotMatch(contentText(view(feed, { minCount: 2 }).content), /fern/);
  assert.doesNotMatch(contentText(view(feed, { excludeTags: 'Moss' }).content), /moss/);
  assert.equal(view(feed, { minCount: 9 }).state, 'empty');
});

test('links tags relative to the page', () => {
  assert.match(contentText(view(feed, { href: 'tags/{tag}' }).content), /href=https:\/\/example\.org\/blog\/tags\/moss/);
});

test('says which tags are chosen, in any case', () => {
  assert.equal(isSelected(['MOSS'], 'moss'), true);
  assert.equal(isSelected([], 'moss'), false);
  assert.equal(isSelected(undefined, 'moss'), false);
});
