import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFeed } from '../../core/parse-feed.js';
import { checkFeed } from '../check/check-feed.js';
import { addFiles, buildIn, contentsOf, folderOf, gif, post, readFeed, withCode } from '../shared/fixtures.test.support.js';
import { UsageError } from '../shared/messages.js';

const site = 'https://example.org/articles/';
const dated = (date: string, title = 'T'): string => `---\ntitle: ${title}\ndate: ${date}\ntags: [x]\n---\nText.\n`;

const several = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`posts/p${index}.md`, dated(`2025-01-${10 + index}`)]));

test('writes a valid JSON Feed 1.1', async (t) => {
  const cwd = folderOf(t, {
    ...several(3),
    'posts/i.md': post('![a](x.gif)', 'image: x.gif\nauthor: A\nlanguage: zh'),
    'posts/x.gif': gif(4),
  });
  await buildIn(cwd, { site, pageSize: 2 });
  for (const path of ['feed.json', 'feed/2.json', 'full.json', 'full/2.json', 'tips.json', 'posts/p1.json']) {
    assert.deepEqual(checkFeed(readFileSync(join(cwd, 'out', path), 'utf8'), path), []);
  }
});

test('with a site, ids and addresses are absolute', async (t) => {
  const cwd = folderOf(t, { 'posts/第一周.md': dated('2025-01-14') });
  await buildIn(cwd, { site: 'https://example.org/articles' });
  const { items, ...feed } = readFeed(cwd, 'out/feed.json');
  const address = `${site}posts/%E7%AC%AC%E4%B8%80%E5%91%A8/`;
  assert.deepEqual(
    items.map(({ id, url }) => [id, url]),
    [[address, address]],
  );
  assert.equal(feed['feed_url'], `${site}feed.json`);
  assert.equal(feed['home_page_url'], site);
  assert.ok(existsSync(join(cwd, 'out/posts/第一周/index.html')));
});

test('without a site, addresses are relative to the file they stand in, and a message says so', async (t) => {
  const cwd = folderOf(t, several(3));
  const { messages } = await buildIn(cwd, { pageSize: 2 });
  assert.equal(readFeed(cwd, 'out/feed.json')['next_url'], './feed/2.json');
  assert.equal(readFeed(cwd)['next_url'], './full/2.json');
  assert.equal(readFeed(cwd).items[0]?.url, './posts/p2/');
  assert.equal(readFeed(cwd, 'out/feed/2.json').items[0]?.url, '../posts/p0/');
  assert.equal(readFeed(cwd, 'out/posts/p0.json')['feed_url'], '../posts/p0.json');
  assert.equal(withCode(messages, 'no-site')[0]?.severity, 'info');
});

test('what is written is read back by core, wherever it is served', async (t) => {
  const cwd = folderOf(t, several(3));
  await buildIn(cwd, { pageSize: 2 });
  const feed = parseFeed(readFileSync(join(cwd, 'out/feed.json'), 'utf8'), 'https://cdn.example/a/feed.json');
  assert.equal(feed.nextUrl, 'https://cdn.example/a/feed/2.json');
  assert.equal(feed.posts[0]?.url, 'https://cdn.example/a/posts/p2/');
  assert.equal(feed.postUrl, 'https://cdn.example/a/posts/{slug}.json');
  assert.equal(feed.tipsUrl, 'https://cdn.example/a/tips.json');
});

test('orders newest first, equal dates by path', async (t) => {
  const cwd = folderOf(t, {
    'posts/c.md': dated('2025-01-01'),
    'posts/a.md': dated('2025-01-01'),
    'posts/b.md': dated('2025-02-01'),
  });
  await buildIn(cwd);
  assert.deepEqual(
    readFeed(cwd).items.map(({ id }) => id),
    ['b', 'a', 'c'],
  );
});

test('the extension counts tags over all pages, on the first of them', async (t) => {
  const cwd = folderOf(t, several(3));
  await buildIn(cwd, { pageSize: 1 });
  assert.deepEqual(readFeed(cwd, 'out/feed.json')._tiktok_refugee['tags'], [{ name: 'x', count: 3 }]);
  assert.equal(readFeed(cwd, 'out/feed/2.json')._tiktok_refugee['tags'], undefined);
});

test('lists carry summaries, the feed for readers and that of the post carry the body', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'description: In short.'), 'posts/b.md': post('More.') });
  await buildIn(cwd, { pageSize: 1 });
  for (const path of ['feed.json', 'feed/2.json']) {
    const [item] = readFeed(cwd, `out/${path}`).items;
    assert.deepEqual([item?.content_html, item?.['summary'], item?._tiktok_refugee['excerpt']], [undefined, undefined, true]);
  }
  assert.equal(readFeed(cwd, 'out/feed.json').items[0]?.['content_text'], 'In short.');
  for (const path of ['full.json', 'posts/a.json']) {
    const [item] = readFeed(cwd, `out/${path}`).items;
    assert.deepEqual([item?.content_html, item?.['summary']], ['<p>Text.</p>\n', 'In short.']);
    assert.equal(item?._tiktok_refugee['excerpt'], undefined);
  }
  assert.equal(readFeed(cwd, 'out/full/2.json').items[0]?.content_html, '<p>More.</p>\n');
});

test('a list is read back as summaries, and its posts are found whole', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'description: In short.') });
  await buildIn(cwd, { site });
  const feed = parseFeed(readFileSync(join(cwd, 'out/feed.json'), 'utf8'));
  assert.deepEqual([feed.posts[0]?.summary, feed.posts[0]?.body], ['In short.', undefined]);
  assert.equal(feed.postUrl?.replace('{slug}', 'a'), `${site}posts/a.json`);
});

test('the feed of tips has the posts with tips, without their bodies', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('## Tips\n\n- **Be kind:** always'), 'posts/b.md': post('Text.') });
  await buildIn(cwd);
  const { items } = readFeed(cwd, 'out/tips.json');
  assert.deepEqual(
    items.map(({ id, _tiktok_refugee: { tips } }) => [id, tips]),
    [['a', [{ section: 'Tips', title: 'Be kind', text: 'always' }]]],
  );
  assert.equal(items[0]?.content_html, undefined);
  assert.equal(typeof items[0]?.['content_text'], 'string');
});

test('two builds of the same input give the same bytes', async (t) => {
  const files = { ...several(5), 'posts/i.md': post('![a](x.gif)'), 'posts/x.gif': gif(4) };
  const [a, b] = [folderOf(t, files), folderOf(t, files)];
  await buildIn(a);
  await buildIn(b);
  assert.deepEqual(contentsOf(join(a, 'out')), contentsOf(join(b, 'out')));
});

test('the placeholder for the output’s address is nowhere in it', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[b](b.md) ![a](x.gif)'), 'posts/b.md': post('Text.'), 'posts/x.gif': gif(4) });
  await buildIn(cwd);
  for (const [path, content] of contentsOf(join(cwd, 'out'))) assert.doesNotMatch(content, /output-[\da-f]{8}-/, path);
});

test('an error leaves the previous output untouched', async (t) => {
  const cwd = folderOf(t, several(2));
  await buildIn(cwd);
  const before = contentsOf(join(cwd, 'out'));
  addFiles(cwd, { 'posts/bad.md': '---\ntitle: x' });
  const { ok, files } = await buildIn(cwd);
  assert.deepEqual([ok, files], [false, []]);
  assert.deepEqual(contentsOf(join(cwd, 'out')), before);
});

test('a post that went takes its files with it, and unchanged files keep their time', async (t) => {
  const cwd = folderOf(t, several(2));
  await buildIn(cwd);
  const old = new Date('2020-01-01T00:00:00Z');
  utimesSync(join(cwd, 'out/posts/p0.json'), old, old);
  rmSync(join(cwd, 'posts/p1.md'));
  await buildIn(cwd);
  assert.equal(existsSync(join(cwd, 'out/posts/p1.json')), false);
  assert.equal(statSync(join(cwd, 'out/posts/p0.json')).mtime.getTime(), old.getTime());
});

test('leaves nothing but the output beside it', async (t) => {
  const cwd = folderOf(t, several(1));
  await buildIn(cwd);
  await buildIn(cwd);
  assert.deepEqual(
    [...contentsOf(cwd).keys()].filter((path) => !/^(?:out|posts)\//.test(path)),
    [],
  );
});

test('follows an output folder that is a symbolic link', async (t) => {
  const cwd = folderOf(t, several(1));
  mkdirSync(join(cwd, 'real'));
  symlinkSync(join(cwd, 'real'), join(cwd, 'out'));
  await buildIn(cwd);
  assert.ok(existsSync(join(cwd, 'real/feed.json')));
});

const refused: [string, Record<string, string>, Parameters<typeof buildIn>[1], RegExp][] = [
  ['an output that is an input', {}, { out: 'posts' }, /contains the articles/],
  ['an output that contains an input', {}, { out: '.' }, /contains the articles/],
  ['an output with other files', { 'out/mine.txt': 'precious' }, {}, /contains files/],
  ['an output that is a file', { out: 'x' }, {}, /is a file/],
  ['an output below a file', { out: 'x' }, { out: 'out/deep/x' }, /is a file or inside one/],
  ['an empty title', {}, { title: ' ' }, /title is empty/],
  ['an input that is not there', {}, { inputs: ['nowhere'] }, /does not exist/],
  ['an input that is no Markdown', { 'x.txt': '' }, { inputs: ['x.txt'] }, /not a Markdown file/],
  ['no input', {}, { inputs: [] }, /at least one/],
  ['a relative site', {}, { site: 'example.org' }, /absolute/],
  ['a site of another scheme', {}, { site: 'ftp://example.org' }, /absolute/],
  ['a page size of zero', {}, { pageSize: 0 }, /page size/],
  ['an invalid language', {}, { language: 'not a language' }, /language/],
  ['a name for a language', {}, { language: 'chinese' }, /language/],
];
for (const [name, files, options, words] of refused) {
  test(`refuses ${name}`, async (t) => {
    const cwd = folderOf(t, { ...several(1), ...files });
    mkdirSync(join(cwd, 'here/deep'), { recursive: true });
    const before = contentsOf(cwd);
    const all = { ...options, cwd: join(cwd, options?.cwd ?? '.') };
    await assert.rejects(buildIn(cwd, all), (error) => error instanceof UsageError && words.test(error.message));
    assert.deepEqual(contentsOf(cwd), before);
  });
}

test('writes into the working directory, which stays', async (t) => {
  const cwd = folderOf(t, several(1));
  mkdirSync(join(cwd, 'here'));
  const { ino } = statSync(join(cwd, 'here'));
  assert.equal((await buildIn(cwd, { cwd: join(cwd, 'here'), inputs: ['../posts'], out: '.' })).ok, true);
  assert.ok(existsSync(join(cwd, 'here/feed.json')));
  assert.equal(statSync(join(cwd, 'here')).ino, ino);
});

test('refuses an output that is a link to nothing', async (t) => {
  const cwd = folderOf(t, several(1));
  symlinkSync('nowhere', join(cwd, 'link'));
  await assert.rejects(buildIn(cwd, { out: 'link' }), { name: 'UsageError', message: /leads nowhere/ });
});

test('hostile file names stay one line in messages and one segment in paths', async (t) => {
  const cwd = folderOf(t, { 'posts/a\nb \u001b[31m"<x>.md': dated('2025-01-14') });
  const { ok, files } = await buildIn(cwd);
  assert.equal(ok, true);
  assert.ok(files.includes('posts/a-b-31m-x.json'));
});

test('without "out" nothing is written', async (t) => {
  const cwd = folderOf(t, several(1));
  const { ok, posts } = await buildIn(cwd, { out: undefined });
  assert.deepEqual([ok, posts.length], [true, 1]);
  assert.equal(existsSync(join(cwd, 'out')), false);
});

test('reports progress up to the end', async (t) => {
  const steps: [number, number][] = [];
  await buildIn(folderOf(t, several(3)), { onProgress: (done, total) => steps.push([done, total]) });
  assert.deepEqual(steps.at(-1), [3, 3]);
});

test(
  'a file that cannot be read is an error',
  { skip: process.getuid?.() === 0 ? 'root reads everything' : false },
  async (t) => {
    const cwd = folderOf(t, several(1));
    chmodSync(join(cwd, 'posts/p0.md'), 0);
    assert.equal((await buildIn(cwd)).messages[0]?.code, 'unreadable');
  },
);

test('a failure while writing leaves the previous output', async (t) => {
  const cwd = folderOf(t, { ...several(1), 'posts/i.md': post('![a](x.gif)'), 'posts/x.gif': gif(4) });
  await buildIn(cwd);
  const before = contentsOf(join(cwd, 'out'));
  const fail = buildIn(cwd, {
    onProgress: (done, total) => {
      if (done === total) rmSync(join(cwd, 'posts/x.gif'), { force: true });
    },
  });
  await assert.rejects(fail, /ENOENT/);
  assert.deepEqual(contentsOf(join(cwd, 'out')), before);
  assert.deepEqual(
    [...contentsOf(cwd).keys()].filter((path) => path.startsWith('.out')),
    [],
  );
});
