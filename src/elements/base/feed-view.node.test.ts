import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError } from '../../core/errors.js';
import { feedOf, someBody } from '../../../test/support/view-input.js';
import { feedView } from './feed-view.js';
import type { View } from './view.js';

const feed = feedOf(1);
const error = new FeedError('network');
const ready: View = { state: 'ready', feed, posts: feed.posts, content: someBody, wants: [{ kind: 'more' }] };
const empty: View = { state: 'empty', feed };
const never = (): never => assert.fail('no view without a feed');

test('asks for no view while there is no feed', () => {
  assert.deepEqual(feedView({ status: 'idle' }, never), { state: 'idle' });
  assert.deepEqual(feedView({ status: 'loading' }, never, true), { state: 'loading' });
  assert.deepEqual(feedView({ status: 'error', error }, never), { state: 'error', error });
});

test('shows the first items of a feed to those who can', () => {
  const part: View = { state: 'loading', content: someBody };
  assert.equal(
    feedView({ status: 'loading', feed }, () => part, true),
    part,
  );
  assert.deepEqual(feedView({ status: 'loading', feed }, never), { state: 'loading' });
});

test('leaves what is shown until data in the page is read', () => {
  const { state, content } = feedView({ status: 'loading', feed }, never, true, ready);
  assert.deepEqual([state, content], ['loading', someBody]);
});

test('says why content is older, and waits for newer where it lacks something', () => {
  assert.equal(
    feedView({ status: 'ready', feed }, () => ready),
    ready,
  );
  assert.deepEqual(
    feedView({ status: 'stale', feed, error }, () => ready),
    { ...ready, state: 'stale', reason: error },
  );
  assert.equal(feedView({ status: 'stale', feed }, () => empty).state, 'loading');
  assert.equal(feedView({ status: 'stale', feed, error }, () => empty).state, 'empty');
});
