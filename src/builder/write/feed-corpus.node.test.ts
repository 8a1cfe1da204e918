import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildFeed } from './build-feed.js';

const data = fileURLToPath(new URL('../../../../shared/data/feeds/', import.meta.url));
const skip = existsSync(data) ? false : 'the folder ../shared/data is missing';
const files = skip
  ? []
  : readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(data.length))
      .sort();

/** Those that give no posts, by why. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  'empty-feed': [
    'json/feed-rs/jsonfeed_elastic_1.1.json',
    'json/gofeed/translator__json__json10_simple.json',
    'xml/gofeed-universal/atom03_feed.xml',
    'xml/gofeed-universal/atom10_feed.xml',
    'xml/gofeed-universal/rdf_feed.xml',
    'xml/gofeed-universal/rss_feed.xml',
    'xml/gofeed-universal/rss_feed_bom.xml',
    'xml/gofeed-universal/rss_feed_leading_spaces.xml',
    'xml/miniflux/encoding__testdata__iso-8859-1.xml',
    'xml/miniflux/encoding__testdata__windows-1252-incorrect-prolog.xml',
    'xml/miniflux/encoding__testdata__windows-1252.xml',
  ],
  'missing-date': [
    'found/maverick.json',
    'json/feedparser/example.json',
    'json/jsonfeednet/Simple.json',
    'json/rsparser/authors.json',
    'xml/feed-rs/rss_0.91_encoding_1.xml',
    'xml/feed-rs/rss_0.91_encoding_2.xml',
    'xml/feed-rs/rss_0.91_missing_id.xml',
    'xml/feed-rs/rss_0.91_spec_1.xml',
    'xml/feed-rs/rss_0.92_spec_1.xml',
    'xml/feed-rs/rss_1.0_spec_2.xml',
    'xml/feed-rs/rss_2.0_ghost_1.xml',
    'xml/miniflux/encoding__testdata__invalid-prolog.xml',
    'xml/miniflux/encoding__testdata__utf8-incorrect-prolog.xml',
    'xml/miniflux/encoding__testdata__utf8.xml',
    'xml/miniflux/parser__testdata__rdf_UTF8.xml',
  ],
  'not-a-feed': [
    'xml/feed-rs/rss_2.0_invalid_1.xml',
    'xml/feed-rs/xml_iso8859.xml',
    'xml/feed-rs/xml_sample_1.xml',
    'xml/feed-rs/xml_sample_2.xml',
    'xml/gofeed-universal/unknown_feed.xml',
    'xml/miniflux/xml__testdata__iso88591.xml',
    'xml/miniflux/xml__testdata__iso88591_utf8_mismatch.xml',
  ],
  'not-json': [
    'json/gofeed/parser__json__invalid__invalid.json',
    'json/gofeed/parser__universal__invalid.json',
    'json/rsparser/allthis-partial.json',
    'json/wild/thedojomx-template.json',
    'xml/gofeed-universal/empty_feed.xml',
  ],
};

test('each real feed becomes posts, or gives its error', { skip }, async () => {
  const found: [string, string][] = [];
  for (const file of files) {
    const { ok, messages, posts } = await buildFeed({ inputs: [file], cwd: data, future: true });
    const [error] = messages.filter(({ severity, code }) => severity === 'error' && code !== 'no-posts');
    if (ok) assert.ok(posts.length > 0, file);
    else found.push([file, error?.code ?? '']);
  }
  assert.deepEqual(
    Object.fromEntries(found),
    Object.fromEntries(Object.entries(ERRORS).flatMap(([code, paths]) => paths.map((path) => [path, code]))),
  );
});
