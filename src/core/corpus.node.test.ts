import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FeedError } from './errors.js';
import { parseFeed } from './parse-feed.js';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const options = existsSync(DATA) ? {} : { skip: 'the folder ../shared/data is not there' };

const read = (path: string): string => new TextDecoder('utf-8').decode(readFileSync(DATA + path));

/** The number of posts, else the code of the error. */
const outcome = (path: string): number | string => {
  try {
    return parseFeed(read(path), 'https://example.org/feed.json').posts.length;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.code;
  }
};

const FEEDS: Record<string, number | string> = {
  'feed-rs/jsonfeed_elastic_1.1.json': 'empty',
  'feed-rs/jsonfeed_example_1.json': 2,
  'feed-rs/jsonfeed_spec_1.json': 1,
  'feedjira/json_feed.json': 20,
  'feedparser/example.json': 2,
  'gofeed/parser__json__invalid__invalid.json': 'not-json',
  'gofeed/parser__json__version_json_10.json': 1,
  'gofeed/parser__json__version_json_11.json': 1,
  'gofeed/parser__json__version_json_11_deprecated_author.json': 1,
  'gofeed/parser__universal__invalid.json': 'not-json',
  'gofeed/parser__universal__sample.json': 1,
  'gofeed/translator__json__json10_full.json': 1,
  'gofeed/translator__json__json10_simple.json': 'empty',
  'gofeed/translator__json__json11_full.json': 1,
  'jsonfeednet/DaringFireballBlog.json': 48,
  'jsonfeednet/JsonFeedBlog.json': 1,
  'jsonfeednet/MaybePizzaBlog.json': 10,
  'jsonfeednet/Simple.json': 2,
  'jsonfeednet/TimeTablePodcast.json': 45,
  'jsonfeednet/json_v1.1.json': 48,
  'rsparser/DaringFireball.json': 48,
  'rsparser/allthis-partial.json': 'not-json',
  'rsparser/authors.json': 4,
  'rsparser/inessential.json': 20,
  'rsparser/pxlnv.json': 20,
  'wild/opensadordaweb.feed.xml': 'not-json',
  'wild/opensadordaweb.json': 1,
  'wild/thedojomx-template.json': 'not-json',
};

test('each feed of the corpus gives its posts or its error', options, () => {
  const found = readdirSync(`${DATA}feeds/json`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${DATA}feeds/json/`.length))
    .sort();
  assert.deepEqual(Object.fromEntries(found.map((path) => [path, outcome(`feeds/json/${path}`)])), FEEDS);
});

test('JSON that must be accepted never gives not-json', options, () => {
  for (const name of readdirSync(`${DATA}json-parsing`).filter((file) => file.startsWith('y_'))) {
    assert.notEqual(outcome(`json-parsing/${name}`), 'not-json', name);
  }
});

test('JSON that must be rejected gives not-json', options, () => {
  for (const name of readdirSync(`${DATA}json-parsing`).filter((file) => file.startsWith('n_'))) {
    assert.equal(outcome(`json-parsing/${name}`), 'not-json', name);
  }
});

test('JSON that may be either gives a FeedError, as none of it is a feed', options, () => {
  for (const name of readdirSync(`${DATA}json-parsing`).filter((file) => file.startsWith('i_'))) {
    assert.match(String(outcome(`json-parsing/${name}`)), /^not-/, name);
  }
});
