import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect } from '../shared/fixtures.test.support.js';
import { bodyStartOf } from './fences.js';
import { parseFrontMatter } from './front-matter.js';

function parse(yaml: string): { values: Record<string, unknown>; found: string[]; texts: string[]; offsets: number[] } {
  const { report, ...rest } = collect();
  const fields = [...(parseFrontMatter(`---\n${yaml}\n---\nbody`, report)?.fields ?? [])];
  return { values: Object.fromEntries(fields.map(([name, { value }]) => [name, value])), ...rest };
}

test('keeps numbers and dates as they are typed', () => {
  assert.deepEqual(parse('a: 1.10\nb: 2025-01-14\nc: 0x10\nd: true\ne: null').values, {
    a: '1.10',
    b: '2025-01-14',
    c: '0x10',
    d: true,
    e: null,
  });
});

test('says where the body begins', () => {
  assert.equal(bodyStartOf('---\na: b\n---\nbody'), 13);
});

test('reads empty front matter', () => {
  assert.equal(parseFrontMatter('---\n---\nbody', collect().report)?.fields.size, 0);
});

test('takes a rule in the body for no fence', () => {
  assert.equal(bodyStartOf('---\na: b\n---\nbody\n\n---\nmore'), 13);
});

const broken: [string, string, string, RegExp][] = [
  ['no front matter', '# Title', 'no-front-matter', /has no front matter/],
  ['an unclosed fence', '---\ntitle: x\n', 'no-front-matter', /not closed/],
  ['broken TOML', '+++\ntitle = x\n+++\n', 'invalid-toml', /correct this line/],
  ['unclosed TOML', '+++\ntitle = "x"\n', 'no-front-matter', /end it with a line of "\+\+\+"/],
  ['broken JSON', '{"title": }\n', 'invalid-json', /value expected/],
  ['a list', '---\n- a\n---\n', 'invalid-yaml', /not a list of/],
  ['tags with a number sign', '---\ntags: [#x]\n---\n', 'invalid-yaml', /in straight quotes/],
  ['a colon without a space', '---\ntitle：x\n---\n', 'invalid-yaml', /":" and a space/],
  ['an unclosed quote', '---\ntitle: "x\n---\n', 'invalid-yaml', /not closed; add the missing "$/],
  ['an unclosed list', '---\ntags: [a, b\ndate: x\n---\n', 'invalid-yaml', /not closed; add the missing \]$/],
  ['an unclosed map', '---\ncover: {image: a\n---\n', 'invalid-yaml', /not closed; add the missing \}$/],
  ['a line with another indent', '---\na:\n  - b\n c: d\n---\n', 'invalid-yaml', /same number of spaces/],
  ['a name without a colon', '---\ntitle\ndate: 1\n---\n', 'invalid-yaml', /after each name/],
  ['what quotes cannot hold', '---\nx: "\\d"\ny: [\n---\n', 'invalid-yaml', /^"\\d" cannot be in straight quotes/],
  ['a name below a value', '---\ntitle: a\n  b: c\n---\n', 'invalid-yaml', /check its indent/],
];
for (const [name, text, code, words] of broken) {
  test(`reports ${name}`, () => {
    const { report, found, texts } = collect();
    assert.equal(parseFrontMatter(text, report), undefined);
    assert.equal(found[0], `error ${code}`);
    assert.match(texts[0] ?? '', words);
  });
}

test('reports the first error of each line', () => {
  const { report, offsets } = collect();
  parseFrontMatter('---\na: 1\ntitle: x\n  b: c\ntags: [d\n---\n', report);
  assert.deepEqual(offsets, [16, 34]);
});

test('tells of what was meant to be read and is a comment', () => {
  const { values, found } = parse(
    'title: We are #1\ntags: #a, #b\nauthor: Ada # of old\ntoc: true ## Contents\nlength: "1" #bytes',
  );
  assert.deepEqual(values, { title: 'We are', tags: null, author: 'Ada', toc: true, length: '1' });
  assert.deepEqual(found, ['warning yaml-comment', 'warning yaml-comment']);
});

test('takes the names of fields in any case', () => {
  assert.deepEqual(parse('Title: x\nimageAlt: y').values, { title: 'x', imagealt: 'y' });
});

test('reports an error at its place', () => {
  const { offsets } = parse('title: x\ntitle: y');
  assert.equal(offsets[0], '---\ntitle: x\n'.length);
});

test('does not expand aliases', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`),
  ];
  const { values } = parse(bomb.join('\n'));
  assert.deepEqual(values['j'], Array(9).fill(null));
});

test('warns of an alias', () => {
  assert.deepEqual(parse('a: &x 1\nb: *x').found, ['warning yaml-alias']);
});

test('takes custom tags for text, with a warning', () => {
  const { values, found } = parse('a: !!js/function "function () {}"');
  assert.equal(values['a'], 'function () {}');
  assert.deepEqual(found, ['warning yaml']);
});

const indented = Array.from({ length: 1100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
for (const [name, yaml] of Object.entries({
  'brackets': `a: ${'['.repeat(50_000)}`,
  'brackets with words': `a: ${'{a: '.repeat(50_000)}`,
  'dashes': `a:\n  ${'- '.repeat(50_000)}b`,
  'question marks': `${'? '.repeat(50_000)}b`,
  'indents': indented,
})) {
  test(`survives deep nesting by ${name}`, () => {
    const { found, texts } = parse(yaml);
    assert.deepEqual(found, ['error invalid-yaml']);
    assert.match(texts[0] ?? '', /more than 100 levels/);
  });
}

test('does not pollute prototypes', () => {
  parse('__proto__:\n  polluted: yes\na:\n  __proto__:\n    polluted: yes');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
