import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIn, folderOf, post } from '../shared/fixtures.test.support.js';

// The body begins in line 6.
for (const [where, body, places] of [
  ['after the same in fenced code of its list item', '- a\n\n  ```\n  ![c](nope.png)\n  ```\n\n  see ![c](nope.png)', ['12:7']],
  ['after the same in code of its paragraph', 'See `[x](zz.md)`\nand [x](zz.md)', ['7:5']],
  ['after the same in code of a quotation', '> ```\n> [x](zz.md)\n> ```\n>\n> a\n> [x](zz.md)', ['11:3']],
  ['after the same with an escape', '\\[x](zz.md) [x](zz.md)', ['6:13']],
  ['after the same in words for an image', '![[x](zz.md)](https://x.example/a.png) [x](zz.md)', ['6:40']],
  ['after words that come again', '![cat](https://x.example/a.png) [x](zz.md) cat [x](zz.md)', ['6:33', '6:48']],
  ['in cells of a table', '| a `\\|` | [x](zz.md) |\n|--|--|\n| `[x](zz.md)` | [x](zz.md) |', ['6:12', '8:18']],
  ['whose words go over lines', '> - [x\n>   y](zz.md) [z](zz.md)', ['6:5', '7:15']],
  ['after words of a picture that are in the URL of another', '![x](https://a.example/x.png) ![y](x.png)', ['6:31']],
  ['after words that come again after an escape', '- \\< [x](zz.md) \\>\n- a \\< b', ['6:6']],
  ['after a cell with an escape', '| a | b |\n|--|--|\n| `c\\|d` | [x](zz.md) |\n| `c|d` | e |', ['8:12']],
  ['below other tags', '<p>\n  a <a href="zz.md">x</a></p>', ['7:5']],
  ['below other tags of a quotation', '> a\n>\n> <p>\n> b <img src="nope.png">\n> </p>', ['9:5']],
  ['in a note', 'A[^1] b[^2].\n\n[^2]: x\n  [x](zz.md)\n[^1]: See [x](zz.md).', ['9:3', '10:11']],
  ['in the meaning of a term', 'T\n: a [x](zz.md)\n: b [x](zz.md)', ['7:5', '8:5']],
  ['in a shortcode', 'a\n\n{{< figure src="nope.png" >}} [x](zz.md)', ['8:1', '8:31']],
  ['after a comment', 'a %% b %%[x](zz.md)', ['6:10']],
  ['in another', '[![c](nope.png)](zz.md)', ['6:1', '6:2']],
] as const) {
  test(`reports a reference ${where} at its place`, async (t) => {
    const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post(body) }));
    const found = messages.filter(({ code }) => code.startsWith('unresolvable'));
    assert.deepEqual(
      found.map(({ line, column }) => `${line}:${column}`),
      places,
    );
  });
}

// The front matter is five lines.
for (const [code, body, place] of [
  ['unsafe-html', '> a\n>\n> <p>\n> b <b onclick="c()">d</b>\n> </p>', '9:5'],
  ['html-removed', '<div>\n  <b>a</b>\n  <form>b</form>\n</div>', '8:3'],
  ['bad-math', 'a\n\n> b\n> c $\\frac{1$\nd', '9:5'],
  ['bad-math', '> b\n>\n> $$\n> \\frac{1\n> $$\nc', '8:3'],
  ['bad-math', '- `$\\frac{1$`\n- b $\\frac{1$ c', '7:5'],
] as const) {
  test(`reports ${code} at its place in ${JSON.stringify(body)}`, async (t) => {
    const { messages } = await buildIn(folderOf(t, { 'posts/a.md': post(body) }));
    const found = messages.filter((message) => message.code === code);
    assert.deepEqual(
      found.map(({ line, column }) => `${line}:${column}`),
      [place],
    );
  });
}
