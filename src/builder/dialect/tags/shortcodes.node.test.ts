import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect, readHtmlDialect, type Dialect } from '../dialect.js';

const read = (text: string): Dialect => readDialect(text, { file: 'a.md', idPrefix: 'fn', title: 'T' });
const found = ({ findings }: Pick<Dialect, 'findings'>): string[] => {
  const messages: string[] = [];
  findings.report((_severity, code, words, offset = 0) => messages.push(`${code} ${offset} ${words.split(' is not')[0] ?? ''}`));
  return messages;
};

const youtube = (id: string): string => `[Video on YouTube](<https://www.youtube.com/watch?v=${id}>)`;
const youtubeFrame = (id: string): string => `<iframe src="https://www.youtube-nocookie.com/embed/${id}"></iframe>\n`;
const markdown: [name: string, from: string, to: string | RegExp][] = [
  [
    'a caption around HTML',
    '[caption id="attachment_1" align="aligncenter" width="300"]<img src="a.png" alt="b" /> A <em>cat</em>[/caption]',
    '<figure><img src="a.png" alt="b" /><figcaption>A <em>cat</em></figcaption></figure>\n\n',
  ],
  [
    'a caption around Markdown',
    'x\n\n[caption id="attachment\\_1"]![b](a.png) A *cat*[/caption]\n\ny',
    'x\n\n<figure>\n\n![b](a.png)\n\n<figcaption>\n\nA *cat*\n\n</figcaption></figure>\n\n\n\ny',
  ],
  [
    'a caption in an attribute',
    '[caption caption="Cat"][![b](a.png)](c.png)[/caption]',
    /\[!\[b\]\(a\.png\)\]\(c\.png\)\n\n<figcaption>Cat</,
  ],
  ['a video by its URL', '[youtube=http://www.youtube.com/watch?v=JHKtsuATAh0&w=640&h=385]', youtubeFrame('JHKtsuATAh0')],
  ['a video with escaped brackets', '\\[youtube=http://youtu.be/JHKtsuATAh0\\] a', `${youtube('JHKtsuATAh0')} a`],
  [
    'a video by its id',
    '[youtube id="JHKtsuATAh0"] [vimeo 12345]',
    `${youtube('JHKtsuATAh0')} [Video on Vimeo](<https://vimeo.com/12345>)`,
  ],
  ['something embedded', '[embed width="5"]https://youtu.be/JHKtsuATAh0[/embed]', youtubeFrame('JHKtsuATAh0')],
  ['a page embedded', '[embed]https://a.example/b[/embed]', '[Embedded page](<https://a.example/b>)'],
  ['sound', '[audio mp3="https://a.example/b.mp3"][/audio]', '<audio src="https://a.example/b.mp3" controls></audio>'],
  ['code', '[code lang="js"]\nlet a = `{{ b }}` && [c];\n[/code]', '```js\nlet a = `{{ b }}` && [c];\n```\n'],
  ['code with character references', '[sourcecode language="html"]\n&lt;p&gt;\n[/sourcecode]\n', '```html\n<p>\n```\n\n'],
  ['code with a colon', '[sourcecode:html]\n<p>\n[/sourcecode]', '```html\n<p>\n```\n'],
  ['code named by its language', '[php]\n$a = 1;\n[/php]', '```php\n$a = 1;\n```\n'],
  [
    'code of a plugin, with quotation marks that were made typographic',
    '\\[cce lang=&#8221;php&#8221;\\]\n<?php a(&#8216;b&#8217;, &#8220;c&#8221;)\n\\[/cce\\]',
    '```php\n<?php a(\'b\', "c")\n```\n',
  ],
  ['code in what is not known but names a language', '[my_pre lang="css"]\n:root {}\n[/my_pre]', '```css\n:root {}\n```\n'],
  ['code within a line', 'a [code]b < c[/code] d', 'a <code>b &lt; c</code> d'],
  ['a formula', '$latex e^x$ and [latex]y[/latex]', '$e^x$ and $y$'],
];
for (const [name, from, to] of markdown) {
  test(`reads ${name} of WordPress`, () => {
    const { text } = read(from);
    if (typeof to === 'string') assert.equal(text, to);
    else assert.match(text, to);
    assert.deepEqual(found(read(from)), []);
  });
}

const left: [from: string, to: string, messages: string[]][] = [
  ['a\n\n[gallery ids="1,2" columns="3"]\n\nb', 'a\n\n\n\nb', ['template 3 [gallery]']],
  ['a\n\n[gallery]\n\nb', 'a\n\n\n\nb', ['template 3 [gallery]']],
  ['[contact-form-7 id="1" title="x"]', '', ['template 0 [contact-form-7]']],
  ['[contact-form][contact-field label="Name" /][/contact-form]\na', '\na', ['template 0 [contact-form]']],
  ['[vc_row][vc_column width="1/2"]a *b*[/vc_column][/vc_row]', 'a *b*', ['template 0 [vc_row]', 'template 8 [vc_column]']],
  ['[my_box title="x"]a[/my_box]', 'a', ['template 0 [my_box]']],
];
for (const [from, to, messages] of left) {
  test(`leaves out and names what only the server of ${JSON.stringify(from)} knows`, () => {
    assert.equal(read(from).text, to);
    assert.deepEqual(found(read(from)), messages);
  });
}

const kept = [
  'he said [sic] and [...] and [1]',
  'the [video](a.html), the [video][code], [gallery] and [code]\n\n[code]: https://a.example/',
  '[code page 437] and [tweet from September 10] and [gist: a thing]',
  '- [ ] a\n- [x] b',
  'an array[code] is [text] and [json] is [/a/b] or [/etc]',
  '`[gallery ids="1"]` and\n\n    [caption]a[/caption]\n\n```\n[youtube=http://youtu.be/JHKtsuATAh0]\n```\n',
  '\\[gallery\\] and [caption] alone',
  '[php] and [/php]',
  '[gist:a487](https://a.example/ "b") and [video 2012][5] and [video 2013] and [youtube=x](c)',
  'the element a[mk_i] and [toggle]',
];
for (const text of kept) {
  test(`keeps the words in brackets of ${JSON.stringify(text)}`, () => {
    assert.equal(read(text).text, text);
    assert.deepEqual(found(read(text)), []);
  });
}

for (const [from, to, messages] of [
  ['[caption id="a_1" align="left"]Words.', 'Words.', ['unclosed-element 0 [caption]']],
  ['a\n\n[code lang="js"]\nb', 'a\n\n\nb', ['unclosed-element 3 [code]']],
  ['Words.[/caption]\n\n[/gallery]', 'Words.\n\n', ['unclosed-element 6 [/caption]', 'unclosed-element 18 [/gallery]']],
  ['Replace [code lang="js"] and [caption id="a"].', 'Replace [code lang="js"] and [caption id="a"].', []],
  ['It ends with [/code], or with [/video]', 'It ends with [/code], or with [/video]', []],
  ['See [caption] and [code x].', 'See [caption] and [code x].', []],
  ['See [/a], [/caption](b) and \\[/code\\].', 'See [/a], [/caption](b) and \\[/code\\].', []],
  ['Write [/php], `[/caption]` or `[caption id="a"]`.', 'Write [/php], `[/caption]` or `[caption id="a"]`.', []],
  ['[youtube id](b) and [/youtube]', '[youtube id](b) and [/youtube]', []],
] as const)
  test(`names what has no end or no beginning in ${JSON.stringify(from)}`, () => {
    const result = read(from);
    assert.deepEqual([result.text, found(result).map((each) => each.replace(/ has no beginning.*/, ''))], [to, messages]);
  });

const html: [from: string, to: string][] = [
  [
    '<p>[caption id=&#8221;a&#8221; width=&#8221;3&#8221;]<a href="b"><img src="a.png"/></a> A cat[/caption]</p>',
    '<figure><a href="b"><img src="a.png"/></a><figcaption>A cat</figcaption></figure>\n',
  ],
  ['<p>[youtube http://www.youtube.com/watch?v=JHKtsuATAh0&#038;w=640]</p>', `<p>${youtubeFrame('JHKtsuATAh0')}</p>`],
  [
    '<p>[code language=&#8221;js&#8221;]<br />a &lt; b;<br />\nc<br />\n[/code]</p>',
    '<pre><code class="language-js">a &lt; b;\nc\n</code></pre>',
  ],
  ['<p>a</p><p>[gallery ids="1"]</p><p>b [sic]</p>', '<p>a</p><p>b [sic]</p>'],
  ['<pre>[gallery]</pre><code>[caption]a[/caption]</code>', '<pre>[gallery]</pre><code>[caption]a[/caption]</code>'],
];
for (const [from, to] of html) {
  test(`reads the shortcodes in the HTML ${JSON.stringify(from)}`, () => {
    assert.equal(readHtmlDialect(from).text, to);
  });
}

for (const piece of [
  '[code]',
  '[caption id="',
  '[caption id="a"]',
  '[/caption]',
  '\\[youtube=',
  '[gallery]\n',
  '[a b="c"]',
  '$latex ',
  '[caption][/caption]',
]) {
  test(`takes a time that grows with the length of ${JSON.stringify(piece)}`, () =>
    assertLinear((length) => {
      const text = piece.repeat(length / piece.length);
      read(text);
      readHtmlDialect(text);
    }, 200_000));
}
