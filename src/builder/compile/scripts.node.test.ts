import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../test/support/growth.js';
import { buildIn, folderOf, itemOf, onlyItem, post } from '../shared/fixtures.test.support.js';

const SAME = undefined;
const cases: [body: string, html: string | undefined, inQuarto?: string | undefined][] = [
  ['x^2^ and E=mc^2^.', 'x<sup>2</sup> and E=mc<sup>2</sup>.'],
  [
    '10^-3^, Ca^2+^ and 3.27×10^6^ µm^2^×10^3^',
    '10<sup>-3</sup>, Ca<sup>2+</sup> and 3.27×10<sup>6</sup> µm<sup>2</sup>×10<sup>3</sup>',
  ],
  ['O(n^2^)，2^n^个, 2^n-1^', 'O(n<sup>2</sup>)，2<sup>n</sup>个, 2<sup>n-1</sup>'],
  ['the 19^th^ and the $n$^th^', /^the 19<sup>th<\/sup> and the <math.*<\/math><sup>th<\/sup>$/.source],
  ['H~2~O, CO~2~, C~6~H~12~O~6~', 'H<sub>2</sub>O, CO<sub>2</sub>, C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>'],
  ['x~i~ and (OH)~2~, log~2~n', 'x<sub>i</sub> and (OH)<sub>2</sub>, log<sub>2</sub>n'],
  ['所述。^[1]^ and this^[2,3]^ ^[[4](#d)]^', '所述。<sup>[1]</sup> and this<sup>[2,3]</sup> <sup>[<a href="#d">4</a>]</sup>'],
  ['**H~2~O**', '<strong>H<sub>2</sub>O</strong>'],
  // What the same characters mean elsewhere.
  ['~~all~~ and a~~b2~~', '<del>all</del> and a<del>b2</del>'],
  ['a ~word~ here', 'a <del>word</del> here', 'a <sub>word</sub> here'],
  ['bye~bye~ all', 'bye<del>bye</del> all', 'bye<sub>bye</sub> all'],
  [
    '2^3^2 and 1^2^3^4^ and a^b^c',
    '2^3^2 and 1^2^3^4^ and a^b^c',
    '2<sup>3</sup>2 and 1<sup>2</sup>3<sup>4</sup> and a<sup>b</sup>c',
  ],
  ['x^2+y^2 = r^2+s^{2}', 'x^2+y^2 = r^2+s^{2}', 'x<sup>2+y</sup>2 = r<sup>2+s</sup>{2}'],
  ['hi^o^ ok^v^ 好^0^', 'hi^o^ ok^v^ 好^0^', 'hi<sup>o</sup> ok<sup>v</sup> 好<sup>0</sup>'],
  ['x \\^2^ and H\\~2~O', 'x ^2^ and H~2~O'],
  ['`x^2^` and `H~2~O`', '<code>x^2^</code> and <code>H~2~O</code>'],
  ['$x^2~y~2$', /^<math.*<\/math>$/.source],
  ['`a` $a~b2~c$', '<code>a</code> $a<del>b2</del>c$', '<code>a</code> $a<sub>b2</sub>c$'],
  ['<https://a.example/x~2~y>', '<a href="https://a.example/x~2~y">https://a.example/x~2~y</a>'],
  ['https://a.example/x~2~y^2^', '<a href="https://a.example/x~2~y%5E2%5E">https://a.example/x~2~y^2^</a>'],
  ['[a](https://a.example/x~2~y)', '<a href="https://a.example/x~2~y">a</a>'],
  ['<b title="x^2^">a</b>', '<b title="x^2^">a</b>'],
  // A tilde that lengthens a word.
  ['好的~明天见~', '好的~明天见~', '好的<sub>明天见</sub>'],
  ['很棒~ 只是慢，真的~ ~~错~~', '很棒~ 只是慢，真的~ <del>错</del>'],
  ['ですよねー~ そうです~また', 'ですよねー~ そうです~また'],
  ['真正的~通辽~工程师，~错~', '真正的<del>通辽</del>工程师，<del>错</del>', '真正的<sub>通辽</sub>工程师，<sub>错</sub>'],
  ['감사합니다~ 내일 봐요~', '감사합니다~ 내일 봐요~'],
  // What only Pandoc reads.
  ['P~a\\ cat~ and ^up^ F~Flow~', SAME, 'P<sub>a cat</sub> and <sup>up</sup> F<sub>Flow</sub>'],
];
for (const [body, html, inQuarto = html] of cases)
  test(`shows ${body}`, async (t) => {
    const matches = (shown: string, wanted: string): void => {
      const text = shown.replace(/^<p>|<\/p>\n$/g, '');
      if (wanted.startsWith('^')) assert.match(text, new RegExp(wanted));
      else assert.equal(text, wanted);
    };
    if (html !== undefined) matches((await itemOf(t, post(body))).content_html, html);
    const cwd = folderOf(t, { 'posts/a.qmd': post(body) });
    await buildIn(cwd);
    if (inQuarto !== undefined) matches(onlyItem(cwd).content_html, inQuarto);
  });

test('names a heading by its text', async (t) => {
  assert.equal((await itemOf(t, post('A\n\n## H~2~O'))).content_html, '<p>A</p>\n<h2 id="h2o">H<sub>2</sub>O</h2>\n');
});

for (const piece of ['x^2', 'x~2', 'x^2^', '^[1]', 'x~2~ ', '^', 'a^1'])
  test(`takes a time that grows with the number of ${piece}`, (t) =>
    assertLinear((count) => itemOf(t, post(piece.repeat(count))), 20_000));
