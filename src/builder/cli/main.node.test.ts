import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { runCli } from './commands.js';
import { addFiles, folderOf, post, readFeed, titlesOf, until } from '../shared/fixtures.test.support.js';
import type { Message } from '../shared/messages.js';

async function run(
  cwd: string,
  args: string[],
  options: { signal?: AbortSignal; isTTY?: boolean; onError?: (text: string) => void } = {},
): Promise<{ status: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const onError = (part: string): void => {
    text.err += part;
    options.onError?.(text.err);
  };
  const status = await runCli(args, {
    cwd,
    out: { write: (part) => (text.out += part) },
    err: { write: onError, isTTY: options.isTTY },
    signal: options.signal ?? new AbortController().signal,
  });
  return { status, ...text };
}

const good = { 'posts/a.md': post('Text.') };

test('build writes the output and says so', async (t) => {
  const cwd = folderOf(t, good);
  const { status, out } = await run(cwd, ['build', 'posts', '--out', 'out', '--title', 'My Feed', '--language', 'zh-Hans']);
  assert.equal(status, 0);
  assert.match(out, /^1 post written to out/);
  assert.deepEqual([readFeed(cwd)['title'], readFeed(cwd)['language']], ['My Feed', 'zh-Hans']);
});

test('build prints messages as file:line:column severity code text, and exits 1 after an error', async (t) => {
  const { status, out, err } = await run(folderOf(t, { 'posts/a.md': '---\ntitle: A\ndate: x\n---\n' }), [
    'build',
    'posts',
    '--out',
    'out',
  ]);
  assert.equal(status, 1);
  assert.match(err, /^posts\/a\.md:3:7 error bad-date "x" is not a date/);
  assert.match(out, /^nothing was written: 1 error/);
});

test('build condenses the dates of a blog whose files are dated', async (t) => {
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`posts/2025-01-1${index}-p${index}.md`, '---\ntitle: T\n---\n']),
  );
  const { err } = await run(folderOf(t, files), ['build', 'posts', '--out', 'out']);
  assert.doesNotMatch(err, /date-from-file-name/);
  assert.match(err, /^8 posts take their date from their file name/m);
});

test('build shows its progress on a terminal, and only there', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`posts/p${index}.md`, post('Text.')]));
  const cwd = folderOf(t, files);
  assert.match((await run(cwd, ['build', 'posts', '--out', 'out'], { isTTY: true })).err, /\r50 % of 60 posts/);
  assert.doesNotMatch((await run(cwd, ['build', 'posts', '--out', 'out'])).err, /\r/);
});

test('check prints text, or an array with --format json', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': 'none' });
  const text = await run(cwd, ['check', 'posts']);
  assert.equal(text.status, 1);
  assert.match(text.out, /^posts:1:1 error no-posts .*\nposts\/a\.md:1:1 info page /);
  const json = await run(cwd, ['check', 'posts', '--format', 'json']);
  assert.equal(json.status, 1);
  assert.deepEqual(
    (JSON.parse(json.out) as Message[]).map(({ file, line, column, severity }) => [file, line, column, severity]),
    [
      ['posts', 1, 1, 'error'],
      ['posts/a.md', 1, 1, 'info'],
    ],
  );
});

test('build says what is wrong in the language of the feed', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': '---\ntitle: "A\ndate: 2025-01-14\n---\n' });
  const { status, err } = await run(cwd, ['build', 'posts', '--out', 'out', '--language', 'de']);
  assert.equal(status, 1);
  assert.match(err, /^posts\/a\.md:2:8 error invalid-yaml der Wert ist nicht abgeschlossen; füge das fehlende " hinzu$/m);
});

test('check speaks the language of the feed, unless another one is given', async (t) => {
  const items = '<item><guid>a</guid><title>A</title><description>x</description></item>';
  const cwd = folderOf(t, {
    'a.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      language: 'de-AT',
      items: [{ id: 'a' }],
    }),
    'b.xml': `<rss version="2.0"><channel><title>T</title><language>fr</language>${items}</channel></rss>`,
  });
  assert.match((await run(cwd, ['check', 'a.json'])).out, /no-content .*Eintrag/);
  assert.match((await run(cwd, ['check', 'b.xml'])).out, /missing-date .*date/);
  assert.doesNotMatch((await run(cwd, ['check', 'b.xml'])).out, /the item has no date/);
  assert.match((await run(cwd, ['check', 'a.json', '--language', 'en'])).out, /the item has no "content_html"/);
});

test('check reads the articles that a build with the same options reads', async (t) => {
  const broken = (fields: string): string => `---\ntitle: A\n${fields}\n---\n\n[x](missing.md)\n`;
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.'),
    'posts/draft.md': broken('date: 2025-01-01\ndraft: true'),
    'posts/late.md': broken('date: 2999-01-01'),
    'posts/notes/n.md': broken('date: 2025-01-01'),
  });
  const files = async (...options: string[]): Promise<string[]> => {
    const { out } = await run(cwd, ['check', 'posts', '--format', 'json', ...options]);
    return (JSON.parse(out) as Message[]).flatMap(({ file, code }) => (code === 'unresolvable-link' ? file : [])).sort();
  };
  assert.deepEqual(await files(), ['posts/notes/n.md']);
  assert.deepEqual(await files('--exclude', 'notes/**'), []);
  assert.deepEqual(await files('--drafts', '--future'), ['posts/draft.md', 'posts/late.md', 'posts/notes/n.md']);
  const { status, err } = await run(cwd, ['check', 'posts', '--permalink', ':nothing']);
  assert.deepEqual([status, err.includes('permalink')], [2, true]);
});

test('check exits 0 when there are but warnings', async (t) => {
  const { status, out } = await run(folderOf(t, { 'posts/a.md': post('![x](/x.png)') }), ['check', 'posts']);
  assert.equal(status, 0);
  assert.match(out, / warning unresolvable-image /);
});

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [{ id: 'a', title: 'A Post', content_html: '<p>Words.</p>', date_published: '2025-01-14T00:00:00Z', tags: ['t'] }],
});

const ELEMENTS = { 'post': ' layout="card"', 'posts': ' layout="list"', 'tag-cloud': '', 'tips': ' layout="list"' };
for (const [element, layout] of Object.entries(ELEMENTS)) {
  test(`render prints a ${element} as HTML`, async (t) => {
    const { status, out, err } = await run(folderOf(t, { 'feed.json': feed }), ['render', 'feed.json', '--element', element]);
    assert.deepEqual([status, err], [0, '']);
    const tag = `tiktok-refugee-${element}`;
    assert.match(out, new RegExp(`^<${tag}${layout}>\\n<template shadowrootmode="open"><style>.*</${tag}>\n$`, 's'));
  });
}

test('render takes the post, the layout, the locale and further attributes', async (t) => {
  const options =
    '--element post --post a --layout full --locale zh-CN --attribute heading-level=3 --stylesheet a.css --feed f.json';
  const { out } = await run(folderOf(t, { 'feed.json': feed }), ['render', 'feed.json', ...options.split(' ')]);
  assert.match(out, /^<tiktok-refugee-post feed="f.json" post="a" layout="full" locale="zh-CN" heading-level="3">/);
  for (const part of ['2025年1月14日', '<h3', '<p>Words.</p>', 'href="a.css"']) assert.ok(out.includes(part), part);
});

test('render --plain prints a card, an article and a list without a widget', async (t) => {
  const cwd = folderOf(t, { 'feed.json': feed });
  const plain = async (options: string): Promise<string> =>
    (await run(cwd, ['render', 'feed.json', '--plain', ...options.split(' ')])).out;
  assert.match(await plain('--element post'), /^<div style="max-width:600px">\n<h2>A Post<\/h2>\n<p>Jan 14, 2025<\/p>\n/);
  assert.match(await plain('--element post --layout full --locale de'), /^<p>14\.01\.2025<\/p>\n<p>Words\.<\/p>\n<\/div>\n$/m);
  assert.equal(await plain('--element posts'), '<ul>\n<li>A Post<br>Jan 14, 2025<br>Words.</li>\n</ul>\n');
});

test('render exits 2 on wrong usage, and says what is right', async (t) => {
  const cwd = folderOf(t, { 'feed.json': feed });
  const usages: readonly (readonly [string, RegExp])[] = [
    ['feed.json', /--element/],
    ['feed.json --element card', /"card".*|post, posts/],
    ['feed.json --element posts --layout card', /list, grid/],
    ['feed.json --element tag-cloud --post a', /tag-cloud has no --post/],
    ['feed.json --element post --attribute x=1', /no attribute "x"/],
    ['feed.json --element tips --plain', /--plain prints only post and posts, not tips; leave out --plain/],
    ['feed.json --element posts --plain --layout grid', /--plain has no --layout grid/],
    ['feed.json --element post --plain --stylesheet a.css', /--plain has no style sheet/],
    ['--element post', /name one feed/],
    ['none.json --element post', /"none.json" does not exist/],
    ['feed.json/x --element post', /"feed.json\/x" does not exist/],
    ['. --element post', /"\." is a folder; name the feed in it, such as feed\.json/],
  ];
  for (const [args, words] of usages) {
    const { status, out, err } = await run(cwd, ['render', ...args.split(' ')]);
    assert.deepEqual([status, out], [2, ''], args);
    assert.match(err, words);
  }
});

for (const [encoding, mark, order] of [
  ['utf-16le', [0xff, 0xfe], (bytes: Buffer) => bytes],
  ['utf-16be', [0xfe, 0xff], (bytes: Buffer) => bytes.swap16()],
  ['utf-8', [0xef, 0xbb, 0xbf], () => Buffer.from(feed)],
] as const) {
  test(`render takes the byte order mark of ${encoding} into account`, async (t) => {
    const bytes = Buffer.concat([Buffer.from(mark), order(Buffer.from(feed, 'utf16le'))]);
    const { status, out } = await run(folderOf(t, { 'feed.json': bytes }), ['render', 'feed.json', '--element', 'posts']);
    assert.equal(status, 0);
    assert.match(out, /A Post/);
  });
}

test('render says when relative addresses are lost, and takes what they are relative to', async (t) => {
  const cwd = folderOf(t, { 'feed.json': feed.replace('"id"', '"url":"posts/a/","id"') });
  const render = (...more: string[]): ReturnType<typeof run> => run(cwd, ['render', 'feed.json', '--element', 'post', ...more]);
  const lost = await render();
  assert.equal(lost.status, 0);
  assert.match(lost.err, /^feed\.json:1:1 warning relative-addresses .*--url/);
  assert.doesNotMatch(lost.out, /<a href/);
  for (const option of ['--url', '--feed']) {
    const { out, err } = await render(option, 'https://you.example/feed.json');
    assert.deepEqual([err, out.includes('href="https://you.example/posts/a/"')], ['', true]);
  }
});

for (const [option, value, words] of [
  ['--url', 'nope', /--url needs an absolute URL/],
  ['--url', '/articles/', /--url needs an absolute URL/],
  ['--url', 'https://', /--url needs an absolute URL/],
  ['--locale', 'x y', /"x y" is not a language tag/],
  ['--locale', 'zh_CN', /"zh_CN" is not a language tag/],
] as const)
  test(`render does not take ${value} for ${option}`, async (t) => {
    const cwd = folderOf(t, { 'feed.json': feed });
    const { status, out, err } = await run(cwd, ['render', 'feed.json', '--element', 'post', option, value]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, words);
  });

test('render prints a post if one is named and no element is', async (t) => {
  const cwd = folderOf(t, { 'feed.json': feed });
  const { out } = await run(cwd, ['render', 'feed.json', '--element', 'post', '--post', 'a']);
  assert.equal((await run(cwd, ['render', 'feed.json', '--post', 'a'])).out, out);
  assert.match(out, /A Post/);
});

test('render exits 1 on a feed that cannot be shown, and says why', async (t) => {
  const cwd = folderOf(t, { 'feed.json': feed, 'page.json': '<!doctype html>' });
  const { status, out, err } = await run(cwd, ['render', 'page.json', '--element', 'post']);
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /"page\.json" is neither JSON nor XML.*"tiktok-refugee build"/);
  assert.equal((await run(cwd, ['render', 'feed.json', '--element', 'post', '--post', 'b'])).status, 1);
});

test('--help and --version print and exit 0', async (t) => {
  const cwd = folderOf(t, {});
  assert.match((await run(cwd, ['build', '--help'])).out, /tiktok-refugee build <folder\|file\|feed file/);
  assert.match((await run(cwd, ['--version'])).out, /^\d+\.\d+\.\d+/);
  for (const args of [['-h'], ['help'], ['help', 'build']])
    assert.match((await run(cwd, args)).out, /tiktok-refugee build/, args.join(' '));
});

for (const args of [
  [],
  ['nonsense'],
  ['constructor'],
  ['build'],
  ['build', 'posts'],
  ['build', '--out', 'out'],
  ['build', 'posts', '--out', 'out', '--nonsense'],
  ['build', 'posts', '--out', 'out', '--page-size', '0'],
  ['build', 'posts', '--out', 'out', '--page-size', 'x'],
  ['build', 'posts', '--out', 'out', '--site', 'example.org'],
  ['build', 'posts', '--out', 'posts'],
  ['build', 'posts', '--out', 'posts/a.md/out'],
  ['build', 'posts', '--out', 'out', '--title', ''],
  ['build', 'posts/a.md/x', '--out', 'out'],
  ['build', 'nowhere', '--out', 'out'],
  ['check'],
  ['check', 'posts', '--format', 'xml'],
  ['preview'],
  ['preview', 'posts', 'more'],
  ['preview', 'posts', '--port', '70000'],
  ['preview', 'nowhere'],
]) {
  test(`exits 2 with a sentence on ${JSON.stringify(args)}`, async (t) => {
    const { status, out, err } = await run(folderOf(t, good), args);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, /^tiktok-refugee: .+\nTry "tiktok-refugee --help"\.\n$/s);
  });
}

for (const [args, words] of [
  ['build posts --titel x', 'there is no option --titel here; did you mean --title?'],
  ['build posts --output x', 'there is no option --output here; did you mean --out?'],
  ['build posts --ouput x', 'there is no option --ouput here; did you mean --out?'],
  ['build posts --verbose', 'there is no option --verbose here; leave it out'],
  ['build posts -o out', 'there is no option -o here; leave it out'],
  ['build posts --out', '--out needs a value; if that begins with "-", write --out=-…'],
  ['build posts --out --watch', '--out needs a value; if that begins with "-", write --out=-…'],
  ['build posts --out out --drafts=yes', '--drafts takes no value; write --drafts, or --no-drafts to turn it off'],
]) {
  test(`says what to write instead of "${args}"`, async (t) => {
    const { status, err } = await run(folderOf(t, good), (args ?? '').split(' '));
    assert.deepEqual([status, err], [2, `tiktok-refugee: ${words}\nTry "tiktok-refugee --help".\n`]);
  });
}

const stopper = (t: TestContext): AbortController => {
  const controller = new AbortController();
  t.after(() => {
    controller.abort();
  });
  return controller;
};

test('build --watch builds again after a change, and keeps the last good output after a bad one', async (t) => {
  const cwd = folderOf(t, good);
  const controller = stopper(t);
  let errors = '';
  const onError = (text: string): void => {
    errors = text;
  };
  const done = run(cwd, ['build', 'posts', '--out', 'posts/out', '--watch'], { signal: controller.signal, onError });
  await until(() => titlesOf(cwd, 'posts/out').length === 1);
  addFiles(cwd, { 'posts/a.md': post('Text.', '', 'New') });
  await until(() => titlesOf(cwd, 'posts/out')[0] === 'New');
  addFiles(cwd, { 'posts/a.md': '---\ntitle: x' });
  await until(() => errors.includes('posts/a.md:1:1 error no-front-matter'));
  assert.deepEqual(titlesOf(cwd, 'posts/out'), ['New']);
  controller.abort();
  assert.equal((await done).status, 0);
});

test('build --watch sees what changes during the first build', async (t) => {
  const cwd = folderOf(t, good);
  const controller = stopper(t);
  // Its messages come when the articles have been read.
  const onError = (): void => {
    if (titlesOf(cwd, 'out')[0] !== 'New') addFiles(cwd, { 'posts/a.md': post('Text.', '', 'New') });
  };
  const done = run(cwd, ['build', 'posts', '--out', 'out', '--watch'], { signal: controller.signal, onError });
  await until(() => titlesOf(cwd, 'out')[0] === 'New');
  controller.abort();
  assert.equal((await done).status, 0);
});

test('build --watch goes by the settings as they are', async (t) => {
  const cwd = folderOf(t, { ...good, 'tiktok-refugee.config.yaml': 'title: Old\n' });
  const controller = stopper(t);
  let errors = '';
  const onError = (text: string): void => {
    errors = text;
  };
  const done = run(cwd, ['build', 'posts', '--out', 'out', '--watch'], { signal: controller.signal, onError });
  await until(() => titlesOf(cwd, 'out').length === 1);
  addFiles(cwd, { 'tiktok-refugee.config.yaml': 'title: New\n' });
  await until(() => readFeed(cwd)['title'] === 'New');
  addFiles(cwd, { 'tiktok-refugee.config.yaml': 'tilte: New\n' });
  await until(() => errors.includes('did you mean "title"?'));
  controller.abort();
  assert.equal((await done).status, 0);
});

for (const [folder, files] of [
  ['posts', good],
  ['', { ...good, 'tiktok-refugee.config.yaml': 'inputs: posts\n' }],
] as const)
  test(`preview ${folder} serves the pages on the loopback interface until it is stopped`, async (t) => {
    const controller = stopper(t);
    let address = '';
    const done = runCli(['preview', ...(folder ? [folder] : [])], {
      cwd: folderOf(t, files),
      signal: controller.signal,
      err: { write: () => true },
      out: { write: (part: string) => (address += part) },
    });
    await until(() => address !== '');
    const response = await fetch(address.trim());
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    assert.match(await response.text(), /<tiktok-refugee-posts /);
    controller.abort();
    assert.equal(await done, 0);
    await assert.rejects(fetch(address.trim()));
  });
