import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPost } from './find-post.js';
import { parseFeed } from './parse-feed.js';

const findable = parseFeed({
  items: [
    { id: 'x', url: 'https://example.org/posts/one', _tiktok_refugee: { slug: 'First' } },
    { id: 'https://example.org/posts/one', url: 'https://example.org/posts/caf%C3%A9' },
    { id: 'z', url: 'https://example.org/posts/x' },
  ],
}).posts;

test('findPost goes by id before url and slug', () => {
  assert.equal(findPost(findable, 'x'), findable[0]);
  assert.equal(findPost(findable, 'https://example.org/posts/one'), findable[1]);
});

test('findPost goes by url, written in any way', () => {
  assert.equal(findPost(findable, 'HTTPS://example.org/posts/café'), findable[1]);
});

test('findPost goes by slug', () => {
  assert.equal(findPost(findable, 'First'), findable[0]);
  assert.equal(findPost(findable, 'café'), findable[1]);
});

test('findPost goes by slug as it is written in the url, too, but by the slug itself first', () => {
  assert.equal(findPost(findable, 'caf%C3%A9'), findable[1]);
  const { posts } = parseFeed({ items: ['100%', '100%25'].map((slug, id) => ({ id, _tiktok_refugee: { slug } })) });
  assert.equal(findPost(posts, '100%25'), posts[1]);
  assert.equal(findPost(posts, '100%'), posts[0]);
});

test('findPost takes white space as the feed’s reader does', () => {
  const { posts } = parseFeed({ items: [{ id: 'a  b' }, { id: 'x', _tiktok_refugee: { slug: 'c\td' } }] });
  assert.equal(findPost(posts, 'a  b'), posts[0]);
  assert.equal(findPost(posts, ' c  d'), posts[1]);
});

test('findPost gives undefined for an unknown key', () => {
  assert.equal(findPost(findable, 'nope'), undefined);
  assert.equal(findPost(parseFeed({ items: [{ id: 'no-url' }] }).posts, 'nope'), undefined);
});
