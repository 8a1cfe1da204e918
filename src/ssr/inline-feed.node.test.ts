import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeFeeds } from '../core/merge-feeds.js';
import { inlineFeed } from './inline-feed.js';
import { parseAnyFeed } from './parse-any-feed.js';

const rss = `<rss><channel><title>Tom &amp;amp; Jerry</title>
  <item><guid>1</guid><title>Using &lt;div&gt; &amp;amp; &amp;amp;amp;lt;</title><link>https://a.example/2025/1/</link>
    <pubDate>Mon, 20 Jan 2025 06:30:00 +0800</pubDate><description>&lt;p&gt;&lt;img src="i.png" alt="x"&gt;Text &amp;amp; more.&lt;/p&gt;</description></item>
  <item><guid>2</guid><link>https://a.example/2025/2/</link><pubDate>Sun, 19 Jan 2025 22:30:00 -0500</pubDate>
    <description>Just a thought.</description></item>
  <item><guid>3</guid><description>No address, no date</description></item></channel></rss>`;
const all = { body: true, text: true, tips: true };
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a feed from elsewhere that is put into a page is read as it was', () => {
  const feed = parseAnyFeed(rss, 'https://a.example/feed.xml');
  assert.deepEqual(
    feed.posts.map(({ dayPublished }) => dayPublished),
    ['2025-01-19', '2025-01-20', undefined],
  );
  for (const model of [feed, mergeFeeds([feed])]) {
    const again = parseAnyFeed(json(inlineFeed(model, model.posts, all)), 'https://page.example/');
    assert.deepEqual(json(again.posts), json(model.posts));
    assert.equal(again.title, model.title);
  }
});

test('smaller copies of images are put into a page, and read as they were', () => {
  const item = {
    id: '1',
    content_html: '<p>x</p>',
    image: 'images/a.jpg',
    _tiktok_refugee: {
      slug: 'a',
      imageSources: [
        { type: 'image/avif', url: 'images/photo-320.4320a-{width}.avif', widths: [320, 640] },
        { type: 'image/webp', url: 'images/{width}/photo,1.webp', widths: [320] },
      ],
      imageColor: '#81777e',
    },
  };
  const feed = parseAnyFeed(
    { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [item] },
    'https://a.example/feed.json',
  );
  assert.equal(feed.posts[0]?.image?.sources?.length, 2);
  const again = parseAnyFeed(json(inlineFeed(feed, feed.posts, all)), 'https://page.example/');
  assert.deepEqual(json(again.posts), json(feed.posts));
});
