import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultTreeAdapter, html as standard, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { endOfForeign } from './closed-foreign.js';

const ended = (html: string): string | undefined => {
  const end = endOfForeign(html, 0);
  return end === undefined ? undefined : html.slice(0, end);
};

test('finds the end of formulas and drawings as programs write them', () => {
  for (const html of [
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup>' +
      '<mspace width="1em"/></mrow><annotation encoding="application/x-tex">x^2 \\lt y</annotation></semantics></math>',
    '<svg viewBox="0 0 1 1"><title>A</title><linearGradient id=\'a\'><stop offset="1" /></linearGradient><path d="M0 0"/></svg>',
    '<MATH></MATH>',
    '<svg/>',
  ])
    assert.equal(ended(`${html}<p>`), html);
});

test('is not certain of any other', () => {
  for (const html of [
    '<math><mi>x</math>',
    '<math><mi><b>x</b></mi></math>',
    '<math><mtext><style></style></mtext></math>',
    '<math><annotation-xml encoding="text/html"><p></p></annotation-xml></math>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg><style></style></svg>',
    '<svg><svg></svg></svg>',
    '<math><!-- a --></math>',
    '<math><![CDATA[ a ]]></math>',
    '<math><mi a=b/></math>',
    '<math>a < b</math>',
    '<math><mrow></mi></math>',
    '<math>',
    `<math>${'<mrow>'.repeat(1000)}${'</mrow>'.repeat(1000)}</math>`,
  ])
    assert.equal(ended(html), undefined, html);
});

type Node = DefaultTreeAdapterTypes.ChildNode;
function* elementsIn(nodes: readonly Node[]): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of nodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

test('a parser is out of it where it ends, whatever is open before', () => {
  const part = fc.constantFrom(
    ...'math svg mrow mi mo mtext semantics annotation title desc g path text'.split(' ').flatMap((n) => [`<${n}>`, `</${n}>`]),
    ...['<mspace/>', '<path d="a"/>', '<mi a=b/>', 'x', '&lt;', ' ', '<b>', '</p>', '<p>', '<!--', '<table>', '</b>'],
  );
  const before = fc.array(
    fc.constantFrom('<p>', '<b>', '</p>', '<i title="a">', '<table>', '<tr>', '<td>', '<a>', '</a>', '<ul>', '<li>', '<h2>', 'x'),
    { maxLength: 6 },
  );
  const pairs = fc.array(
    fc.constantFrom('<mi>x</mi>', '<mrow><mo>+</mo></mrow>', '<g><path/></g>', '<title>a</title>', '<mspace/>'),
  );
  const inside = fc.oneof(
    fc.array(part).map((parts) => parts.join('')),
    pairs.map((parts) => parts.join('')),
  );
  let certain = 0;
  fc.assert(
    fc.property(before, fc.constantFrom('math', 'svg'), inside, (opening, root, content) => {
      const start = opening.join('');
      const html = `${start}<${root}>${content}</${root}>`;
      const end = endOfForeign(html, start.length);
      if (end === undefined) return;
      certain += 1;
      const { childNodes } = parseFragment(`${html.slice(0, end)}<iframe><mark>`);
      const [frame] = Array.from(elementsIn(childNodes)).filter(({ tagName }) => tagName === 'iframe');
      assert.equal(frame?.namespaceURI, standard.NS.HTML);
      assert.equal(
        Array.from(elementsIn(childNodes)).some(({ tagName }) => tagName === 'mark'),
        false,
      );
    }),
    { numRuns: 5000 },
  );
  assert.ok(certain > 1000, `${certain} were certain`);
});
