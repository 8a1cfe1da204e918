import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOfBbcode, withoutBbcode, withoutBbcodeMarks } from './bbcode.js';
import type { Post } from './model.js';
import { parseFeed } from './parse-feed.js';

const read = (item: object): Post =>
  parseFeed({ items: [{ id: '1', title: 'T', ...item }] }, 'https://example.org/feed.json').posts[0]!;

test('BBCode in a body becomes HTML, whatever forum wrote it', () => {
  const cases = {
    'A [b]new[/b] [I]one[/I].': 'A <b>new</b> <i>one</i>.',
    '[b:1a2b3c4d]Bold[/b:1a2b3c4d]': '<b>Bold</b>',
    '[size=4][color=#f00]Large[/color][/size]': 'Large',
    '[url=https://a.example/x]here[/url]': '<a href="https://a.example/x">here</a>',
    '[url=https://a.example:1a2b3c4d]here[/url:1a2b3c4d]': '<a href="https://a.example">here</a>',
    '[URL=&quot;www.a.example&quot;]here[/URL]': '<a href="https://www.a.example">here</a>',
    '[url]https://a.example/[/url]': '<a href="https://a.example/">https://a.example/</a>',
    '[list][*]One[*]Two[/*][/list]': '<ul><li>One<li>Two</ul>',
    '[code]a[i] = [b]1[/b][/code]': '<pre>a[i] = [b]1[/b]</pre>',
    '[img]https://a.example/a.jpg[/img][img]{PLACE}/a.jpg[/img]': '<img src="https://a.example/a.jpg">',
    'A[hr]B[mention=1]Ann[/mention][carousel][img src="{PLACE}/a.jpg"][/img][/carousel]': 'A<hr>BAnn',
    '[video]https://a.example/v[/video][attach]12[/attach]': '<a href="https://a.example/v">https://a.example/v</a>',
  };
  for (const [text, html] of Object.entries(cases)) assert.equal(withoutBbcode(text), html);
});

test('what a post in a forum quotes is no part of its excerpt', () => {
  for (const start of ['[quote]', '[quote="Ann"]', '[QUOTE=Ann;12]', '[quote author=Ann link=topic=1.msg2#msg2 date=3]']) {
    const quotation = `${start}Hello?[/quote]`.replace('[/quote]', start.startsWith('[QUOTE') ? '[/QUOTE]' : '[/quote]');
    for (const item of [
      { content_html: `${quotation}<br>Yes, [b]that[/b].` },
      { content_text: `${quotation}\nYes, [b]that[/b].` },
    ])
      assert.equal(read(item).summary, 'Yes, that.', start);
    assert.equal(read({ summary: `${quotation} Yes, that.`, content_html: '<p>A.</p>' }).summary, 'Yes, that.', start);
  }
});

test('titles have no BBCode', () => {
  assert.equal(read({ title: '[b]New:[/b] [color=red]One[/color]' }).title, 'New: One');
  assert.equal(withoutBbcodeMarks('[h1]One[/h1][p]Two[/p][img]https://a.example/a.jpg[/img]'), 'One Two');
});

test('text with BBCode keeps its lines and URLs', () => {
  const text = 'A [b]b[/b] & c\n[list]\n[*]https://a.example/?b&c.\n[/list]\nD';
  const link = '<a href="https://a.example/?b&amp;c">https://a.example/?b&amp;c</a>';
  assert.equal(htmlOfBbcode(text), `A <b>b</b> &amp; c<ul><li>${link}.</ul>D`);
  assert.equal(htmlOfBbcode('[url]https://a.example/[/url]\nD'), `<a href="https://a.example/">https://a.example/</a><br>D`);
  assert.equal(read({ content_text: '[img]https://a.example/a.jpg[/img]\nOne.' }).image?.url, 'https://a.example/a.jpg');
});

test('marks that were cut off are left out', () => {
  assert.equal(withoutBbcode('[quote="Ann"]Hello [b]you'), 'Hello [b]you');
  assert.equal(withoutBbcodeMarks('[b]One[/b] two [url=https://a.exam'), 'One two');
});

test('other brackets stay, and so do texts and code about BBCode', () => {
  for (const text of [
    'Use a[i] and [b], or [url] and [code].',
    'input[size=10] and a[color=red]',
    '<code>[b]x[/b]</code> and <a title="[b]x[/b]">y</a>',
    'In BBCode, [b]x[/b] is bold.',
    'Names [i think] are here',
  ])
    assert.equal(withoutBbcode(text), text);
  assert.equal(htmlOfBbcode('a[i] < b'), undefined);
});
