import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { decoderFor } from './charset.js';
import { excerptOf } from './excerpt.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import type { Feed } from './model.js';
import { parseFeed } from './parse-feed.js';

const read = (text: string): Feed => parseXmlFeed(text, 'https://example.org/feed.xml', parse);
const rss = (items: string, attributes = ''): Feed => read(`<rss version="2.0"${attributes}><channel>${items}</channel></rss>`);
const summaryOf = (html: string, title = 'A title'): string => excerptOf({ format: 'html', value: html }, title).summary;
const imageOf = (html: string): string | undefined =>
  excerptOf({ format: 'html', value: html, base: 'https://example.org/' }, 'A title').image?.url;

const APPEARED: readonly string[] = [
  'The post A walk appeared first on My blog.',
  'Der Beitrag Ein Spaziergang erschien zuerst auf Mein Blog.',
  'L’article Une promenade est apparu en premier sur Mon blog.',
  "L'articolo Una passeggiata proviene da Il mio blog.",
  "L'articolo Una passeggiata sembra essere il primo su Il mio blog.",
  'La entrada Un paseo se publicó primero en Mi blog.',
  'O post Um passeio apareceu primeiro em Meu blog.',
  'Het bericht Een wandeling verscheen eerst op Mijn blog.',
  'Inlägget En promenad dök först upp på Min blogg.',
  'Artykuł Spacer pochodzi z serwisu Mój blog.',
  'Сообщение Прогулка появились сначала на Мой блог.',
  'Запис Прогулянка спершу з’явиться на Мій блог.',
  'Bir yürüyüş yazısı ilk önce Blogum üzerinde ortaya çıktı.',
  'Bài viết Đi dạo xuất hiện đầu tiên vào Blog của tôi.',
  'ظهرت المقالة نزهة أولاً على مدونتي.',
  'נוספה: x', // not one of them
  'הפוסט טיול הופיע לראשונה ב-הבלוג שלי.',
  '投稿 散歩 は 私のブログ に最初に表示されました。',
  '散步最先出现在我的博客。',
];

test('the line that says where an article appeared first is no part of its excerpt, whatever its language', () => {
  for (const line of APPEARED) {
    const expected = line.startsWith('נוספה') ? `One. ${line}` : 'One.';
    assert.equal(summaryOf(`<p>One.</p><p>${line}</p>`), expected, line);
  }
});

test('a link to the rest, and whatever it says after dots, is no part of an excerpt', () => {
  const ends = [
    'Read More Here…',
    'Leia mais no Jornal!',
    'Continue reading A title →',
    'Читать далее',
    'Weiterlesen',
    'اقرأ المزيد',
    '続きを読む',
  ];
  for (const end of ends) assert.equal(summaryOf(`<p>One and two… <a href="/x">${end}</a></p>`), 'One and two…', end);
  for (const end of ['Lees verder', 'Lire la suite', '∞ Permalink', 'Transcript', 'Leer más', 'Czytaj dalej', 'Devamını oku'])
    assert.equal(summaryOf(`<p>One.</p><p><a href="/x">${end}</a></p>`), 'One.', end);
  assert.equal(summaryOf('<p>One… and more than one, as I read it.</p>'), 'One… and more than one, as I read it.');
  assert.equal(summaryOf('<p>I read more now.</p><p>Two.</p>'), 'I read more now. Two.');
});

test('names, days and reading times above an article are no part of its excerpt', () => {
  for (const line of [
    'by Ann Bee',
    'By Ann Bee and Carl',
    'Posted on 07-19-2021',
    'November 27, 2024',
    '5 min read',
    '阅读时间：5 分钟',
  ])
    assert.equal(summaryOf(`<p>${line}</p><p>One.</p>`), 'One.', line);
  for (const line of ['By Ann Bee we sat.', 'By then', 'In May 2019 we met.'])
    assert.equal(summaryOf(`<p>${line}</p><p>One.</p>`), `${line} One.`, line);
  assert.equal(summaryOf('<p>May 20, 2019</p>', ''), 'May 20, 2019');
});

test('what Drupal writes above the text is no part of an excerpt', () => {
  const fields =
    '<span class="field field--name-title">A title</span><span class="field field--name-uid"><span>ann</span></span>' +
    '<span class="field field--name-created">Wed, 11/27/2024</span>';
  assert.equal(summaryOf(`${fields}<div class="field field--name-body"><p>One.</p></div>`), 'One.');
  const rdfa =
    '<span property="schema:name">A title</span> <span rel="schema:author"><span>ann</span></span> ' +
    '<span property="schema:dateCreated">Wed</span>';
  assert.equal(summaryOf(`${rdfa}<div property="schema:text"><p>One.</p></div>`), 'One.');
  for (const time of ['Thu, 10/24/2024 - 11:25', 'Mon, 16.03.2020 - 21:18']) {
    const plain = `<span>A title</span>\n\n<span><span>ann</span></span>\n\n<span>${time}\n</span>`;
    assert.equal(summaryOf(`${plain}<div class="field field--name-body"><p>One.</p></div>`), 'One.', time);
    assert.equal(summaryOf(plain), '', time);
    assert.equal(summaryOf(`<p>One. ${time}</p>`), `One. ${time}`, time);
  }
});

test('terms, files and references that Drupal lists as fields are no part of an excerpt', () => {
  for (const type of [
    'field field-type-taxonomy-term-reference field-label-above',
    'field field-name-field-pdf field-type-file clearfix',
    'field field-type-entityreference',
    'field field--name-topics field--type-entity-reference field--label-hidden field__items',
    'field field--type-file field__item',
  ])
    assert.equal(summaryOf(`<div class="${type}"><div><a href="/a">a.pdf</a></div></div><p>One.</p>`), 'One.', type);
  const parts = 'field field--name-parts field--type-entity-reference-revisions field__items';
  assert.equal(summaryOf(`<div class="${parts}"><p>One.</p></div>`), 'One.');
});

test('the dots before a quoted part of a text are no part of an excerpt', () => {
  for (const dots of ['[…]', '[...]', '…', '...'])
    assert.equal(summaryOf(`<p>${dots} One two. [&#8230;]</p>`), 'One two.…', dots);
  assert.equal(summaryOf('<p>[1] One.</p>'), '[1] One.');
});

test('the paragraphs of an article that is laid out as a table are its excerpt, other cells are not', () => {
  const row = '<td><img src="a.jpg"></td><td><p>One <em>two</em>.</p><div>Price</div></td>';
  assert.equal(summaryOf(`<table><tr>${row}</tr></table>`), 'One two.');
  assert.equal(summaryOf(`<table><tr>${row}</tr></table><p>Text.</p>`), 'Text.');
  assert.equal(summaryOf('<table><tr><td>submitted by x <a href="/">[link]</a></td></tr></table>'), '');
});

test('buttons, avatars, icons and counters are no images of an article', () => {
  const none = [
    '<img src="/img/facebook.gif" alt="Add to Facebook">',
    '<img src="/img/t.png" alt="Tweet this">',
    '<img src="/sd/twitter_icon_large.png">',
    '<div class="share_submission"><a href="/"><img src="/img/f.png"></a></div>',
    '<div class="social-buttons"><img src="/img/f.png"></div>',
    '<img src="/skins/filetype/jpg.gif">',
    '<img src="https://stats.example.org/p.php?idsite=8">',
    '<img src="https://ads.example.org/img?s=1">',
    '<img src="/favicon-192x192.png">',
    '<img src="https://cdn.favicon.example.org/?url=https%3A%2F%2Fa.example">',
    '<img src="https://a.example/s2/favicons?domain=b.example">',
  ];
  for (const html of none) assert.equal(imageOf(`${html}<p>One.</p>`), undefined, html);
  for (const name of ['twitter-files.jpg', 'share-price.png', 'pinboard.png'])
    assert.equal(imageOf(`<img src="/${name}" alt="Share prices in May">`), `https://example.org/${name}`);
  assert.equal(imageOf('<div class="share"><img src="/f.png"></div><img src="/a.jpg">'), 'https://example.org/a.jpg');
});

test('the avatar that comes first in feeds of WordPress.com, and a site’s icon, do not represent an article', () => {
  const media = (url: string): string => `<media:content url="${url}" medium="image"/>`;
  const avatar = media('https://2.gravatar.com/avatar/1?s=96');
  const [post] = rss(`<item><guid>1</guid><title>T</title>${avatar}${media('https://example.org/a.jpg')}</item>`).posts;
  assert.equal(post?.image?.url, 'https://example.org/a.jpg');
  const item = {
    id: 1,
    title: 'T',
    image: 'https://example.org/apple-touch-icon-180x180.png',
    content_html: '<img src="/b.jpg">',
  };
  const feed = parseFeed({ items: [item] }, 'https://example.org/feed.json');
  assert.equal(feed.posts[0]?.image?.url, 'https://example.org/b.jpg');
});

test('“By” and an e-mail address are no part of an author’s name', () => {
  const names = (item: string): (string | undefined)[] =>
    rss(`<item><guid>1</guid>${item}</item>`).posts[0]!.authors.map(({ name }) => name);
  assert.deepEqual(names('<dc:creator>By Ann Bee</dc:creator>'), ['Ann Bee']);
  assert.deepEqual(names('<dc:creator>Byron</dc:creator>'), ['Byron']);
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><author><name>a@b.example</name></author></entry></feed>';
  assert.deepEqual(read(atom).posts[0]?.authors, []);
});

test('items with one guid, but different titles and dates, are different items', () => {
  const item = (title: string, day: number): string =>
    `<item><guid>g</guid><title>${title}</title><pubDate>0${day} Jan 2025 10:00:00 GMT</pubDate></item>`;
  const titles = (items: string): string[] => rss(items).posts.map(({ title }) => title);
  assert.deepEqual(titles(item('B', 2) + item('A', 1)), ['B', 'A']);
  assert.deepEqual(titles(item('A', 2) + item('A', 1)), ['A']);
  assert.deepEqual(titles(item('B', 1) + item('A', 1)), ['B']);
});

test('URLs that a program has escaped twice are those that were meant', () => {
  const { url, image, attachments } = rss(
    '<item><link>https://example.org/?a=1&amp;amp;b=2</link><enclosure url="https://example.org/a.mp3?c=1&amp;amp;d=2"' +
      ' type="audio/mpeg"/><itunes:image href="https://example.org/a_&amp;amp;_b.jpg"/></item>',
  ).posts[0]!;
  assert.equal(url, 'https://example.org/?a=1&b=2');
  assert.equal(image?.url, 'https://example.org/a_&_b.jpg');
  assert.equal(attachments[0]?.url, 'https://example.org/a.mp3?c=1&d=2');
});

test('items of one page whose guid is its URL, or that have none, are different items if they say different things', () => {
  const page = 'https://example.org/news';
  const item = (title: string, more = '', guid = page): string =>
    `<item><link>${page}</link>${guid && `<guid>${guid}</guid>`}<title>${title}</title>${more}</item>`;
  const titles = (items: string): string[] => rss(items).posts.map(({ title }) => title);
  const on = (day: number): string => `<pubDate>0${day} Jan 2025 10:00:00 GMT</pubDate>`;
  const text = '<description>One text.</description>';
  // Without a text, too, as in lists of events.
  assert.deepEqual(titles(item('A') + item('B') + item('C') + item('B')), ['A', 'B', 'C']);
  assert.deepEqual(titles(item('A', text) + item('B', '<description>Another text.</description>')), ['A', 'B']);
  assert.deepEqual(titles(item('A', text) + item('B', text)), ['A']);
  // Several on one day, which is not that of the first.
  assert.deepEqual(titles(item('A', on(3), '') + item('B', on(2), '') + item('C', on(2), '')), ['A', 'B', 'C']);
  assert.deepEqual(titles(item('A', on(3), 'g') + item('B', on(2), 'g') + item('C', on(2), 'g')), ['A', 'B']);
});

test('versions of an Atom entry whose id is its URL are one entry', () => {
  const entry = (title: string, day: number): string =>
    `<entry><id>https://example.org/a</id><link href="https://example.org/a"/><title>${title}</title>` +
    `<updated>2025-01-0${day}T00:00:00Z</updated><summary>${title} text.</summary></entry>`;
  const { posts } = read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry('B', 2)}${entry('A', 1)}</feed>`);
  assert.deepEqual(
    posts.map(({ title }) => title),
    ['B'],
  );
});

test('a relative guid that is a permalink is the URL of its item', () => {
  const url = (guid: string): string | undefined => rss(`<item>${guid}<title>T</title></item>`).posts[0]!.url;
  assert.equal(url('<guid isPermaLink="true">/blog/a</guid>'), 'https://example.org/blog/a');
  assert.equal(url('<guid isPermaLink="true">a-1</guid>'), undefined);
  assert.equal(url('<guid>/blog/a</guid>'), undefined);
});

test('prefixes that are declared nowhere do no harm', () => {
  const feed = rss(
    '<item><guid>1</guid><title>T</title><wfw:commentRss y:a="b">u</wfw:commentRss><slash:comments>3</slash:comments></item>',
  );
  assert.equal(feed.posts[0]?.title, 'T');
  assert.equal(rss('<rss:item><rss:guid>1</rss:guid><rss:title>T</rss:title></rss:item>').posts[0]?.title, 'T');
});

test('of a feed that was cut off, the complete items are read', () => {
  const item = (id: number): string => `<item><guid>${id}</guid><title>T${id}</title></item>`;
  const cut = `<rss version="2.0"><channel><title>B</title>${item(1)}${item(2)}<item><title>T3</title><description><![CDATA[x`;
  assert.deepEqual(
    read(cut).posts.map(({ title }) => title),
    ['T1', 'T2'],
  );
  const entry = '<entry><id>1</id><title>E</title></entry>';
  assert.equal(read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}<entry><id>2`).posts.length, 1);
  assert.throws(() => read('<rss version="2.0"><channel><title>B</title><item>'), { code: 'not-a-feed' });
});

test('a feed may lack only its last end tag, or the end of that', () => {
  const item = '<item><guid>1</guid><title>T</title></item>';
  const channel = `<channel><title>B</title>${item}</channel>`;
  const rdf = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">';
  for (const cut of [
    `<rss version="2.0">${channel}`,
    `<rss version="2.0">${channel}</rs`,
    `<rss version="2.0">${channel}</rss`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>T</title></entry></feed`,
    `${rdf}<channel rdf:about="/"/>${item}</rdf:RDF`,
  ])
    assert.equal(read(cut).posts[0]?.title, 'T', cut);
});

test('an item that is not well-formed does not take the others along', () => {
  const item = (id: number, more = ''): string => `<item><guid>${id}</guid><title>T${id}</title>${more}</item>`;
  const ids = (text: string): string[] => read(text).posts.map(({ id }) => id);
  for (const broken of ['<link>a</link', '<a b="c>', '<description><![CDATA[x</description>', '<a <b>'])
    assert.deepEqual(
      ids(`<rss version="2.0"><channel>${item(1)}${item(2, broken)}${item(3)}</channel></rss>`),
      ['1', '3'],
      broken,
    );
  const entry = (id: number, more = ''): string => item(id, more).replaceAll('item>', 'entry>').replaceAll('guid>', 'id>');
  assert.deepEqual(ids(`<feed xmlns="http://www.w3.org/2005/Atom">${entry(1)}${entry(2, '<link href="a>')}${entry(3)}</feed>`), [
    '1',
    '3',
  ]);
  assert.throws(() => ids(`<rss version="2.0"><channel>${item(1, '<a b="c>')}</channel></rss>`), { code: 'not-a-feed' });
  assert.throws(() => ids('<rss version="2.0"><channel <a b="c>' + item(1).repeat(30_000)), { code: 'not-a-feed' });
});

test('what is not well-formed only in characters and attributes is read', () => {
  const { tags, title } = read(
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>a &#X26; b&#X3B;</title>' +
      '<category term="<![CDATA[c &amp; d & e]]>" scheme="s"/></entry></feed>',
  ).posts[0]!;
  assert.equal(title, 'a & b;');
  assert.deepEqual(tags, ['c & d & e']);
});

test('text that says it is in UTF-16, but begins in ASCII, is in UTF-8', () => {
  const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="utf-16"?><rss/>');
  assert.equal(decoderFor('', bytes).encoding, 'utf-8');
});
