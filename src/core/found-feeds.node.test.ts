import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { excerptOf } from './excerpt.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import type { Feed, Post } from './model.js';

const read = (text: string): Feed => parseXmlFeed(text, 'https://example.org/feed.xml', parse);
const rss = (items: string): readonly Post[] => read(`<rss version="2.0"><channel>${items}</channel></rss>`).posts;
const itemOf = (members: string): Post => rss(`<item><guid>1</guid><title>T</title>${members}</item>`)[0]!;

test('the items of RSS 0.9, whose namespace has two addresses, are read', () => {
  for (const host of ['my', 'channel']) {
    const namespaces = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://${host}.netscape.com/rdf/simple/0.9/"`;
    const feed = read(`<rdf:RDF ${namespaces}><channel><title>B</title></channel><item><title>A</title></item></rdf:RDF>`);
    assert.equal(feed.posts[0]?.title, 'A', host);
  }
});

test('a character reference in the name of an author does not end it', () => {
  const { authors } = itemOf('<dc:creator><![CDATA[Ann,&nbsp;Bee&nbsp;and Carl &amp; Co; Dora]]></dc:creator>');
  assert.deepEqual(
    authors.map(({ name }) => name),
    ['Ann, Bee and Carl & Co', 'Dora'],
  );
});

test('a word instead of an e-mail address is no part of the name of an author', () => {
  assert.equal(itemOf('<author>hidden (Ann Bee)</author>').authors[0]?.name, 'Ann Bee');
  assert.equal(itemOf('<author>Ann (Ann Bee)</author>').authors[0]?.name, 'Ann (Ann Bee)');
});

test('a date that is written as HTML is read from its attribute', () => {
  const time = '<time datetime="2019-05-03T19:21:28Z">Fri, 05/03/2019 - 15:21</time>';
  for (const value of [time, time.replaceAll('<', '&lt;')])
    assert.equal(itemOf(`<pubDate>${value}</pubDate>`).dayPublished, '2019-05-03', value);
});

test('a file to play is no image', () => {
  const image = (html: string): string | undefined =>
    excerptOf({ format: 'html', value: html, base: 'https://a.example/' }, 'T').image?.url;
  assert.equal(image('<audio><source src="/a.mp3" type="audio/mpeg"></audio><p>One.</p>'), undefined);
  assert.equal(image('<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>'), 'https://a.example/a.webp');
});

test('the names of Drupal’s fields are no part of an excerpt', () => {
  for (const name of ['field__label', 'field__label visually-hidden', 'field-label']) {
    const value = `<div class="field field--name-body"><div class="${name}">Body</div><div class="field__item"><p>One.</p></div></div>`;
    assert.equal(excerptOf({ format: 'html', value }, 'T').summary, 'One.', name);
  }
});

const titles = (posts: readonly Post[]): string[] => posts.map(({ title }) => title);

test('items of one page and day without ids are different items if they say different things', () => {
  const item = (title: string, text: string): string =>
    `<item><title>${title}</title><link>https://example.org/</link><pubDate>2 Jan 2025</pubDate><description>${text}</description></item>`;
  assert.deepEqual(titles(rss(item('A', 'One.') + item('B', 'Two.'))), ['A', 'B']);
  assert.deepEqual(titles(rss(item('A', 'One.') + item('A', 'Two.'))), ['A']);
  assert.deepEqual(titles(rss(item('A', 'One.') + item('B', 'One.'))), ['A']);
  const untitled = (text: string): string => `<item><link>https://example.org/</link><description>${text}</description></item>`;
  assert.equal(rss(untitled('One.') + untitled('Two.') + untitled('Two.')).length, 2);
  assert.equal(rss(`<item><guid>1</guid><title>A</title></item><item><guid>1</guid><title>B</title></item>`).length, 1);
});

test('a feed is read whose start is broken', () => {
  const rest = '<channel><title>B</title><item><guid>1</guid><title>A ?&gt;</title></item></channel></rss>';
  for (const start of [
    '<rss ?xml version="1.0" encoding="utf-8"?>',
    '<rss ?xml version="1.0"?>\n<rss version="2.0">',
    '<rss version="2.0" version="2.0" ?>',
    '<?xml version="1.0" encoding="utf-8"><rss version="2.0">',
    '<?xml version="1.0"?><rss version="2.0"" xmlns:dc="http://purl.org/dc/elements/1.1/">',
  ])
    assert.deepEqual(titles(read(start + rest).posts), ['A ?>'], start);
});

test('the name of a file, and the words of a template, do not describe an image', () => {
  const alt = (value: string, file: string): string | undefined =>
    excerptOf({ format: 'html', value: `<img src="https://a.example/${file}" alt="${value}">` }, 'T').image?.alt;
  for (const [value, file] of [
    ['IMG_3626', 'img_3626.jpg'],
    ['ver_ham_2019', 'ver_ham_2019-300x200.jpg'],
    ['john-wick-3', 'john-wick-3.webp?w=2'],
    ['a-long-name-of-a-file', 'a-long-name-of-a-file-1.png'],
    ['alt text', 'cat.jpg'],
    ['Description of image', 'cat.jpg'],
    ['image', 'cat.jpg'],
    ['2026.02.05 wide', '2026.02.05-wide.png'],
    ['CleanShot 2025-08-15 at 11.02@2x', '17.webp'],
  ] as const)
    assert.equal(alt(value, file), '', value);
  for (const value of ['cat', 'A cat in 2019', 'Well-fed cat']) assert.equal(alt(value, 'cat.jpg'), value);
  const media =
    '<media:content url="https://a.example/img_1.jpg" medium="image"><media:title>img_1</media:title></media:content>';
  assert.equal(itemOf(`<description>One.</description>${media}`).image?.alt, '');
});

test('shortcodes that nothing has expanded are no part of a body or a summary', () => {
  const row = '[vc_row el_class=”a” full=”no”][vc_column]<p>One [sic] two.</p>[/vc_column][/vc_row]';
  const post = itemOf(`<description>[vc_row el_class=”a” fu…</description><content:encoded><![CDATA[${row}]]></content:encoded>`);
  assert.deepEqual([post.body?.value, post.summary], ['<p>One [sic] two.</p>', 'One [sic] two.']);
  const mixed = '<p>[x_y a="b"]One[/x_y]</p><pre>[x_y]</pre><p>[x_y c="d"]Two</p><CODE>[x_y]';
  assert.equal(
    itemOf(`<description><![CDATA[${mixed}]]></description>`).body?.value,
    '<p>One</p><pre>[x_y]</pre><p>Two</p><CODE>[x_y]',
  );
  for (const value of ['<p>Use [gallery].</p>', '<p>One.</p><pre>[gallery ids="1"]</pre>', '<p>[a] [/b] [1]</p>'])
    assert.equal(itemOf(`<description><![CDATA[${value}]]></description>`).body?.value, value);
});

test('URLs that links were turned into, and lines that an article repeats, are no part of its excerpt', () => {
  const summary = (value: string): string => excerptOf({ format: 'html', value }, 'T').summary;
  assert.equal(summary('<p>Our tool ( https://a.example/tool ) is new (2 of 3).</p>'), 'Our tool is new (2 of 3).');
  assert.equal(summary('<p>One.</p><p>See the image:</p><p>See the image:</p><p>Two.</p>'), 'One. See the image: Two.');
  assert.equal(summary(`<p>Originally published at https://a.example/${'long-'.repeat(30)}</p><p>One.</p>`), 'One.');
  assert.equal(summary('<p>[This review was originally posted at A Paper on Aug. 2, 2014.]</p><p>One.</p>'), 'One.');
});

test('references to signs of ASCII are resolved', () => {
  const spaces = '<p>&ZeroWidthSpace;</p><p>One.</p>';
  assert.equal(excerptOf({ format: 'html', value: spaces }, 'T').summary, 'One.');
  assert.equal(
    rss('<item><guid>1</guid><title><![CDATA[Re&colon; A &lpar;b&rpar;&excl;]]></title></item>')[0]?.title,
    'Re: A (b)!',
  );
});

test('advertisements and icons are no images of an article', () => {
  const image = (path: string): string | undefined =>
    excerptOf({ format: 'html', value: `<img src="https://a.example/${path}"><p>One.</p>` }, 'T').image?.url;
  const feedburner = ['~a/Blog/feed?i=p0', '~c/Blog/blog?i=dJ2', '~ff/Blog?d=yIl2', '~r/Blog/~4/p0', 'Blog/blog?g=612'];
  const persons = [
    'images/hackergotchi/ann.png',
    'heads/ann.png',
    't4/appstyle/expression/19/smile_org.gif',
    'img.zemanta.com/pixy.gif?x-id=f7',
    'cdn.blog.st-hatena.com/images/theme/og-image-1500.png',
  ];
  for (const path of ['display-ad/7490-1', 'images/icon48.png', ...feedburner, ...persons])
    assert.equal(image(path), undefined, path);
  for (const path of ['~r/cat.jpg', 'overheads/cat.jpg', 'heads-of-state.jpg'])
    assert.equal(image(path), `https://a.example/${path}`, path);
});

test('the cards of other pages, and sign-ups, are no part of an excerpt, nor are their images', () => {
  const inner = '<a href="/x"><div>Another page</div><img src="https://a.example/other.jpg"></a>';
  for (const card of [
    `<figure class="kg-card kg-bookmark-card">${inner}</figure>`,
    `<figure embedded-service="external-article">${inner}</figure>`,
    `<div class="subscription-widget-wrap-editor">${inner}</div>`,
    `<div class="digest-post-embed">${inner}</div>`,
    `<p class="button-wrapper">${inner.replaceAll('div', 'span')}</p>`,
    `<div class="blogcard-content">${inner}</div>`,
  ]) {
    const value = `${card}<p>One.</p><figure class="kg-card kg-image-card"><img src="https://a.example/own.jpg"></figure>`;
    const { summary, image } = excerptOf({ format: 'html', value }, 'T');
    assert.deepEqual([summary, image?.url], ['One.', 'https://a.example/own.jpg'], card);
  }
  const unclosed = '<p class="button-wrapper">Subscribe<p>One.</p><img src="https://a.example/own.jpg">';
  assert.equal(excerptOf({ format: 'html', value: unclosed }, 'T').image?.url, 'https://a.example/own.jpg');
});

test('the category of posts that have none is no tag', () => {
  const names = ['Uncategorized', 'Non classé', '未分类', 'Без рубрики', 'Walks'];
  assert.deepEqual(itemOf(names.map((name) => `<category>${name}</category>`).join('')).tags, ['Walks']);
});

test('a source that is the article itself, or its own feed, is none', () => {
  const source = (name: string): string | undefined =>
    rss(`<title>Blog</title><item><guid>1</guid><title>T</title><source url="https://a.example/feed">${name}</source></item>`)[0]
      ?.source?.title;
  assert.deepEqual(['T', 'Blog', 'Another'].map(source), [undefined, undefined, 'Another']);
});

test('shortcodes among code that is never closed take a time that grows with their number', async () => {
  const piece = '<pre [a-b c="d"> [e_f g="';
  await assertLinear((count) => itemOf(`<description><![CDATA[${piece.repeat(count)}]]></description>`), 40_000);
});

test('the products of a shop are read, also if all their elements have the prefix of Google', () => {
  const members = (prefix: string): string =>
    `<${prefix}id>7</${prefix}id><${prefix}title>Cup</${prefix}title><${prefix}description>It is blue.</${prefix}description>` +
    `<${prefix}link>https://example.org/cup</${prefix}link><g:image_link>https://example.org/cup.jpg</g:image_link>`;
  const declared = 'xmlns:g="http://base.google.com/ns/1.0"';
  for (const text of [
    `<rss version="2.0" ${declared}><channel><item>${members('g:')}</item></channel></rss>`,
    `<rss version="2.0" ${declared}><channel><item>${members('')}</item></channel></rss>`,
    `<rss version="2.0"><channel><item>${members('g:')}</item></channel></rss>`,
  ]) {
    const [post] = read(text).posts;
    const { id, url, title, summary, image } = post!;
    const product = ['7', 'https://example.org/cup', 'Cup', 'It is blue.', 'https://example.org/cup.jpg'];
    assert.deepEqual([id, url, title, summary, image?.url], product, text);
  }
});

test('an episode whose title is only in the module of iTunes has that title', () => {
  const [post] = rss('<item><guid>1</guid><itunes:title>Hills</itunes:title><itunes:summary>We climb.</itunes:summary></item>');
  assert.deepEqual([post?.title, post?.summary], ['Hills', 'We climb.']);
});

test('a summary that a program has cut within a word, or not at all, is not shown instead of the text', () => {
  const text =
    'When I was in high school I spent a lot of time imitating bad writers. So I assumed that was fine. It went on for years.';
  const summary = (given: string, whole = text): string =>
    itemOf(`<description>${given}</description><content:encoded>&lt;p&gt;${whole}&lt;/p&gt;</content:encoded>`).summary;
  assert.equal(summary(text.slice(0, -5)), text);
  assert.equal(summary('Here is the link....', 'Here is the link.'), 'Here is the link.');
  for (const given of [
    text.slice(0, 70),
    `${text.slice(0, 60)}…`,
    'I was not always good at it',
    'He spent a lot of time imitating bad writer',
  ])
    assert.equal(summary(given), given);
});

test('a summary that a program has cut between two words of a sentence, or after a few, is not shown instead of the text', () => {
  const text = 'Welcome to Oslo, where the gulls read the news before anybody else does. It rains.';
  const summary = (given: string): string =>
    itemOf(`<description>${given}</description><content:encoded>&lt;p&gt;${text}&lt;/p&gt;</content:encoded>`).summary;
  for (const given of ['Welcome to', 'Welcome to Oslo, where the gulls', 'Welcome to Oslo, where the gulls read the ne'])
    assert.equal(summary(given), text, given);
  for (const given of [text.slice(0, -10), 'Welcome to Oslo, where the gulls read…', 'Welcome to Norway'])
    assert.equal(summary(given), given);
});

test('the items of a list that a summary has without spaces are not shown instead of the excerpt', () => {
  const list = '&lt;ul&gt;&lt;li&gt;Fixed a roof&lt;/li&gt;&lt;li&gt;Bought a boat&lt;/li&gt;&lt;/ul&gt;';
  const summary = (given: string): string =>
    itemOf(`<description>${given}</description><content:encoded>${list}</content:encoded>`).summary;
  assert.equal(summary('Fixed a roofBought a boat'), 'Fixed a roof · Bought a boat');
});

for (const [name, first, rest] of [
  ['Chinese', '我们在山上走了很久，天气很好，路也不难走，所以把后来的事情也写', '在这里给大家看。'],
  ['Japanese', '山の上をずっと歩きました。天気がよくて道も楽だったので、そのあとのことも書', 'いておきます。'],
  ['Thai', 'เราเดินบนภูเขาเป็นเวลานานอากาศดีมากและทางก็ไม่', 'ยากเลย'],
] as const)
  test(`a summary in ${name} that a program has cut within a sentence is not shown instead of the text`, () => {
    const summary = (given: string, start = ''): string =>
      itemOf(`<description>${given}</description><content:encoded>${start}&lt;p&gt;${first}${rest}&lt;/p&gt;</content:encoded>`)
        .summary;
    assert.equal(summary(first), `${first}${rest}`);
    assert.equal(summary(first, '&lt;h2&gt;A&lt;/h2&gt;'), `${first}${rest}`);
    // What its author has written without the full stop is whole.
    if (rest.endsWith('。')) assert.equal(summary(`${first}${rest.slice(0, -1)}`), `${first}${rest.slice(0, -1)}`);
  });

test('a tag of which only the beginning is left is no part of a text', () => {
  const end = (tag: string): string => itemOf(`<description>&lt;p&gt;A talk in Ann's ${tag}&lt;/p&gt;</description>`).summary;
  for (const tag of ['&amp;lt;a hre', '&amp;lt;a href="', '&amp;lt;a href="https://a.e', '&amp;lt;img src'])
    assert.equal(end(tag), "A talk in Ann's", tag);
  assert.equal(end('&amp;lt;a'), "A talk in Ann's <a");
});

test('a month above a text is no part of an excerpt', () => {
  const excerpt = (start: string): string =>
    itemOf(`<description>&lt;p&gt;${start}&lt;br&gt;&lt;br&gt;One. Two.&lt;/p&gt;</description>`).summary;
  for (const start of ['July 2006', 'Juillet 2006', '7 July 2006']) assert.equal(excerpt(start), 'One. Two.', start);
  assert.equal(excerpt('In July 2006'), 'In July 2006 One. Two.');
});

test('a sign is no description of an image', () => {
  const alt = (text: string): string | undefined =>
    excerptOf({ format: 'html', value: `<img src="https://a.example/cat.jpg" alt="${text}"><p>One.</p>` }, 'T').image?.alt;
  assert.deepEqual(['#', '…', '-', '猫', '7', '🐈'].map(alt), ['', '', '', '猫', '7', '🐈']);
});

test('the title of a post that is its text is none, also where the text has images in place of emoticons', () => {
  const text = '回复@小样:你的发言权不好使<img src="smile.gif" title="[偷笑]">无效 RT @小样:说个事情，学历史，我初中都不听课的。';
  const [post] = rss(
    `<item><guid>1</guid><title>回复@小样:你的发言权不好使[偷笑]无效RT @小样:说个事情，学历史，我初中都不听课的。</title>` +
      `<description><![CDATA[${text}]]></description></item>`,
  );
  assert.equal(post?.title, '');
});

test('an apostrophe that a program has escaped for a database is one', () => {
  const read = (title: string): string | undefined => rss(`<item><guid>1</guid><title>${title}</title></item>`)[0]?.title;
  assert.equal(read("R. Belmont\\'s WIP"), "R. Belmont's WIP");
  assert.deepEqual(itemOf("<category>Angie\\'s list</category>").tags, ["Angie's list"]);
  for (const kept of ["How to write \\' in PHP", "The path C:\\'", 'Say \\"yes\\"']) assert.equal(read(kept), kept);
});

test('the name of a feed is mended like the texts of its items', () => {
  assert.equal(parseFeed({ title: 'CafÃ© zprÃ¡vy', items: [{ id: '1', title: 'A' }] }).title, 'Café zprávy');
});

test('a feed within a web page that begins as XML is read', () => {
  const feed = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title></entry></feed>';
  for (const start of [
    '',
    '<?xml version="1.0"?>\n',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD" "http://a.example/a.dtd">',
  ])
    assert.equal(
      read(`${start}<html xmlns="http://www.w3.org/1999/xhtml"><body>${feed}</body></html>`).posts[0]?.title,
      'A',
      start,
    );
});

test('elements that are not closed do not make a feed unreadable', () => {
  const posts = rss(
    '<itunes:category text="Arts"><itunes:category text="Food"/><item><guid>1</guid><title>A</title><media:thumbnail url="https://a.example/a.png"></item><item><guid>2</guid><title>B</title></item>',
  );
  assert.deepEqual(titles(posts), ['A', 'B']);
  assert.equal(posts[0]?.image?.url, 'https://a.example/a.png');
  assert.deepEqual(titles(rss('<item><guid>1</guid></link><title>A</title></b></item>')), ['A']);
});

test('a tag that a post has in several spellings is shown once', () => {
  const names = ['testing', 'Ruby', 'Testing', '#ruby', 'Unit Testing'];
  assert.deepEqual(itemOf(names.map((name) => `<category>${name}</category>`).join('')).tags, [
    'testing',
    'Ruby',
    'Unit Testing',
  ]);
});

test('what programs call an image is no description of it', () => {
  const alt = (text: string): string | undefined =>
    excerptOf({ format: 'html', value: `<img src="https://a.example/1x/c366d2c1f0cd.jpeg" alt="${text}"><p>One.</p>` }, 'T').image
      ?.alt;
  for (const name of [
    'GhostInTheShell_ad',
    'Original',
    'thumbnail',
    'Photo',
    'Featured image',
    'immagine',
    'https://a.example/b...',
  ])
    assert.equal(alt(name), '', name);
  for (const number of ['401', '03', '2016-06-18 17-16-41-781']) assert.equal(alt(number), '', number);
  for (const text of ['Ann_Bee at home', 'Original sketch', 'A photo', '12 gulls', 'In 1984']) assert.equal(alt(text), text);
});

test('a script that a program shows as text is no part of an excerpt', () => {
  const text = (tag: string): string =>
    itemOf(`<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;${tag}&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>`).summary;
  assert.equal(text('&amp;lt;script src="https://a.example/b.js"&amp;gt;&amp;lt;/&#8288;script&amp;gt;'), 'One. Two.');
  assert.equal(text('&amp;lt;script&amp;gt; is an element.'), 'One. <script> is an element. Two.');
});

test('a reference of which only the beginning is left is no part of a title', () => {
  const read = (title: string): string | undefined =>
    rss(`<item><guid>1</guid><title><![CDATA[${title}]]></title></item>`)[0]?.title;
  assert.deepEqual(['Words&#...', 'Words&#82…', 'Q&A…', 'C&#...'].map(read), ['Words...', 'Words…', 'Q&A…', 'C...']);
});

test('a sum of a file or the like is no part of an excerpt', () => {
  const text = (block: string): string => excerptOf({ format: 'html', value: `<div>${block}</div><p>Welcome.</p>` }, 'T').summary;
  assert.equal(text('17466d6f69a60aa2'), 'Welcome.');
  for (const word of ['1234', 'Decade', 'effaceddecade']) assert.equal(text(word), `${word} Welcome.`);
});
