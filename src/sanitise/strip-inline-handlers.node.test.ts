import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../test/support/growth.js';
import { stripInlineHandlers } from './strip-inline-handlers.js';

const cases: Readonly<Record<string, string>> = {
  '<p style="color: red" onclick=\'a("b")\' ONLOAD=c>x</p>': '<p _style="color: red" _onclick=\'a("b")\' _ONLOAD=c>x</p>',
  '<svg/onload=a>': '<svg/_onload=a>',
  '<style>p { color: red }</style><STYLE media="a">': '<template>p { color: red }</template><template media="a">',
  '<p title="a style=b onclick=c <style>" lang=en>style=d onclick = e</p>': '',
  '<ol start="2" one><li value=3>a < b style=c</ol>': '',
  '<styled-box>a</styled-box>': '',
  'text': '',
};

for (const [html, expected] of Object.entries(cases)) {
  test(`${expected ? 'silences' : 'leaves'} ${html}`, () => {
    assert.equal(stripInlineHandlers(html), expected || html);
  });
}

for (const piece of ['<a "', "<a '", '<a ', '<a style', '<', '<a on=', '<a "b" ']) {
  test(`takes a time that grows with the number of ${piece}`, () =>
    assertLinear((count) => stripInlineHandlers(piece.repeat(count)), 300_000));
}
