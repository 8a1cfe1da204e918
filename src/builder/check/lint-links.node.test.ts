import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { folderOf, post } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';

/** What is said of addresses in a post, with its place. */
async function said(t: TestContext, body: string, frontMatter = ''): Promise<string[]> {
  const cwd = folderOf(t, { 'posts/a.md': post(body, frontMatter) });
  const messages = await checkPosts(['posts'], { cwd });
  return messages
    .filter(({ text }) => text.includes('your own computer'))
    .map(({ line, column, code, text }) => `${line}:${column} ${code} ${/"(.*?)"/.exec(text)?.[1]}`);
}

for (const [body, url] of [
  ['See [this](http://localhost:4000/a/).', 'http://localhost:4000/a/'],
  ['See [this](https://127.0.0.1/a).', 'https://127.0.0.1/a'],
  ['See [this](//0.0.0.0:80?a).', '//0.0.0.0:80?a'],
  ['See [this](http://[::1]/a).', 'http://[::1]/a'],
  ['See [this](http://blog.localhost).', 'http://blog.localhost'],
  ['See [this](localhost:4000/a).', 'localhost:4000/a'],
  ['See [this](file:///Users/me/a.md).', 'file:///Users/me/a.md'],
  ['See [this](C:/Users/me/a.md).', 'C:/Users/me/a.md'],
  ['See <a href="http://localhost/a">this</a>.', 'http://localhost/a'],
  ['See [this][a].\n\n[a]: http://localhost/a', 'http://localhost/a'],
] as const)
  test(`names ${body}`, async (t) => {
    assert.deepEqual(await said(t, body), [`6:5 unresolvable-link ${url}`]);
  });

test('names images, frames and front matter', async (t) => {
  assert.deepEqual(await said(t, '![A](http://localhost/a.png) <img src="http://localhost/b.png" alt="B">'), [
    '6:1 unresolvable-image http://localhost/a.png',
    '6:30 unresolvable-image http://localhost/b.png',
  ]);
  assert.deepEqual(await said(t, '<iframe src="http://localhost:3000/"></iframe>'), [
    '6:1 unresolvable-image http://localhost:3000/',
  ]);
  assert.deepEqual(await said(t, 'A', 'image: http://localhost/a.png\ncanonical: http://localhost/a/'), [
    '4:8 unresolvable-image http://localhost/a.png',
    '5:12 bad-url http://localhost/a/',
  ]);
});

for (const body of [
  'Open http://localhost:4000/ or <http://127.0.0.1>.',
  'Open [http://localhost:4000](http://localhost:4000/).',
  'Open [localhost](http://localhost:4000/).',
  'Open <a href="http://localhost/a">http://localhost/a</a>.',
  '`[this](http://localhost/a)`\n\n```\n[this](http://localhost/a)\n```',
  'See [this](https://localhost.example/a) or [that](https://a.example/localhost/).',
  'See [this](https://a.example/?u=http://localhost/).',
])
  test(`says nothing about ${JSON.stringify(body)}`, async (t) => {
    assert.deepEqual(await said(t, body), []);
  });

test('words that browsers mark at the end of a link are no part of the article', async (t) => {
  const links = ['b.md#:~:text=x', 'b.md#part:~:text=x%20y', '#:~:text=See', 'b.md#none:~:text=x'];
  const body = links.map((href) => `See [this](${href}).`).join('\n\n');
  const cwd = folderOf(t, { 'posts/a.md': post(body, '', 'A'), 'posts/b.md': post('## Part', '', 'B') });
  const found = (await checkPosts(['posts'], { cwd })).filter(({ code }) => code === 'dead-anchor');
  assert.deepEqual(
    found.map(({ line }) => line),
    [12],
  );
});
