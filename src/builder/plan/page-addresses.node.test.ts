import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { addFiles, buildIn, folderOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';
import { createBuilder } from '../write/build-feed.js';

const site = 'https://example.org/blog/';
const pages = {
  'posts/about.md': '---\ntitle: About\npermalink: /who/\n---\nText.\n',
  'posts/elsewhere.md': '---\ntitle: Elsewhere\nurl: https://a.example/x\n---\nText.\n',
  'posts/unknown.md': '---\ntitle: Unknown\n---\nText.\n',
  'posts/template.md': '---\ntitle: Template\npermalink: /{{ slug }}/\n---\nText.\n',
  'posts/_config.yml': [
    'collections:',
    '  docs: { output: true, permalink: "/:collection/:path/" }',
    '  plain: { output: true }',
    '  hidden: { output: false, permalink: "/hidden/:path/" }',
  ].join('\n'),
  'posts/_docs/guide/first.md': '---\ntitle: First\n---\nText.\n',
  'posts/_plain/one.md': '---\ntitle: One\n---\nText.\n',
  'posts/_hidden/two.md': '---\ntitle: Two\n---\nText.\n',
  'posts/draft.md': '---\ntitle: Draft\ndraft: true\npermalink: /draft/\n---\nText.\n',
};

async function hrefsOf(t: TestContext, body: string, options = {}): Promise<[hrefs: (string | undefined)[], named: number]> {
  const cwd = folderOf(t, { ...pages, 'posts/_posts/2025-01-14-from.md': post(body, '', 'From') });
  const { messages } = await buildIn(cwd, options);
  const html = readFeed(cwd).items[0]?.content_html ?? '';
  return [Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href), withCode(messages, 'unresolvable-link').length];
}

test('a link to the file of a page leads to where its front matter puts it', async (t) => {
  const body = '[a](../about.md) [b](/about.md#part) [c]({% link about.md %}#part) [d]({% link elsewhere.md %})';
  const expected = ['https://example.org/who/', 'https://example.org/who/#part', 'https://example.org/who/#part'];
  assert.deepEqual(await hrefsOf(t, body, { site }), [[...expected, 'https://a.example/x'], 0]);
});

test('a link to the file of a page leads to where the settings of its collection put it', async (t) => {
  const body = '[a]({% link _docs/guide/first.md %}) [b](/_docs/guide/first.md) [c]({% link _plain/one.md %}#part)';
  const first = 'https://example.org/docs/guide/first/';
  assert.deepEqual(await hrefsOf(t, body, { site }), [[first, first, 'https://example.org/plain/one.html#part'], 0]);
});

test('a link to a page whose place is not known, or which is a draft, is named', async (t) => {
  const body = '[a](../unknown.md) [b](../template.md) [c]({% link _hidden/two.md %}) [d](../draft.md)';
  assert.equal((await hrefsOf(t, body, { site }))[1], 4);
  assert.equal((await hrefsOf(t, '[a](../about.md)'))[1], 1);
});

test('a link follows a page that moves', async (t) => {
  const cwd = folderOf(t, {
    ...pages,
    'posts/_posts/2025-01-14-from.md': post('[a](/about.md) [b]({% link about.md %})', '', 'From'),
  });
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd, site });
  const count = async (url: string): Promise<number> => {
    await build();
    return (readFeed(cwd).items[0]?.content_html ?? '').split(`href="${url}"`).length - 1;
  };
  assert.equal(await count('https://example.org/who/'), 2);
  addFiles(cwd, { 'posts/about.md': '---\ntitle: About\npermalink: /us/\n---\nText.\n' });
  assert.equal(await count('https://example.org/us/'), 2);
});
