import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { excerptOf } from './excerpt.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import type { Post } from './model.js';

const MODULES =
  ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:n="https://www.bing.com/news/" xmlns:yandex="http://news.yandex.ru"';
const items = (text: string): readonly Post[] =>
  parseXmlFeed(`<rss version="2.0"${MODULES}><channel>${text}</channel></rss>`, 'https://example.org/feed.xml', parse).posts;
const read = (text: string): readonly Post[] => parseXmlFeed(text, 'https://example.org/feed.xml', parse).posts;
const item = (text: string): Post => items(`<item><guid>1</guid><title>T</title>${text}</item>`)[0]!;

test('the URL of an image may be the text of its element', () => {
  const url = 'https://example.org/a?id=1';
  for (const element of [
    `<media:thumbnail>${url}</media:thumbnail>`,
    `<image> <![CDATA[${url}]]> </image>`,
    `<image><url>${url}</url><title>Alt</title><link>https://example.org/</link></image>`,
    `<image><link>${url}</link></image>`,
    `<n:Image>${url}</n:Image>`,
    `<enclosure type="image/jpeg">${url}</enclosure>`,
  ])
    assert.equal(item(element).image?.url, url, element);
  for (const element of ['<image>A dog</image>', '<image/>', `<enclosure>${url}</enclosure>`]) {
    assert.equal(item(element).image, undefined, element);
    assert.deepEqual(item(element).attachments, [], element);
  }
});

test('the page of a player is no file', () => {
  const files = (url: string, more = ''): number => item(`<media:content url="${url}" ${more}/>`).attachments.length;
  for (const url of ['www.youtube.com/embed/a', 'www.youtube.com/watch?v=a', 'youtu.be/a', 'player.vimeo.com/video/1'])
    assert.equal(files(`https://${url}`, 'medium="video"'), 0, url);
  assert.equal(files('https://a.example/youtube/talk.mp4'), 1);
});

test('the media module is known by each of its URLs', () => {
  for (const namespace of [
    'search.yahoo.com/mrss/',
    'search.yahoo.com/mrss',
    'tools.search.yahoo.com/mrss/',
    'www.rssboard.org/media-rss',
  ]) {
    const [post] = read(
      `<rss version="2.0" xmlns:media="http://${namespace}"><channel><item><title>T</title><description>Two words.</description>` +
        '<media:content url="https://a.example/b.jpg?format=1500w" type="image/jpeg" medium="image" width="1500" height="1000">' +
        '<media:title type="plain">A boat</media:title></media:content></item></channel></rss>',
    );
    assert.deepEqual([post?.body?.value, post?.image?.alt], ['Two words.', 'A boat'], namespace);
  }
  // RSS itself may have a namespace at the same site.
  const own = 'http://www.rssboard.org/rss-specification';
  assert.equal(
    read(`<rss xmlns:r="${own}" version="2.0"><channel><item><r:title>T</r:title></item></channel></rss>`)[0]?.title,
    'T',
  );
});

test('elements are found whatever the case of their names', () => {
  assert.equal(item('<pubdate>2022-09-03 09:37:11+03:00</pubdate>').dayPublished, '2022-09-03');
  assert.equal(item('<PubDate>Sat, 03 Sep 2022 09:37:11 GMT</PubDate>').dayPublished, '2022-09-03');
});

test('the full text of feeds for Yandex is the body', () => {
  for (const name of ['yandex:full-text', 'full-text']) {
    const { body, summary } = item(`<description>Short.</description><${name}>Long. &lt;p&gt;Longer.&lt;/p&gt;</${name}>`);
    assert.deepEqual([body?.value, summary], ['Long. <p>Longer.</p>', 'Short.']);
  }
});

test('a category may be a list of tags without spaces', () => {
  assert.deepEqual(item('<category>survival,open-world,city builder</category>').tags, [
    'survival',
    'open-world',
    'city builder',
  ]);
  for (const tag of ['Mars, Jupiter,and Venus', '1,000 miles']) assert.deepEqual(item(`<category>${tag}</category>`).tags, [tag]);
});

test('an element may name several authors', () => {
  const names = (name: string): unknown[] => item(name).authors.map((author) => author.name);
  const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  assert.deepEqual(names(`<dc:creator ${dc}>范容廷;张辉;</dc:creator>`), ['范容廷', '张辉']);
  assert.deepEqual(names(`<dc:creator ${dc}>Ann Bee; Carl</dc:creator>`), ['Ann Bee', 'Carl']);
});

test('prefixes that no namespace is declared for have their usual meaning', () => {
  const text =
    '<rss version="2.0"><channel><item><guid>1</guid><dc:creator>Ann</dc:creator><foo:title>F</foo:title></item></channel></rss>';
  const [post] = parseXmlFeed(text, undefined, parse).posts;
  assert.deepEqual([post?.title, post?.authors[0]?.name], ['', 'Ann']);
});

test('a feed whose channel has no end is read', () => {
  const one = '<item><guid>1</guid><title>T</title></item>';
  assert.equal(parseXmlFeed(`<rss version="2.0"><channel><title>B</title>${one}\n</rss>`, undefined, parse).title, 'B');
  const late = `<rss version="2.0"><channel>${one}<title>A & B <b></title></channel></rss>`;
  assert.equal(parseXmlFeed(late, undefined, parse).title, 'A & B <b>');
});

test('a video that a feed calls an image is a video', () => {
  const url = 'https://example.org/a.mp4';
  const { image, attachments } = item(`<media:content url="${url}" type="video/mp4" medium="image"/>`);
  assert.equal(image, undefined);
  assert.deepEqual(
    attachments.map((file) => [file.url, file.mimeType]),
    [[url, 'video/mp4']],
  );
});

test('Atom entries with one id, but different titles and dates, are different entries', () => {
  const entry = (title: string, published: string, day = '05'): string =>
    `<entry><id>newsletter</id><title>${title}</title>${published}<updated>2016-11-${day}T00:00:00Z</updated></entry>`;
  const titles = (entries: string): string[] =>
    parseXmlFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entries}</feed>`, undefined, parse).posts.map(({ title }) => title);
  const on = (day: string): string => `<published>2016-11-${day}T00:00:00Z</published>`;
  assert.deepEqual(titles(entry('B', on('02')) + entry('A', on('01'))), ['B', 'A']);
  // Two versions of one.
  assert.deepEqual(titles(entry('B', on('01'), '06') + entry('A', on('01'))), ['B']);
  assert.deepEqual(titles(entry('B', '', '06') + entry('A', '')), ['B']);
});

test('a shop’s feed has its images', () => {
  for (const namespace of ['xmlns:g="http://base.google.com/ns/1.0"', '']) {
    const members = '<g:id>7</g:id><title>T</title><link>/7</link><g:image_link>https://example.org/a.jpg</g:image_link>';
    assert.equal(
      read(`<rss ${namespace}><channel><item>${members}</item></channel></rss>`)[0]?.image?.url,
      'https://example.org/a.jpg',
    );
  }
});

test('semicolons separate tags, and what programs write for none is none', () => {
  const item = '<guid>1</guid><title>T</title><category>A; B &amp;amp; C</category><category>undefined</category>';
  assert.deepEqual(read(`<rss><channel><item>${item}</item></channel></rss>`)[0]?.tags, ['A', 'B & C']);
});

test('the card of an item without a page leads to what there is to play', () => {
  const post = (members: string): Post | undefined =>
    read(`<rss><channel><item><title>T</title>${members}</item></channel></rss>`)[0];
  const file = '<enclosure url="https://example.org/a.mp3" type="audio/mpeg"/>';
  assert.equal(post(file)?.externalUrl, 'https://example.org/a.mp3');
  assert.equal(post(`${file}<link>https://example.org/</link>`)?.externalUrl, undefined);
  assert.equal(post('<guid>1</guid><enclosure url="https://example.org/a.pdf" type="application/pdf"/>')?.externalUrl, undefined);
});

test('durations and lists of tags are no part of an excerpt', () => {
  const tags =
    'Tags: Dimension 20, dungeons and dragons, role playing, RPG, tabletop rpg, bloodsport, hercules, mythology, magic';
  const value = `One.<br><br>Duration: 1:47:06<br><br>${tags}`;
  assert.equal(excerptOf({ format: 'html', value }, 'T').summary, 'One.');
});

test('a title does not end with a part of the site’s name', () => {
  const title = 'A headline - Les Echos';
  const titleIn = (site: string): string | undefined =>
    read(`<rss><channel><title>${site}</title><item><guid>1</guid><title>${title}</title></item></channel></rss>`)[0]?.title;
  assert.equal(titleIn('Les Echos - Economie'), 'A headline');
  for (const site of ['Economie', `Page - ${title}`]) assert.equal(titleIn(site), title);
});

test('a list of tags with a comma at its end is one, and nobody is named twice', () => {
  const { tags, authors } = item(
    '<category>news, comedy,</category><author>Ann</author><author>Bee</author><author>Ann</author>',
  );
  assert.deepEqual(
    [tags, authors.map(({ name }) => name)],
    [
      ['news', 'comedy'],
      ['Ann', 'Bee'],
    ],
  );
  assert.deepEqual(item('<category>Paris, Texas</category>').tags, ['Paris, Texas']);
});

test('what programs write around a text is no part of an excerpt', () => {
  for (const line of [
    'Thanks for reading Ann’s Letters! Subscribe for free to receive new posts and support my work.',
    'A headline was originally published in A Magazine on Medium, where people are continuing the conversation.',
    'Full Changelog: v1.0.0...v1.0.1',
    'No content.',
  ])
    for (const value of [`<p>${line}</p><p>One.</p>`, `<p>One.</p><p>${line}</p>`])
      assert.equal(excerptOf({ format: 'html', value }, 'T').summary, 'One.', line);
  const value = 'arXiv:2401.00001v1 Announce Type: new\nAbstract: One.';
  for (const format of ['html', 'text'] as const) assert.equal(excerptOf({ format, value }, 'T').summary, 'One.');
  assert.equal(excerptOf({ format: 'text', value: 'Thanks for reading it.' }, 'T').summary, 'Thanks for reading it.');
});

test('a slash before the URL of an item is none', () => {
  assert.equal(item('<link>/https://example.org/1</link>').url, 'https://example.org/1');
  assert.equal(item('<link>/web/https://example.org/1</link>').url, 'https://example.org/web/https://example.org/1');
});

test('an export gives the posts and pages that readers see', () => {
  const wxr = (more: string, names = ' xmlns:wp="http://wordpress.org/export/1.2/"'): number =>
    read(
      `<rss version="2.0"${names}><channel><item><guid>1</guid><title>T</title>${more}</item><item><guid>2</guid></item></channel></rss>`,
    ).length - 1;
  const entry = (type: string, status: string): number =>
    wxr(`<wp:status>${status}</wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>`);
  for (const type of ['post', 'page', 'podcast', 'wpfc_sermon'])
    for (const status of ['publish', 'future']) assert.equal(entry(type, status), 1, `${type} ${status}`);
  for (const type of ['nav_menu_item', 'custom_css', 'wp_navigation', 'wp_global_styles'])
    assert.equal(entry(type, 'publish'), 0, type);
  for (const status of ['draft', 'pending', 'private', 'trash', 'inherit']) assert.equal(entry('post', status), 0, status);
  assert.equal(entry('attachment', 'inherit'), 0);
  assert.equal(wxr('<wp:post_type>post</wp:post_type>'), 1);
  // Other feeds say other things in elements of such names, and in categories.
  assert.equal(wxr('<x:status>draft</x:status><category>attachment</category>', ' xmlns:x="https://example.org/ns"'), 1);
});

test('an export of WordPress names authors as its blog does', () => {
  const author = (login: string, name: string): string =>
    `<wp:author><wp:author_login><![CDATA[${login}]]></wp:author_login><wp:author_email>a@b.example</wp:author_email>` +
    `<wp:author_display_name><![CDATA[${name}]]></wp:author_display_name></wp:author>`;
  const authors = (login: string): unknown =>
    read(
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>` +
        `${author('admin', 'Ann &amp; Co')}${author('bob7', 'Bob Bee')}${author('eve', '')}` +
        `<item><guid>1</guid><title>T</title><dc:creator><![CDATA[${login}]]></dc:creator></item></channel></rss>`,
    )[0]?.authors.map(({ name }) => name);
  assert.deepEqual(authors('admin'), ['Ann & Co']);
  assert.deepEqual(authors('bob7'), ['Bob Bee']);
  assert.deepEqual(authors('eve'), ['eve']);
  assert.deepEqual(authors('mallory'), ['mallory']);
});

test('an export of Blogger gives no settings, templates and drafts', () => {
  const entry = (more: string): number =>
    read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>T</title>${more}</entry><entry><id>2</id></entry></feed>`,
    ).length - 1;
  const kind = (name: string): number =>
    entry(
      `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/><category term="Tag"/>`,
    );
  for (const name of ['post', 'page', 'comment']) assert.equal(kind(name), 1, name);
  for (const name of ['settings', 'template']) assert.equal(kind(name), 0, name);
  const draft = (value: string): number =>
    entry(`<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>${value}</app:draft></app:control>`);
  assert.deepEqual([draft('yes'), draft('no')], [0, 1]);
});

test('comments in an export of Blogger are no posts; a feed of comments has nothing else', () => {
  const entry = (id: string, more: string): string => `<entry><id>${id}</id><title>${id}</title>${more}</entry>`;
  const ids = (...entries: string[]): string[] =>
    read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">${entries.join('')}</feed>`,
    ).map(({ id }) => id);
  const kind = (name: string): string =>
    `<category term="Tag"/><category term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
  const type = (name: string, status: string): string =>
    `<blogger:type>${name}</blogger:type><blogger:status>${status}</blogger:status>`;
  assert.deepEqual(ids(entry('c', kind('comment')), entry('p', kind('post'))), ['p']);
  assert.deepEqual(ids(entry('c', kind('comment')), entry('d', kind('comment'))), ['c', 'd']);
  const exported = [
    entry('a', type('POST', 'DRAFT')),
    entry('b', type('COMMENT', 'LIVE')),
    entry('c', type('POST', 'SOFT_TRASHED')),
    entry('d', type('PAGE', 'LIVE')),
    entry('e', type('POST', 'LIVE') + '<category term="comments"/>'),
  ];
  assert.deepEqual(ids(...exported), ['d', 'e']);
});

test('JSON that pretends to come from XML harms no other item', () => {
  const item = (id: string, tags: unknown, xml: unknown): object => ({ id, title: id, tags, _tiktok_refugee: { xml } });
  const odd = [true, 1, 'a', {}, { kind: { toString: 1 } }, { kind: 1, id: {} }, null, []];
  const given = odd.map((xml, index) => item(String(index), [{ toString: 1 }, null], xml));
  assert.equal(parseFeed({ items: given }).posts.length, odd.length);
});
