import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string, file = 'a.mdx'): string =>
  readDialect(text, { file, idPrefix: 'fn' })
    .text.replace(/\n{3,}/g, '\n\n')
    .trim();

const cases: [name: string, from: string, to: string][] = [
  [
    'code in tabs',
    '<Tabs>\n  <TabItem label="A">\n    ```sh\n    a\n      b\n    ```\n  </TabItem>\n</Tabs>',
    '**A**\n\n```sh\na\n  b\n```',
  ],
  [
    'text in tabs',
    '<Tabs>\n  <Tab title="A">\n\n    *a*\n\n    - b\n      - c\n\n  </Tab>\n</Tabs>',
    '**A**\n\n*a*\n\n- b\n  - c',
  ],
  ['tabs in lines', '<TabItem label="A">a</TabItem>\n<TabItem label="B">b</TabItem>', '**A**\n\na\n\n**B**\n\nb'],
  ['a component in a list', '1. a\n\n   <Steps>\n     b\n\n         c\n   </Steps>', '1. a\n\n   \n\n   b\n\n       c'],
  ['a note of Starlight', '<Aside type="caution" title="T">a **b**</Aside>', '<aside>\n\n**T**\n\na **b**\n\n</aside>'],
  ['an accordion in a line', '<Accordion title="T">a</Accordion>', '<details>\n\n<summary>T</summary>\n\na\n\n</details>'],
  [
    'cards',
    '<CardGrid>\n  <Card title="A">a</Card>\n  <Card title="B">\n    b\n  </Card>\n</CardGrid>',
    '**A**\n\na\n\n**B**\n\nb',
  ],
  ['a card that is a link', '<Card title="A" href="/a" />', '<a href="/a">A</a>'],
  ['components in code', '```jsx\n<A>\n    <B>\n</A>\n```', '```jsx\n<A>\n    <B>\n</A>\n```'],
];
for (const [name, from, to] of cases) test(`reads ${name}`, () => assert.equal(read(from), to));

test('what imports a theme of Docusaurus is MDX', () => {
  const text = "import Tabs from '@theme/Tabs';\n\nexport const A = ({ b }) => (\n  <i>{b}</i>\n);\n\na <A>b</A>";
  assert.equal(read(text, 'a.md'), 'a b');
  const shown = `\`\`\`js\n${text}\n\`\`\`\n\n{a}`;
  assert.equal(read(shown, 'a.md'), shown);
});

for (const piece of ['<Tabs>\n  ', '<Tab>', '<Card>a</Card>\n', '</Tabs>\n<Tabs>\n', ' <Tabs a\n'])
  test(`takes a time that grows with the number of ${JSON.stringify(piece)}`, () =>
    assertLinear((length) => read(piece.repeat(length / piece.length)), 200_000));
