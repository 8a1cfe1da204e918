import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles, buildIn, folderOf, post } from '../shared/fixtures.test.support.js';
import { runCli } from './commands.js';

/** What is printed, and the exit status. */
async function render(cwd: string, name: string): Promise<[string, number]> {
  let text = '';
  const stream = { write: (words: string) => (text += words) };
  const io = { cwd, out: stream, err: stream } as unknown as Parameters<typeof runCli>[1];
  const status = await runCli(['render', 'out/feed.json', '--element', 'post', '--post', name], io);
  return [text, status];
}

for (const site of [undefined, 'https://you.example/articles/']) {
  test(`render finds a post on any page of a feed ${site ? 'with' : 'without'} a URL`, async (t) => {
    const posts = ['a', 'b', 'c'].map((name) => [`posts/${name}.md`, post('Text.', '', `Post ${name}`)] as const);
    const cwd = folderOf(t, Object.fromEntries(posts));
    await buildIn(cwd, { site, pageSize: 1 });
    for (const name of ['a', 'b', 'c']) {
      const [html, status] = await render(cwd, name);
      assert.deepEqual([html.includes(`Post ${name}`), status], [true, 0], name);
    }
    const [words, status] = await render(cwd, 'none');
    assert.deepEqual([words.includes('<tiktok-refugee-post'), status], [false, 1]);
  });
}

test('pages elsewhere, and those that lead back, are not read', async (t) => {
  const feed = (next: string): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [{ id: '1', content_text: 'b' }],
      next_url: next,
    });
  const cwd = folderOf(t, { 'secret.json': feed('') });
  for (const next of [
    '../secret.json',
    '/%2e%2e/secret.json',
    'feed.json',
    'https://other.example/secret.json',
    '..%2fsecret.json',
  ]) {
    addFiles(cwd, { 'out/feed.json': feed(next) });
    assert.equal((await render(cwd, 'none'))[1], 1, next);
  }
});
