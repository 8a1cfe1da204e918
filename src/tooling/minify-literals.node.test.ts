import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyHtml, minifyTemplates } from './minify-literals.js';

const minify = (code: string): string => minifyTemplates(code, 'example.ts');

test('a style sheet loses comments, indentation and the last semicolon', () => {
  const sheet = '\n  /* a */\n  :host {\n    color: red;\n    margin: 0 auto;\n  }\n';
  assert.equal(minifyCss(sheet), ':host{color:red;margin:0 auto}');
});

test('a style sheet keeps the spaces that mean something', () => {
  const sheet = '.a :hover{width:calc(1px + 2em)}.b .c{content:" /* no */ ;}  "}';
  assert.equal(minifyCss(sheet), sheet);
});

test('a style sheet keeps what browsers know and the minifier need not', () => {
  const sheet = ':host(:state(error)){inset-inline:1px;scale:-1 1}';
  assert.equal(minifyCss(sheet), sheet);
});

test('a css template with an escape keeps it', () => {
  assert.equal(minify('css`a{content:"\\\\201C"}`'), 'css`a{content:"\\\\201C"}`');
});

test('a css template with holes is left as it is', () => {
  for (const code of ['css`a  { content: "${x}  " }`', 'css`a  { /* ${x} */ }`']) assert.equal(minify(code), code);
});

test('html loses line breaks beside tags, and keeps spaces on one line', () => {
  assert.equal(minifyHtml('\n  <b>a</b>\n  <i>b  c</i> <u>d</u>\n'), '<b>a</b><i>b  c</i> <u>d</u>');
});

test('html keeps one space for a line break within a tag or a text', () => {
  assert.equal(minifyHtml('<b\n  class="a"\n  id="b">a\n  b</b>'), '<b class="a" id="b">a b</b>');
});

test('html with preformatted text is left as it is', () => {
  assert.equal(minifyHtml('<pre>\n a</pre>'), undefined);
});

test('html within msg() is left as it is, outside it is not', () => {
  assert.equal(minify('html`<b>\n a\n c</b>${msg(html`\n b`)}`'), 'html`<b> a c</b>${msg(html`\n b`)}`');
});

test('a template nested in another is minified too', () => {
  const code = 'html`<b>\n<i>${y.map((z: Z) => html`<u>\n<s>${z}`)}中`';
  assert.equal(minify(code), code.replaceAll('\n', ''));
});

test('other templates are left as they are', () => {
  assert.equal(minify('const a = `\n  b`; sql`\n  c`;'), 'const a = `\n  b`; sql`\n  c`;');
});
