import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { file: 'a.md', idPrefix: 'fn' }).text;
const script = (attributes: string): string => `<script ${attributes}></script>`;

const GIST = '[Gist](<https://gist.github.com/ann/123>)';
const cases: [name: string, from: string, to: string][] = [
  ['a gist', `a\n\n${script('src="https://gist.github.com/ann/123.js"')}\n\nb`, `a\n\n${GIST}\n\n\nb`],
  ['a gist above text', `${script("src='//gist.github.com/ann/123.js'")}\nb`, `${GIST}\n\nb`],
  ['a gist in a line', `See ${script('src=https://gist.github.com/ann/123.js')}.`, `See ${GIST}.`],
  [
    'a file of a gist',
    script('src="https://gist.github.com/ann/123.js?file=a.py"'),
    '[a.py](<https://gist.github.com/ann/123>)\n',
  ],
  [
    'a gist among HTML',
    `<div>\n${script('src="https://gist.github.com/ann/123.js"')}\n</div>`,
    '<div>\n<a href="https://gist.github.com/ann/123">Gist</a>\n\n</div>',
  ],
  [
    'a recording',
    script('id="asciicast-9" src="https://asciinema.org/a/9.js" async data-speed="2"'),
    '[Recording on asciinema](<https://asciinema.org/a/9>)\n',
  ],
  [
    'slides',
    script('async class="speakerdeck-embed" data-id="a1" data-ratio="1.7" src="//speakerdeck.com/assets/embed.js"'),
    '[Slides on Speaker Deck](<https://speakerdeck.com/player/a1>)\n',
  ],
  ['a fiddle', script('async src="//jsfiddle.net/ann/x1/2/embed/js,html/"'), '[Fiddle](<https://jsfiddle.net/ann/x1/2/>)\n'],
  ...[
    script('src="https://x.example/gist.github.com/a.js"'),
    script('src="https://gist.github.com/"'),
    '<script src="https://gist.github.com/ann/123.js">a()</script>',
    `\`${script('src="https://gist.github.com/ann/123.js"')}\``,
    `\`\`\`html\n${script('src="https://gist.github.com/ann/123.js"')}\n\`\`\``,
  ].map((each): [string, string, string] => [each, each, each]),
];
for (const [name, from, to] of cases) {
  test(`embeds by script: ${name}`, () => {
    assert.equal(read(from), to);
  });
}

test('many scripts without an end take linear time', () => {
  const text = '<script src="//gist.github.com/'.repeat(20_000);
  const start = performance.now();
  read(text);
  assert.ok(performance.now() - start < 4000);
});
