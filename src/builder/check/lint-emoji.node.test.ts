import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { folderOf, post, withCode } from '../shared/fixtures.test.support.js';
import { checkPosts } from './check.js';

async function said(t: TestContext, body: string): Promise<string[]> {
  const messages = await checkPosts(['posts'], { cwd: folderOf(t, { 'posts/a.md': post(body) }) });
  return withCode(messages, 'unknown-emoji').map(
    ({ severity, line, column, text }) =>
      `${severity} ${line}:${column} ${[...text.matchAll(/"(.*?)"/g)].map(([, words]) => words).join(' ')}`,
  );
}

for (const [body, found] of [
  ['Hello :smilee:!', 'info 6:7 :smilee: :smiley:'],
  ['- A\n- :rokcet: B', 'info 7:3 :rokcet: :rocket:'],
  ['| a |\n|---|\n| :thumbs_up: |', 'info 8:3 :thumbs_up: :thumbsup:'],
  ['# A :smilee:\n\n:smilee:', 'info 6:5 :smilee: :smiley:'],
] as const)
  test(`names ${JSON.stringify(body)}`, async (t) => {
    assert.equal((await said(t, body))[0], found);
  });

for (const body of [
  ':smile: and :+1:',
  ':partyparrot:',
  '`:smilee:`\n\n```\n:smilee:\n```',
  'a:smilee:b and https://a.example/:smilee:/',
  '| a | b |\n|:-----:|:-----:|\n| c | d |',
  'A :danger: and :height: and :first: one',
  ':note: it, 10:30:45, std::vector::iterator, :ref:`words`',
])
  test(`says nothing about ${JSON.stringify(body)}`, async (t) => {
    assert.deepEqual(await said(t, body), []);
  });
