import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLineMarks } from './line-marks.js';

const cases: [name: string, from: string, to: string][] = [
  ['the next line', 'a\n// highlight-next-line\nb', 'a\nb'],
  ['a line', 'a // highlight-line\nb', 'a\nb'],
  ['several lines', '# highlight-start\na\n# highlight-end\nb', 'a\nb'],
  ['several lines of JSX', '  {/* highlight-start */}\n  <A />\n  {/* highlight-end */}', '  <A />'],
  ['lines of HTML', '<!-- highlight-next-line -->\n<b>', '<b>'],
  ['lines of SQL', '-- highlight-next-line\nselect 1', 'select 1'],
  ['lines that are counted', '// highlight-range{1-2}\na\nb', 'a\nb'],
  ['lines that were added and removed', 'a // [!code ++]\nb // [!code --]', 'a\nb'],
  ['the lines that are in focus', 'a /* [!code focus:2] */\nb', 'a\nb'],
  ['a word', '// [!code word:a]\na', 'a'],
  ['an error', '// error-next-line\na', 'a'],
];
for (const [name, from, to] of cases) test(`leaves out what marks ${name}`, () => assert.equal(withoutLineMarks(from, 'js'), to));

test('leaves out lines that are hidden', () => {
  assert.equal(withoutLineMarks('a\n// hide-next-line\nb\nc', 'js'), 'a\nc');
  assert.equal(withoutLineMarks('a // hide-line\nb', 'js'), 'b');
  assert.equal(withoutLineMarks('# hide-start\na\n\nb\n# hide-end\nc', 'python'), 'c');
});

for (const code of [
  '// a highlight-line comes next',
  '.highlight-line { color: red }',
  'const a = "[!code ++]";',
  '// [!code other]',
  'a\n\nb // highlight-lines',
])
  test(`keeps ${JSON.stringify(code)}`, () => assert.equal(withoutLineMarks(code, 'js'), code));

test('keeps empty lines, and code in Markdown, which may explain the marks', () => {
  assert.equal(withoutLineMarks('a\n\n// highlight-next-line\nb\n', 'js'), 'a\n\nb\n');
  assert.equal(withoutLineMarks('// highlight-next-line', 'md'), '// highlight-next-line');
});
