import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyRepairs, findMojibake } from './mojibake.js';

const repair = (text: string): string => applyRepairs(text, findMojibake(text));

// Node's own decoder takes Windows-1252 for Latin-1 in some versions.
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
const mangle = (text: string): string => latin1(text).replace(/[\u0080-\u009f]/g, (c) => SPECIALS.charAt(c.charCodeAt(0) - 0x80));

const repaired: [string, string][] = [
  ['the userâ€™s ability', 'the user’s ability'],
  ['â€œquotedâ€\u009d', '“quoted”'],
  ['2019â€“2020', '2019–2020'],
  ['waitâ€¦', 'wait…'],
  ['cafÃ© and naÃ¯ve', 'café and naïve'],
  ['Ã©tat', 'état'],
  ['Ã\u00a0 la carte', 'à la carte'],
  ['10Â\u00a0%', '10\u00a0%'],
  ['Â£5 Â© 2020, 20Â°C', '£5 © 2020, 20°C'],
  ['Ã…rhus', 'Århus'],
  ['mÄ›sto', 'město'],
  ['HelloðŸ˜€', 'Hello😀'],
  ['âœ” done', '✔ done'],
  ['â‚¬20', '€20'],
  ['Ã¢â‚¬â„¢', '’'],
];
for (const [given, meant] of repaired) {
  test(`repairs ${JSON.stringify(given)}`, () => {
    assert.equal(repair(given), meant);
  });
}

for (const text of [
  '日本語のテキスト',
  '小红书的新朋友',
  'Привет, мир',
  'В Москве и с ним',
  'Αυτό είναι η αρχή',
  'शुभ प्रभात',
  'naïve “façade”…',
  '한국어',
]) {
  test(`brings back ${text} as a whole`, () => {
    assert.equal(repair(mangle(text)), text);
  });

  test(`brings back ${text} read as Latin-1`, () => {
    assert.equal(repair(latin1(text)), text);
  });
}

const sound = [
  'Ã la carte',
  'Spaß“, sagte er',
  '„Ä“ und „Ö“',
  'CAFÉ…»',
  'Il a demandé…” et puis',
  'perché…» disse',
  'IRMÃ…',
  'voilà\u00a0» et à\u00a0»',
  'こんにちは、世界…」',
  '你好——“世界”…',
  'Ångström Ümlaut ñandú',
  '© 2020 ® ™ …',
  'العربية «نص»',
];
for (const text of sound) {
  test(`leaves ${JSON.stringify(text)} alone`, () => {
    assert.equal(repair(text), text);
  });
}

test('joins neighbouring sequences into one repair with its place', () => {
  assert.deepEqual(findMojibake(`x ${mangle('日本')} y`), [{ start: 2, end: 8, replacement: '日本' }]);
});

test('takes linear time on a long text of lead characters', () => {
  assert.equal(findMojibake('Ã'.repeat(500_000)).length, 0);
});

test('leaves alone what looks like UTF-8, but is not', () => {
  // Overlong forms, and half of a surrogate pair.
  for (const text of ['à€€', 'xà€€y', 'í\u00a0€', 'ð€€€']) assert.equal(repair(text), text);
});
