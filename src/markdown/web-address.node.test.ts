import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { webAddress } from './web-address.js';

const cases: [text: string, rest: string][] = [
  ['https://a.test/x y', ' y'],
  ['https://a.test/x>, "y"', '>, "y"'],
  ['https://a.test/x"y"', '"y"'],
  ...Array.from('，。！？；：、（）《》「」『』“”‘’…—【】〈〉〔〕＂＜＞［］｛｝～．｡｢｣', (mark): [string, string] => [
    `https://a.test/x${mark}下文`,
    `${mark}下文`,
  ]),
  ['https://a.test/x.y', ''],
  ['https://a.test/?a=1&b=2#c', ''],
  ['https://例子.测试/文章', ''],
  ['https://a.test/x.', '.'],
  ["https://a.test/x?!:;,'*_~", "?!:;,'*_~"],
  ['https://a.test/x.，y', '.，y'],
  ['https://a.test/Foo_(bar)', ''],
  ['https://a.test/Foo_(bar_(baz))', ''],
  ['https://a.test/Foo_(bar))', ')'],
  ['https://a.test/Foo_(bar).)', '.)'],
  ['https://a.test/x)', ')'],
  ['https://a.test/x]}', ']}'],
  ['https://a.test/x(', '('],
  ['http://[2001:db8::1]', ''],
];
for (const [text, rest] of cases) {
  test(`leaves ${rest || 'nothing'} of ${text}`, () => {
    assert.equal(webAddress(text), text.slice(0, text.length - rest.length));
  });
}

test('takes a time that grows with the number of brackets', async () => {
  const read = (count: number) => assert.equal(webAddress(`https://a.test/x${')'.repeat(count)}`), 'https://a.test/x');
  await assertLinear(read, 1_000_000);
});
