import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { file: 'a.md', idPrefix: 'fn' }).text;
const ID = 'dQw4w9WgXcQ';
const PLAYER = `<iframe src="https://www.youtube-nocookie.com/embed/${ID}"></iframe>`;

const cases: [name: string, from: string, to: string][] = [
  ['a player', `a\n\n<lite-youtube videoid="${ID}"></lite-youtube>\n\nb`, `a\n\n${PLAYER}\n\n\nb`],
  [
    'a player with what stands for it',
    `<lite-youtube\n  videoid="${ID}"\n  style="background-image: url('a.jpg')">\n  <a href="https://x.example">Play</a>\n</lite-youtube>`,
    `${PLAYER}\n`,
  ],
  ['another name', `<youtube-embed video="${ID}"></youtube-embed>`, `${PLAYER}\n`],
  [
    'another site',
    '<lite-vimeo videoid="1234"></lite-vimeo>',
    '<iframe src="https://player.vimeo.com/video/1234?dnt=1"></iframe>\n',
  ],
  [
    'a player in a line',
    `See <lite-youtube videoid="${ID}" playlabel="Play"></lite-youtube> b`,
    `See [Play](<https://www.youtube.com/watch?v=${ID}>) b`,
  ],
  ...[
    `\`<lite-youtube videoid="${ID}"></lite-youtube>\``,
    '<lite-youtube></lite-youtube>',
    '<youtube-channel id="a"></youtube-channel>',
    `<lite-youtube videoid="${ID}">`,
  ].map((text): [string, string, string] => [`nothing in ${text}`, text, text]),
];
for (const [name, from, to] of cases)
  test(`replaces ${name}`, () => {
    assert.equal(read(from), to);
  });

test('takes linear time', async () => {
  await assertLinear((n) => read('<lite-youtube a="b">'.repeat(n)), 2000);
});
