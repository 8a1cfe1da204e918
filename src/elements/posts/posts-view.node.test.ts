import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError } from '../../core/errors.js';
import type { Feed } from '../../core/model.js';
import {
  cardWidget,
  commonSettings,
  contentText,
  feedOf,
  filterSettings,
  viewInput,
  wantsOf,
} from '../../../test/support/view-input.js';
import type { View } from '../base/view.js';
import { CardMemo } from '../list/card-memo.js';
import { postsView, type PostsInput } from './posts-view.js';

const widget = {
  ...commonSettings,
  ...cardWidget,
  ...filterSettings,
  layout: 'list',
  limit: undefined,
  pageSize: undefined,
  search: false,
  hide: '',
} as const;

const view = (feed: Feed, own: Partial<PostsInput['widget']> = {}, more: Partial<PostsInput> = {}): View => {
  const { ignore, ...input } = viewInput(feed);
  const reader = { query: '', pages: 1, rendered: 20, eagerCount: 0, isHtml: false, onSearch: ignore, onMore: ignore };
  const chosen = { ...widget, ...own };
  return postsView({ ...input, ...reader, memo: new CardMemo(), isNear: () => false, widget: chosen, ...more });
};
const idsOf = ({ posts = [] }: View): string[] => posts.map(({ id }) => id);
const manyPages = { next_url: 'https://example.org/2.json' };

test('shows a page of posts, and a button for more of what is here', () => {
  const found = view(feedOf(30));
  assert.equal(found.state, 'ready');
  assert.equal(found.posts?.length, 20);
  assert.match(contentText(found.content), /Show more/);
  assert.deepEqual(found.wants, []);
  assert.equal(view(feedOf(30), {}, { pages: 2 }).posts?.length, 30);
  assert.doesNotMatch(contentText(view(feedOf(3)).content), /Show more/);
});

test('wants the next page of the feed until there are enough posts', () => {
  assert.deepEqual(wantsOf(view(feedOf(3, manyPages))), ['more']);
  assert.deepEqual(wantsOf(view(feedOf(3, manyPages), { limit: 3 })), []);
  assert.deepEqual(wantsOf(view(feedOf(3, manyPages), { pageSize: 2 })), []);
  assert.deepEqual(wantsOf(view(feedOf(3, manyPages), {}, { isHtml: true })), [], 'HTML is taken over first');
});

test('wants all pages before it shows another order', () => {
  const found = view(feedOf(3, manyPages), { sort: 'oldest' });
  assert.equal(found.state, 'loading');
  assert.deepEqual(wantsOf(found), ['more']);
  assert.deepEqual(idsOf(view(feedOf(3), { sort: 'oldest' })), ['p3', 'p2', 'p1']);
});

test('wants the words for a failure, beside the posts that are here', () => {
  const feed = feedOf(3, manyPages);
  const found = view(feed, {}, { load: { status: 'stale', feed, error: new FeedError('network') } });
  assert.equal(found.state, 'ready');
  assert.deepEqual(wantsOf(found), ['module']);
});

test('is empty, or failed, where there is nothing to show', () => {
  const error = new FeedError('network');
  const feed = feedOf(0, manyPages);
  assert.equal(view(feedOf(0)).state, 'empty');
  assert.equal(view(feed, {}, { load: { status: 'stale', feed, error } }).error, error);
  assert.match(contentText(view(feedOf(2), { search: true }, { query: 'nothing' }).content), /No .*article/);
});

test('shows the first items of a feed that is under way, in an order that the rest does not change', () => {
  const feed = feedOf(3);
  const found = view(feed, {}, { load: { status: 'loading', feed } });
  assert.deepEqual([found.state, found.feed, idsOf(found)], ['loading', undefined, ['p1', 'p2', 'p3']]);
  const other = view(feed, { sort: 'title' }, { load: { status: 'loading', feed } });
  assert.deepEqual([other.state, other.posts], ['loading', undefined]);
});

test('renders a part of a long list, and says how much', () => {
  const found = view(feedOf(200), { pageSize: 200 });
  assert.deepEqual([found.posts?.length, found.rendered], [200, 20]);
  assert.equal(contentText(found.content).match(/<article/g)?.length, 20);
  assert.equal(view(feedOf(200), { pageSize: 200 }, { rendered: 170 }).rendered, 200, 'few left are no task of their own');
  assert.equal(view(feedOf(60), { pageSize: 200 }).rendered, 60);
});

test('gives far cards their pictures when they are near', () => {
  const feed = feedOf(30, {}, (n) => ({ image: `https://example.org/${n}.jpg` }));
  const memo = new CardMemo();
  const shown = (more: Partial<PostsInput>): string =>
    contentText(view(feed, { pageSize: 30 }, { memo, rendered: 30, eagerCount: 20, ...more }).content);
  assert.equal(shown({}).match(/<img/g)?.length, 20);
  assert.equal(shown({ isNear: ({ id }) => id === 'p25' }).match(/<img/g)?.length, 21);
});

test('chooses by the words that are looked for only where there is a search box', () => {
  assert.deepEqual(idsOf(view(feedOf(3), { search: true }, { query: 'post 2' })), ['p2']);
  assert.equal(view(feedOf(3), {}, { query: 'post 2' }).posts?.length, 3);
});
