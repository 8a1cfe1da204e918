import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandTemplate, IMAGE_SCHEMES, resolveUrl, WEB_SCHEMES } from './urls.js';

const BASE = 'https://example.org/blog/feed.json';

test('resolveUrl resolves relative, root-relative and protocol-relative URLs against the base', () => {
  assert.equal(resolveUrl('a b.html', BASE), 'https://example.org/blog/a%20b.html');
  assert.equal(resolveUrl('/x', BASE), 'https://example.org/x');
  assert.equal(resolveUrl('//cdn.example/x', BASE), 'https://cdn.example/x');
});

test('resolveUrl gives undefined for a relative URL without a usable base', () => {
  assert.equal(resolveUrl('a.html', undefined), undefined);
  assert.equal(resolveUrl('a.html', ''), undefined);
  assert.equal(resolveUrl('a.html', 'not a URL'), undefined);
});

test('resolveUrl takes an absolute URL without a base', () => {
  assert.equal(resolveUrl('https://a.example/'), 'https://a.example/');
});

test('resolveUrl trims, and takes an empty reference for none', () => {
  assert.equal(resolveUrl(' https://a.example/ \n', BASE), 'https://a.example/');
  assert.equal(resolveUrl('', BASE), undefined);
  assert.equal(resolveUrl('  ', BASE), undefined);
});

test('resolveUrl gives undefined for what is not a string', () => {
  for (const value of [null, undefined, 1, true, {}, ['https://a.example/']]) assert.equal(resolveUrl(value, BASE), undefined);
});

test('resolveUrl lets links pass by scheme', () => {
  for (const value of ['http://a.example/', 'https://a.example/', 'mailto:a@b.example', 'tel:+123']) {
    assert.equal(resolveUrl(value, BASE), value);
  }
});

test('resolveUrl judges the scheme after parsing, so disguises do not help', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://a.example',
    'http-x:1',
  ];
  for (const value of hostile) assert.equal(resolveUrl(value, BASE), undefined, value);
});

test('resolveUrl leaves out what passes for the host: names and passwords of users', () => {
  for (const value of [
    'https://good.example@evil.example/',
    'https://good.example:443@evil.example',
    'https://good.example%2Flogin@evil.example/',
    'https://a@b@evil.example/',
    '//good.example@evil.example/',
    String.raw`https:\\good.example@evil.example`,
    'HTTPS://good.example @evil.example/',
  ]) {
    assert.equal(resolveUrl(value, 'https://example.org/'), 'https://evil.example/', value);
  }
  assert.equal(resolveUrl('x', 'http://user:password@a.example:8080/feed.json'), 'http://a.example:8080/x');
});

test('resolveUrl leaves every other @ as it is', () => {
  for (const value of ['https://a.example/@b', 'https://a.example/?q=//x@y', 'https://a.example/#//x@y', 'mailto:a@b.example'])
    assert.equal(resolveUrl(value, BASE), value);
});

test('resolveUrl does not let a base of a forbidden scheme through', () => {
  assert.equal(resolveUrl('x', 'file:///srv/feed.json'), undefined);
});

test('IMAGE_SCHEMES allows raster data, not SVG or HTML data', () => {
  for (const type of ['png', 'gif', 'jpeg', 'webp', 'avif']) {
    const value = `data:image/${type};base64,AAAA`;
    assert.equal(resolveUrl(value, BASE, IMAGE_SCHEMES), value);
  }
  for (const value of ['data:image/svg+xml,<svg/>', 'data:image/pngx,', 'data:text/html,x', 'mailto:a@b.c', 'javascript:1']) {
    assert.equal(resolveUrl(value, BASE, IMAGE_SCHEMES), undefined, value);
  }
});

test('WEB_SCHEMES allows only what can be fetched', () => {
  assert.equal(resolveUrl('mailto:a@b.example', BASE, WEB_SCHEMES), undefined);
  assert.equal(resolveUrl('x', BASE, WEB_SCHEMES), 'https://example.org/blog/x');
});

test('expandTemplate encodes the value and leaves other placeholders alone', () => {
  assert.equal(expandTemplate('/{tag}?{tag}&{x}', 'tag', 'a/$& 中'), '/a%2F%24%26%20%E4%B8%AD?a%2F%24%26%20%E4%B8%AD&{x}');
});
