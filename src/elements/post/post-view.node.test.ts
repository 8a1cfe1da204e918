import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError } from '../../core/errors.js';
import * as named from '../../core/find-named.js';
import type { Feed } from '../../core/model.js';
import {
  cardWidget,
  commonSettings,
  contentText,
  feedOf,
  someBody,
  viewInput,
  wantOf,
  wantsOf,
} from '../../../test/support/view-input.js';
import { loadFindNamed } from '../base/lazy-modules.js';
import type { View } from '../base/view.js';
import { postView, type PostInput } from './post-view.js';

const widget = {
  ...commonSettings,
  ...cardWidget,
  post: undefined,
  contentLanguage: undefined,
  layout: 'card',
  hide: '',
} as const;

const view = (feed: Feed, own: Partial<PostInput['widget']> = {}, more: Partial<PostInput> = {}): View =>
  postView({ ...viewInput(feed), body: () => undefined, widget: { ...widget, ...own }, ...more });

test('shows the newest post, and wants nothing', () => {
  const { state, posts, content, wants } = view(feedOf(2));
  assert.equal(state, 'ready');
  assert.deepEqual(
    posts?.map(({ id }) => id),
    ['p1'],
  );
  assert.match(contentText(content), /Post 1/);
  assert.deepEqual(wants, []);
});

test('gives the same for the same input, which it does not change', () => {
  const feed = feedOf(2);
  const before = JSON.stringify(feed);
  const [first, second] = [view(feed), view(feed)];
  assert.equal(contentText(first.content), contentText(second.content));
  assert.notEqual(first.wants, second.wants);
  assert.equal(JSON.stringify(feed), before);
});

test('wants the next page for a post that is not on those before', () => {
  const feed = feedOf(1, { next_url: 'https://example.org/2.json' });
  const found = view(feed, { post: 'p9' });
  assert.equal(found.state, 'loading');
  assert.deepEqual(wantsOf(found), ['more']);
  const error = new FeedError('network');
  assert.equal(view(feed, { post: 'p9' }, { load: { status: 'stale', feed, error } }).error, error);
});

test('wants the feed of a post, and shows what is there', () => {
  const feed = feedOf(1, { _tiktok_refugee: { postUrl: 'https://example.org/one/{slug}.json' } });
  const waiting = view(feed, { post: 'p9' });
  assert.equal(waiting.state, 'loading');
  assert.equal(wantOf(waiting, 'feed')?.url, 'https://example.org/one/p9.json');
  const own = feedOf(1, {}, () => ({ id: 'p9', title: 'Ninth' }));
  const found = view(feed, { post: 'p9' }, { feedAt: () => ({ status: 'ready', feed: own }) });
  assert.match(contentText(found.content), /Ninth/);
  assert.deepEqual(wantsOf(found), ['feed'], 'also while it is in use');
});

test('says that a post is not there', () => {
  assert.equal(view(feedOf(1), { post: 'p9' }).error?.code, 'post-not-found');
  assert.equal(view(feedOf(0)).state, 'empty');
});

test('wants the sanitised body of a whole article, also while it shows it', () => {
  const waiting = view(feedOf(1), { layout: 'full', images: 'click', level: 3 });
  assert.equal(waiting.state, 'loading');
  const { post, options } = wantOf(waiting, 'body') ?? {};
  assert.equal(post?.id, 'p1');
  assert.equal(options?.headingLevel, 3);
  assert.equal(options.images, 'click');
  const found = view(feedOf(1), { layout: 'full' }, { body: () => someBody });
  assert.match(contentText(found.content), /Sanitised/);
  assert.deepEqual(wantsOf(found), ['body']);
});

test('wants the module that finds translations, and cannot do without it', () => {
  const links = [{ translations: { fr: 'p2' } }, { translationOf: 'p1' }];
  const feed = feedOf(2, {}, (n) => ({ language: ['en', 'fr'][n - 1], _tiktok_refugee: links[n - 1] }));
  const waiting = view(feed, { contentLanguage: 'fr' });
  assert.equal(waiting.state, 'loading');
  assert.deepEqual(waiting.wants, [{ kind: 'module', load: loadFindNamed, isNeeded: true }]);
  const found = view(feed, { contentLanguage: 'fr' }, { module: ((load: unknown) => load === loadFindNamed && named) as never });
  assert.deepEqual(
    found.posts?.map(({ id }) => id),
    ['p2'],
  );
});

test('writes dates as in the feed until they are ready, which it wants', () => {
  const waiting = view(feedOf(1), { areDatesReady: () => false });
  assert.match(contentText(waiting.content), /\.textContent=2025-01-01/);
  assert.deepEqual(waiting.wants, [{ kind: 'dates', iso: '2025-01-01', locale: 'en' }]);
  assert.match(contentText(view(feedOf(1)).content), /Jan 1, 2025/);
});

test('shows what hide leaves, and in a line only what has room there', () => {
  const feed = feedOf(1, {}, () => ({ authors: [{ name: 'Ada' }], tags: ['moss'] }));
  assert.match(contentText(view(feed).content), /moss[^]*Ada/);
  assert.doesNotMatch(contentText(view(feed, { hide: 'author' }).content), /Ada/);
  assert.doesNotMatch(contentText(view(feed, { layout: 'compact' }).content), /Ada|moss/);
});
