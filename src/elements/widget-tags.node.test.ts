import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WidgetTags } from '../index.js';

interface Common {
  readonly id?: string;
  /** As of HTML in general; that of a cloud is another. */
  readonly href?: boolean;
}

type Tags = WidgetTags<Common>;
type Solid = WidgetTags<Common, 'on:', 'prop:'>;

test('tags in JSX have their attributes, those of all elements, and listeners', () => {
  const titles: string[] = [];
  const posts: Tags['tiktok-refugee-posts'] = {
    'id': 'news',
    'page-size': '6',
    'layout': 'grid',
    'selectedTags': ['cats'],
    'ontiktok-refugee-post-click': ({ detail }) => titles.push(detail.post.title),
  };
  const cloud: Tags['tiktok-refugee-tag-cloud'] = { 'href': '/tags/{tag}/', 'min-count': 2 };
  // @ts-expect-error -- a list has another layout
  const full: Tags['tiktok-refugee-posts'] = { layout: 'full' };
  // @ts-expect-error -- a post has no filters
  const filtered: Tags['tiktok-refugee-post'] = { tags: 'cats' };
  assert.deepEqual(
    [posts, cloud, full, filtered].map((props) => Object.keys(props).length),
    [5, 2, 1, 1],
  );
});

test('listeners and properties begin as the framework writes them', () => {
  const tips: Solid['tiktok-refugee-tips'] = {
    'prop:feedData': { items: [] },
    'on:tiktok-refugee-load': (event) => assert.ok(event.posts),
  };
  // @ts-expect-error -- that is how other frameworks write it
  const other: Solid['tiktok-refugee-tips'] = { feedData: { items: [] } };
  assert.deepEqual(
    [tips, other].map((props) => Object.keys(props).length),
    [2, 1],
  );
});
