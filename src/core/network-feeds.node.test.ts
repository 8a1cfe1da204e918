import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseXml as parse } from '../ssr/parse-xml.js';
import { excerptOf } from './excerpt.js';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { parseXmlFeed } from './parse-xml-feed.js';
import { isXmlFeed } from './sniff-xml.js';

const itemOf = (members: string): Post =>
  parseXmlFeed(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><guid>1</guid>${members}</item></channel></rss>`,
    'https://example.org/feed.xml',
    parse,
  ).posts[0]!;
const described = (title: string, html: string, more = ''): Post =>
  itemOf(`<title>${title}</title><description><![CDATA[${html}]]></description>${more}`);
const summaryOf = (html: string, title = 'T'): string => excerptOf({ format: 'html', value: html }, title).summary;
const imageOf = (html: string): string | undefined => excerptOf({ format: 'html', value: html }, 'T').image?.url;

test('what Lemmy adds above a post is no part of its excerpt', () => {
  const head = (points: string, comments: string): string =>
    `submitted by <a href="#">Ann_B</a> to <a href="#">gardens@a.example</a><br>${points} | <a href="#">${comments}</a>`;
  const link = '<br><a href="https://a.example/a_b.png">https://a.example/a_b.png</a>';
  for (const above of [
    head('180 points', '19 comments'),
    head('-3 points', '1 comments'),
    head('1 points', '0 comments') + link,
  ]) {
    assert.equal(summaryOf(`${above}<h2>Hello,</h2><p>Roses bloom.</p>`), 'Roses bloom.', above);
    assert.equal(summaryOf(above), '', above);
  }
  const said = 'It was submitted by Ann to us: 3 points | 4 comments.';
  assert.equal(summaryOf(`<p>${said}</p>`), said);
});

test('an author that is named by the URL of a profile has the name in it', () => {
  for (const [url, name] of [
    ['https://a.example/u/Ann_B', 'Ann_B'],
    ['https://a.example/@ann', 'ann'],
    ['https://a.example/users/ann/', 'ann'],
    ['https://a.example/u/%D0%90%D0%BD%D0%BD%D0%B0', 'Анна'],
  ]) {
    const [author] = described('T', 'One.', `<dc:creator>${url}</dc:creator>`).authors;
    assert.deepEqual([author?.name, author?.url], [name, url], url);
  }
  assert.deepEqual(described('T', 'One.', '<dc:creator>https://a.example/</dc:creator>').authors, []);
});

test('an item that links to an image shows it', () => {
  const image = (url: string): string | undefined => described('T', '<p>One.</p>', `<link>${url}</link>`).image?.url;
  assert.equal(image('https://a.example/b/c.PNG'), 'https://a.example/b/c.PNG');
  assert.equal(image('https://a.example/c.webp?w=2'), 'https://a.example/c.webp?w=2');
  for (const page of ['https://a.example/wiki/File:A.jpg', 'https://a.example/b/blob/main/a.png', 'https://a.example/c.html'])
    assert.equal(image(page), undefined, page);
});

test('the blog that a post on Tumblr comes from is no part of its excerpt', () => {
  const html = (text: string): string =>
    `<p><a class="tumblr_blog" href="#">ann-b</a>:</p><blockquote><p>${text}</p></blockquote>`;
  assert.equal(summaryOf(html('Gulls cannot knit.')), 'Gulls cannot knit.');
  const post = described(
    'Gulls cannot knit, and they know it, but …',
    html('Gulls cannot knit, and they know it, but they try.'),
  );
  assert.deepEqual([post.title, post.summary], ['', 'Gulls cannot knit, and they know it, but they try.']);
});

test('titles that are the text of a post have words before it, shorter links in it, and marks of images below it', () => {
  for (const [title, html] of [
    ['RT by @ann_b: Gulls cannot knit', 'Gulls cannot knit'],
    ['R to @ann_b: Gulls cannot knit', '<p>Gulls cannot knit</p>'],
    [
      'RT by @ann_b: Gulls 2.0 is out at last: https://gulls.example/blog/2025/10/31/knitting/',
      'Gulls 2.0 is out at last: <a href="#">gulls.example/blog/2025/10/3…</a> <a href="#">#gulls</a>',
    ],
    ['毛线展示会明天开始[图片][图片]', '毛线展示会明天开始<br><img src="https://a.example/1.jpg">'],
    ['毛线展示会 [视频]', '毛线展示会<br><video src="https://a.example/1.mp4"></video>'],
  ] as const)
    assert.equal(described(title, html).title, '', title);
  assert.equal(described('海鸥 [图片]', '<p>今天我们去海边。</p>').title, '海鸥 [图片]');
});

test('an image that its style makes as small as a letter is an icon', () => {
  const own = '<img src="https://a.example/own.jpg" style="width: 100%">';
  for (const style of ['width: 1rem;height: 1rem', 'height:16px', 'max-width:90%; width:1.5em', 'WIDTH: 20PX'])
    assert.equal(imageOf(`<img style="${style}" src="https://a.example/topic.png">${own}`), 'https://a.example/own.jpg', style);
  for (const style of ['width: 30rem', 'border-width: 1px', 'height: auto', 'max-height: 3em'])
    assert.equal(imageOf(`<img style="${style}" src="https://a.example/a.png">`), 'https://a.example/a.png', style);
});

test('the mark of a heading in Markdown is no part of an excerpt', () => {
  assert.equal(summaryOf('<p class="medium-feed-snippet"># Knitting for gulls</p>'), 'Knitting for gulls');
  assert.equal(summaryOf('<p>#1 of 3: C# is a language.</p>'), '#1 of 3: C# is a language.');
});

const files = (members: string): (readonly [url: string, type: string | undefined])[] =>
  itemOf(`<title>T</title>${members}`).attachments.map(({ url, mimeType }) => [url.slice('https://a.example/'.length), mimeType]);

test('a file to play has a type that players know', () => {
  for (const [name, declared, type] of [
    ['a.mp3', '', 'audio/mpeg'],
    ['a.MP3?b=1', 'application/octet-stream', 'audio/mpeg'],
    ['a.m4a', 'audio', 'audio/mp4'],
    ['a.mp4', 'application/mp4', 'video/mp4'],
    ['a.mp3', 'audio/x-mp3', 'audio/x-mp3'],
    ['a.torrent', 'application/x-bittorrent', 'application/x-bittorrent'],
    ['a', '', undefined],
  ])
    assert.deepEqual(files(`<enclosure url="https://a.example/${name}" type="${declared}"/>`), [[name, type]], name);
});

test('an enclosure that is a page is no file', () => {
  assert.deepEqual(files('<enclosure url="https://a.example/b" type="text/html; charset=utf-8"/>'), []);
});

test('a video in several forms is shown once', () => {
  const form = (name: string, more = ''): string => `<media:content url="https://a.example/${name}" type="video/mp4"${more}/>`;
  const group = `<media:group>${form('360.mp4')}${form('720.mp4', ' isDefault="true"')}</media:group>`;
  assert.deepEqual(files(group), [['720.mp4', 'video/mp4']]);
  assert.deepEqual(files(`<media:group>${form('360.mp4')}${form('720.mp4')}</media:group>`), [['360.mp4', 'video/mp4']]);
  assert.deepEqual(files(`<enclosure url="https://a.example/all.mp4" type="video/mp4"/>${group}`), [['all.mp4', 'video/mp4']]);
  const torrent = '<enclosure url="https://a.example/a.torrent" type="application/x-bittorrent"/>';
  assert.deepEqual(files(torrent + group).length, 2);
  assert.deepEqual(files(form('1.mp4') + form('2.mp4')).length, 2);
});

test('an event without another date has that of its beginning', () => {
  const event = '<title>T</title><ev:startdate>2025-05-18T18:30:00.0000000</ev:startdate>';
  assert.equal(itemOf(event).dayPublished, '2025-05-18');
  assert.equal(itemOf(`${event}<pubDate>Mon, 05 May 2025 10:00:00 GMT</pubDate>`).dayPublished, '2025-05-05');
});

test('the ends of lines that a program has escaped, and those where it has wrapped a sentence, are read as such', () => {
  const text = (value: string): Post => itemOf(`<title>T</title><description>${value}</description>`);
  const game = text('Gulls at Terns\\nTV: None\\r\\nTickets: https://a.example/');
  assert.equal(game.summary, 'Gulls at Terns TV: None');
  assert.equal(game.body?.value, 'Gulls at Terns\nTV: None\nTickets: https://a.example/');
  const path = 'See C:\\new\\names and C:\\Nests\\nine.';
  assert.equal(text(path).summary, path);
  const wrapped = Array.from({ length: 4 }, (_, index) => {
    const line = `Learn more about update ${index}, with its improvements and corrections, any known\n      issues, and how to get it`;
    return `<item><guid>${index}</guid><title>Update ${index} of gulls</title><description>${line}.</description></item>`;
  });
  const feed = parseXmlFeed(`<rss version="2.0"><channel>${wrapped.join('')}</channel></rss>`, undefined, parse);
  assert.match(feed.posts[1]?.summary ?? '', /^Learn more about .* known issues, and how to get it\.$/);
});

test('counts of votes and comments are no part of an excerpt', () => {
  const url = '<p>Comments URL: <a href="#">https://a.example/b</a></p>';
  assert.equal(summaryOf(`<p>Gulls knit.</p><hr>${url}<p>Votes: 22</p><p>Comments: 29</p>`), 'Gulls knit.');
  for (const count of ['1 post - 1 participant', 'פוסט 1 - משתתף 1'])
    assert.equal(summaryOf(`<p>Gulls knit.</p><p><small>${count}</small></p>`), 'Gulls knit.');
});

test('advertising, navigation, buttons and notes about a page are no part of an excerpt', () => {
  const link = (text: string, href = '/'): string => `<a href="${href}">${text}</a>`;
  const share = 'https://twitter.com/intent/tweet?url=x';
  for (const other of [
    `<p>${link('Home')} | ${link('Blog')} | ${link('About us')}</p>`,
    `<p>${link('Tweet', share)} ${link('Share', 'https://www.facebook.com/sharer/sharer.php?u=x')} ${link('Mail', 'mailto:?body=x')}</p>`,
    '<p>Advertisement</p>',
    '<p>Sponsored by: <a href="#">Terns Ltd</a></p>',
    '<p>View this email in your browser</p>',
    '<p>Please enable JavaScript to view the comments.</p>',
    '<p>Table of Contents</p>',
    '<p>Listen to this article: 5 min</p>',
    '<p><b>Related:</b> <a href="#">Terns knit, too</a></p>',
    '<p>Forwarded from <b>Terns</b></p>',
    '<p>© 2024 Terns Ltd. All rights reserved.</p>',
    '<p>(Photo: Ann/Flickr)</p>',
    '<p>Tags: <a href="#">gulls</a>, terns</p>',
    '<p>Filed under: Gulls</p>',
    '<div class="lightbox-wrapper"><a class="lightbox" href="#"><div class="meta">image 1507×770 50 KB</div></a></div>',
    '<p>Last updated: May 5, 2024</p>',
    '<div style="display: none">A preview of gulls</div>',
  ])
    assert.equal(summaryOf(`${other}<p>Gulls knit.</p>`), 'Gulls knit.', other);
  // What only looks like them.
  for (const text of ['View gulls in the browser of birds.', 'Copyright law is odd.', '(image: a.png) Gulls knit. (More)'])
    assert.equal(summaryOf(`<p>${text}</p>`), text);
  assert.equal(summaryOf(`<p>See ${link('One')}, ${link('Two')} and ${link('Three')}.</p>`), 'See One, Two and Three.');
  assert.equal(summaryOf(`<p>${link('One')}, ${link('Two')}, ${link('Three')}</p>`), 'One, Two, Three');
});

test('two line breaks end a paragraph, and the end of a section is no part of it', () => {
  assert.equal(summaryOf('Gulls knit.]&gt;'), 'Gulls knit.');
  assert.equal(summaryOf('Gulls knit.<br /> &nbsp;<br />Read more…'), 'Gulls knit.');
  const post = 'Gulls knit.<br><br>Read more: <a href="#">gulls.example/kni…</a>';
  assert.equal(summaryOf(post, ''), 'Gulls knit. Read more: gulls.example/kni…');
  assert.equal(summaryOf('https://a.example/b<br><br>Gulls knit.<br>Terns do not.'), 'Gulls knit. Terns do not.');
});

const titlesOf = (items: readonly (readonly [title: string, html: string])[]): string[] =>
  parseXmlFeed(
    `<rss version="2.0"><channel>${items
      .map(
        ([title, html], index) =>
          `<item><guid>${index}</guid><title>${title}</title><description><![CDATA[${html}]]></description></item>`,
      )
      .join('')}</channel></rss>`,
    undefined,
    parse,
  ).posts.map(({ title }) => title);

test('titles that a program has cut off the texts are none', () => {
  const inWord = [
    'Чайки умеют вязать шарфы и',
    '🔥 Gulls can knit and even se',
    'Les mouettes tricotent des éch',
    'Gulls knit all day and all n',
  ];
  const rest = [' носки.', 'w a little.', 'arpes.', 'ight.'];
  const items = inWord.map((title, index) => [title, `${title}${rest[index]}<br>They do.`] as const);
  assert.deepEqual(titlesOf(items), ['', '', '', '']);
  // A single one that ends with a word may be meant.
  assert.deepEqual(titlesOf(items.slice(0, 2)), [inWord[0], '']);
  assert.deepEqual(
    titlesOf([['바느질하는 갈매기가 사는 그 바닷가 마을에', '바느질하는 갈매기가 사는 그 바닷가 마을에서 왔다.']]).join('')
      .length > 0,
    true,
  );
});

test('what programs call a post without a title is none', () => {
  for (const title of [
    '[untitled]',
    'Untitled',
    'Untitled (https://a.example/b)',
    'No caption',
    '(no title)',
    '无标题',
    '[无标题]',
  ])
    assert.equal(described(title, 'Gulls knit.').title, title === '无标题' ? title : '', title);
});

test('the tags of a bookmark have spaces between them', () => {
  const item = '<title>T</title><dc:subject>knitting gulls sea</dc:subject>';
  const topics = '<taxo:topics xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/"/>';
  assert.deepEqual(itemOf(item + topics).tags, ['knitting', 'gulls', 'sea']);
  assert.deepEqual(itemOf(item).tags, ['knitting gulls sea']);
});

test('several images that a site repeats, and those of advertisers, are no images of its articles', () => {
  const icons = '<img src="https://a.example/diff.png"><img src="https://a.example/revert.png">';
  const items = [1, 2, 3, 4].map(
    (id) => `<item><guid>${id}</guid><title>Gull ${id}</title><description><![CDATA[${icons}
      ${id === 4 ? '<img src="https://a.example/own.jpg">' : ''}<p>Text ${id}.</p>]]></description></item>`,
  );
  const { posts } = parseXmlFeed(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, undefined, parse);
  assert.deepEqual(
    posts.map(({ image }) => image?.url),
    [undefined, undefined, undefined, 'https://a.example/own.jpg'],
  );
  assert.equal(imageOf('<img src="http://imageads.googleadservices.com/pagead/ads?format=468x30">'), undefined);
});

test('XML of another kind is no body, and dots before a text are no part of its excerpt', () => {
  const alert = '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>2.49.0.1</identifier></alert>';
  const entry = `<id>1</id><title>Snow</title><content type="text/xml">${alert}</content><summary>...SNOW UNTIL FRIDAY...</summary>`;
  const [post] = parseXmlFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`, undefined, parse).posts;
  assert.equal(post?.summary.startsWith('SNOW UNTIL FRIDAY'), true);
});

test('a feed is read with a web page around it, or with messages of PHP before it', () => {
  const feed = '<rss version="2.0"><channel><title>B</title><item><guid>1</guid><title>A &amp; B</title></item></channel></rss>';
  for (const [before, after] of [
    ['<!DOCTYPE html>\n<html>', '</html>'],
    ['<html lang="en"><head></head><body>', '</body></html>'],
    ['<br />\n<b>Deprecated</b>:  Assigning <b>a</b> on line <b>36</b><br />\n<?xml version="1.0"?>', ''],
    ['PHP Warning: Cannot modify <header> in a.php on line 3\n', ''],
    ['Notice: Undefined index in a.php\n<?xml version="1.0"?>', ''],
  ] as const) {
    const page = `${before}${feed}${after}`;
    assert.equal(isXmlFeed(page), true, before);
    assert.equal(parseXmlFeed(page, undefined, parse).posts[0]?.title, 'A & B', before);
  }
  assert.equal(isXmlFeed('<!DOCTYPE html><html><body><p><rss></p></body></html>'), false);
});

test('the name of an author may have parentheses, and is no error', () => {
  const name = (author: string): string | undefined => itemOf(`<title>T</title><author>${author}</author>`).authors[0]?.name;
  assert.equal(name('noreply@blogger.example (Ann (gulls.example))'), 'Ann (gulls.example)');
  assert.equal(name('ERROR: no method: nickname'), undefined);
  assert.equal(name('@ann@gulls.example'), '@ann@gulls.example');
  assert.equal(name('Ann (ann@gulls.example)'), 'Ann');
  assert.equal(name('Ann &lt;ann@localhost&gt;'), 'Ann');
  // Names may have that sign, too.
  assert.equal(name('L@ur3nt'), 'L@ur3nt');
  assert.equal(name('Brian@Stone'), 'Brian@Stone');
});

test('Markdown in place of HTML is read as such', () => {
  const text =
    '\n## Gulls\n\n![A gull](/gull.jpg "A")\nThey **knit**, see [this](https://a.example/).\n\n```jsx\n<div>\n```\n\n## Terns\n\nNo.\n';
  const of = (item: object): Post | undefined =>
    parseFeed({ items: [{ id: 'https://a.example/1', title: 'T', ...item }] }, 'https://a.example/').posts[0];
  const post = of({ content_html: text });
  assert.deepEqual([post?.body?.format, post?.body?.value], ['markdown', text]);
  assert.equal(post?.summary, 'They knit, see this. No.');
  assert.deepEqual([post.image?.url, post.image?.alt], ['https://a.example/gull.jpg', 'A gull']);
  // What a feed calls text is text; the marks are no part of its summary all the same.
  const plain = of({ content_text: text });
  assert.deepEqual([plain?.body?.format, plain?.summary], ['text', 'They knit, see this. No.']);
  const escaped = text.replaceAll('<', '&lt;');
  assert.equal(itemOf(`<title>T</title><description>${escaped}</description>`).body?.format, 'markdown');
  assert.equal(described('T', 'One:\n```js\nlet a;\n```\n').body?.format, 'markdown');
  // Commands after a prompt, and HTML with Markdown in it.
  for (const value of ['Install it via:\n# pacman -S gulls\n# pacman -R terns\n', `<p>Write:</p><pre>${text}</pre>`])
    assert.notEqual(described('T', value).body?.format, 'markdown', value);
});

test('a tag with the place of its program has only its name', () => {
  const tags = ['general:products/gull-knit', 're:invent', 'a/b'];
  assert.deepEqual(itemOf(`<title>T</title>${tags.map((tag) => `<category>${tag}</category>`).join('')}`).tags, [
    'gull-knit',
    're:invent',
    'a/b',
  ]);
});

test('what Bluesky, note and itch add to posts is no part of them', () => {
  const added = '[contains quote post or other embedded content]';
  assert.equal(itemOf(`<description>Gulls knit.\n\n${added}</description>`).summary, 'Gulls knit.');
  assert.equal(itemOf(`<description>Gulls knit. ${added}</description>`).summary, 'Gulls knit.');
  const note = described(
    'T',
    '<p>カモメは編み物をします。</p><br/><a href="#">続きをみる</a>',
    '<note:creatorName xmlns:note="https://a.example">Ann</note:creatorName>',
  );
  assert.deepEqual([note.summary, note.authors[0]?.name], ['カモメは編み物をします。', 'Ann']);
  assert.equal(itemOf('<title>Gulls [Free] [Windows]</title><plainTitle>Gulls</plainTitle>').title, 'Gulls');
});

test('lines that only link to the article itself are no part of its excerpt', () => {
  const summary = (value: string): string => excerptOf({ format: 'html', value, base: 'https://a.example/t/1' }, 'T').summary;
  const footer = '<p><small>3 פוסטים - 2 משתתפים</small></p><p><a href="https://a.example/t/1">קריאת הנושא במלואו</a></p>';
  assert.equal(summary(`<p>Gulls knit.</p>${footer}`), 'Gulls knit.');
  assert.equal(
    summary('<ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul><p>Gulls knit.</p>'),
    'Gulls knit.',
  );
  assert.equal(summary('<p><a href="https://a.example/t/1">Gulls knit.</a></p>'), 'Gulls knit.');
  assert.equal(summary('<p>See <a href="#two">part two</a>.</p><p><a href="/t/2">Terns</a></p>'), 'See part two. Terns');
  assert.equal(summary('<p>https://b.example/gulls 个人制作</p>'), '个人制作');
});

test('what Shopify says of a product comes before its table', () => {
  const table = (text: string): string => `<table border="0">
    <tr><td width="200"><img width="200" src="https://a.example/wool.jpg"></td>
    <td><p><strong>Vendor: </strong>Ann<br><strong>Price: </strong>59.00</p></td></tr>
    <tr><td colspan="2"><meta charset="utf-8">${text}</td></tr></table>`;
  const post = described('Wool', table('<div>Six balls of wool.</div><ul><li><p>Red</p></li></ul>'));
  assert.deepEqual([post.summary, post.image?.url], ['Six balls of wool. Red', 'https://a.example/wool.jpg']);
  assert.match(post.body?.value ?? '', /59\.00/);
  assert.equal(described('Wool', table('')).summary, 'Vendor: Ann Price: 59.00');
});

test('a style sheet whose tags a program has removed is no part of a summary', () => {
  const css = '#wsite-video-1{ background: url(//a.example/a.jpg); } .b { width: 1px; } ';
  const summary = (text: string): string =>
    itemOf(`<title>T</title><description>${text}</description>
    <content:encoded><![CDATA[<div>${'Terns do not. '.repeat(9)}</div>]]></content:encoded>`).summary;
  assert.equal(summary(`${css}Gulls knit in the evening.`), 'Gulls knit in the evening.');
  assert.match(summary(`${css}.c { background-repeat: no-repeat; background…`), /^Terns/);
  const code = 'Use .map { it: 1 } and #{name} in Kotlin or Ruby.';
  assert.equal(summary(code), code);
});

test('fractions and signs of logic are resolved, and badges of services and links of bookmarks left out', () => {
  assert.equal(summaryOf('<p>1&frasl;24 &rArr; 5&prime; &and; &diams;</p>'), '1⁄24 ⇒ 5′ ∧ ♦');
  for (const url of ['https://travis-ci.org/a/b.svg?branch=main', 'https://codecov.io/gh/a/b/graph.svg'])
    assert.equal(imageOf(`<img src="${url}"><p>One.</p>`), undefined, url);
  assert.equal(summaryOf('<p>Gulls knit.</p><p><a href="#">[link]</a><a href="#">[more]</a></p>'), 'Gulls knit.');
});

test('ends of elements at words of a title are no part of it', () => {
  const title = (text: string): string => itemOf(`<title><![CDATA[${text}]]></title>`).title;
  assert.equal(title('A challenge in 3D</em> for gulls'), 'A challenge in 3D for gulls');
  assert.equal(title('Gulls knit</A></LI></UL>'), 'Gulls knit');
  assert.equal(title('What does </em> mean?'), 'What does </em> mean?');
});

test('the beginning of the name of a file does not describe an image', () => {
  const alt = (value: string, file: string): string | undefined =>
    excerptOf({ format: 'html', value: `<img src="https://a.example/${file}" alt="${value}">` }, 'T').image?.alt;
  assert.equal(alt('gull03', 'gull031-188x188.jpg'), '');
  assert.equal(alt('Gull 3', 'gull-31.jpg'), 'Gull 3');
});

test('posts of Misskey have no title, and none of the marks of its effects', () => {
  const text = '<center>$[x2 **Big** $[fg.color=f00 [news](https://a.example/)]]</center>\nSecond [line].';
  const content = text.replaceAll('<', '&lt;');
  for (const { title, summary, body } of [
    itemOf(`<title>New note by Ann</title><description>${content}</description>`),
    ...parseFeed({ items: [{ id: '1', title: 'New note by Ann (@ann)', content_html: text }] }).posts,
  ]) {
    assert.equal(title, '');
    assert.equal(summary, 'Big news Second [line].');
    assert.deepEqual(body, {
      format: 'markdown',
      value: '**Big** [news](https://a.example/)  \nSecond [line].',
      base: body?.base,
    });
  }
  for (const value of ['Costs $[1] or $[x2]', '<p>$[x2 a]</p>'])
    assert.equal(parseFeed({ items: [{ id: '1', title: 'T', content_html: value }] }).posts[0]?.body?.value, value);
});
