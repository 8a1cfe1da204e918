import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkPosts } from '../check/check.js';
import { buildIn, folderOf, post, withCode } from '../shared/fixtures.test.support.js';
import { cleanSvg } from './svg.js';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inner: string, attributes = ''): string => `<svg ${XMLNS}${attributes} width="4" height="4">${inner}</svg>`;
const clean = (text: string): ReturnType<typeof cleanSvg> => cleanSvg(Buffer.from(text));

for (const [inner, result, removed] of [
  ['<script>x()</script><rect/>', '<rect></rect>', ['<script>']],
  ['<g><script href="https://x.example/a.js"/></g>', '<g></g>', ['<script>']],
  ['<metadata><script>x()</script></metadata>', '<metadata></metadata>', ['<script>']],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>', '', ['<s:script>']],
  ['<a:b xmlns:a="urn:a"><script>x()</script></a:b>', '<a:b xmlns:a="urn:a"></a:b>', ['<script>']],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>', '', ['<foreignObject>']],
  ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>', '', ['<h:iframe>']],
  ['<rect onclick="x()" ONLOAD="x()"/>', '<rect></rect>', ['onclick', 'ONLOAD']],
  ['<rect a:onload="x()" xmlns:a="urn:a"/>', '<rect xmlns:a="urn:a"></rect>', ['a:onload']],
  ['<a href="javascript:x()"><rect/></a>', '<a><rect></rect></a>', ['href of <a>']],
  ['<a xlink:href=" java&#10;script:x()">a</a>', '<a>a</a>', ['xlink:href of <a>']],
  ['<a href="data:text/html,x">a</a>', '<a>a</a>', ['href of <a>']],
  ['<a href="data:image/svg+xml,x">a</a>', '<a>a</a>', ['href of <a>']],
  ['<use href="https://x.example/a.svg#b"/>', '<use></use>', ['href of <use>']],
  ['<use href="data:image/svg+xml,x"/>', '<use></use>', ['href of <use>']],
  ['<image href="file:///etc/passwd"/>', '<image></image>', ['href of <image>']],
  ['<a><set attributeName="xlink:href" to="#b"/></a>', '<a></a>', ['<set>']],
  ['<a><animate attributeName="href" values="#b"/></a>', '<a></a>', ['<animate>']],
  ['<rect><set attributeName=" onclick" to="x()"/></rect>', '<rect></rect>', ['<set>']],
  ['<rect><animate attributeName="x" to="javascript:x()"/></rect>', '<rect><animate attributeName="x"></animate></rect>', ['to']],
  ['<style>@import "https://x.example/a.css"; a { fill: red }</style>', '<style> a { fill: red }</style>', ['@import']],
  ['<style>a { fill: url(https://x.example/a) }</style>', '<style>a { fill: url(#removed) }</style>', ['url()']],
  ['<style>a { fill: u\\72l(https://x.example/a) }</style>', '<style></style>', ['url()']],
  ['<style><![CDATA[@import "a.css";]]>a{}</style>', '<style>a{}</style>', ['@import']],
  ['<style><g/>@import "a.css";</style>', '<style></style>', ['<g>', '@import']],
  ['<rect style="fill: url(\'//x.example/a\')"/>', '<rect style="fill: url(#removed)"></rect>', ['url()']],
  ['<rect fill="url(https://x.example/a#b)"/>', '<rect fill="url(#removed)"></rect>', ['url()']],
  ['<g xml:base="https://x.example/"/>', '<g></g>', ['xml:base']],
  ['<handler/><listener/><audio/><video/><canvas/><iframe/><embed/><object/><unknown/>', '', undefined],
] as const) {
  test(`takes away what could run or load: ${inner}`, () => {
    const { text, removed: found } = clean(svg(inner));
    assert.equal(text?.replace(/^<svg[^>]*>(.*)<\/svg>$/s, '$1'), result);
    if (removed) assert.deepEqual(found, removed);
    // Once is enough.
    assert.deepEqual(clean(text), { removed: [] });
  });
}

test('takes away processing instructions, as style sheets can hold scripts', () => {
  const { text, removed } = clean(`<?xml version="1.0"?><?xml-stylesheet href="a.xsl" type="text/xsl"?>${svg('<g/>')}`);
  assert.deepEqual([text?.slice(0, 25), removed], ['<?xml version="1.0"?><svg', ['<?xml-stylesheet?>']]);
});

test('handlers on the root go, and what else it says stays', () => {
  const { text, removed } = clean(svg('', ' viewBox="0 0 4 4" onload="x()"'));
  assert.equal(text, `<svg ${XMLNS} viewBox="0 0 4 4" width="4" height="4"></svg>`);
  assert.deepEqual(removed, ['onload']);
});

for (const [name, text] of [
  ['an ordinary picture', svg('<title>A &amp; b</title><rect id="a" style="fill: url(#c)" data-d="e"/><use href="#a"/>')],
  ['animations', svg('<rect><animate attributeName="x" values="0;1" dur="1s"/><set attributeName="fill" to="red"/></rect>')],
  ['links', svg('<a href="https://x.example/" target="_blank"><text>a</text></a><a xlink:href="../b/#c">b</a>')],
  ['pictures in it', svg('<image href="data:image/png;base64,AA=="/><image xlink:href="https://x.example/a.png"/>')],
  ['a style sheet', svg('<style>/* a */ @media print { a { x: y } } @font-face { src: url(data:font/woff2;base64,AA) }</style>')],
  ['notes of a drawing program', svg('<i:view xmlns:i="urn:i" i:zoom="1"/><metadata><r:RDF xmlns:r="urn:r"/></metadata>')],
  [
    'a document type',
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<g/>')}`,
  ],
  ['a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
  ['a comment with tags', svg('<!-- <script>x()</script> -->')],
  ['scripts as text', svg('<text>&lt;script></text><desc><![CDATA[<script>x()</script>]]></desc>')],
] as const) {
  test(`leaves ${name} as it is`, () => assert.deepEqual(clean(text), { removed: [] }));
}

test('entities of the document type are put in, as text, and attributes that it declares do not come', () => {
  const doctype =
    '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY s "&#60;script>x()&#60;/script>">' +
    '<!ATTLIST svg onload CDATA "x()">]>';
  const { text, removed } = clean(`${doctype}<svg xmlns="&ns;"><text>&s;</text></svg>`);
  assert.equal(text, '<svg xmlns="http://www.w3.org/2000/svg"><text>&amp;#60;script&gt;x()&amp;#60;/script&gt;</text></svg>');
  assert.deepEqual(removed, []);
});

test('a text in another encoding becomes UTF-8', () => {
  const text = `<?xml version="1.0" ${' '.repeat(500)} encoding="iso-8859-1"?>${svg('<title>é</title>')}`;
  assert.equal(cleanSvg(Buffer.from(text, 'latin1')).text, svg('<title>é</title>'));
});

for (const [name, bytes] of [
  ['a tag that does not end', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
  ['tags that overlap', svg('<g><a></g></a>')],
  ['a page', '<!doctype html><title>a</title><svg width="1" height="1"></svg><script>x()</script>'],
  ['another root', `<html xmlns="http://www.w3.org/1999/xhtml">${svg('')}</html>`],
  ['no namespace', '<svg width="1" height="1"><script>x()</script></svg>'],
  ['an unknown entity', svg('&nbsp;')],
  ['an entity from elsewhere', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`],
  ['an unbound prefix', svg('<x:g/>')],
  ['a control character', svg('\u0001')],
  ['broken UTF-8', Buffer.concat([Buffer.from(svg('').slice(0, -6)), Buffer.from([0xc3]), Buffer.from('</svg>')])],
  ['a wrong encoding', `<?xml version="1.0" encoding="utf-16"?>${svg('')}`],
  ['great depth', svg('<g>'.repeat(5000) + '</g>'.repeat(5000))],
  ['entities that grow', `<!DOCTYPE svg [<!ENTITY x "${'a'.repeat(50_000)}">]>${svg('&x;'.repeat(1000))}`],
] as const) {
  test(`refuses ${name}`, () => assert.throws(() => cleanSvg(Buffer.from(bytes as string)), Error));
}

const EVIL = svg('<script>x()</script><rect width="4" height="4"/>', ' onload="x()"');

for (const [name, body, frontMatter] of [
  ['Markdown', '![a](Evil.SVG)', ''],
  ['front matter', 'Text.', 'image: Evil.SVG'],
  ['raw HTML', '<p><img src="Evil.SVG"></p>', ''],
  ['a srcset', '<p><img src="data:image/gif;base64,AA==" srcset="Evil.SVG 2x"></p>', ''],
  ['a poster', '<p><video poster="Evil.SVG" src="https://x.example/a.mp4"></video></p>', ''],
] as const) {
  test(`an SVG in ${name} is copied without scripts, which is said`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post(body, frontMatter), 'posts/Evil.SVG': EVIL });
    const { messages } = await buildIn(cwd);
    const [found, ...more] = withCode(messages, 'svg-cleaned');
    assert.deepEqual([found?.file, found?.severity, more.length], ['posts/a.md', 'warning', 0]);
    assert.match(found?.text ?? '', /^the image "Evil\.SVG" is copied without onload, <script>, which/);
    const [copy = '', ...others] = readdirSync(join(cwd, 'out/images'));
    assert.deepEqual([/^evil\.[\da-f]{8}\.svg$/i.test(copy), others], [true, []]);
    assert.doesNotMatch(readFileSync(join(cwd, 'out/images', copy), 'utf8'), /script|onload/);
    assert.deepEqual(
      (await checkPosts(['posts'], { cwd })).filter(({ code }) => code === 'svg-cleaned'),
      [found],
    );
  });
}

test('an SVG in several articles is named once', async (t) => {
  const articles = { 'posts/a.md': post('![a](Evil.SVG)'), 'posts/b.md': post('![a](Evil.SVG) ![b](Evil.SVG)') };
  const { messages } = await buildIn(folderOf(t, { ...articles, 'posts/Evil.SVG': EVIL }));
  assert.equal(withCode(messages, 'svg-cleaned').length, 1);
});

test('a clean SVG is copied byte for byte, without a word', async (t) => {
  const text = `\ufeff${svg("<rect width='4'\n height='4'/>")}\n`;
  const cwd = folderOf(t, { 'posts/a.md': post('![a](a.svg)'), 'posts/a.svg': text });
  const { messages } = await buildIn(cwd);
  const [copy = ''] = readdirSync(join(cwd, 'out/images'));
  assert.equal(readFileSync(join(cwd, 'out/images', copy), 'utf8'), text);
  assert.deepEqual(
    messages.filter(({ file }) => file.startsWith('posts/')),
    [],
  );
});

for (const [name, bytes, words] of [
  ['is not well-formed', Buffer.from(svg('<g>')), /not well-formed \(.+ on line 1\) and is left out; correct it/],
  [
    'is a page',
    Buffer.from('<!doctype html><svg width="1" height="1"></svg><script>x()</script>'),
    /not well-formed|is not a picture/,
  ],
  ['is compressed', gzipSync(EVIL), /cannot be read as an image/],
] as const) {
  test(`an SVG that ${name} is not copied`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('![words](a.svg)'), 'posts/a.svg': bytes });
    const { messages, files } = await buildIn(cwd);
    assert.match(withCode(messages, 'unresolvable-image')[0]?.text ?? '', words);
    assert.deepEqual(
      files.filter((path) => path.startsWith('images/')),
      [],
    );
  });
}
