import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { createMarkdown } from '../../markdown/markdown.js';
import { comparable, decodeEntities, htmlText, tokensToText, readingMinutes, summarise } from './text.js';

const textOf = (markdown: string): string => tokensToText(createMarkdown().lexer(markdown)).replace(/\s+/g, ' ').trim();

test('resolves named and numeric character references', () => {
  assert.equal(decodeEntities('a &amp; b &#8211; &#x4E2D; &nosuch; &constructor;'), 'a & b – 中 &nosuch; &constructor;');
});

test('knows all names of HTML', () => {
  assert.equal(decodeEntities('&Agrave; bient&ocirc;t, &Uuml;bung &hearts; &NotEqualTilde;'), 'À bientôt, Übung ♥ ≂̸');
});

test('takes what no semicolon ends for text, as Markdown does', () => {
  assert.equal(decodeEntities('?a=1&copy=2 &amp'), '?a=1&copy=2 &amp');
});

test('never resolves a reference to a control character or surrogate', () => {
  assert.equal(decodeEntities('&#0;&#xD800;&#x110000;&#7;&#x7f;'), '\ufffd'.repeat(5));
});

test('escapes what is special in HTML', () => {
  assert.equal(escapeHtml(`<a href="x" title='&'>`), '&lt;a href=&quot;x&quot; title=&#39;&amp;&#39;&gt;');
});

test('leaves scripts, styles and comments out of the text of HTML', () => {
  assert.equal(htmlText('<b>a</b><script>x()</script><!-- c --><style>y').trim(), 'a');
});

test('takes the text of every kind of Markdown', () => {
  const blocks = ['# A', '> b **c**', '- [ ] d\n- e', '| f | g |\n|--|--|\n| h | i |', '---', '[x]: y'];
  const markdown = [...blocks, '![j](k) [l](m) `n`  \no &amp; <b>p</b>'].join('\n\n');
  assert.equal(textOf(markdown), 'A b c d e f g h i l n o & p');
});

test('leaves out the kinds of token that are named', () => {
  assert.equal(tokensToText(createMarkdown().lexer('a\n\n```\ncode\n```'), { without: new Set(['code']) }).trim(), 'a');
});

test('compares headings without case, punctuation and white space', () => {
  assert.equal(comparable('TikTok  Ban – What’s &amp; Next?:'), comparable('tiktok ban whats next'));
});

test('compares headings that are nothing but punctuation as they are', () => {
  assert.notEqual(comparable('?!'), comparable('…'));
});

test('keeps a short text as its summary', () => {
  assert.equal(summarise(' a \n b '), 'a b');
});

test('cuts a summary after a word', () => {
  const summary = summarise('word '.repeat(100));
  assert.match(summary, /word…$/);
  assert.ok(summary.length <= 201);
});

test('cuts a summary without spaces after a character', () => {
  assert.equal(summarise('𠮷'.repeat(300)), `${'𠮷'.repeat(200)}…`);
});

test('counts at least one minute', () => {
  assert.equal(readingMinutes(''), 1);
});

test('reads 220 words a minute', () => {
  assert.equal(readingMinutes('it’s '.repeat(660)), 3);
});

test('reads 400 Chinese characters a minute', () => {
  assert.equal(readingMinutes('字'.repeat(800)), 2);
});
