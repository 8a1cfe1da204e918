import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { parse } from 'yaml';
import { runCli } from './commands.js';
import { folderOf, readFeed } from '../shared/fixtures.test.support.js';

async function run(cwd: string, args: string[], answers?: string): Promise<{ status: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const write = (name: 'out' | 'err') => ({ write: (part: string) => (text[name] += part) });
  const input = answers === undefined ? undefined : Object.assign(new PassThrough(), { isTTY: true });
  input?.end(answers);
  const io = { cwd, in: input, out: write('out'), err: write('err'), signal: new AbortController().signal };
  return { status: await runCli(args, io), ...text };
}

const CONFIG = 'tiktok-refugee.config.yaml';
const WORKFLOW = '.github/workflows/publish-articles.yml';
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');
const config = (cwd: string): Record<string, unknown> => parse(read(cwd, CONFIG)) as Record<string, unknown>;

test('init writes what build then builds', async (t) => {
  const cwd = folderOf(t, {});
  const { status, out } = await run(cwd, ['init', '--yes', '--title', 'A: "B" #c', '--site', 'https://you.example/x']);
  assert.deepEqual([status, out], [0, `${CONFIG}\narticles/first-article.md\n${WORKFLOW}\n`]);
  assert.equal((await run(cwd, ['build'])).status, 0);
  const feed = readFeed(cwd, 'public/full.json');
  assert.deepEqual([feed['title'], feed['feed_url'], feed.items.length], ['A: "B" #c', 'https://you.example/x/full.json', 1]);
  assert.equal((feed.items[0]?._tiktok_refugee['tips'] as unknown[]).length, 2);
});

test('init leaves a blog as it is, and writes settings that build it', async (t) => {
  const post = '---\ndate: 2025-01-02\n---\n\nText.\n';
  const cwd = folderOf(t, { '_config.yml': 'title: Mine', '_posts/2025-01-01-a.md': '---\n---\n\nText.\n', '_posts/b.md': post });
  const { status, out, err } = await run(cwd, ['init', '--yes', '--site', 'https://you.example/articles/']);
  assert.deepEqual([status, out, existsSync(join(cwd, WORKFLOW))], [0, `${CONFIG}\n`, false]);
  assert.match(err, /^This folder has 2 articles already/);
  assert.equal((await run(cwd, ['build'])).status, 0);
  assert.equal(readFeed(cwd, 'public/articles/full.json').items.length, 2);
  // What was built is not read as articles.
  assert.match((await run(cwd, ['build'])).out, /^2 posts/);
});

test('init in a folder whose Markdown files are no articles begins a new one', async (t) => {
  const cwd = folderOf(t, { 'README.md': '# Mine\n' });
  const { out, err } = await run(cwd, ['init', '--yes']);
  assert.equal(out.split('\n').length, 4);
  assert.match(err, /^Next, .*preview articles\n$/);
});

test('init adds no workflow to a site whose files have no dates', async (t) => {
  const cwd = folderOf(t, { 'config.toml': 'title = "Mine"', 'content/a.md': '---\ntitle: A\n---\n\nText.\n' });
  const { out, err } = await run(cwd, ['init', '--yes']);
  assert.equal(out, `${CONFIG}\n`);
  assert.match(err, /^This folder is a site already, of whose Markdown files none has a date yet/);
});

for (const name of ['next.config.mjs', 'astro.config.ts', 'eleventy.config.js', '.eleventy.js', '_config.ts', 'conf.py']) {
  test(`init takes a folder with ${name} for a site`, async (t) => {
    const { out } = await run(folderOf(t, { [name]: '', 'posts/a.md': '---\ntitle: A\n---\n\nText.\n' }), ['init', '--yes']);
    assert.equal(out, `${CONFIG}\n`);
  });
}

test('init takes the language of a blog from its titles', async (t) => {
  const cwd = folderOf(t, { 'a.md': '---\ntitle: 차 마시는 시간\ndate: 2025-01-02\n---\n\nText.\n' });
  await run(cwd, ['init', '--yes']);
  assert.match(read(cwd, CONFIG), /^language: ko$/m);
});

test('the workflow builds on push', async (t) => {
  const cwd = folderOf(t, {});
  await run(cwd, ['init', 'blog', '--yes']);
  const { on, jobs } = parse(read(cwd, `blog/${WORKFLOW}`)) as { on: unknown; jobs: { publish: { steps: { run?: string }[] } } };
  assert.deepEqual(on, { push: { branches: ['main'] }, workflow_dispatch: null });
  assert.ok(jobs.publish.steps.some(({ run: command }) => (command ?? '').endsWith('tiktok-refugee build')));
});

test('init asks three questions on a terminal, and uses the default for an empty answer', async (t) => {
  const cwd = folderOf(t, {});
  const { status, out } = await run(cwd, ['init'], 'Mine\n\nzh-hans\n');
  assert.equal(status, 0);
  assert.match(out, /^Title of the feed \[My articles\]: URL .* \(optional\): Language.* \[en\]: /);
  assert.deepEqual(config(cwd), { title: 'Mine', language: 'zh-Hans', inputs: 'articles', out: 'public' });
});

test('init asks again where an answer is wrong', async (t) => {
  const cwd = folderOf(t, {});
  const { status, out, err } = await run(cwd, ['init', '--title', 'T'], 'nonsense\nhttps://you.example\nxx yy\nde\n');
  assert.deepEqual([status, out.match(/URL where|Language/g)?.length], [0, 4]);
  assert.match(err, /^--site needs an absolute URL[^]*\n"xx yy" is not a language tag/);
  assert.deepEqual([config(cwd).site, config(cwd).language], ['https://you.example/', 'de']);
  assert.equal((await run(folderOf(t, {}), ['init', '--site', 'nonsense'], 'T\n')).status, 2);
});

for (const [folder, hint] of [
  ['.', 'preview articles\n'],
  ['a/b', 'preview a/b/articles\n'],
  ['my blog', 'preview "my blog/articles"\n'],
] as const) {
  test(`init names the articles of ${folder} as they are called from here`, async (t) => {
    const { err } = await run(folderOf(t, {}), ['init', folder, '--yes']);
    assert.ok(err.endsWith(hint), err);
  });
}

test('init does not ask for what a flag says', async (t) => {
  const cwd = folderOf(t, {});
  await run(cwd, ['init', '--title', 'T', '--language', 'fr'], 'https://a.example\n');
  assert.deepEqual([config(cwd)['title'], config(cwd)['site']], ['T', 'https://a.example/']);
});

for (const path of [CONFIG, 'articles/first-article.md', WORKFLOW]) {
  test(`init never overwrites ${path}`, async (t) => {
    const cwd = folderOf(t, { [path]: 'mine' });
    const { status, err } = await run(cwd, ['init', '--yes']);
    assert.equal(status, 2);
    assert.ok(err.includes(`"${path}" already exists, so nothing was written`));
    assert.deepEqual(
      [CONFIG, WORKFLOW].filter((each) => existsSync(join(cwd, each))),
      path === 'articles/first-article.md' ? [] : [path],
    );
    assert.equal(read(cwd, path), 'mine');
  });
}

for (const path of ['articles', '.github', 'blog']) {
  test(`init writes nothing if a file is where the folder ${path} must be`, async (t) => {
    const cwd = folderOf(t, { [path]: 'mine' });
    const { status, err } = await run(cwd, ['init', ...(path === 'blog' ? ['blog'] : []), '--yes']);
    assert.equal(status, 2);
    assert.ok(err.includes(`"${path}" is not a folder, so nothing was written; move it`), err);
    assert.equal(existsSync(join(cwd, CONFIG)), false);
  });
}

test('init writes all of its files or none, and says which failed', async (t) => {
  const cwd = folderOf(t, {});
  symlinkSync('nowhere/at/all', join(cwd, 'articles'));
  const { status, err } = await run(cwd, ['init', '--yes']);
  assert.equal(status, 1);
  assert.match(err, /^tiktok-refugee: "articles\/first-article\.md" cannot be written \(\w+\); check its permissions/);
  assert.equal(existsSync(join(cwd, CONFIG)), false);
});

for (const [args, words, answers] of [
  [['init'], /no questions can be asked here; use --title/],
  [['init', 'a', 'b', '--yes'], /one folder/],
  [['init', '--yes', '--site', 'you.example'], /--site needs an absolute URL/],
  [['init', '--yes', '--language', '!'], /not a language tag/],
  [['init'], /the questions were not answered, so nothing was written/, 'One\n'],
] as [string[], RegExp, string?][]) {
  test(`init exits 2 on ${args.join(' ')}${answers === undefined ? '' : ' without answers'}`, async (t) => {
    const cwd = folderOf(t, {});
    const { status, err } = await run(cwd, args, answers);
    assert.equal(status, 2);
    assert.match(err, words);
    assert.equal(existsSync(join(cwd, CONFIG)), false);
  });
}
