import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError } from '../../core/errors.js';
import type { Feed } from '../../core/model.js';
import {
  commonSettings,
  contentText,
  feedOf,
  filterSettings,
  viewInput,
  wantOf,
  wantsOf,
} from '../../../test/support/view-input.js';
import type { View } from '../base/view.js';
import { tipsView, type TipsInput } from './tips-view.js';

const widget = {
  ...commonSettings,
  ...filterSettings,
  post: undefined,
  layout: 'list',
  limit: undefined,
  pageSize: undefined,
  search: false,
} as const;

const view = (feed: Feed, own: Partial<TipsInput['widget']> = {}, more: Partial<TipsInput> = {}): View => {
  const { ignore, ...input } = viewInput(feed);
  const reader = {
    query: '',
    pages: 1,
    turn: 0,
    today: new Date('2025-03-04'),
    onSearch: ignore,
    onMore: ignore,
    onTurn: ignore,
  };
  return tipsView({ ...input, ...reader, widget: { ...widget, ...own }, ...more });
};
const withTips = (n: number): object => ({ _tiktok_refugee: { tips: [{ section: 'Do', title: `Tip ${n}`, text: 'Words.' }] } });
const titles = (found: View): string[] => contentText(found.content).match(/Tip \d+/g) ?? [];

test('shows the tips of all posts, and wants nothing', () => {
  const found = view(feedOf(2, {}, withTips));
  assert.deepEqual([found.state, titles(found), found.wants], ['ready', ['Tip 1', 'Tip 2'], []]);
});

test('wants the feed of tips where the feed has several pages', () => {
  const urls = { next_url: 'https://example.org/2.json', _tiktok_refugee: { tipsUrl: 'https://example.org/tips.json' } };
  const feed = feedOf(1, urls, withTips);
  const waiting = view(feed);
  assert.equal(waiting.state, 'loading');
  assert.equal(wantOf(waiting, 'feed')?.url, 'https://example.org/tips.json');
  const all = feedOf(3, {}, withTips);
  assert.equal(titles(view(feed, {}, { feedAt: () => ({ status: 'ready', feed: all }) })).length, 3);
  const failed = view(feed, {}, { feedAt: () => ({ status: 'error', error: new FeedError('network') }) });
  assert.deepEqual(titles(failed), ['Tip 1'], 'else those of its first page');
});

test('shows the tips of one post, and wants the page that it is on', () => {
  const feed = feedOf(2, { next_url: 'https://example.org/2.json' }, withTips);
  assert.deepEqual(titles(view(feed, { post: 'p2' })), ['Tip 2']);
  assert.deepEqual(wantsOf(view(feed, { post: 'p9' })), ['more']);
});

test('shows the tip of the day that it is given, and the next after as many turns', () => {
  const feed = feedOf(3, {}, withTips);
  const single = (turn: number, today = new Date('2025-03-04')): string =>
    titles(view(feed, { layout: 'single' }, { turn, today })).join();
  assert.equal(single(0), single(3));
  assert.notEqual(single(0), single(1));
  assert.equal(single(0, new Date('2025-03-05')) === single(0), false);
});

test('is empty where there are no tips, and says so where they are looked for', () => {
  assert.deepEqual([view(feedOf(2)).state, view(feedOf(2)).content], ['empty', undefined]);
  assert.match(contentText(view(feedOf(2, {}, withTips), { search: true }, { query: 'nothing' }).content), /No .*tip/);
});
