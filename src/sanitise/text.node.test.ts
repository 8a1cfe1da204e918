import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { textToHtml } from './text.js';

const link = (address: string): string => `<a href="${address}">${address}</a>`;

const cases: [text: string, html: string][] = [
  [
    'See <https://a.test/x> and "https://b.test/y"',
    `See &lt;${link('https://a.test/x')}&gt; and &quot;${link('https://b.test/y')}&quot;`,
  ],
  ['请访问https://a.test/x，谢谢大家', `请访问${link('https://a.test/x')}，谢谢大家`],
  ['（https://b.test/y）下文', `（${link('https://b.test/y')}）下文`],
  ['(https://en.wikipedia.org/wiki/Foo_(bar))', `(${link('https://en.wikipedia.org/wiki/Foo_(bar)')})`],
  ['https://a.test/x，https://b.test/y', `${link('https://a.test/x')}，${link('https://b.test/y')}`],
  ['https://a.test/?b=1&c="d"', `${link('https://a.test/?b=1&amp;c=')}&quot;d&quot;`],
  ['https://archive.test/2020/https://a.test/x', link('https://archive.test/2020/https://a.test/x')],
  ['https:// and http://... lead nowhere', 'https:// and http://... lead nowhere'],
];
for (const [text, html] of cases) {
  test(`finds the addresses of ${text}`, () => {
    assert.equal(textToHtml(text), `<p>${html}</p>`);
  });
}

for (const piece of ['https://a', 'https://'])
  test(`takes a time that grows with the number of ${piece}`, () =>
    assertLinear((count) => textToHtml(piece.repeat(count)), 100_000));
