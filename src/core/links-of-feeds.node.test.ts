import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import type { Post } from './model.js';

const posts = (items: string, home = '<link>https://walks.example/</link>'): readonly Post[] =>
  parseXmlFeed(`<rss version="2.0"><channel>${home}${items}</channel></rss>`, 'https://feeds.example/walks.xml', parse).posts;
const item = (link: string, text = ''): string =>
  `<item><title>T</title><link>${link}</link><guid isPermaLink="false">${link.length}</guid><description>${text}</description></item>`;

const IMAGE = '&lt;p&gt;One.&lt;img src="/a.jpg"&gt;&lt;/p&gt;';
const imageAt = (link: string, others: string, home?: string): string | undefined =>
  posts(item(link, IMAGE) + others, home)[0]?.image?.url;

test('what a site says about a page of another site belongs to its own site', () => {
  const own = item('https://www.walks.example/own-page', 'Two.');
  assert.equal(imageAt('https://other.example/page', own), 'https://walks.example/a.jpg');
  // A site may have its articles on several hosts.
  assert.equal(imageAt('https://news.walks.example/page', own), 'https://news.walks.example/a.jpg');
  // A planet has no pages of its own.
  assert.equal(imageAt('https://other.example/page', item('https://third.example/', 'Two.')), 'https://other.example/a.jpg');
  assert.equal(imageAt('https://other.example/page', own, ''), 'https://other.example/a.jpg');
});

test('what JSON Feed says about a page of another site belongs to that page', () => {
  const imageOf = (version?: string): string | undefined =>
    parseFeed(
      {
        version,
        home_page_url: 'https://walks.example/',
        items: [
          { id: '1', url: 'https://other.example/page', content_html: '<p>One.<img src="/a.jpg"></p>' },
          { id: '2', url: 'https://walks.example/2', content_html: '<p>Two.</p>' },
        ],
      },
      'https://walks.example/feed.json',
    ).posts[0]?.image?.url;
  assert.equal(imageOf('https://jsonfeed.org/version/1.1'), 'https://other.example/a.jpg');
  // A program's translation of RSS.
  assert.equal(imageOf(), 'https://walks.example/a.jpg');
});

test('the id of an item is where its text is, not the page that it is about', () => {
  const imageOf = (members: object): string | undefined =>
    parseFeed(
      { items: [{ id: 'https://walks.example/1', content_html: '<p>One.<img src="/a.jpg"></p>', ...members }] },
      'https://feeds.example/walks.json',
    ).posts[0]?.image?.url;
  assert.equal(imageOf({ external_url: 'https://other.example/page' }), 'https://walks.example/a.jpg');
  assert.equal(imageOf({ id: '1', external_url: 'https://other.example/page' }), 'https://other.example/a.jpg');
});

test('an item of Google Alerts or Bing News leads to the article itself', () => {
  const urlOf = (url: string): string | undefined => posts(item(url.replaceAll('&', '&amp;')))[0]?.url;
  const article = 'https://news.example/a?b=1&c=2';
  const to = encodeURIComponent(article);
  for (const host of ['www.google.com', 'www.google.co.jp'])
    assert.equal(urlOf(`https://${host}/url?rct=j&sa=t&url=${to}&ct=ga`), article);
  assert.equal(urlOf(`http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${to}&c=4`), article);
  for (const url of [
    'https://www.google.com/url?rct=j',
    'https://www.google.com/url?url=javascript:a',
    'https://a.example/url?url=b',
  ])
    assert.equal(urlOf(url), url);
});

test('a URL whose scheme is written twice, without its colon, or not at all leads where it was meant to', () => {
  const url = (link: string): string | undefined => posts(item(link))[0]?.url;
  for (const link of [
    'http:https://a.example/x',
    'http://https://a.example/x',
    'https//a.example/x',
    'https://http//a.example/x',
  ])
    assert.match(url(link)!, /^https?:\/\/a\.example\/x$/, link);
  assert.equal(url('http:https://a.example/x'), 'https://a.example/x');
  assert.equal(url('www.a.example/x'), 'https://www.a.example/x');
  assert.equal(url('http://www.a.example/x'), 'http://www.a.example/x');
  assert.equal(url('www.html'), 'https://feeds.example/www.html');
  assert.equal(url('/http/x'), 'https://feeds.example/http/x');

  const feed = parseFeed(
    {
      home_page_url: 'www.walks.example',
      icon: 'https//walks.example/icon.png',
      authors: [{ name: 'Maya', url: 'www.maya.example' }],
      items: [
        {
          id: '1',
          content_text: 'One.',
          image: 'http:https://a.example/x.jpg',
          attachments: [{ url: 'http://https://a.example/x.mp3', mime_type: 'audio/mpeg' }],
        },
      ],
    },
    'https://feeds.example/walks.json',
  );
  const post = feed.posts[0]!;
  assert.equal(feed.homePageUrl, 'https://www.walks.example/');
  assert.equal(feed.icon, 'https://walks.example/icon.png');
  assert.equal(feed.authors[0]?.url, 'https://www.maya.example/');
  assert.equal(post.image?.url, 'https://a.example/x.jpg');
  assert.equal(post.attachments[0]?.url, 'https://a.example/x.mp3');
});
