import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { idPrefix: 'fn', file: 'a.md' }).text;

for (const [name, from, to] of [
  [
    'a tag',
    '<div>\n    <h5>A</h5>\n\n    <ol>\n        <li>B</li>\n\n        <li>C</li>\n    </ol>\n</div>',
    '<div>\n    <h5>A</h5>\n\n<ol>\n        <li>B</li>\n\n<li>C</li>\n    </ol>\n</div>',
  ],
  ['text', '<div>\n    <br>a\n\n    b <b>c</b>\n</div>', '<div>\n    <br>a\n\nb <b>c</b>\n</div>'],
  ['an end tag', '<div>\n\t<div>\n\n\t</div>\n</div>', '<div>\n\t<div>\n\n</div>\n</div>'],
  ['HTML in an item', '1. a\n\n   <div>\n\n       <p>b</p>\n   </div>', '1. a\n\n   <div>\n\n   <p>b</p>\n   </div>'],
  [
    'what is below a tag that is left out',
    '<div>\n    <div>\n        {% include a.html %}\n    </div>\n</div>',
    '<div>\n    <div>\n        \n</div>\n</div>',
  ],
  [
    'a tag of a template',
    '<div>\n    <p>a</p>\n\n    {% include image.html src="a.png" %}\n</div>',
    '<div>\n    <p>a</p>\n\n<figure><img src="a.png" alt=""></figure>\n\n</div>',
  ],
] as const)
  test(`${name} in an element that a blank line divides is no code`, () => {
    assert.equal(read(from), to);
  });

for (const [name, text] of [
  ['below an element', '<div>\na\n</div>\n\n    <p>b</p>'],
  ['in Markdown in an element', '<div>\n\na\n\n    <p>b</p>\n\n</div>'],
  ['below the tag of an element', '<div>\n\n    a\n\n</div>'],
  ['in an element of code', '<div>\n<pre>\na\n\n    <p>b</p>\n</pre>\n</div>'],
  ['in a fence', '<div>\n\n```\n\n    <p>b</p>\n```\n\n</div>'],
  ['below text about an element', 'a `<div>`\n\n    <p>b</p>'],
] as const)
  test(`indented code ${name} stays as it is`, () => {
    assert.equal(read(text), text);
  });

for (const [begin, end] of [
  ['{% highlight html %}', '{% endhighlight %}'],
  ['{{< highlight html >}}', '{{< /highlight >}}'],
] as const)
  test(`indented code in ${begin} stays as it is`, () => {
    assert.match(read(`<div>\n    <p>\n\n${begin}\n<div>\n    <p>a\n\n    <p>b\n${end}\n\n</div>`), /<p>a\n\n {4}<p>b\n/);
  });
