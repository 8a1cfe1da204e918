import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles, buildIn, folderOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';
import { createBuilder } from '../write/build-feed.js';

const site = 'https://example.org/blog/';
const files = {
  'posts/2025-01-14-target.md': post('Text.', 'permalink: /2020/05/x/\naliases: [/old/name.html, older]'),
  'posts/2019-05-06-7.9.0.md': post('Text.', '', 'When it was “released”'),
  'posts/deep/other.md': post('Text.\n\n## Part'),
  'posts/2018-03-04-middle-man.html.markdown': post('Text.', '', 'Middle man'),
  'posts/deep/folder/index.md': post('Text.', '', 'Folder'),
  'posts/12.v3-1.md': post('Text.', '', 'Version'),
  'posts/deep/next/page.mdx': post('Text.', '', 'Next'),
};
const target = 'https://example.org/2020/05/x/';
const other = `${site}posts/other/`;
const links: [string, string][] = [
  ['2025-01-14-target.md', target],
  ['./2025-01-14-target.md#part', `${target}#part`],
  ['/2025-01-14-target.md', target],
  ['/2020/05/x/', target],
  ['/2020/05/x', target],
  ['/2020/05/x.html?a=b', `${target}?a=b`],
  ['/2020/05/x/index.html', target],
  ['/blog/2020/05/x/', target],
  ['/base/2020/05/x/', target],
  ['https://example.org/2020/05/x', target],
  ['//example.org/2020/05/x', target],
  ['/old/name', target],
  ['/older/', target],
  ['/2025/01/14/target.html', target],
  ['/news/2025/01/14/target/', target],
  ['/2025/01/13/target', target],
  ['/2019/05/06/7.9.0', `${site}posts/7-9-0/`],
  ['/blog/target/', target],
  ['deep/other.md', other],
  ['deep/other', other],
  ['deep/other/', other],
  ['deep/other.md#:~:text=x', `${other}#:~:text=x`],
  ['deep/other.md#Part:~:text=x', `${other}#part:~:text=x`],
  ['/posts/other/', other],
  ['https://example.org/blog/posts/other/', other],
  ['/blog/v3-1', `${site}posts/12-v3-1/`],
  ['/blog/12.v3-1', `${site}posts/12-v3-1/`],
  ['deep/folder/index.md', `${site}posts/folder/`],
  ['/deep/next', `${site}posts/next/`],
  ['deep/folder/', `${site}posts/folder/`],
  ['/2025/01/14/when-it-was-released/', `${site}posts/7-9-0/`],
  ['https://elsewhere.example/2025/03/14/when-it-was-released/', 'https://elsewhere.example/2025/03/14/when-it-was-released/'],
  ['/news/2018/03/04/middle-man.html', `${site}posts/middle-man/`],
  ['2018-03-04-middle-man.html', `${site}posts/middle-man/`],
  ['2018-03-04-middle-man.html.markdown', `${site}posts/middle-man/`],
  ['/docs/other', 'https://example.org/docs/other'],
  ['/2024/01/14/target.html', 'https://example.org/2024/01/14/target.html'],
  ['https://www.example.org/2020/05/x', target],
  ['https://old.example/2020/05/x/', target],
  ['http://old.example/news/2025/01/14/target/', target],
  ['https://elsewhere.example/2025/01/18/target/', 'https://elsewhere.example/2025/01/18/target/'],
  ['https://elsewhere.example/2025/01/target/', 'https://elsewhere.example/2025/01/target/'],
  ['https://elsewhere.example/posts/other/', 'https://elsewhere.example/posts/other/'],
  ['#part', '#part'],
  ['/', 'https://example.org/'],
];
test('links between posts resolve by file, permalink, alias, date and slug', async (t) => {
  const body = links.map(([href], index) => `[${index}](${href})`).join(' ');
  const cwd = folderOf(t, { ...files, 'posts/from.md': post(body, '', 'From') });
  const { messages } = await buildIn(cwd, { site });
  const html = readFeed(cwd).items.find(({ title }) => title === 'From')?.content_html ?? '';
  assert.deepEqual(
    Array.from(html.matchAll(/href="([^"]*)"/g), ([, href], index) => [links[index]?.[0], href]),
    links,
  );
  assert.match(
    withCode(messages, 'unresolvable-link')
      .map(({ text }) => text)
      .join(),
    /^the link "\/2024\/01\/14\/target.html" [^,]*$/,
  );
});

test('a link is relative to the permalink of the post that it stands in', async (t) => {
  const from = post('[a](../x/) [b](x.html)', 'permalink: /2020/05/from.html', 'From');
  const cwd = folderOf(t, { ...files, 'posts/from.md': from });
  await buildIn(cwd, { site });
  const html = readFeed(cwd).items.find(({ title }) => title === 'From')?.content_html ?? '';
  assert.match(html, /<a href="https:\/\/example.org\/2020\/05\/x\/">b<\/a>/);
});

for (const [name, href] of [
  ['the content of Zola', '@/sub/b.md'],
  ['the site of Docusaurus', '@site/posts/sub/b.md'],
  ['a folder above', '/posts/sub/b.md'],
  ['a vault', 'sub/b.md'],
  ['a vault, without its extension,', 'sub/b'],
] as const) {
  test(`a link from the top of ${name} finds the post`, async (t) => {
    const from = post(`[b](${href}#c)`, '', 'From');
    const cwd = folderOf(t, { 'posts/x/from.md': from, 'posts/sub/b.md': post('## C') });
    const { messages } = await buildIn(cwd, { site });
    const html = readFeed(cwd).items.find(({ title }) => title === 'From')?.content_html ?? '';
    assert.match(html, /<a href="https:\/\/example.org\/blog\/posts\/b\/#c">b<\/a>/);
    assert.deepEqual(withCode(messages, 'unresolvable-link'), []);
  });
}

test('a link with hyphens finds a post with underscores, unless another post has them', async (t) => {
  const from = post('[b](/b-c-d/) [e](/e-f/)', '', 'From');
  const cwd = folderOf(t, {
    'posts/from.md': from,
    ...Object.fromEntries(['b_c__d', 'e_f', 'e-f'].map((name) => [`posts/${name}.md`, post('', '', name)])),
  });
  await buildIn(cwd, { site });
  const html = readFeed(cwd).items.find(({ title }) => title === 'From')?.content_html ?? '';
  assert.deepEqual(html.match(/(?<=posts\/)[^/"]*/g), ['b_c__d', 'e-f']);
});

test('a link to a page is named as one', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[b](b.md)'), 'posts/b.md': '# No post\n' });
  const [message] = withCode((await buildIn(cwd, { site })).messages, 'unresolvable-link');
  assert.match(message?.text ?? '', /^the link "b.md" leads to a page that is not in the feed/);
});

test('what looks like a link to a post is named by its place, and nothing else is', async (t) => {
  const body =
    '[a](none.md) [b](/2019/03/none/) [c](/about/) [d](https://b.example/2019/03/x/) [e](file.pdf) [f](/2019/03/a.png)';
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post(body) }), { site });
  assert.deepEqual(
    withCode(messages, 'unresolvable-link').map(({ line, column }) => [line, column]),
    [
      [6, 1],
      [6, 14],
    ],
  );
});

test('a link finds a post that comes later, and loses one that goes to another URL', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[b](/2020/05/b/)', '', 'From') });
  const build = createBuilder({ inputs: ['posts'], out: 'out', cwd, site });
  const html = async (): Promise<string> => {
    await build();
    return readFeed(cwd).items.find(({ title }) => title === 'From')?.content_html ?? '';
  };
  assert.match(await html(), /org\/2020\/05\/b\//);
  addFiles(cwd, { 'posts/b.md': post('Text.', 'aliases: /2020/05/b/') });
  assert.match(await html(), /org\/blog\/posts\/b\//);
  addFiles(cwd, { 'posts/b.md': post('Text.', 'aliases: /2020/05/b/\npermalink: /new/') });
  assert.match(await html(), /org\/new\//);
});

for (const [name, vault, shown] of [
  ['are links', { 'posts/.obsidian/app.json': '{}' }, /See Nowhere\s*<a id="\^here">/],
  ['may be something else', {}, /See \[\[Nowhere\]\]\s*\^here/],
] as const)
  test(`double brackets ${name}, ${'posts/.obsidian/app.json' in vault ? 'in a vault' : 'elsewhere'}`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('See [[Nowhere]]\n^here'), ...vault });
    await buildIn(cwd, { site });
    assert.match(readFeed(cwd).items[0]?.content_html ?? '', shown);
  });

test('a wiki link to a page shows its words, and says so', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('See [[First page]] and [[nowhere]].'), 'posts/notes/First page.md': 'Text.' });
  const { messages } = await buildIn(cwd);
  assert.match(readFeed(cwd).items[0]?.content_html ?? '', /See First page and nowhere\./);
  assert.deepEqual(
    withCode(messages, 'unresolvable-link').map(({ text }) => text.replace(/;.*/, '')),
    ['the link "First page" leads to a page that is not in the feed', 'the link "nowhere" does not lead to a post of this build'],
  );
});
