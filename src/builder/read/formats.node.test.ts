import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../test/support/growth.js';
import { collect } from '../shared/fixtures.test.support.js';
import { bodyStartOf } from './fences.js';
import { parseFrontMatter } from './front-matter.js';

function read(text: string): { values: Record<string, unknown>; found: string[]; offsets: number[] } {
  const { report, found, offsets } = collect();
  const fields = [...(parseFrontMatter(text, report)?.fields ?? [])];
  return { values: Object.fromEntries(fields.map(([name, { value }]) => [name, value])), found, offsets };
}

const expected = { title: 'A walk', date: '2024-05-01', tags: ['a', 'b'] };
const forms: [string, string][] = [
  ['TOML', '+++\ntitle = "A walk"\ndate = 2024-05-01\ntags = ["a", "b"]\n+++\n'],
  ['TOML after dashes', '---toml\ntitle = "A walk"\ndate = 2024-05-01\ntags = ["a", "b"]\n---\n'],
  ['a JSON object', '{\n"title": "A walk",\n"date": "2024-05-01", "tags": ["a", "b"]\n}\n'],
  ['JSON after dashes', '---json\n{"title": "A walk", "date": "2024-05-01", "tags": ["a", "b"]}\n---\n'],
  ['JSON that semicolons end', '"title": "A walk",\n"date": "2024-05-01",\n"tags": ["a", "b"]\n;;;\n'],
  ['JSON between semicolons', ';;;\n"title": "A walk",\n"date": "2024-05-01",\n"tags": ["a", "b"],\n;;;\n'],
  ['YAML that nothing opens', 'title: A walk\ndate: 2024-05-01\ntags:\n- a\n- b\n---\n'],
  ['YAML of Statiq that nothing opens', 'Title: A walk\nDate: 2024-05-01\nTags:\n  - a\n  - b\n---\n'],
  ['YAML that four dashes end', 'title: A walk\ndate: 2024-05-01\ntags: [a, b]\n----\n'],
  ['constants', '---js\nconst title = "A walk";\nconst date = \'2024-05-01\';\nconst tags = ["a", "b"]\n---\n'],
];
for (const [name, text] of forms) {
  test(`reads front matter in ${name}`, () => {
    assert.deepEqual(read(`${text}Body.`), { values: expected, found: [], offsets: [] });
    assert.equal(`${text}Body.`.slice(bodyStartOf(`${text}Body.`)), 'Body.');
  });
}

test('reads the lines of Pelican without a date, which the name of the file has', () => {
  assert.deepEqual(read('title: A walk\nauthor: Ann\ntags: a, b\n\nBody: x').values, {
    title: 'A walk',
    author: 'Ann',
    tags: 'a, b',
  });
  assert.equal(parseFrontMatter('Title: A walk\nPlace: here\n\nBody.', collect().report), undefined);
});

test('reads the lines of Pelican, which no fence opens, up to an empty line', () => {
  const head = 'Title: A walk: part 1\nDate: 2024-05-01 16:00\nAuthors: Ann Bee; Carl, Dr.\n';
  const text = `${head}Summary: One\n    and two.\nSlug:\n\nBody: x\n\nMore.`;
  assert.deepEqual(read(text), {
    values: {
      title: 'A walk: part 1',
      date: '2024-05-01 16:00',
      authors: ['Ann Bee', 'Carl, Dr.'],
      summary: 'One\nand two.',
      slug: '',
    },
    found: [],
    offsets: [],
  });
  assert.equal(text.slice(bodyStartOf(text)), 'Body: x\n\nMore.');
  assert.deepEqual(read('Title: T\nDate: 2024-05-01').values, { title: 'T', date: '2024-05-01' });
  assert.deepEqual(read('\ntitle: T\nauthors: A, B\ndate: 2024-05-01\n\nX').values['authors'], ['A', 'B']);
});

test('ends front matter that nothing opens at the first dashes', () => {
  const text = 'title: T\n---\n- a\n---\nX';
  assert.equal(text.slice(bodyStartOf(text)), '- a\n---\nX');
});

test('reads the definitions of Franklin, and leaves out what is code of Julia', () => {
  const lines = ['@def title = "A walk"', '@def tags = ["a",', '  "b"]', '@def mine = f(x) + "@def "', ''];
  const text = `${lines.join('\n')}\n@def date = Date(2024, 5, 1)\n\nBody.`;
  assert.deepEqual(read(text), { values: expected, found: [], offsets: [] });
  assert.equal(text.slice(bodyStartOf(text)).trim(), 'Body.');
  const { fields } = parseFrontMatter(text, () => undefined) ?? {};
  assert.equal(text.slice(fields?.get('date')?.offset).slice(0, 6), 'Date(2');
  assert.deepEqual(read('+++\ndate = Date(2024,5,1)\ntitle = "Date(1,2,3)"\n+++\nBody.').values, {
    date: '2024-05-01',
    title: 'Date(1,2,3)',
  });
  assert.equal(bodyStartOf('Text with @def a = 1\n@def b = 1\n'), 0);
});

for (const [opening, closing] of [
  ['<!--\n', '-->\n\n'],
  ['<!-- \n', '\n-->\n'],
  ['', '\n'],
]) {
  test(`reads the lines of Nikola ${opening ? 'in a comment' : 'without one'}: ${JSON.stringify(closing)}`, () => {
    const text = `${opening}.. title: A walk\n.. date: 2024-05-01 12:50:41 UTC\n.. category: \n${closing}Body.`;
    const values = { title: 'A walk', date: '2024-05-01 12:50:41 UTC', category: '' };
    assert.deepEqual(read(text), { values, found: [], offsets: [] });
    assert.equal(text.slice(bodyStartOf(text)).trim(), 'Body.');
  });
}

test('takes a comment at the start of a text for no front matter', () => {
  assert.equal(bodyStartOf('<!--\n.. title: A\n.. date: 2024-05-01\nmore'), 0);
  assert.equal(bodyStartOf('<!-- a note -->\n\nText.'), 0);
});

for (const part of ['title: a\n', 'date:\n', 'a:\n ', 'title: date: ', '\n', 'a b ', '.. a: b\n', '.. '])
  test(`finds the end of front matter in a time that grows with the number of ${JSON.stringify(part)}`, () =>
    assertLinear((count) => {
      for (const end of ['', 'date: x\n', '\n\n']) bodyStartOf(`title: x\n${part.repeat(count)}${end}`);
    }, 100_000));

for (const text of [
  'Title: a line\nthat goes on, and a date: none.\n\nText.',
  'Note: this\n---\nA heading.',
  '{% include a %}\n',
  '{{ page }}\n',
  '---\n\nA line, then text.\n',
  '{"a": 1} text',
]) {
  test(`takes ${JSON.stringify(text)} for no front matter`, () => {
    assert.equal(bodyStartOf(text), 0);
    assert.deepEqual(read(text).found, ['error no-front-matter']);
  });
}

test('reads tables of TOML, and times as they are typed', () => {
  const { values } = read('+++\ndate = 2024-05-01T10:00:00+02:00\nn = 3\n[taxonomies]\ntags = ["x"]\n+++\n');
  assert.deepEqual(values, { date: '2024-05-01T10:00:00.000+02:00', n: '3', taxonomies: { tags: ['x'] } });
});

test('names the place of what is wrong in TOML and JSON', () => {
  assert.deepEqual(read('+++\na = 1\ntitle = x\n+++\n').offsets, [18]);
  assert.deepEqual(read('---json\n{"a": }\n---\n').offsets, [14]);
});

test('runs nothing of JavaScript, and says what it does not read', () => {
  const { values, found } = read('---js\nconst title = "T";\nconst nav = { key: go() };\n---\n');
  assert.deepEqual(values, { title: 'T' });
  assert.deepEqual(found, ['info front-matter-code']);
});

const lenient: [string, string, Record<string, unknown>][] = [
  ['a colon', 'title: Trains: a day out\ndate: 2024-05-01', { title: 'Trains: a day out', date: '2024-05-01' }],
  ['an at sign', 'author: @ann\ntags:\n  - @x\n  - b', { author: '@ann', tags: ['@x', 'b'] }],
  ['a backtick', 'title: `code` first', { title: '`code` first' }],
  ['a template', 'title: {{ name }}', { title: '{{ name }}' }],
  ['a quoted word first', 'title: "Hello" she said', { title: '"Hello" she said' }],
  ['an apostrophe in it', "title: It's: so", { title: "It's: so" }],
  ['tabs', 'cover:\n\timage: a.png\n\talt: A', { cover: { image: 'a.png', alt: 'A' } }],
  ['a colon in a list', 'notes:\n  - a: b: c', { notes: [{ a: 'b: c' }] }],
];
for (const [name, yaml, values] of lenient) {
  test(`reads YAML with ${name} as lenient parsers do, with a warning`, () => {
    const result = read(`---\n${yaml}\n---\n`);
    assert.deepEqual(result.values, values);
    assert.deepEqual([...new Set(result.found)], ['warning yaml-repaired']);
  });
}

test('leaves the text of block scalars alone when it repairs', () => {
  const { values } = read('---\ntitle: a: b\ntext: |\n  x: y: z\nlast: c\n---\n');
  assert.deepEqual(values, { title: 'a: b', text: 'x: y: z\n', last: 'c' });
});

test('tells the places of repaired values, and of those after them', () => {
  const { report } = collect();
  const text = "---\ntitle: it's: b\nauthor: Ann\n---\n";
  const { fields } = parseFrontMatter(text, report) ?? {};
  assert.equal(fields?.get('author')?.offset, text.indexOf('Ann'));
});

test('takes the last of two fields of one name, with a warning', () => {
  const { values, found } = read('---\ntitle: x\ntitle: y\n---\n');
  assert.deepEqual([values['title'], found], ['y', ['warning yaml-repaired']]);
});

const hostile: [name: string, piece: string, start: string, end: string, count: number][] = [
  ['braces', '{"a": ', '{"a": ', '', 50_000],
  ['brackets in JSON', '[', '---json\n{"a": ', '\n---\n', 50_000],
  ['arrays in TOML', '[', '+++\na = ', '\n+++\n', 50_000],
  ['names without values', 'title:\n', '', '', 50_000],
  ['quotes', 'a: "b" c: d\n', '---\n', '---\n', 1500],
  ['definitions', '@def a = [\n\n', '', '', 50_000],
  ['dashes', '-\n', 'title: a\n', '', 50_000],
  ['digits in a list of MDX', '1', "export const meta = {\n  title: 'a',\n  tags: [", ' a]\n}\n', 5000],
];
for (const [name, piece, start, end, largest] of hostile)
  test(`reads ${name} in a time that grows with their number`, () =>
    assertLinear((count) => read(start + piece.repeat(count) + end), largest));

test('reads quoted texts that go on in lines that are not indented, as other parsers do', () => {
  const { values, found } = read("---\nexcerpt: 'One\ntwo, it''s: three'\ntitle: T\nnote: \"a\nb\"\n---\n");
  assert.deepEqual(values, { excerpt: "One two, it's: three", title: 'T', note: 'a b' });
  assert.deepEqual(found, []);
  assert.deepEqual(read("---\nexcerpt: 'One\ntwo\ntitle: T\n---\n").found, ['error invalid-yaml']);
});

test('reads quoted texts that go on in lines that are not indented enough, in a list of mappings', () => {
  const { values, found } = read('---\njobs:\n- name: A\n  text: \'One\n  two\n\n\'\n- text: "b\nc"\ntitle: T\n---\n');
  assert.deepEqual(values, { jobs: [{ name: 'A', text: 'One two\n' }, { text: 'b c' }], title: 'T' });
  assert.deepEqual(found, []);
});

test('reads the symbols of Ruby that nanoc has for names', () => {
  const { values, found } = read('---\n:title: A\n:author:\n  :name: Ann\n---\n');
  assert.deepEqual([values, found], [{ title: 'A', author: { name: 'Ann' } }, []]);
});

test('reads the constants of the object that MDX exports, and leaves it in the body', () => {
  const text = [
    "import { A } from './a'\n",
    'export const meta = {',
    "  title: 'It\\'s {a}: walk', // not 'b'",
    '  description:\n    `Of "two"`,',
    '  date: new Date("2024-05-01"),',
    '  tags: [\'a\', "b",],',
    '  views: 7,',
    '  draft: false,',
    '  author: ann,',
    "  image: { src: 'c.png', title: 'no' },",
    "  'subtitle': 'S'",
    '}\n\nBody.',
  ].join('\n');
  assert.deepEqual(read(text), {
    values: {
      title: "It's {a}: walk",
      description: 'Of "two"',
      date: '2024-05-01',
      tags: ['a', 'b'],
      views: '7',
      draft: false,
      subtitle: 'S',
    },
    found: [],
    offsets: [],
  });
  assert.equal(bodyStartOf(text), 0);
  assert.equal(parseFrontMatter('A walk.\n\nexport const meta = { title: 1 }', collect().report), undefined);
  assert.equal(parseFrontMatter('export const meta = { title: 1', collect().report), undefined);
});
