import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf } from '../shared/fixtures.test.support.js';

/** What is said of a field's type: its name, what it may look like, and the place of its value. */
async function said(t: Parameters<typeof folderOf>[0], line: string, name = '2025-01-14-a.md'): Promise<string[]> {
  const cwd = folderOf(t, { [`posts/${name}`]: `---\nauthor: B\n${line}\n---\nText.\n` });
  const { messages } = await buildIn(cwd);
  return messages
    .filter(({ code }) => code === 'wrong-type')
    .map(({ text, line: at, column }) => `${at}:${column} ${/"(.*?)"/.exec(text)?.[1]} ${/"([^"]*)"$/.exec(text)?.[1]}`);
}

for (const [line, message] of [
  ['draft: maybe', '3:8 draft draft: true'],
  ['draft: [true]', '3:8 draft draft: true'],
  ['title: [a, b]', '3:8 title title: …'],
  ['title: A\ndescription: {en: B}', '4:14 description description: …'],
  ['date: {}', '3:7 date date: 2025-01-14'],
  ['date: [2025-01-14]', '3:7 date date: 2025-01-14'],
  ['updated:\n  - 2025-01-14', '4:3 updated updated: 2025-01-14'],
  ['tags: {a: b}', '3:7 tags tags: [one, two]'],
  ['aliases: {a: b}', '3:10 aliases aliases: [/old/path/]'],
  ['slug: [a]', '3:7 slug slug: my-article'],
  ['language: [en]', '3:11 language language: en'],
  ['translationOf: [a]', '3:16 translationOf translationOf: my-article'],
  ['tips: {a: b}', '3:7 tips tips: [A heading]'],
] as const)
  test(`names the type of ${JSON.stringify(line)}`, async (t) => {
    assert.deepEqual(await said(t, line), [message]);
  });

for (const line of [
  'draft: no',
  'draft: "false"',
  'draft: 0',
  'draft:',
  "draft: '{{ draft }}'",
  'title: 3',
  'title: true',
  'tags: 3',
  'tags: []',
  'tags: [{label: a}]',
  'tags:\n  - [a, b]',
  'date: {created: 2025-01-14}',
  'date: ""',
  'permalink: {build: x}',
  'image: {a: b}',
  'author: {a: b}',
])
  test(`says nothing about ${JSON.stringify(line)}`, async (t) => {
    assert.deepEqual(await said(t, line), []);
  });

test('names the date of a file that has no other one', async (t) => {
  assert.deepEqual(await said(t, 'date: {a: b}', 'a.md'), ['3:7 date date: 2025-01-14']);
});
