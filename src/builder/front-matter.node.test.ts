import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect } from './fixtures.test.support.js';
import { bodyStartOf, parseFrontMatter } from './front-matter.js';

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
  ['TOML', '+++\ntitle = "x"\n+++\n', 'no-front-matter', /TOML/],
  ['a list', '---\n- a\n---\n', 'invalid-yaml', /not a list of/],
  ['an unquoted colon', '---\ntitle: TikTok: the ban\n---\n', 'invalid-yaml', /quotes/],
  ['an unclosed quote', '---\ntitle: "x\n---\n', 'invalid-yaml', /quote/],
  ['a key twice', '---\ntitle: x\ntitle: y\n---\n', 'invalid-yaml', /unique/],
];
for (const [name, text, code, words] of broken) {
  test(`reports ${name}`, () => {
    const { report, found, texts } = collect();
    assert.equal(parseFrontMatter(text, report), undefined);
    assert.equal(found[0], `error ${code}`);
    assert.match(texts[0] ?? '', words);
  });
}

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

test('survives deep nesting', () => {
  assert.doesNotThrow(() => parse(`a: ${'['.repeat(50_000)}`));
});

test('does not pollute prototypes', () => {
  parse('__proto__:\n  polluted: yes\na:\n  __proto__:\n    polluted: yes');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
