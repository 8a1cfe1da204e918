import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect } from '../shared/fixtures.test.support.js';
import { readBody } from '../read/source-body.js';
import { compileBody } from './body.js';

/** The HTML of a body without white space between tags, and what was found. */
function compile(text: string, file = 'post.mdx'): { html: string; found: readonly string[] } {
  const { report, found } = collect();
  const names = { post: () => undefined, isFile: () => false, embedded: (name: string): string => name };
  const body = readBody({ path: `/${file}`, root: '/', file, text, report, placeOf: () => ({ line: 1, column: 1 }) }, names);
  assert.ok(body);
  const same = (url: string): string => url;
  const { html } = compileBody(body, file, { ...names, image: (url) => ({ url }), link: same, media: same });
  return {
    html: html
      .replace(/\s*\n\s*/g, ' ')
      .replace(/> </g, '><')
      .trim(),
    found,
  };
}
const htmlOf = (text: string, file?: string): string => compile(text, file).html;

test('braces in the formulas of MDX are TeX, others are expressions', () => {
  const { html, found } = compile('A $\\mathbf{Y}_{1}$ and {note} \\$5 {x}.\n\n$$\n\\frac{a}{b}\n$$\n');
  assert.match(html, /x-tex">\\mathbf\{Y\}_\{1\}</);
  assert.match(html, /x-tex">\\frac\{a\}\{b\}</);
  assert.match(html, /and {2}\$5 \./);
  assert.deepEqual(found, ['warning template', 'warning template']);
  assert.match(htmlOf('It costs $5 {"and"} $6.'), /It costs \$5 and \$6\./);
});

test('a brace or a tag after a backslash is text, also outside of MDX', () => {
  const escaped = compile('The order \\{4, 2, 5\\}, \\<String> and \\<b>c.\n');
  assert.deepEqual(escaped, { html: '<p>The order {4, 2, 5}, &lt;String&gt; and &lt;b&gt;c.</p>', found: [] });
  assert.deepEqual(compile('A \\<String> and \\{/* b */}.\n', 'a.md'), {
    html: '<p>A &lt;String&gt; and {/* b */}.</p>',
    found: [],
  });
  assert.deepEqual(compile('A \\\\{b} c\n'), { html: '<p>A \\ c</p>', found: ['warning template'] });
});

test('attributes of JSX become those of HTML', () => {
  assert.equal(htmlOf('<div className="a" style={{ color: "red" }}>\n\nOne\n\n</div>\n'), '<div class="a"><p>One</p></div>');
  assert.equal(htmlOf('<p className="a">One{" "}two</p>\n'), '<p class="a">One two</p>');
});

test('a component that is a link is one', () => {
  const cards =
    'A\n\n<LinkCard title="B & C" href="/b/" description="D" />\n\n<LinkButton to="https://e.example/" label="E" /> f\n';
  assert.equal(htmlOf(cards), '<p>A</p><p><a href="/b/">B &amp; C</a> – D</p><p><a href="https://e.example/">E</a> f</p>');
});

test('tags of MDX have Markdown between them, however far it is indented', () => {
  const nested = '<div>\n  <section>\n    One **two**\n\n    - [a](b)\n      - c\n  </section>\n  ![A](a.png)\n</div>\n\nEnd.\n';
  assert.equal(
    htmlOf(nested),
    '<div><section><p>One <strong>two</strong></p><ul><li><a href="b">a</a><ul><li>c</li></ul></li></ul></section>' +
      '<p><img src="a.png" alt="A"></p></div><p>End.</p>',
  );
  const details = '<details>\n<summary>**One**</summary>\nTwo `x`.\n</details>\n';
  assert.equal(htmlOf(details), '<details><summary><p><strong>One</strong></p></summary><p>Two <code>x</code>.</p></details>');
  const caption = '<figure>\n  <figcaption>\n    <small>\n      By [B](c)\n    </small>\n  </figcaption>\n</figure>\n';
  assert.match(htmlOf(caption), /<small>By <a href="c">B<\/a> ?<\/small>/);
});

test('elements of one’s own have Markdown between them as well, and callouts are asides', () => {
  assert.equal(htmlOf('<my-box a="b">\n  **One**\n</my-box>\n'), '<my-box a="b"><p><strong>One</strong></p></my-box>');
  assert.equal(htmlOf('<callout-info>\n  One `two`\n</callout-info>\n'), '<aside><p>One <code>two</code></p></aside>');
});

test('components may be in others, and be those of Svelte and Motion', () => {
  const { html, found } = compile('<C.Counter />\n\n<motion.div animate={{ x: 1 }}>\n\nOne\n\n</motion.div>\n');
  assert.equal(html, '<p>One</p>');
  assert.equal(found.length, 2);
  const svelte = compile('One\n\n<svelte:component this={A} />\n\n<https://a.example/>\n', 'post.md');
  assert.equal(svelte.html, '<p>One</p><p><a href="https://a.example/">https://a.example/</a></p>');
  assert.deepEqual(svelte.found, ['warning template']);
});

test('imports and tags may go on in other lines', () => {
  assert.equal(htmlOf('import {\n  A,\n  B,\n} from "./c"\nimport type {\n  D } from "e"\n\nOne\n'), '<p>One</p>');
  const tag = '<p className="a">\n  <a\n    href="https://a.example/?b=1&amp;c"\n  >\n    One\n  </a>\n</p>\n';
  assert.match(htmlOf(tag), /<a href="https:\/\/a\.example\/\?b=1&amp;c">\s*One\s*<\/a>/);
});

test('code between the tags of MDX stays as it is', () => {
  assert.match(
    htmlOf('<div>\n  ```js\n  a{b}\n    <c className="d">\n  ```\n</div>\n'),
    /<pre><code class="language-js">.*a.*className/,
  );
});

test('instructions of Vue, Svelte and Astro are not attributes', () => {
  assert.equal(htmlOf('A <a @click="go(0)" href="/b" v-if="c">link</a>.\n', 'post.md'), '<p>A <a href="/b">link</a>.</p>');
  assert.equal(htmlOf('<p className="a" class:list={["b"]} on:click={go}>One</p>\n'), '<p class="a">One</p>');
  assert.equal(htmlOf('Write `<a @click="go">`, or a@b.example.\n', 'post.md').includes('@click'), true);
});

for (const [from, to] of [
  ['<p className="a">One **two**\n  [b](c)</p>\n', '<p>One <strong>two</strong><a href="c">b</a></p>'],
  ['<div>\n    <p>One **two**</p>\n</div>\n', '<div><p>One <strong>two</strong></p></div>'],
  ['<p><img src="https://a.example/a_b.png" alt="" /></p>\n', '<p><img src="https://a.example/a_b.png" alt="" /></p>'],
] as const)
  test(`the text of a paragraph in JSX is Markdown: ${from.split('\n')[0]}`, () => {
    assert.equal(htmlOf(from), to);
  });

test('a Markdown file with attributes that only JSX has is MDX, unless they are in code', () => {
  assert.equal(
    htmlOf('<div className="a">\n  **b**{\' \'}\n</div>\n', 'post.md'),
    '<div class="a"><p><strong>b</strong></p></div>',
  );
  assert.match(htmlOf('Use `<a className="b">` and {c}.\n\n<div>\n**d**\n</div>\n', 'post.md'), /and \{c\}\..*\*\*d\*\*/);
});

test('Markdown’s escapes in formulas are read if TeX does not know them', () => {
  assert.match(htmlOf('The set $\\Sigma^{\\*}$.', 'post.md'), /<math.*x-tex">\\Sigma\^\{\*\}</);
});

test('elements that hide the rest of the text end where a slash closes them', () => {
  const { html, found } = compile(
    'A.\n\n<Video src="a.mp4"\n  controls />\n\nB.\n\n<iframe src="https://a.example/"/>\n\nC `<video/>`.\n',
    'post.md',
  );
  assert.match(html, /<video src="a\.mp4"\s+controls><\/video>.*<p>B\.<\/p>.*<p>C <code>&lt;video\/&gt;<\/code>\.<\/p>$/);
  assert.ok(!found.includes('warning unclosed-tag'), found.join());
});

test('a note may be followed by a colon, and a formula be one letter with an index', () => {
  const { html, found } = compile('It holds if[^1]: x. And[^2]:\n\n[^1]: One.\n[^2]: Two.\n', 'post.md');
  assert.match(html, /if<sup>.*<\/sup>: x\. And<sup>.*<\/sup>:<\/p>/);
  assert.deepEqual(found, []);
  assert.match(
    htmlOf('Keys $K_A$ and $K_B$, not $HOME$ or $MY_PATH$.', 'post.md'),
    /x-tex">K_A<.*x-tex">K_B<.*not \$HOME\$ or \$MY_PATH\$/,
  );
});

test('a wiki link into a folder is one, even if it leads nowhere; other words in such brackets are not', () => {
  const { html } = compile('See [[thoughts/Some Words]], x[[1]], a[[b/ c]] and [[words]]', 'post.md');
  assert.equal(html, '<p>See thoughts/Some Words, x1, ab/ c and words</p>');
  assert.equal(htmlOf('See x[[1]] and [[words]].', 'post.md'), '<p>See x[[1]] and [[words]].</p>');
});

test('imports of a Markdown file are removed if it has what they name, and text if they are code', () => {
  const uses = 'import { Tip, Note as N } from "../components"\nimport Chart from "./Chart"\n\nOne <N>two</N> {three}\n';
  assert.equal(htmlOf(uses, 'post.md'), '<p>One two </p>');
  const code = "import { Injectable } from '@angular/core';\n\n@Injectable()\nexport class Tasks { constructor() { } }\n";
  assert.equal(
    htmlOf(code, 'post.md'),
    '<p>import { Injectable } from &#39;@angular/core&#39;;</p><p>@Injectable() export class Tasks { constructor() { } }</p>',
  );
  const typed = "import { Task } from '../models/task';\n\nall(): Promise&lt;Task> and Promise<Task[]> { return this.tasks }\n";
  assert.match(htmlOf(typed, 'post.md'), /^<p>import \{ Task \} from .* \{ return this.tasks \}<\/p>$/);
  for (const unused of [
    'import Chart from "../charts/Chart"',
    "import { Tip } from '@site/src/tips';",
    "import Tabs from '@theme/Tabs'",
  ])
    assert.equal(htmlOf(`${unused}\n\nOne {two}\n`, 'post.md'), '<p>One </p>', unused);
  const inCode = 'import { Tip } from "./Tip"\n\nWrite `<Tip>` and {x}.\n';
  assert.match(htmlOf(inCode, 'post.md'), /<p>Write <code>&lt;Tip&gt;<\/code> and \{x\}\.<\/p>$/);
});
