import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, gif, onlyItem, post, withCode } from '../shared/fixtures.test.support.js';

const NS = 'xmlns="http://www.w3.org/2000/svg"';

for (const [name, svg, size] of [
  ['without any size', `<svg ${NS}><path d="M0 0"/></svg>`, ''],
  ['whose size is in per cent', `<svg ${NS} width="100%" height="100%"></svg>`, ''],
  [
    'after a long comment',
    `\ufeff<?xml version="1.0"?>\n<!-- ${'x <svg> '.repeat(400)}-->\n<svg ${NS} width="4" height="3"/>`,
    '',
  ],
  ['after a document type', `<!DOCTYPE svg [ <!ENTITY a "<b>"> ]><!-- ${'x'.repeat(1000)} --><svg ${NS}></svg>`, ''],
  ['with a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="4" height="3"></svg:svg>', ''],
  ['with a view box', `<svg ${NS} viewBox="0 0 40 30"></svg>`, ' width="40" height="30"'],
] as const) {
  test(`places an SVG ${name}`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('![x](x.svg)'), 'posts/x.svg': svg });
    const { messages } = await buildIn(cwd);
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
    assert.match(onlyItem(cwd).content_html, new RegExp(`<img src="\\./images/x\\.[\\da-f]{8}\\.svg" alt="x"${size}>`));
  });
}

for (const [name, content] of [
  ['text about SVG', 'An <svg> is a picture.'],
  ['a page with an SVG in it', `<!doctype html><p>${'x'.repeat(1000)}<svg ${NS}></svg>`],
  ['an SVG that breaks off', `<svg ${NS} width="`],
  ['comments without end', '<!--'.repeat(100_000)],
] as const) {
  test(`takes ${name} for no picture`, async (t) => {
    const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post('![x](x.svg)'), 'posts/x.svg': content }));
    assert.match(withCode(messages, 'unresolvable-image')[0]?.text ?? '', /cannot be read as an image/);
  });
}

for (const [written, stored] of [
  ['NFC', 'NFD'],
  ['NFD', 'NFC'],
] as const) {
  test(`finds a picture written in ${written} whose names are stored in ${stored}`, async (t) => {
    const path = (form: string): string => `Übungen/café.gif`.normalize(form);
    const body = `![a](${path(written)}) ![b](/${encodeURI(path(written))})`;
    const cwd = folderOf(t, { 'posts/a.md': post(body), [`posts/${path(stored)}`]: gif(4) });
    const { messages } = await buildIn(cwd);
    assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
    assert.equal(onlyItem(cwd).content_html.match(/<img src="\.\/images\//g)?.length, 2);
  });
}

test('finds a picture whose folder and name are stored in different forms', async (t) => {
  const stored = `posts/${'Übungen'.normalize('NFC')}/${'café.gif'.normalize('NFD')}`;
  const cwd = folderOf(t, { 'posts/a.md': post('![a](Übungen/café.gif)'.normalize('NFC')), [stored]: gif(4) });
  assert.deepEqual(withCode((await buildIn(cwd)).messages, 'unresolvable-image'), []);
});

test('finds a picture that is written in another case, as macOS and Windows do', async (t) => {
  const files = { 'posts/Trip/IMG_1.GIF': gif(4), 'posts/b.gif': gif(5), 'posts/B.gif': gif(6) };
  const body = post('![a](trip/img_1.gif) ![b](b.gif) ![c](B.gif) ![d](../Posts/trip/IMG_1.gif) ![e](/trip/img_1.gif)');
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': body, ...files }));
  const missing = withCode(messages, 'unresolvable-image').map(({ text }) => /"(.*?)"/.exec(text)?.[1]);
  // A path from the root of the site may also be one of the site itself.
  assert.deepEqual(missing, ['/trip/img_1.gif']);
});

test('shows the words of an image without a URL, of which there is nothing to say', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('A ![picture]().') });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
  assert.equal(onlyItem(cwd).content_html, '<p>A picture.</p>\n');
});

test('finds the static files of a site in a folder of the input', async (t) => {
  const files = {
    'package.json': '{}',
    'website/package.json': '{}',
    'website/blog/a.md': post('![x](/img/x.gif)'),
    'website/static/img/x.gif': gif(4, 3),
    'other/static/img/x.gif': gif(5, 3),
  };
  const { messages } = await buildIn(folderOf(t, files), { inputs: ['.'] });
  assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
});

test('names --site only for a missing image that the site may have', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('![a](a.png) ![b](/b.png)') });
  const found = withCode((await buildIn(cwd)).messages, 'unresolvable-image');
  const ends = found.map(({ text }) => / put the file there or (.*)$/.exec(text)?.[1]);
  assert.deepEqual(ends, ['correct the path', 'give the site’s URL with --site']);
});
