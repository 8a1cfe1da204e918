import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addFiles, folderOf, post } from '../shared/fixtures.test.support.js';
import { UsageError } from '../shared/messages.js';
import { startPreview, type Preview } from './preview-server.js';
import type { ArticleNotes } from './preview-notes.js';

async function preview(t: TestContext, files: Record<string, string>): Promise<Preview & { cwd: string }> {
  const cwd = folderOf(t, files);
  const started = await startPreview({ folder: 'posts', cwd });
  t.after(() => started.close());
  return { ...started, cwd };
}

/** Reads server-sent events until one of this name has come, and gives its data. */
async function nextEvent(url: string, name: string, meanwhile?: () => void): Promise<string> {
  const response = await fetch(`${url}__preview/events`, { signal: AbortSignal.timeout(5000) });
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    if (text === '') meanwhile?.();
    text += Buffer.from(chunk).toString();
    const data = new RegExp(`event: ${name}\ndata: (.*)\n`).exec(text)?.[1];
    if (data !== undefined) return data;
  }
  throw new Error(`no event "${name}" in ${text}`);
}

test('serves articles, feeds and its own script', async (t) => {
  const { url } = await preview(t, { 'posts/a.md': post('Hello.') });
  assert.match(await (await fetch(`${url}posts/a/`)).text(), /<p>Hello\.<\/p>[\s\S]*<\/html>/);
  assert.equal((await fetch(`${url}feed.json`)).status, 200);
  assert.match((await fetch(`${url}__preview/preview.js`)).headers.get('content-type') ?? '', /javascript/);
  assert.match((await fetch(`${url}__preview/page.css`)).headers.get('content-type') ?? '', /css/);
  assert.equal((await fetch(`${url}nothing`)).status, 404);
});

test('pages load the script that reloads them', async (t) => {
  const { url } = await preview(t, { 'posts/a.md': post('Hello.') });
  assert.match(await (await fetch(url)).text(), /<script type="module" src="\/__preview\/preview\.js">/);
});

test('tells open pages to reload after a change', async (t) => {
  const { url, cwd } = await preview(t, { 'posts/a.md': post('Hello.') });
  await nextEvent(url, 'reload', () => {
    addFiles(cwd, { 'posts/a.md': post('Changed.') });
  });
  assert.match(await (await fetch(`${url}posts/a/`)).text(), /Changed\./);
});

test('tells open pages what is wrong, and goes on serving the last good build', async (t) => {
  const { url, cwd } = await preview(t, { 'posts/a.md': post('Hello.') });
  const data = await nextEvent(url, 'failure', () => {
    addFiles(cwd, { 'posts/b.md': '---\ntitle: x' });
  });
  assert.match((JSON.parse(data) as string[])[0] ?? '', /posts\/b\.md:1:1 error no-front-matter/);
  assert.match(await (await fetch(`${url}posts/a/`)).text(), /Hello\./);
});

test('shows a page of errors when nothing was ever built, and serves when that is mended', async (t) => {
  const { url, cwd } = await preview(t, { 'posts/<a>.md': '---\ntitle: x' });
  const response = await fetch(url);
  assert.equal(response.status, 500);
  const html = await response.text();
  assert.match(html, /posts\/&lt;a&gt;\.md:1:1 error/);
  assert.match(html, / href="\/assets\/icon\.svg"/);
  await nextEvent(url, 'reload', () => {
    addFiles(cwd, { 'posts/<a>.md': post('Mended.') });
  });
  assert.equal((await fetch(url)).status, 200);
});

test('says so when the folder goes away', async (t) => {
  const { url, cwd } = await preview(t, { 'posts/a.md': post('Hello.') });
  const data = await nextEvent(url, 'failure', () => {
    rmSync(join(cwd, 'posts'), { recursive: true });
  });
  assert.match(data, /does not exist|no Markdown file/);
});

test('serves again when the folder comes back', async (t) => {
  const { url, cwd } = await preview(t, { 'posts/a.md': post('Hello.') });
  await nextEvent(url, 'failure', () => {
    rmSync(join(cwd, 'posts'), { recursive: true });
  });
  await nextEvent(url, 'reload', () => {
    addFiles(cwd, { 'posts/a.md': post('Back.') });
  });
  assert.match(await (await fetch(`${url}posts/a/`)).text(), /Back\./);
});

test('shows drafts and posts of the future, and says so beside them, with what a check finds', async (t) => {
  const { url } = await preview(t, {
    'posts/a.md': post('![](https://a.example/x.png)\n\n[b](nowhere.md)', '', 'A'),
    'posts/b.md': post('![](https://a.example/x.png)', 'draft: true', 'B'),
    'posts/c.md': '---\ntitle: C\ndate: 2999-01-01\n---\nText.\n',
    'posts/d.md': post('Text.', '', 'D'),
  });
  for (const slug of ['a', 'b', 'c', 'd']) assert.equal((await fetch(`${url}posts/${slug}/`)).status, 200);
  const notes = (await (await fetch(`${url}__preview/notes.json`)).json()) as Record<string, ArticleNotes>;
  assert.deepEqual(
    Object.entries(notes).map(([slug, { title, status }]) => [slug, title, status]),
    [
      ['c', 'C', 'Scheduled'],
      ['a', 'A', undefined],
      ['b', 'B', 'Draft'],
    ],
  );
  const found = (slug: string): string[] | undefined => notes[slug]?.findings.map((line) => line.split(' ', 3).join(' '));
  assert.deepEqual(found('a'), ['6:1 info missing-alt', '8:1 warning unresolvable-link']);
  assert.deepEqual(found('b'), ['7:1 info missing-alt']);
  assert.deepEqual(found('c'), []);
  assert.match(await (await fetch(`${url}__preview/preview.js`)).text(), /notes\.json/);
});

test('leaves out drafts where the settings do', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.'), 'posts/b.md': post('Text.', 'draft: true', 'B') });
  const started = await startPreview({ folder: 'posts', cwd, settings: () => ({ drafts: false }) });
  t.after(() => started.close());
  assert.equal((await fetch(`${started.url}posts/b/`)).status, 404);
});

test('says what is wrong in the language of the settings', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': '---\ntitle: "A\n---\n' });
  const started = await startPreview({ folder: 'posts', cwd, settings: () => ({ language: 'zh-Hans' }) });
  t.after(() => started.close());
  assert.match(await (await fetch(started.url)).text(), /invalid-yaml 此值没有结束/);
});

test('refuses a folder that is not there', async (t) => {
  await assert.rejects(startPreview({ folder: 'nowhere', cwd: folderOf(t, {}) }), UsageError);
});

test('refuses a port that is in use', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const start = startPreview({ folder: 'posts', port, cwd: folderOf(t, { 'posts/a.md': post('Hello.') }) });
  await assert.rejects(start, (error) => error instanceof UsageError && error.message.startsWith(`port ${port} is in use; `));
});
