import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { readableText, unescapedHtml } from './readable.js';

const TEXTS: Readonly<Record<string, string>> = {
  'I don&#39;t like writing code...': "I don't like writing code...",
  'Tom &amp; Jerry': 'Tom & Jerry',
  'Tom &amp;amp; Jerry': 'Tom & Jerry',
  'Tom &amp;#39;n&amp;#x27; Jerry': "Tom 'n' Jerry",
  'Blog &#8211; InfluxData': 'Blog – InfluxData',
  'It&#146;s &#147;old&#148;': 'It’s “old”',
  'caf&eacute; &Uuml;ber &ccedil;a &szlig; &ntilde; &Aring;se &scaron;': 'café Über ça ß ñ Åse š',
  'a&nbsp;b&hellip;': 'a b…',
  '&laquo;&nbsp;Oui&nbsp;&raquo; &mdash; &euro;5': '« Oui » — €5',
  'A <em>new</em> book': 'A new book',
  '<b>A</b> <strong class="x">B</strong>': 'A B',
  '<p>One</p><p>Two</p>': 'One Two',
  'E = mc<sup>2</sup>': 'E = mc2',
  'One<br>two<br />three': 'One two three',
  '<a href="https://a.example/?b=1&amp;c=2">Link</a> here': 'Link here',
  'The <code>&lt;div&gt;</code> element': 'The <div> element',
  '<p><img src="a.png" alt="x"> Text</p>': 'Text',
  'Text <!-- more -->': 'Text',
  '&lt;em&gt;All&lt;/em&gt;': 'All',
  '&lt;p&gt;Read &lt;a href="x"&gt;this&lt;/a&gt;&lt;/p&gt;': 'Read this',
  '&lt;b&gt;': '<b>',
  '&amp;lt;b&amp;gt;': '<b>',
  // As meant.
  'Using <div> in HTML': 'Using <div> in HTML',
  'The <em> element': 'The <em> element',
  'Vec<T> and Box<dyn Error>': 'Vec<T> and Box<dyn Error>',
  'Array<string>': 'Array<string>',
  'a < b && c > d': 'a < b && c > d',
  'a<b and c>d': 'a<b and c>d',
  'AT&T; R&D': 'AT&T; R&D',
  'x?a=1&copy=2&lt=3': 'x?a=1&copy=2&lt=3',
  '&nosuch; &constructor; &toString;': '&nosuch; &constructor; &toString;',
  'I <3 you </3': 'I <3 you </3',
  '<script>alert(1)</script>': '<script>alert(1)</script>',
  'How <T extends U> works': 'How <T extends U> works',
  '&#0; &#xD800; &#99999999;': '\ufffd \ufffd \ufffd',
  'A\n &amp;\tB': 'A & B',
  '茶&#x8336;茶': '茶茶茶',
  '7': '7',
};

for (const [text, meant] of Object.entries(TEXTS)) {
  test(`${JSON.stringify(text)} means ${JSON.stringify(meant)}`, () => assert.equal(readableText(text), meant));
}

test('numbers are text, other values are none', () => {
  assert.deepEqual([7, null, undefined, {}, ['<b>a</b>']].map(readableText), ['7', '', '', '', '']);
});

test('HTML that was escaped once more than it should be is as it was meant', () => {
  for (const [html, meant] of [
    ['&lt;p class=&quot;a&quot;&gt;One &amp;amp; two&lt;/p&gt;', '<p class="a">One &amp; two</p>'],
    ['\n&lt;!-- SC_OFF --&gt;&lt;div&gt;a&lt;/div&gt;', '\n<!-- SC_OFF --><div>a</div>'],
    ['&lt;img src=&#34;a.png&#34;/&gt;', '<img src="a.png"/>'],
    ['&lt;br/&gt;a', '<br/>a'],
    ['&amp;amp;lt;p&amp;amp;gt;a&amp;amp;lt;/p&amp;amp;gt;', '<p>a</p>'],
    ['&lt;!-- a --&gt;&lt;p&gt;b&lt;/p&gt; <a href="c">d</a>', '<!-- a --><p>b</p> <a href="c">d</a>'],
  ] as const)
    assert.equal(unescapedHtml(html), meant);
  for (const html of [
    '<p>&lt;p&gt;a&lt;/p&gt;</p>',
    '&lt;T&gt; is a type',
    '&lt;p&gt; begins a paragraph, <em>as you know</em>, &lt;/p&gt; ends it',
    'Of &lt;b&gt;bold&lt;/b&gt; text',
    '&lt;3',
    'a &amp; b',
    '',
  ])
    assert.equal(unescapedHtml(html), html);
});

for (const part of ['<', '<a', '<a ', '<b>', '</b>', '&', '&#', '&amp;amp;', '<!--', '<a href="', '&lt;p '])
  test(`takes a time that grows with the number of ${part}`, () =>
    assertLinear((count) => readableText(part.repeat(count)), 200_000));

test('the beginning of an element that a program has cut off is no text', () => {
  assert.equal(readableText('See here: <a href="https://a.example" rel="nofollow">'), 'See here:');
  assert.equal(readableText('See &lt;img src=&quot;https://a.exam'), 'See');
  assert.equal(readableText('<a href="#">'), '<a href="#">');
  assert.equal(readableText('What <a> does'), 'What <a> does');
  assert.equal(readableText('if x <a && y="b"'), 'if x <a && y="b"');
});
