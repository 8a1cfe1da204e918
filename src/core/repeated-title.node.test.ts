import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.js';
import { completed } from './foreign-post.js';
import type { Image, Post } from './model.js';
import { parseFeed } from './parse-feed.js';
import { isGlued } from './repeated-title.js';

const post = (item: object): Post => parseFeed({ items: [{ id: 1, ...item }] }, 'https://example.org/feed.json').posts[0]!;
const summaryOf = (html: string, title = 'A title'): string => excerptOf({ format: 'html', value: html }, title).summary;

test('a title that is the text of a post, or its beginning, is none', () => {
  const long = 'Lawnicons 1.1.0 has arrived! It has 626 icons and works with Lawnchair 12. '.repeat(2);
  for (const [title, html] of [
    ['We walked along the river until it was…', '<p>We walked along the river until it was dark.</p><p>Then home.</p>'],
    ['We walked along the river until it [...]', '<p>We walked along the river until it was dark.</p>'],
    ['今天是一个好天气，我们一起去公园里散步吧，然后吃...', '<p>今天是一个好天气，我们一起去公园里散步吧，然后吃饭。</p>'],
    ['A walk with @ann today', '<p>A walk with <a href="/@ann">@ann</a> today</p><img src="/a.jpg">'],
    ['#散步# 今天', '<p>#散步# 今天</p>'],
    [`${long}https://example.org/a/long/url`, `<p>${long}<a href="https://example.org/a/long/url">example.org…</a></p>`],
  ] as const) {
    const { title: read, summary } = post({ title, content_html: html, summary: title });
    assert.equal(read, '', title);
    assert.ok(summary.length > 0 && !summary.endsWith('...'), summary);
  }
});

test('other titles that a text begins with stay', () => {
  for (const [title, html] of [
    ['Wait…', '<p>Wait… I said.</p>'],
    ['We walked along the river until it was dark', '<p>We walked along the river until it was dark</p>'],
    [
      'Ask HN: #hashtags, what for?',
      '<p>Ask HN: #hashtags, what for?</p><p>I have used them for years, and never found anything.</p>',
    ],
    ['We walked along the river until…', '<p>Nothing happened.</p>'],
  ] as const)
    assert.equal(post({ title, content_html: html }).title, title);
});

test('an excerpt does not begin with the title', () => {
  for (const html of [
    '<p><b>A title.</b> One.</p>',
    '<p>A title: One.</p>',
    '<p>A TITLE – One.</p>',
    '<p>A title</p><p>One.</p>',
    '<h1>A title</h1><p>One.</p>',
  ])
    assert.equal(summaryOf(html), 'One.', html);
  assert.equal(summaryOf('<p>What is it? One.</p>', 'What is it?'), 'One.');
  assert.equal(summaryOf('<p>今天好吗？很好。</p>', '今天好吗？'), '很好。');
  const long = 'Microservices Architecture with Go';
  assert.equal(summaryOf(`<p>${long} Microservices are popular.</p>`, long), 'Microservices are popular.');
  assert.equal(summaryOf(`<p>${long} is popular.</p>`, long), `${long} is popular.`);
  assert.equal(post({ title: 'A title', summary: 'A title – One.', content_text: 'x' }).summary, 'One.');
  for (const [text, title] of [
    ['A title is a name.', 'A title'],
    ['A title-page.', 'A title'],
    ['Go. Now.', 'Go'],
    ['Node.js is here.', 'Node'],
  ] as const)
    assert.equal(summaryOf(`<p>${text}</p>`, title), text);
});

test('what Hacker News, Product Hunt, phpBB and others add is no part of an excerpt', () => {
  const added = [
    'Article URL: <a href="/">https://example.org/a</a>',
    '# Comments: 0',
    'Points: 12',
    '37 points, 1 comment',
    'https://example.org/a',
    'https://example.org/a https://example.org/b',
    'Statistics: Posted by ann — Today, 1:51 pm',
    'Статистика: Добавлено ann — Сегодня',
    '<a href="/">Discussion</a> | <a href="/">Link</a>',
    'N/a',
    '<a href="/">Läs vidare</a>',
  ];
  for (const line of added) {
    assert.equal(summaryOf(`<p>One.</p><p>${line}</p>`), 'One.', line);
    assert.equal(summaryOf(`<p>${line}</p>`), '', line);
  }
  for (const line of [
    '12 points of view',
    'See the page: https://example.org/ has it',
    'Read it. https://example.org/',
    'https://example.org/注册很快',
  ])
    assert.equal(summaryOf(`<p>${line}</p>`), line);
  assert.equal(summaryOf('<p>https://example.org/a</p>', ''), 'https://example.org/a');
  const perks = 'One.\n\nJoin this channel to get access to perks:\nhttps://example.org/join\nTwo.';
  assert.equal(excerptOf({ format: 'text', value: perks }, 'A title').summary, 'One. Two.');
});

test('Markdown that programs have copied into text is read as text', () => {
  const text = 'A [label](https://example.org/a?b=c), **strong words**, 2 ** 3 ** 4, a[0](x), [1] and ![A dog](/a.png).';
  const expected = 'A label, strong words, 2 ** 3 ** 4, a[0](x), [1] and A dog.';
  assert.equal(excerptOf({ format: 'text', value: text }, 'T').summary, expected);
  assert.equal(summaryOf(`<p>${text}</p>`), expected);
});

test('the text of a commit is its excerpt, without the title', () => {
  const pre = '<pre style="white-space:pre-wrap;width:81ex">Fix &lt;a&gt;\n\nIt was wrong.</pre>';
  assert.equal(summaryOf(pre, 'Fix <a>'), 'It was wrong.');
  assert.equal(summaryOf('<pre>x = 1</pre>'), '');
});

test('a larger image of the body replaces a small one of the feed', () => {
  const show = (image: Image, html: string): string | undefined =>
    completed([{ post: { ...post({ title: 'T', content_html: html }), image }, isOwn: false }])[0]?.image?.url;
  const small: Image = { url: 'https://example.org/s72-c/a.jpg', alt: '', width: 72, height: 72 };
  assert.equal(show(small, '<img src="/s1600/a.jpg">'), 'https://example.org/s1600/a.jpg');
  assert.equal(show(small, '<p>One.</p>'), small.url);
  assert.equal(show(small, '<img src="/b.jpg" width="100">'), small.url);
  assert.equal(show({ ...small, width: 151 }, '<img src="/b.jpg">'), small.url);
});

test('the first image that is no thumbnail represents a body', () => {
  const show = (value: string): string | undefined =>
    excerptOf({ format: 'html', value, base: 'https://example.org/' }, 'T').image?.url.slice('https://example.org/'.length);
  const thumbnail = '<img src="a-150x150.jpg" width="150" height="150">';
  assert.equal(show(`${thumbnail}<img src="b.jpg" width="90"><img src="c.jpg"><img src="d.jpg" width="900">`), 'c.jpg');
  assert.equal(show(`${thumbnail}<img src="b.jpg" width="90">`), 'a-150x150.jpg');
  assert.equal(show(`${thumbnail}<div class="share-buttons"><img src="b.png"></div>`), 'a-150x150.jpg');
});

test('what Reddit adds to a text is no part of its excerpt', () => {
  const added =
    'submitted by &#32; <a href="/"> /u/ann </a> <br/> <span><a href="/">[link]</a></span> &#32; <a href="/">[comments]</a>';
  assert.equal(summaryOf(added), '');
  assert.equal(summaryOf(`<!-- SC_OFF --><div class="md"><p>One.</p></div><!-- SC_ON --> &#32; ${added}`), 'One.');
  assert.equal(summaryOf(added.replace('<br/>', 'to <a href="/">r/dogs</a><br/>')), '');
  assert.equal(summaryOf('<p>It was submitted by Ann.</p>'), 'It was submitted by Ann.');
});

test('the name of a photo or another file is no title', () => {
  for (const title of ['IMG_0153', 'P1060338', 'IMG_0666.JPG', 'DSCN0001', 'Surfing.wmv', 'PXL_20230101_120000'])
    assert.equal(post({ title, content_html: '<p>One.</p>' }).title, '', title);
  for (const title of ['P10', 'DSC Prague', 'Node.js', 'A photo.jpg of mine', 'IMG', 'Vid 2023'])
    assert.equal(post({ title, content_html: '<p>One.</p>' }).title, title);
});

test('what Flickr and others add, and icons, are no part of a card', () => {
  assert.equal(summaryOf('<p><a href="/">ann</a> posted a photo:</p><p>One.</p>'), 'One.');
  assert.equal(
    summaryOf('<p>A means or an end? Just consider the stegosaurus... <a href="/">more</a>…</p>'),
    'A means or an end? Just consider the stegosaurus…',
  );
  assert.equal(summaryOf('<p>I want no more…</p>'), 'I want no more…');
  const image = (html: string): Image | undefined =>
    excerptOf({ format: 'html', value: html, base: 'https://example.org/' }, 'T').image;
  assert.equal(image('<img src="/img/icon/8.gif">'), undefined);
  assert.equal(image('<img src="/iconic.jpg" alt="20060529191228">')?.alt, '');
  assert.equal(image('<img src="/a.jpg" alt="f:id:ann:20060202130555j:image">')?.alt, '');
  assert.equal(image('<img src="/a.jpg" alt="In 200605 we met">')?.alt, 'In 200605 we met');
});

test('a summary whose words lost the spaces between them is glued', () => {
  const text = 'Dear friends, We walked to the river. It was far.';
  assert.ok(isGlued('Dear friends,We walked to the river.It was far.', text));
  assert.ok(!isGlued('Dear friends, We walked with a JavaScript.', text));
  assert.ok(!isGlued('', text));
});

test('the title is no part of a summary at its end either', () => {
  assert.equal(summaryOf('<p>How to get trees for nothing</p><p>A title</p>'), 'How to get trees for nothing');
  assert.equal(summaryOf('<p>The files of</p><p>A title</p><p>are here.</p>'), 'The files of A title are here.');
  assert.equal(summaryOf('<p>We now read:</p><p>A title</p>'), 'We now read: A title');
});
