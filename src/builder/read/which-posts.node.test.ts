import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';
import type { BuildOptions } from '../write/build-options.js';

type Files = Readonly<Record<string, string>>;

const text = post('Text.');
const undated = '---\ntitle: T\n---\nText.\n';

/** Ids of the items, and the files that are named with a code. */
async function build(
  files: Files,
  t: Parameters<typeof folderOf>[0],
  options: Partial<BuildOptions> = {},
): Promise<{ ids: string[]; named: (code: string) => string[]; ok: boolean }> {
  const cwd = folderOf(t, Object.fromEntries(Object.entries(files).map(([path, content]) => [`posts/${path}`, content])));
  const { ok, messages } = await buildIn(cwd, options);
  const named = (code: string): string[] => withCode(messages, code).map(({ file }) => file.replace('posts/', ''));
  return { ok, ids: ok ? readFeed(cwd).items.map(({ id }) => id) : [], named };
}

const pages: [string, Files][] = [
  ['without front matter', { 'x.md': 'Words.' }],
  ['without a date', { 'x.md': undated }],
  [
    'whose date is still to be filled in',
    Object.fromEntries(
      ['<% tp.date.now() %>', '"{{ .Date }}"', '{{date}}', '"{% now %}"', '"${date}"'].map((date, i) => [
        `x${i}.md`,
        `---\ntitle: T\ndate: ${date}\n---\nText.\n`,
      ]),
    ),
  ],
  ['of a section', { 'x/_index.md': text }],
  ['of a section in a language', { '_index.fr.md': text }],
  ['of the repository', { 'README.md': undated, 'LICENSE.md': 'x', '404.md': undated, 'template.md': undated }],
  [
    'of the repository whose beginning is no front matter',
    {
      'README.md': '---\n# My blog: it is\n\n* a: *b\n---\n\nText.',
      'AGENTS.md': '---\ndescription: Use when: a "b"\ntools: [a,\n---\nText.',
      'sub/CLAUDE.md': '---\nglobs: *.ts\n---\nText.',
    },
  ],
  ['in folders for templates', { 'archetypes/x.md': text, 'a/_includes/y.md': text, 'scaffolds/z.md': text }],
  ['of samples of themes', { 'themes/t/exampleSite/content/post/x.md': text }],
  ['in folders for parts of Quarto', { '_parts/x.qmd': text, 'y/_z/x.Rmd': text }],
  ['whose permalink is false', { 'x.md': post('', 'permalink: false') }],
  [
    'with the layout of a list',
    Object.fromEntries(
      ['archives', 'search', 'Tags', '"categories"'].map((layout, i) => [`x${i}.md`, post('', `layout: ${layout}`)]),
    ),
  ],
  ['that collections exclude', { 'x.md': post('', 'eleventyExcludeFromCollections: true') }],
  [
    'that no list has',
    Object.fromEntries(
      ['unlisted: true', 'hideInList: true', 'hidden: true', 'build: { list: never }', '_build: { list: false }'].map(
        (hidden, i) => [`x${i}.md`, post('', hidden)],
      ),
    ),
  ],
];
for (const [name, files] of pages) {
  test(`pages ${name} are left out and named`, async (t) => {
    const { ids, named } = await build({ ...files, 'a.md': text }, t);
    assert.deepEqual([ids, named('page')], [['a'], Object.keys(files).sort()]);
  });
}

test('a post in a README whose front matter is broken stays an error', async (t) => {
  const files = { 'trip/README.md': '---\ntitle: A trip: "home"\ntags: [a,\ndate: 2025-01-14\n---\nText.', 'a.md': text };
  const { ok, named } = await build(files, t);
  assert.deepEqual([ok, named('invalid-yaml').at(0)], [false, 'trip/README.md']);
});

test('pages beside the folder "_posts" are left out, and posts and drafts are not pages', async (t) => {
  const files = { '_posts/2025-01-01-a.md': undated, '_drafts/d.md': text, 'about.md': text, '_pages/b.md': text };
  const { ids, named } = await build(files, t);
  assert.deepEqual([ids, named('page'), named('draft')], [['a'], ['_pages/b.md', 'about.md'], ['_drafts/d.md']]);
});

for (const [name, files] of [
  ['next to its settings', { 'pelicanconf.py': '', 'pages/x.md': text }],
  ['in its content', { 'pelicanconf.py': '', 'content/pages/y/x.md': text, 'content/z/pages/c.md': text }],
  ['of Nikola', { 'conf.py': '', 'pages/x.md': text }],
] as const)
  test(`pages in the folder of Pelican for them are left out and named: ${name}`, async (t) => {
    const { ids, named } = await build({ 'content/b/a.md': text, ...files }, t);
    assert.deepEqual([ids.includes('x'), ids.includes('a'), named('page').length], [false, true, 1]);
  });

test('posts of other sites may be in a folder "pages"', async (t) => {
  assert.deepEqual((await build({ 'pages/x.md': text, 'src/pages/y.md': text }, t)).ids.sort(), ['x', 'y']);
});

test('posts of Quarto and of other generators may be in folders with an underscore', async (t) => {
  const { ids } = await build({ '_posts/2025-01-01-a.qmd': undated, '_notes/b.md': text }, t);
  assert.deepEqual(ids.sort(), ['a', 'b']);
});

test('only what lies in the same site as the folder "_posts" lies beside it', async (t) => {
  const { ids } = await build({ 'theme/source/_posts/2025-01-01-a.md': undated, 'notes/b.md': text, 'theme/c.md': text }, t);
  assert.deepEqual(ids.sort(), ['a', 'b']);
});

test('a README with a date is a post with the name of its folder', async (t) => {
  assert.deepEqual((await build({ 'x/README.md': text }, t)).ids, ['x']);
});

test('many READMEs with a date are posts, but not the start page', async (t) => {
  const { ids, named } = await build(
    { 'README.md': post('', 'home: true'), 'a/README.md': text, 'a/b/README.md': text, 'c.md': post('', 'home: true') },
    t,
  );
  assert.deepEqual([ids.sort(), named('page')], [['a', 'b', 'c'], ['README.md']]);
});

test('links find a README by its file and its folder', async (t) => {
  const links = '[1](../b/README.md) [2](/a/b/) [3](b/)';
  const cwd = folderOf(t, {
    'posts/a/README.md': post(links),
    'posts/a/b/README.md': text,
    'posts/b/README.md': post('', 'slug: z'),
  });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(withCode(messages, 'unresolvable-link'), []);
  const { content_html: html = '' } = readFeed(cwd).items.find(({ id }) => id === 'a') ?? {};
  assert.deepEqual(html.match(/(?<=href=")[^"]*/g), ['./posts/z/', './posts/b/', './posts/b/']);
});

test('drafts are left out and named, and built with the option', async (t) => {
  const files = {
    'a.md': text,
    'drafts/b.md': text,
    'c.md': post('', 'draft: yes'),
    'd.md': post('', 'published: no'),
    'e.md': post('', 'status: Draft'),
    'f.md': '---\ntitle: T\ndraft: true\n---\n',
  };
  const without = await build(files, t);
  assert.deepEqual([without.ids, without.named('draft').length], [['a'], 5]);
  const all = await build(files, t, { drafts: true });
  assert.deepEqual([all.ids.sort(), all.named('draft')], [['a', 'b', 'c', 'd', 'e', 'f'], []]);
});

test('posts of the future are left out and named, and built with the option', async (t) => {
  const files = { 'a.md': text, 'b.md': text.replace('2025-01-14', '2999-01-01') };
  const without = await build(files, t);
  assert.deepEqual([without.ids, without.named('future')], [['a'], ['b.md']]);
  assert.deepEqual((await build(files, t, { future: true })).ids, ['b', 'a']);
});

for (const [pattern, left] of [
  ['notes/**', ['a', 'b']],
  ['notes', ['a', 'b']],
  ['posts/notes/**', ['a', 'b']],
  ['*.md', []],
  ['b.md', ['a', 'c']],
] as const) {
  test(`--exclude ${pattern} leaves out what it names`, async (t) => {
    const files = { 'a.md': text, 'deep/b.md': text, 'notes/c.md': text };
    const { ids, ok } = await build(files, t, { exclude: [pattern] });
    assert.deepEqual([ids.sort(), ok], [left, left.length > 0]);
  });
}

test('--keep-going leaves out posts with errors, and what two posts have in common stays with the first', async (t) => {
  const files = {
    'a.md': text,
    'b.md': post('', 'date2: x').replace('2025-01-14', 'soon'),
    'c.md': '---\ntitle: x',
    'x/same.md': text,
    'y/same.md': text,
  };
  assert.equal((await build(files, t)).ok, false);
  const { ok, ids, named } = await build(files, t, { keepGoing: true });
  assert.deepEqual([ok, ids.sort()], [true, ['a', 'same']]);
  assert.deepEqual([named('bad-date'), named('no-front-matter'), named('duplicate-slug')], [['b.md'], ['c.md'], ['y/same.md']]);
});

for (const [path, front, date] of [
  ['2025-02-03-x.md', '', '2025-02-03'],
  ['2025/02/03/x.md', '', '2025-02-03'],
  ['2025-02-03/index.md', '', '2025-02-03'],
  ['20250203174503-x.md', '', '2025-02-03'],
  ['202502031745 x.md', '', '2025-02-03'],
  ['20250203174503.md', '', '2025-02-03'],
  ['x.md', 'permalink: /2025/02/03/x/', '2025-02-03'],
  ['x.md', 'path: 2025/2/3/x', '2025-02-03'],
  ['2024-01-01-x.md', 'date: 2025-02-03', '2025-02-03'],
] as const) {
  test(`${path}${front && ` with "${front}"`} is of ${date}`, async (t) => {
    const cwd = folderOf(t, { [`posts/${path}`]: `---\ntitle: T\n${front}\n---\nText.\n` });
    await buildIn(cwd);
    assert.equal(String(readFeed(cwd).items[0]?.['date_published']).slice(0, 10), date);
  });
}

for (const [name, near] of [
  ['descripton', 'description'],
  ['tittle', 'title'],
  ['Auhtor', 'author'],
  ['traslationOf', 'translationOf'],
  ['pined', 'pinned'],
] as const) {
  test(`asks whether "${name}" is "${near}"`, async (t) => {
    const { messages } = await buildIn(
      folderOf(t, { 'posts/a.md': `---\n${near === 'title' ? '' : 'title: T\n'}date: 2025-01-14\n${name}: x\n---\nText.\n` }),
    );
    const [found] = withCode(messages, 'unknown-field');
    assert.match(found?.text ?? '', new RegExp(`did you mean "${near}"\\?`));
    assert.deepEqual([found?.line, found?.column], [near === 'title' ? 3 : 4, 1]);
  });
}

test('asks about no field that is nothing like one, is mapped, or stands beside the right one', async (t) => {
  const front = 'layout: post\ntranslations: [x]\nmood: x\ndescripton: y\nsumary: z\nsummary: s';
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post('', front) }), { fields: { description: ['descripton'] } });
  assert.deepEqual(withCode(messages, 'unknown-field'), []);
});
