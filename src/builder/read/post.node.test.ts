import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, itemOf, post, readFeed, withCode } from '../shared/fixtures.test.support.js';

const bare = (frontMatter: string, body = 'Text.'): string => `---\n${frontMatter}\n---\n${body}\n`;

test('carries the fields of the front matter into the item', async (t) => {
  const item = await itemOf(
    t,
    post('Text.', 'description: D\nauthor: Ann\ntags: [a, b]\nupdated: 2025-02-01\nlanguage: zh_hans', '"T: x"'),
  );
  assert.equal(item.title, 'T: x');
  assert.equal(item['summary'], 'D');
  assert.deepEqual(item['authors'], [{ name: 'Ann' }]);
  assert.deepEqual(item['tags'], ['a', 'b']);
  assert.equal(item['date_published'], '2025-01-14T00:00:00.000Z');
  assert.equal(item['date_modified'], '2025-02-01T00:00:00.000Z');
  assert.equal(item['language'], 'zh-Hans');
});

test('reads files with a byte order mark and CRLF', async (t) => {
  const item = await itemOf(t, `\ufeff${post('Text.', 'tags: [a]').replaceAll('\n', '\r\n')}`);
  assert.deepEqual(item['tags'], ['a']);
  assert.equal(item.content_html, '<p>Text.</p>\n');
});

test('reads the lists of categories that Hexo has in a list', async (t) => {
  assert.deepEqual((await itemOf(t, post('Text.', 'categories:\n  - [a, b]\n  - [c]\n  - d')))['tags'], ['a', 'b', 'c', 'd']);
});

test('takes a number for a title as it is typed', async (t) => {
  assert.equal((await itemOf(t, post('Text.', '', '2.50'))).title, '2.50');
});

test('takes the first heading for a missing title, and drops it from the body', async (t) => {
  const item = await itemOf(t, bare('date: 2025-01-14', '# A *Heading* &amp; more\n\nText.'));
  assert.equal(item.title, 'A Heading & more');
  assert.equal(item.content_html, '<p>Text.</p>\n');
});

for (const [body, title] of [
  ['## Head\n\nText.\n\n### Part', 'Head'],
  ['### Background\n\nText.\n\n### Cause', 'A post'],
  ['### Background\n\nText.\n\n## Cause', 'A post'],
  ['Text.\n\n# Head\n\n# Part', 'Head'],
] as const)
  test(`takes "${title}" for a missing title above ${JSON.stringify(body)}`, async (t) => {
    assert.equal((await itemOf(t, bare('date: 2025-01-14', body))).title, title);
  });

const LONG = 'One sentence, then another one, and words until nobody would call it a title any more.';
for (const [name, body, title, summary, source] of [
  ['2025-01-14-143027', 'Tea with *Ann*.', 'Tea with Ann.', '', 'text'],
  [
    '1692349823',
    `${LONG} More.`,
    'One sentence, then another one, and words until nobody would call it a title…',
    `${LONG} More.`,
    'text',
  ],
  ['7c9e6679-7425-40de-944b-e07fc1f90ae7', 'Tea.', 'Tea.', '', 'text'],
  ['2025-01-14', '```\ncode\n```\n\nTea.', 'Tea.', '', 'text'],
  ['143027', '![A cup](https://a.example/cup.png)', '143027', '', 'file-name'],
  ['14-茶', 'Tea.', '14 茶', 'Tea.', 'file-name'],
  ['deadbeef', 'Tea.', 'Deadbeef', 'Tea.', 'file-name'],
] as const)
  test(`calls an untitled ${name}.md "${title}"`, async (t) => {
    const cwd = folderOf(t, { [`posts/${name}.md`]: bare('date: 2025-01-14', body) });
    const { messages } = await buildIn(cwd);
    const [item] = readFeed(cwd).items;
    assert.deepEqual([item?.title, item?.['summary'] ?? ''], [title, summary]);
    assert.equal(withCode(messages, `title-from-${source}`).length, 1);
  });

test('splits tags in one text, drops "#", and counts each once', async (t) => {
  assert.deepEqual((await itemOf(t, post('Text.', 'tags: "#TikTok, tiktok，小红书、食物"')))['tags'], [
    'TikTok',
    '小红书',
    '食物',
  ]);
});

test('reads tags with a label and a permalink', async (t) => {
  const given = 'tags:\n  - label: A b\n    permalink: /a\n  - name: c\n  - d';
  assert.deepEqual((await itemOf(t, post('Text.', given)))['tags'], ['A b', 'c', 'd']);
});

for (const date of ['Last Modified', 'git Created'])
  test(`takes the date of the file for "${date}"`, async (t) => {
    const item = await itemOf(t, `---\ntitle: A\ndate: ${date}\n---\nText.\n`);
    assert.ok(Math.abs(Date.parse(String(item['date_published'])) - Date.now()) < 600_000);
  });

for (const [path, line, tags] of [
  ['_posts/2025-01-01-a.md', 'tags: a  b-c', ['a', 'b-c']],
  ['_posts/d/2025-01-01-a.md', 'categories: a b', ['a', 'b']],
  ['_posts/2025-01-01-a.md', 'tags: a b, c', ['a b', 'c']],
  ['_posts/2025-01-01-a.md', 'categories: a\ntags: [a, b c]', ['a', 'b c']],
  ['_posts/2025-01-01-a.md', 'tags: [a b]', ['a b']],
  ['_posts/2025-01-01-a.md', 'category: a b', ['a b']],
  ['_posts/a.md', 'tags: a b', ['a b']],
  ['source/_posts/2025-01-01-a.markdown', 'categories: a b', ['a', 'b']],
  ['source/_posts/2025-01-01-a.md', 'tags: a b', ['a b']],
] as const)
  test(`divides "${line}" of ${path} as its generator does`, async (t) => {
    const cwd = folderOf(t, { [`posts/${path}`]: post('Text.', line) });
    await buildIn(cwd);
    assert.deepEqual(readFeed(cwd).items[0]?.['tags'], tags);
  });

test('leaves out tags that are neither text nor number', async (t) => {
  assert.deepEqual((await itemOf(t, post('Text.', 'tags:\n  - 2025\n  - a: b\n  - null')))['tags'], ['2025']);
});

for (const name of ['categories', 'category', 'keywords']) {
  test(`takes ${name} for missing tags`, async (t) => {
    assert.deepEqual((await itemOf(t, post('Text.', `${name}: x`)))['tags'], ['x']);
  });
}

test('reads the taxonomy of Grav', async (t) => {
  assert.deepEqual((await itemOf(t, post('Text.', 'taxonomy:\n  category: blog\n  tag: [a, b]')))['tags'], ['a', 'b']);
  assert.deepEqual((await itemOf(t, post('Text.', 'taxonomy:\n  category: [blog]')))['tags'], ['blog']);
});

test('takes the excerpt for a missing description', async (t) => {
  assert.equal((await itemOf(t, post('Text.', 'excerpt: E')))['summary'], 'E');
});

test('summarises a body without description', async (t) => {
  assert.equal((await itemOf(t, post('## Head\n\nFirst *words*.\n\n```\ncode\n```')))['summary'], 'First words.');
});

test('reads authors as names and as mappings', async (t) => {
  const item = await itemOf(
    t,
    post('Text.', 'authors:\n  - Ann\n  - name: Bo\n    url: https://bo.example/\n  - url: "javascript:x"\n  - 7'),
  );
  assert.deepEqual(item['authors'], [{ name: 'Ann' }, { name: 'Bo', url: 'https://bo.example/' }, { name: '7' }]);
});

test('takes a missing date from the file name and says so', async (t) => {
  const cwd = folderOf(t, { 'posts/2025-01-14-a.md': bare('title: A') });
  const { messages } = await buildIn(cwd);
  assert.equal(readFeed(cwd).items[0]?.['date_published'], '2025-01-14T00:00:00.000Z');
  assert.equal(withCode(messages, 'date-from-file-name')[0]?.severity, 'info');
});

test('takes a missing date from a file name of Zola', async (t) => {
  const cwd = folderOf(t, { 'posts/2025-01-14_a.md': bare('title: A') });
  await buildIn(cwd);
  assert.equal(readFeed(cwd).items[0]?.['date_published'], '2025-01-14T00:00:00.000Z');
});

test('takes the file name’s date for an invalid one, with a warning', async (t) => {
  const cwd = folderOf(t, { 'posts/2025-01-14-a.md': bare('title: A\ndate: soon') });
  const [message] = withCode((await buildIn(cwd)).messages, 'bad-date');
  assert.deepEqual([message?.severity, message?.line, message?.column], ['warning', 3, 7]);
});

test('does not depend on the time zone of the machine', async (t) => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Shanghai';
  t.after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const item = await itemOf(t, bare('title: A\ndate: 2025-01-14 11:00'));
  assert.equal(item['date_published'], '2025-01-14T11:00:00.000Z');
});

const unusable: [string, string, string, number, number][] = [
  ['a day that does not exist', bare('title: A\ndate: 2025-02-30'), 'bad-date', 3, 7],
  ['a list that is not closed', bare('title: A\ndate: 2025-01-14\ntags: [a'), 'invalid-yaml', 4, 7],
  ['a text that is not closed', bare('date: 2025-01-14\ntitle: "A\ntags: [a]'), 'invalid-yaml', 3, 8],
  ['front matter that does not end', '---\ntitle: A\n', 'no-front-matter', 1, 1],
];
for (const [name, markdown, code, line, column] of unusable) {
  test(`a post with ${name} is an error at its place`, async (t) => {
    const { ok, messages } = await buildIn(folderOf(t, { 'posts/a.md': markdown }));
    const [message] = withCode(messages, code);
    assert.equal(ok, false);
    assert.deepEqual([message?.file, message?.line, message?.column], ['posts/a.md', line, column]);
  });
}

for (const line of ['draft: true', 'draft: "true"', 'draft: yes', 'Draft: On', 'published: false', 'Published: no']) {
  test(`a post with "${line}" is named and left out`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.md': post('Text.', line), 'posts/b.md': post('Text.') });
    const { ok, messages } = await buildIn(cwd);
    assert.equal(ok, true);
    assert.deepEqual(
      withCode(messages, 'draft').map(({ file, severity }) => [file, severity]),
      [['posts/a.md', 'info']],
    );
    assert.deepEqual(
      readFeed(cwd).items.map(({ id }) => id),
      ['b'],
    );
  });
}

test('leaves out an invalid language, with a warning', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'language: "not a language"') });
  assert.equal(withCode((await buildIn(cwd)).messages, 'bad-language').length, 1);
  assert.equal(readFeed(cwd).items[0]?.['language'], undefined);
});

test('leaves out an update that is no date, with a warning', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('Text.', 'updated: later') });
  assert.equal(withCode((await buildIn(cwd)).messages, 'bad-date')[0]?.severity, 'warning');
  assert.equal(readFeed(cwd).items[0]?.['date_modified'], undefined);
});

test('reports and repairs mojibake in front matter and body, at its place', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('One.\n\nThe userâ€™s cafÃ© and ![x](missing.png)', 'description: itâ€™s') });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(
    withCode(messages, 'mojibake').map(({ line, column }) => [line, column]),
    [
      [4, 16],
      [9, 9],
      [9, 17],
    ],
  );
  assert.deepEqual(
    withCode(messages, 'unresolvable-image').map(({ line, column }) => [line, column]),
    [[9, 24]],
  );
  assert.match(readFeed(cwd).items[0]?.content_html ?? '', /user’s café/);
});

test('leaves out control characters, with a warning', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('a\u0000b') });
  assert.equal(withCode((await buildIn(cwd)).messages, 'control-character').length, 1);
  assert.equal(readFeed(cwd).items[0]?.content_html, '<p>ab</p>\n');
});

test('a file that is not UTF-8 is an error that says how to mend it', async (t) => {
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': Buffer.from(post('caf\u00e9'), 'latin1') }));
  assert.match(withCode(messages, 'not-utf-8')[0]?.text ?? '', /encoding UTF-8/);
});

test('a huge file is an error', async (t) => {
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post('x'.repeat(5_000_001)) }));
  assert.equal(withCode(messages, 'too-large').length, 1);
});

test('Markdown nested too deeply is an error of that post alone', async (t) => {
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post('>'.repeat(20_000)), 'posts/b.md': post('Text.') }));
  assert.deepEqual(
    messages.filter(({ severity }) => severity === 'error').map(({ file, code }) => [file, code]),
    [['posts/a.md', 'unreadable-markdown']],
  );
});

test('findings behind repairs have their places, however many there are', async (t) => {
  const lines = Array.from({ length: 3_000 }, (_, i) => `userâ€™s \u0001a ![b](missing-${i}.png)\n`);
  const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post(lines.join('\n')) }));
  const places = withCode(messages, 'unresolvable-image').map(({ line, column }) => `${line}:${column}`);
  const first = Number(places[0]?.split(':')[0]);
  assert.deepEqual(
    places,
    lines.map((_, i) => `${first + 2 * i}:13`),
  );
});

for (const [fields, image] of [
  ['background: https://x.example/a.jpg?b', 'https://x.example/a.jpg?b'],
  ['header-img: https://x.example/a.png\nimg: https://x.example/b.png', 'https://x.example/a.png'],
  ['photos:\n  - https://x.example/a.webp', 'https://x.example/a.webp'],
  ['img: https://x.example/b.png\nteaser: https://x.example/a.png', 'https://x.example/a.png'],
  ['background: "#fff"\ntop_img: transparent\npreview: https://x.example/', undefined],
])
  test(`takes the image that a theme finds in ${JSON.stringify(fields)}`, async (t) => {
    assert.equal((await itemOf(t, post('Text.', fields)))['image'], image);
  });

test('a field that only says that there is an image names none', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.md': post('Text.', 'image: true\ncover: https://x.example/a.png'),
    'posts/b.md': post('Text.', 'image: false\nthumbnail: true', 'B'),
  });
  const { messages } = await buildIn(cwd);
  assert.deepEqual(withCode(messages, 'unresolvable-image'), []);
  assert.deepEqual(
    readFeed(cwd).items.map(({ image }) => image),
    ['https://x.example/a.png', undefined],
  );
});

for (const [fields, values] of [
  ['postTitle: A\npostDate: 2025-01-14\ndateModified: 2025-02-01', ['A', '2025-01-14', '2025-02-01']],
  ['headline: A\ndateCreated: 2025-01-14\ndate_modified: 2025-02-01', ['A', '2025-01-14', '2025-02-01']],
  ['title: A\ndate:\n  created: 2025-01-14\n  updated: 2025-02-01', ['A', '2025-01-14', '2025-02-01']],
  [':title: A\n:created_at: 2025-01-14 18:05:59.000000000 +01:00\n:updated_at: 2025-02-01', ['A', '2025-01-14', '2025-02-01']],
] as const)
  test(`reads the names that other generators have: ${fields.split('\n').join(', ')}`, async (t) => {
    const item = await itemOf(t, bare(fields));
    const days = [item['date_published'], item['date_modified']].map((date) => String(date).slice(0, 10));
    assert.deepEqual([item.title, ...days], values);
  });
