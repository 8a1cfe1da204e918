import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { excerptOf } from './excerpt.js';
import { shorten } from './shorten.js';

const BASE = 'https://example.org/2025/a/';
const of = (value: string, title = 'T', format: 'html' | 'text' | 'markdown' = 'html') =>
  excerptOf({ format, value, base: BASE }, title);

const SUMMARIES: readonly (readonly [why: string, html: string, summary: string])[] = [
  ['sentences', '<p>One.</p>\n<p>Two <em>three</em>.</p>', 'One. Two three.'],
  ['entities', '<p>R&amp;D &#8211; it&rsquo;s &lt;b&gt;</p>', 'R&D – it’s <b>'],
  ['a heading that repeats the title', '<h1>T</h1><p>Text.</p>', 'Text.'],
  ['a paragraph that repeats the title', '<p><strong>T</strong></p><p>Text.</p>', 'Text.'],
  [
    'terms and their definitions',
    '<dl><dt>Where?</dt><dd>Oslo</dd>\n<dt> <b>Depth</b> </dt>\n<dd><p>5 km</p></dd><dt>Felt:<dd>by <a>Ann</a></dl><p>End.</p>',
    'Where? Oslo Depth 5 km Felt: by Ann End.',
  ],
  ['a list of definitions without terms', '<dl><dt><img src="a.png"></dt><dd>A cat</dd><dd>A dog</dd></dl>', 'A cat A dog'],
  ['a term without a definition', '<dl><dt>Topic</dt></dl><p>Text.</p>', 'Topic Text.'],
  [
    'markup that was escaped',
    `<p>&lt;h2&gt;One&lt;/h2&gt; &lt;i&gt;${'Two '.repeat(99)}&lt;/i&gt;</p>`,
    `One ${'Two '.repeat(48)}Two…`,
  ],
  ['code', '<p>Run:</p><pre><code>rm -rf &lt;x&gt;</code></pre><p>Done <code>now</code>.</p>', 'Run: Done now.'],
  ['a table', '<table><tr><td>1</td></tr></table><p>After it.</p>', 'After it.'],
  ['captions', '<figure><img src="a.png"><figcaption>Caption</figcaption></figure><p>Text.</p>', 'Text.'],
  ['captions of WordPress', '<div><p class="wp-caption-text">Caption</p><p>Text.</p></div>', 'Text.'],
  ['scripts and styles', '<style>p{}</style><script>"<p>x</p>"</script><p>Text.</p><script>', 'Text.'],
  ['comments', '<!-- <p>x</p> --><p>Text.</p><!--', 'Text.'],
  ['alternative texts', '<p><img src="a.png" alt="A cat"> Text.</p>', 'Text.'],
  ['footnote marks', '<p>Text.<sup id="fnref1"><a href="#fn1">1</a></sup> More<a href="#fn:2">[2]</a>.</p>', 'Text. More.'],
  ['footnotes', '<p>Text.</p><section class="footnotes"><ol><li>Note</li></ol></section>', 'Text.'],
  [
    'footnotes in a plain list',
    '<p>Text.</p><hr><ol><li id="fn1">Note <a href="#fnref1">↩</a></li><li id="footnote-2">Two</li></ol>',
    'Text.',
  ],
  ['notes of Word', '<p>Text.</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Note</p></div>', 'Text.'],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字。</p>', '漢字。'],
  ['formulas', '<p>So <math><mi>x</mi></math> <span class="katex-html" aria-hidden="true">x</span> it is.</p>', 'So it is.'],
  ['share buttons', '<p>Text.</p><div class="sharedaddy"><div>Share this:</div><a>Tweet</a></div>', 'Text.'],
  ['links to the rest', '<p>Text.</p><p><a href="x">Read more →</a></p><p>阅读全文</p><p>続きを読む</p>', 'Text.'],
  ['links to the rest in a paragraph', '<p>Text and [&#8230;] <a href="x">Continue reading</a></p>', 'Text and…'],
  ['who published it', '<p>Text.</p><p>The post <a href="x">T</a> appeared first on <a href="y">Blog</a>.</p>', 'Text.'],
  ['whose the picture is', '<p>Photo by A B on Unsplash</p><p>Text.</p>', 'Text.'],
  ['lines without a word', '<p>Text.</p><div>&nbsp;★&nbsp;</div><p>* * *</p>', 'Text.'],
  ['anchors of headings', '<h2>Part<a class="header-anchor" href="#p">#</a></h2><p>Text.</p>', 'Text.'],
  ['headings, where there is nothing else', '<h2>Part one</h2><h2>Part two</h2>', 'Part one Part two'],
  ['lines', 'One<br>two<br/>three', 'One two three'],
  ['text without elements', 'Just text &amp; no tags', 'Just text & no tags'],
  ['what is no tag', '<p>a < b and c > d</p>', 'a < b and c > d'],
  ['lists', '<p>We have:</p><ul><li>tea</li><li>cake</li></ul>', 'We have: tea cake'],
  [
    'lists of lines',
    '<ul><li>A new lake</li><li><p>Two (small) boats</p></li><li>Rain?</li><li>Sun</li></ul>',
    'A new lake · Two (small) boats · Rain? Sun',
  ],
  ['lists without capital letters', '<ul><li>山に登る</li><li>海で泳ぐ。</li><li>寝る</li></ul>', '山に登る · 海で泳ぐ。 寝る'],
  [
    'lists above a text',
    '<ul><li>Walks</li><li>Talks</li></ul><p>Come along</p><p>All of you.</p>',
    'Walks · Talks · Come along · All of you.',
  ],
  ['a paragraph of a class that is never closed', '<p class="share">Share<p>Text.</p>', 'Text.'],
  ['code alone', '<pre>x = 1</pre>', ''],
  ['quoted > in attributes', '<p title="a>b">Text.</p>', 'Text.'],
  ['tags that are cut off', '<p>Text.</p><p title="', 'Text.'],
  ['what is for screen readers', '<p><span class="screen-reader-text">x</span>Text.</p>', 'Text.'],
];

for (const [why, html, summary] of SUMMARIES) {
  test(`the summary of a body with ${why}`, () => assert.equal(of(html).summary, summary));
}

test('the summary of text goes over its lines', () => {
  assert.equal(of('One.\n\nTwo &amp; a < b.\n', 'T', 'text').summary, 'One. Two & a < b.');
});

test('the summary of Markdown is without its marks', () => {
  const text = '# T\n\n![cat](a.png)\n\nSome **bold** [link](https://a.example) and `code`.\n\n```js\nx = 1\n```\n\n> Quoted.';
  assert.equal(of(text, 'T', 'markdown').summary, 'Some bold link and code. Quoted.');
});

test('a post without a title is shown with all of a short text, its headings, too', () => {
  const text = `${'Word and word. '.repeat(30)}End.`;
  assert.equal(of(`<h2>Head</h2><p>${text}</p>`, '').summary, `Head ${text}`);
  assert.equal(of('<p>Hi!</p>', '').readingMinutes, undefined);
});

test('a summary ends with a sentence where one ends about there', () => {
  const first = `${'Word '.repeat(30)}end.`;
  assert.equal(shorten(`${first} Then ${'more '.repeat(40)}`, 200), first);
  const chinese = `${'字'.repeat(150)}。`;
  assert.equal(shorten(`${chinese}${'字'.repeat(150)}`, 200), chinese);
});

test('a summary does not end at an abbreviation, an initial or a number', () => {
  const start = 'word '.repeat(30);
  for (const no of [
    'Dr. Who',
    'J. R. Smith',
    'version 2.0 of',
    'etc. and',
    'St. Paul',
    'am 09. Mai',
    'do 26. januára',
    'Sen. Kim',
  ])
    assert.match(shorten(`${start}${no} ${'more '.repeat(60)}`, 200), /more…$/, no);
});

test('a summary does not end within a parenthesis', () => {
  const start = 'word '.repeat(30).trim();
  for (const open of ['(Ft. Somebody', '(we met. She', '[sic. And', '（一。二'])
    assert.match(shorten(`${start} ${open} ${'more '.repeat(60)}`, 200), /more…$/, open);
  assert.equal(shorten(`${start} (met). ${'More '.repeat(60)}`, 200), `${start} (met).`);
  assert.equal(shorten(`${start} :( but so. ${'More '.repeat(60)}`, 200), `${start} :( but so.`);
});

test('a summary without sentences ends with a word', () => {
  assert.equal(shorten('word '.repeat(100).trim(), 200), `${'word '.repeat(40).trim()}…`);
  const thai = shorten('ภาษาไทย'.repeat(60), 200, 'th');
  assert.match(thai, /(ภาษา|ไทย)…$/);
  assert.ok(thai.length > 150);
});

test('a summary is not cut within a character', () => {
  assert.match(shorten(`x${'👨‍👩‍👧‍👦'.repeat(100)}`, 200), /👨‍👩‍👧‍👦…$/u);
  assert.match(shorten('𠮷'.repeat(300), 200), /^𠮷+…$/u);
  assert.equal(shorten('a'.repeat(1000), 200), `${'a'.repeat(200)}…`);
});

const IMAGES: readonly (readonly [why: string, html: string, url: string | undefined])[] = [
  ['one', '<p><img src="i.jpg"></p>', `${BASE}i.jpg`],
  ['one of the page’s root', '<img src=/i.jpg>', 'https://example.org/i.jpg'],
  ['the first of two', '<img src="a.jpg"><img src="b.jpg">', `${BASE}a.jpg`],
  [
    'a tracker before it',
    '<img src="https://feeds.feedburner.com/~r/x/1" width="1" height="1"><img src="b.jpg">',
    `${BASE}b.jpg`,
  ],
  ['a tracker without sizes', '<img src="https://pixel.wp.com/b.gif?x=1">', undefined],
  ['WordPress’ statistics', '<img alt="" border="0" src="http://stats.wordpress.com/b.gif?host=x">', undefined],
  ['a tracker that is 1 high', '<img src="https://a.example/i.gif" height="1">', undefined],
  ['an emoji', '<img class="wp-smiley" src="e.png"><img class="emoji" src="f.png">', undefined],
  ['an emoticon', '<img src="http://a.example/emoticon/good.gif"><img src="http://emojies.a.example/b.gif">', undefined],
  ['an avatar', '<img src="https://secure.gravatar.com/avatar/x?s=96"><img src="a.png" width="48" height="48">', undefined],
  ['a formula', '<img class="latex" src="https://s0.wp.com/latex.php?latex=x">', undefined],
  ['a lazy one', '<img src="data:image/gif;base64,R0" data-src="l.jpg">', `${BASE}l.jpg`],
  ['a lazy one behind a spacer', '<img src="/spacer.gif" data-original="l.jpg">', `${BASE}l.jpg`],
  ['a lazy one in noscript', '<img src="data:image/gif;base64,R0"><noscript><img src="n.jpg"></noscript>', `${BASE}n.jpg`],
  ['a srcset alone', '<img srcset="s.jpg 400w, m.jpg 1200w, l.jpg 4000w">', `${BASE}m.jpg`],
  ['a srcset with commas in its URLs', '<img srcset="w_1,h_2/s.jpg 1x, w_2,h_4/m.jpg 2x">', `${BASE}w_2,h_4/m.jpg`],
  ['a picture element', '<picture><source srcset="p.avif 800w"><img src="data:,"></picture>', `${BASE}p.avif`],
  ['an unsafe one', '<img src="javascript:1"><img src="b.jpg">', `${BASE}b.jpg`],
  ['one in a comment', '<!-- <img src="a.jpg"> -->', undefined],
  ['one in a script', '<script>"<img src=\'a.jpg\'>"</script>', undefined],
  ['entities in its URL', '<img src="i.php?a=1&amp;b=2">', `${BASE}i.php?a=1&b=2`],
  ['one that is hidden', '<img src="a.jpg" style="display: none">', undefined],
  ['a video’s source', '<video><source src="v.mp4"></video>', undefined],
  ['a badge', '<img src="https://img.shields.io/npm/v/x.svg">', undefined],
  ['a word that only looks like one', '<img src="/photos/tracking-bears.jpg">', 'https://example.org/photos/tracking-bears.jpg'],
  ['a telephone', '<img src="/pixel-9-review.jpg">', 'https://example.org/pixel-9-review.jpg'],
];

for (const [why, html, url] of IMAGES) {
  test(`the picture of a body with ${why}`, () => assert.equal(of(html).image?.url, url));
}

test('a picture has its words and sizes, but not the name of its file', () => {
  assert.deepEqual(of('<img src="i.jpg" alt="A &quot;cat&quot;" width="640" height="480px">').image, {
    url: `${BASE}i.jpg`,
    alt: 'A "cat"',
    width: 640,
    height: 480,
  });
  assert.equal(of('<img src="i.jpg" alt="IMG_1234.JPG">').image?.alt, '');
  assert.equal(of('<img src="i.jpg" width="100%">').image?.width, undefined);
});

test('reading minutes count words and Chinese characters, also beyond what is looked at', () => {
  assert.equal(of(`<p>${'word '.repeat(660)}</p>`).readingMinutes, 3);
  assert.equal(of(`<p>${'字'.repeat(800)}</p>`).readingMinutes, 2);
  assert.equal(of(`<p>${'word '.repeat(44_000)}</p>`).readingMinutes, 200);
});

const tags = ['<', '<a ', '<a "', "<a ='", '<p>', '</p>', '<!--', '<!', '<pre>', '<script>', '<img src="', '<sup id=fn>'];
for (const part of [...tags, '<dt>a<dd>', '&', 'a ', '. A', '```', '[](('])
  test(`a body takes a time that grows with the number of ${part}`, () =>
    assertLinear((count) => {
      for (const format of ['html', 'text', 'markdown'] as const) of(part.repeat(count), 'T', format);
    }, 1_000_000));

for (const [name, start, piece, end] of [
  ['attributes', '<img ', 'a ', '>'],
  ['candidates', '<img srcset="', ', ', '">'],
] as const)
  test(`an image takes a time that grows with the number of ${name}`, () =>
    assertLinear((count) => of(start + piece.repeat(count) + end), 200_000));

test('points of a list in plain text are told from sentences, and begin none', () => {
  const summaryOf = (value: string): string => excerptOf({ format: 'text', value }, 'T').summary;
  assert.equal(summaryOf('- One\n- two'), 'One - two');
  assert.equal(summaryOf('News.\n* One.\n  * Two.'), 'News. • One. • Two.');
  assert.equal(summaryOf('-1 is odd.'), '-1 is odd.');
});

test('a sentence before a link that is left out does not end with a colon', () => {
  const summaryOf = (text: string): string => excerptOf({ format: 'text', value: `${text}\nhttps://a.example/b` }, 'T').summary;
  const long = 'The exercises for the practical part of the examination of this year have been published on';
  assert.equal(summaryOf(`${long} our site:`), `${long} our site.`);
  assert.equal(summaryOf('News.\nMore:'), 'News.');
  assert.equal(summaryOf('News.'), 'News.');
});

test('an image in a repository is the file, not its page', () => {
  const urlOf = (path: string): string | undefined =>
    excerptOf({ format: 'html', value: `<img src="https://github.com/${path}">` }, 'T').image?.url;
  assert.equal(urlOf('a/b/blob/main/c.png'), 'https://github.com/a/b/raw/main/c.png');
  assert.equal(urlOf('a/b/blob/main/c.png?raw=true'), 'https://github.com/a/b/blob/main/c.png?raw=true');
});

test('a text is cut whatever its language is said to be', () => {
  const text = '花'.repeat(600);
  for (const language of ['zh', 'en-u', undefined])
    assert.match(excerptOf({ format: 'text', value: text }, 'T', language).summary, /^花{190,210}…$/u, language);
});

test('posts of networks in an article are no part of its excerpt, unless there is nothing else', () => {
  for (const name of [
    'twitter-tweet',
    'bluesky-embed',
    'instagram-media',
    'tiktok-embed',
    'reddit-embed-bq',
    'wp-embedded-content',
  ]) {
    const embed = `<blockquote class="${name}" lang="en"><p>Said.</p>— Ann (@ann) <a href="/1">May 1</a></blockquote>`;
    const summary = (value: string, title = 'T'): string => excerptOf({ format: 'html', value }, title).summary;
    assert.equal(summary(`${embed}<p>One.</p>`), 'One.', name);
    for (const title of ['T', '']) assert.equal(summary(embed, title), 'Said. — Ann (@ann) May 1', name);
  }
});
