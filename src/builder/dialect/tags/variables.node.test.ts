import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect, type Dialect } from '../dialect.js';

const read = (text: string): Dialect => readDialect(text, { file: 'a.md', idPrefix: 'fn', title: 'T' });
const found = (text: string): string[] => {
  const messages: string[] = [];
  read(text).findings.report((_severity, _code, words, offset = 0) =>
    messages.push(`${offset} ${words.split(' is not')[0] ?? ''}`),
  );
  return messages;
};

const known: [from: string, to: string][] = [
  ['{% set x = "a" %}{{ x }} b', 'a b'],
  ['{% assign x = "word" %}Say {{ x }} and {{ x | upcase | append: "!" }}', 'Say word and WORD!'],
  ['{% assign x = "a" %}{% assign y = x | append: ".png" %}![b]({{ y }})', '![b](a.png)'],
  ['{%- set x -%}\nhello *b*\n{%- endset -%}\n{{ x | safe }}', '\nhello *b*'],
  [
    '{% capture n %}\n**Note**\n\nb\n{% endcapture %}<div class="notice">{{ n | markdownify }}</div>',
    '<div class="notice">\n\n**Note**\n\nb\n\n</div>',
  ],
  ['{% capture n %}Text{% endcapture %}\n{% include notice.html content=n %}', '\n<aside>\nText\n</aside>\n'],
  ['{% capture n %}a{% endcapture %}b{% capture m %}c{{ n }}{% endcapture %}{{ m }}', 'bca'],
  ['{% macro a(b) %}x{{ b }}{% endmacro %}c', 'c'],
  ['{% assign x = "%}" %}t{{ x }}', 't%}'],
  ['{%+ set x = 1 %}t', 't'],
  ['`{% set x = 1 %}` {% set x = 1 %}t', '`{% set x = 1 %}` t'],
];
for (const [from, to] of known) {
  test(`reads ${JSON.stringify(from)}`, () => {
    assert.equal(read(from).text, to);
    assert.deepEqual(found(from), []);
  });
}

const unknown: [from: string, to: string, found: string[]][] = [
  ['a {% set x = {"a": "%}"} %}b', 'a b', ['2 {% set %}']],
  ['a {% set x, y = 1, 2 %}b', 'a b', ['2 {% set %}']],
  ['{% assign x = "a, b" | split: ", " %}{{ x }}', '', ['37 {{ x }}', '0 {% assign %}']],
  ['{% assign x = "a" %}{{ x | other: 1 }}', '', ['20 {{ x | other: 1 }}']],
  ['a\n{% set x = 1 %\nb {% if x %}c{% endif %}', 'a\n\nb c', ['19 {% if %}']],
  ['a {% capture n %} b', 'a  b', ['2 {% capture %}']],
  // An include that is not shown is named once, where it is.
  ['ab {% capture n %}c {% include a.html %}{% endcapture %}{{ n }}{{ n }}', 'ab cc', ['20 {% include %}']],
];
for (const [from, to, messages] of unknown) {
  test(`leaves out and names what is not known in ${JSON.stringify(from)}`, () => {
    assert.equal(read(from).text, to);
    assert.deepEqual(found(from).sort(), [...messages].sort());
  });
}

test('does not let values that contain each other grow without end', async () => {
  await assertLinear((count) => {
    const steps = Array.from({ length: count }, (_, i) => `{% capture v${i + 1} %}{{ v${i} }}{{ v${i} }}{% endcapture %}`);
    const text = `{% assign v0 = "0123456789" %}${steps.join('')}{{ v${count} }}{{ v12 }}`;
    assert.ok(read(text).text.length < 1_000_000);
  }, 64);
});

for (const piece of [
  '{% set a="',
  '{% capture a %}',
  '{% capture a %}{{ a }}{% endcapture %}',
  '{% assign a = a | append: "b" %}',
]) {
  test(`takes a time that grows with the length of ${JSON.stringify(piece)}`, () =>
    assertLinear((length) => read(piece.repeat(length / piece.length)), 200_000));
}
