import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addFiles, folderOf, post } from '../shared/fixtures.test.support.js';
import type { Message } from '../shared/messages.js';
import { checkPosts } from './check.js';
import { formatMessages } from './format-messages.js';

const demo = fileURLToPath(new URL('../../../demo/posts', import.meta.url));
const now = Date.parse('2026-01-01');

/** Faults by the article that they are planted in: the text to add, and the finding that it must give. */
const FAULTS: Readonly<Record<string, readonly (readonly [text: string, code: string])[]>> = {
  'the-cat-tax': [
    ['[l01](nowhere.md)', 'unresolvable-link'],
    ['[l02](../nowhere.md#x)', 'unresolvable-link'],
    ['[l03](first-week-on-rednote.md#f03)', 'dead-anchor'],
    ['[l04](#f04)', 'dead-anchor'],
    ['<a href="#f05">l05</a>', 'dead-anchor'],
    ['[l06](files/f06.pdf)', 'missing-file'],
    ['<a href="f07.zip">l07</a>', 'missing-file'],
    ['![](images/cat-tax.svg?f08)', 'missing-alt'],
    ['<img src="images/cat-tax.svg?f09">', 'missing-alt'],
    ['![f10](images/nowhere.png)', 'unresolvable-image'],
  ],
  'first-week-on-rednote': [
    ['###### f11', 'heading-jump'],
    ['> [l12](nowhere12.md)', 'unresolvable-link'],
    ['* [l13](#f13)', 'dead-anchor'],
    ['{{< f14 >}}', 'template'],
    ['{% f15 %}', 'template'],
    ['<Widget16 />', 'template'],
    ['$\\frac{17$', 'bad-math'],
    ['<script>f18</script>', 'unsafe-html'],
    ['<form>f19</form>', 'html-removed'],
    ['[[other20|f20]]', 'unresolvable-link'],
    ['[l31]()', 'unresolvable-link'],
    ['[l39]({% f39 %})', 'template'],
    ['(l36)[https://a.example/]', 'unresolvable-link'],
    ['[lf37] (https://a.example/)', 'unresolvable-link'],
    ['[l38(https://a.example/)', 'unresolvable-link'],
    ['[l33](htp://a.example/)', 'unresolvable-link'],
    ['<a href="file:///f34.txt">l34</a>', 'unresolvable-link'],
    ['[l40](http://localhost:4000/f40/)', 'unresolvable-link'],
    ['![f41](http://127.0.0.1:4000/f41.png)', 'unresolvable-image'],
    ['[^f32]: No text refers to it.', 'unused-footnote'],
  ],
  'keep-your-account-safe': [
    ['{% post_link f21 %}', 'unresolvable-link'],
    ['[a22]({{< ref "f22.md" >}})', 'unresolvable-link'],
    ['![f23](ftp://a.example/x.png)', 'unresolvable-image'],
    ['<video src="f24.mp4"></video>', 'media-not-copied'],
    ['![f25](heavy.png)', 'large-image'],
    ['{{ f26 }}', 'template'],
    ['<% f27 %>', 'template'],
    ['f28 <title>', 'unclosed-tag'],
    ['[l29](take-your-videos-with-you.md#f29)', 'dead-anchor'],
    ['<!-- f35 --> a <!-- b', 'unclosed-tag'],
    ['```\nf30', 'unclosed-fence'],
  ],
};

async function planted(t: Parameters<typeof folderOf>[0]): Promise<{ cwd: string; messages: Message[] }> {
  const cwd = folderOf(t, {});
  cpSync(demo, join(cwd, 'posts'), { recursive: true });
  for (const [name, faults] of Object.entries(FAULTS)) {
    const path = join(cwd, 'posts', `${name}.md`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n\n${faults.map(([text]) => text).join('\n\n')}\n`);
  }
  addFiles(cwd, {
    'posts/heavy.png': Buffer.concat([
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      Buffer.from('000493e149444154', 'hex'),
      Buffer.alloc(300_005),
      Buffer.from('0000000049454e44ae426082', 'hex'),
    ]),
    'posts/f31.md': post(''),
    'posts/f32.md': post('a', '', 'The Cat Tax, Explained'),
    'posts/f33.md': '---\ntitle: F33\ndate: 2030-01-01\n---\na\n',
    'posts/f34.md': post('a', 'tags: [Community]', 'F34'),
    'posts/f35.md': post('a', 'tags:\n  - "culture "', 'F35'),
    'posts/f36.md': '---\ndate: 2025-01-01\n---\na\n',
    'posts/f37.md': '---\ntitle: F37\n---\na\n',
    'posts/f38.md': post('a', 'updated: soon', 'F38'),
    'posts/f39.md': post('a', 'language: "?"', 'F39'),
    'posts/f40.md': post('a', 'tips: [Nothing]', 'F40'),
    'posts/f41.md': post('a', 'permalink: /p/', 'F41'),
    'posts/f42.md': post('a', 'permalink: /p', 'F42'),
    'posts/f43.md': post('a', 'permalink: /p/\nlanguage: fr', 'F43'),
  });
  return { cwd, messages: await checkPosts(['posts'], { cwd, now }) };
}

const OTHERS: readonly (readonly [file: string, code: string])[] = [
  ['f31', 'empty-body'],
  ['f33', 'future'],
  ['f34', 'tag-case'],
  ['f35', 'tag-space'],
  ['f36', 'title-from-file-name'],
  ['f37', 'page'],
  ['f38', 'bad-date'],
  ['f39', 'bad-language'],
  ['f40', 'unknown-section'],
  ['f42', 'same-permalink'],
  ['the-cat-tax', 'same-title'],
];

test('finds the faults that are planted in articles, and none twice', async (t) => {
  const { messages } = await planted(t);
  const expected = [
    ...Object.entries(FAULTS).flatMap(([name, faults]) => faults.map(([, code]) => [name, code] as const)),
    ...OTHERS,
  ];
  const names = (pairs: readonly (readonly [string, string])[]): string[] =>
    pairs.map(([name, code]) => `${name} ${code}`).sort();
  const found = messages.map(({ file, code }) => [file.replace(/^posts\/|\.md$/g, ''), code] as const);
  assert.deepEqual(names(found), names(expected));
  assert.equal(
    new Set(messages.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).size,
    expected.length,
  );
});

test('findings are on the lines of their faults', async (t) => {
  const { cwd, messages } = await planted(t);
  const inLine = (name: string, [text, code]: readonly [string, string]): boolean => {
    const lines = readFileSync(join(cwd, `posts/${name}.md`), 'utf8').split('\n');
    return messages.some(
      (message) =>
        message.file === `posts/${name}.md` && message.code === code && lines[message.line - 1] === text.split('\n')[0],
    );
  };
  const elsewhere = Object.entries(FAULTS).flatMap(([name, faults]) => faults.filter((fault) => !inLine(name, fault)));
  assert.deepEqual(elsewhere, []);
});

test('links that are written as such, and other brackets, are not named', async (t) => {
  const texts = [
    '[a](https://b.example/) [c][https] [d (https://b.example/)] e[0] (https://b.example/) [1] (https://b.example/)',
    '`(a)[https://b.example/]` ![c](https://b.example/d.png) (https://b.example/) [e](</f (g)>) [x] \\[h] (https://b.example/)',
    '[[B]] [m](MAILTO:a@b.example) [n](//b.example/) [o](javascript:p)',
    '[c]: https://b.example/\n[https]: https://b.example/',
  ];
  const cwd = folderOf(t, {
    'posts/a.md': post(texts.join('\n\n')),
    'posts/b.md': post('b', '', 'B'),
  });
  assert.deepEqual(
    (await checkPosts(['posts'], { cwd, now })).filter(({ code }) => code === 'unresolvable-link').map(({ text }) => text),
    [],
  );
});

test('a file from the root of the site is missing if others with its folder are there', async (t) => {
  const cwd = folderOf(t, {
    '_config.yml': '',
    'static/files/a.pdf': '',
    'posts/a.md': post('[a](/files/a.pdf) [b](/files/b.pdf) [c](/others/c.pdf) [d](/d.pdf) [e](/files/feed.xml) [f](/files/)'),
  });
  const found = (await checkPosts(['posts'], { cwd, now })).map(({ line, column, code }) => `${line}:${column} ${code}`);
  assert.deepEqual(found, ['6:19 missing-file']);
});

test('finds the files that Pelican names by their place', async (t) => {
  const cwd = folderOf(t, {
    'content/a.md': post('[a]({filename}/exp/a.py) [b]({attach}b.py) [c](%7Battach%7Dc.py) [d](|filename|/exp/d.py)'),
    'content/exp/a.py': 'x',
    'content/c.py': 'x',
    'content/exp/d.py': 'x',
  });
  const found = (await checkPosts(['content'], { cwd, now })).filter(({ code }) => code === 'missing-file');
  assert.deepEqual(
    found.map(({ line, column }) => [line, column]),
    [[6, 26]],
  );
});

test('a note that ends with code or a table ends there', async (t) => {
  const notes = ['[^1]: One.\n\n    ```\n    a\n    ```', '[^2]: Two.\n\n    | a |\n    |---|\n    | b |', '[^3]: Three.'];
  const cwd = folderOf(t, { 'a.md': post(`a[^1] b[^2] c[^3]\n\n${notes.join('\n\n')}`) });
  assert.deepEqual(await checkPosts(['.'], { cwd, now }), []);
});

for (const [frontMatter, places] of [
  ['---\nsubtitle: no title\nextra:\n  title: x\ntitle: A\nupdated: 2024-01-01\ndate: 2025-06-01\n---', '5:1 6:1 7:1'],
  ['+++\nupdated = 2024-01-01\nlayout = "title"\ntitle = "A"\ndate = 2025-06-01\n+++', '4:1 2:1 5:1'],
  ['{"subtitle": "x", "title": "A",\n"date": "2025-06-01", "last_update": {"date": "2024-01-01"}}', '1:20 2:24 2:2'],
] as const)
  test(`findings in front matter are at their fields: ${frontMatter.slice(0, 12)}`, async (t) => {
    const cwd = folderOf(t, { 'a.md': post('a', '', 'A'), 'b.md': `${frontMatter}\n\nb\n` });
    const found = await checkPosts(['.'], { cwd, now: Date.parse('2025-05-01'), future: true });
    const placeOf = (code: string): string => {
      const { line, column } = found.find((each) => each.code === code) ?? {};
      return `${line}:${column}`;
    };
    assert.equal(['same-title', 'updated-before-date', 'future-date'].map(placeOf).join(' '), places);
  });

test('of two notes with one mark, the second is said to have that of the first', async (t) => {
  const cwd = folderOf(t, { 'a.md': post('a[^b]\n\n[^b]: First.\n[^b]: Second.') });
  const found = (await checkPosts(['.'], { cwd, now })).map(({ line, code, text }) => `${line} ${code} ${text}`);
  assert.deepEqual(found, ['9 unused-footnote the id "[^b]" is also used by "First."; change one of them']);
});

test('articles without titles do not have the same one', async (t) => {
  const untitled = '---\ndate: 2025-01-01\n---\na\n';
  const cwd = folderOf(t, { 'posts/1/a.md': untitled, 'posts/2/a.md': untitled });
  const found = await checkPosts(['posts'], { cwd, now });
  assert.deepEqual(
    found.filter(({ code }) => code === 'same-title'),
    [],
  );
});

for (const [name, date, code] of [
  ['a wrong date', 'date: 2025-13-40', 'bad-date'],
  ['no date', 'tags: [a]', 'no-date'],
] as const)
  test(`all faults of an article with ${name} are found, and links to it are not among them`, async (t) => {
    const faulty = `---\ntitle: A\n${date}\n---\n\n[b](nowhere.md) ![](x.png) [c](#nope)\n`;
    const cwd = folderOf(t, { 'posts/a.md': faulty, 'posts/b.md': post('[a](a.md)', '', 'B') });
    const codes = (await checkPosts(['posts/a.md', 'posts/b.md'], { cwd, now })).map(({ file, code }) => `${file} ${code}`);
    const expected = [code, 'unresolvable-link', 'unresolvable-image', 'missing-alt', 'dead-anchor'];
    assert.deepEqual(codes.sort(), expected.map((found) => `posts/a.md ${found}`).sort());
  });

test('corrects tags, and nothing else', async (t) => {
  const [a, b] = [post('Community', 'tags: [Community, x]', 'Community'), post('a', 'tags:\n  - "community "\n  - x', 'B')];
  const cwd = folderOf(t, { 'posts/a.md': a, 'posts/b.md': b, 'posts/c.md': post('a', 'tags: [community]', 'C') });
  assert.deepEqual(await checkPosts(['posts'], { cwd, now, fix: true }), []);
  assert.equal(readFileSync(join(cwd, 'posts/a.md'), 'utf8'), a.replace('[Community', '[community'));
  assert.equal(readFileSync(join(cwd, 'posts/b.md'), 'utf8'), b.replace('community ', 'community'));
});

for (const [body, places] of [
  ['## a\n\n<h3>b</h3>\n\n#### c', []],
  ['## a\n\n<p>x</p>\n<h5>b</h5>', ['9:1']],
  ['<h2>a</h2>\n\n##### b\n\n<h6>c</h6>', ['8:1']],
  ['## a\n\n> # b\n\n### c', []],
  ['## a\n\n> #### b\n>\n> ###### c\n\n### d', ['10:3']],
  ['> # a\n>\n> > ### b\n>\n> ## c', []],
  ['Title\n===\n\n### b', ['9:1']],
] as const)
  test(`heading levels are compared within a text: ${JSON.stringify(body)}`, async (t) => {
    const found = await checkPosts(['.'], { cwd: folderOf(t, { 'a.md': post(body) }), now });
    const jumps = found.filter(({ code }) => code === 'heading-jump').map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(jumps, places);
  });

const message = (code: string, severity: Message['severity'] = 'info'): Message => ({
  file: 'a,b.md',
  line: 2,
  column: 3,
  severity,
  code,
  text: '50 %\nx',
});

test('sums up what only informs', () => {
  const text = formatMessages(
    [...Array.from({ length: 6 }, () => message('x')), message('y'), ...Array.from({ length: 6 }, () => message('z', 'warning'))],
    'text',
  );
  assert.equal(text.split('\n').length, 9);
  assert.match(text, /\n6 more of kind x in 1 file; use --format json to list them\n$/);
});

test('writes commands of GitHub', () => {
  assert.equal(formatMessages([message('x')], 'github'), '::notice file=a%2Cb.md,line=2,col=3,title=x::50 %25%0Ax\n');
});

test('writes SARIF', () => {
  const { version, runs } = JSON.parse(formatMessages([message('x', 'error')], 'sarif')) as {
    version: string;
    runs: { results: object[] }[];
  };
  assert.equal(version, '2.1.0');
  assert.deepEqual(runs[0]?.results[0], {
    ruleId: 'x',
    level: 'error',
    message: { text: '50 %\nx' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a%2Cb.md' }, region: { startLine: 2, startColumn: 3 } } }],
  });
});

test('names links by names that the text does not define, and no indices', async (t) => {
  const text = 'a [b][lost] x[i][j] `[c][d]` [e][Known ] [f][2,3]\n\n- ![g][gone\n  too]\n\n[known]: https://a.example';
  const cwd = folderOf(t, { 'posts/a.md': post(text), 'posts/b.md': post('An array of arrays [x][y].') });
  const messages = await checkPosts(['posts'], { cwd, now });
  assert.deepEqual(
    messages
      .filter(({ code }) => code === 'unresolvable-link')
      .map(({ text, line, column }) => [/"([^"]*)"/.exec(text)?.[1], line, column]),
    [
      ['lost', 6, 3],
      ['gone too', 8, 4],
    ],
  );
});

test('says where a block in a list begins that is not closed', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('- a\n\n  ```js\n  b\n\nc') });
  const messages = await checkPosts(['posts'], { cwd, now });
  const found = messages.filter(({ code }) => code === 'unclosed-fence');
  assert.deepEqual(
    found.map(({ line, column }) => [line, column]),
    [[8, 3]],
  );
});

test('a link to a host without "https://" is not one to a file', async (t) => {
  const cwd = folderOf(t, { 'posts/a.md': post('[a](www.a.com) [b](b.io) [c](c.zip)') });
  const messages = await checkPosts(['posts'], { cwd, now });
  assert.deepEqual(
    messages.flatMap(({ code, text }) => (/link|file/.test(code) ? [`${code} ${/"(.*)"/.exec(text)?.[1]}`] : [])),
    ['unresolvable-link www.a.com', 'unresolvable-link b.io', 'missing-file c.zip'],
  );
});
