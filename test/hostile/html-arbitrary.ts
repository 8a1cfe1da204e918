/** Markup of every kind for fast-check: nested, broken, allowed and not. */
import fc from 'fast-check';
import { ATTRIBUTES, DROPPED, ELEMENTS } from '../../src/sanitise/policy.js';

const UNKNOWN =
  'center font x-card marquee form input button label fieldset base link meta body html head frameset frame nav'.split(' ');
// Not `is`: DOMPurify takes an element with it away, whatever else it is; the browser's sanitiser takes the attribute alone.
const HANDLERS = 'onclick onerror onload style id name class srcset slot part target rel formaction data-x xlink:href'.split(' ');

const value = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    '1',
    'x.png',
    '/x?a=b&amp;c#d',
    'https://example.org/x',
    'mailto:a@example.org',
    'javascript:alert(1)',
    ' java&#9;script:alert(1)',
    'data:text/html,x',
    'data:image/png;base64,AA',
    'data:image/svg+xml,x',
    'vbscript:x',
    '//example.org',
    'http://[',
    'removeAttribute',
    'attributes',
    'rtl',
  ),
  fc.string({ maxLength: 8 }),
);

const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES, ...HANDLERS), value, fc.constantFrom('"', "'", ''))
  .map(([name, content, quote]) => {
    const bare = quote ? content.replaceAll(quote, '') : content.replace(/[\s>]/g, '');
    return ` ${name}=${quote}${bare}${quote}`;
  });

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ELEMENTS) },
  { weight: 1, arbitrary: fc.constantFrom(...DROPPED) },
  { weight: 2, arbitrary: fc.constantFrom(...UNKNOWN) },
);

const text = fc.oneof(
  fc.constantFrom('a', 'b c', ' ', '\n', '&amp;', '&lt;b&gt;', '&', '<', '>', '"', '</', '<!', ']]>', '漢', '\u202e', '\0'),
  fc.string({ maxLength: 6 }),
);

const open = fc
  .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '>', '>', '/>', ''))
  .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`);
const close = name.map((tag) => `</${tag}>`);
const oddity = fc.constantFrom(
  ...['<!-- a -->', '<!--', '-->', '<?x?>', '<![CDATA[a]]>', '<!doctype html>', '<svg><p>', '<math><mi><a>'],
);

const soup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: open },
      { weight: 4, arbitrary: close },
      { weight: 4, arbitrary: text },
      { weight: 1, arbitrary: oddity },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.array(tie('tree'), { maxLength: 3 }))
      .map(([tag, attributes, children]) => `<${tag}${attributes.join('')}>${children.join('')}</${tag}>`),
  ),
}));

export const markup: fc.Arbitrary<string> = fc.oneof(soup, tree);
