import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../test/support/growth.js';
import { readDialect, type Dialect } from './dialect.js';

const read = (text: string, file = 'a.md'): Dialect =>
  readDialect(text, {
    file,
    idPrefix: 'fn',
    title: 'A <title>',
    names: {
      post: (name) => (name.includes('known') ? '/posts/known/' : undefined),
      isFile: (name) => name === 'A page',
      embedded: (name) => name,
    },
  });
const found = (text: string, file?: string): [string, number][] => {
  const messages: [string, number][] = [];
  read(text, file).findings.report((_severity, code, words, offset = 0) =>
    messages.push([`${code} ${words.split(' is not')[0]}`, offset]),
  );
  return messages;
};

const known: [name: string, from: string, to: string | RegExp, file?: string][] = [
  ['a video of Hugo', '{{< youtube abc >}}', '[Video on YouTube](<https://www.youtube.com/watch?v=abc>)'],
  [
    'a video in a line of HTML',
    '<div class="v">{{< youtube abc >}}</div>',
    '<div class="v"><a href="https://www.youtube.com/watch?v=abc">Video on YouTube</a></div>',
  ],
  [
    'a video between comments of R Markdown',
    '<!--html_preserve-->{{% vimeo 12 %}}<!--/html_preserve-->',
    '<!--html_preserve--><a href="https://vimeo.com/12">Video on Vimeo</a><!--/html_preserve-->',
  ],
  ['a heading without a space', '##One\n\n  ###【两】 {#b}\n\n####`c`', '## One\n\n  ### 【两】 {#b}\n\n#### `c`'],
  [
    'no heading',
    '#tag\n\n##\n\n##= ##/ ##a\n\n```\n##a\n```\n\n    ##a\n\na ##b',
    '#tag\n\n##\n\n##= ##/ ##a\n\n```\n##a\n```\n\n    ##a\n\na ##b',
  ],
  ['a link as code in a line of HTML', '<p>`[a](<b>)` <code>[a](<b>)</code>', '<p>`[a](<b>)` <code>[a](<b>)</code>'],
  [
    'a video of Hugo with names',
    '{{< youtube id="abc" title="A [cat]" >}}',
    '[A \\[cat\\]](<https://www.youtube.com/watch?v=abc>)',
  ],
  ['a video of Jekyll', '{% include youtube.html id="abc" %}', /watch\?v=abc/],
  ['a video of Zola', '{{ youtube(id="abc") }}', /watch\?v=abc/],
  [
    'an unknown tag that names an image',
    '{{ two_images(light_src="img/a b.webp", dark_src="img/c.webp", light_alt="A", full=true) }}',
    '<figure><img src="img/a b.webp" alt="A"></figure>\n',
  ],
  ['an unknown tag of Hugo with an image', 'See {{< shot image="a.png" alt="A" >}}.', 'See <img src="a.png" alt="A">.'],
  ['an unknown component with an image', '<Shot src="/a.png" alt="A" />', '<figure><img src="/a.png" alt="A"></figure>\n'],
  ['an unknown tag with words', '{{ sideways(text="A *b*", position="right") }}', 'A *b*'],
  ['a quotation in two languages', '{{ of(original="Felix", translated="Happy") }}', 'Felix\n\nHappy'],
  ['a quotation with its words', '{{< blockquote type="info" text="A *b*" >}}', /^<blockquote>\n\nA \*b\*\n\n<\/blockquote>/],
  ['a note of Hugo with its words', '{{< notice tip text="A *b*" >}}', /^<aside>\n\n\*\*Tip\*\*\n\nA \*b\*\n\n<\/aside>/],
  [
    'code of Hugo that has a fence',
    '{{< highlight go >}}\na\n```\n{{< /highlight >}}\n\n{{< highlight go >}}\n#b\n{{< /highlight >}}',
    '````go\na\n```\n````\n\n\n```go\n#b\n```\n',
  ],
  [
    'code of Jekyll that has a fence',
    '{% highlight md %}\n```\na {% endhighlight %}\n\n{% highlight js %}\nb\n{% endhighlight %}',
    '````md\n```\na \n````\n\n\n```js\nb\n```\n',
  ],
  [
    'text with a fence between tags of Hexo',
    '{% codeblock lang:md %}\n```js\na\n{% endcodeblock %}\n\n{% kbd %}b{% endkbd %}',
    '````md\n```js\na\n````\n\n\n<kbd>b</kbd>',
  ],
  ['backslashes for empty lines', 'a\n\n\\\n\nb\n\\\n\\\n\n\\', 'a\n\n\nb\n\n'],
  ['line breaks and code with backslashes', 'a\n\\\nb\\\nc\n\n```\n\\\n\n```\n', 'a\n\\\nb\\\nc\n\n```\n\\\n\n```\n'],
  [
    'the title of code in Hexo and Octopress',
    ['Time to *sort* - "sort.rb" https://a.example/ source', 'main.c', 'A tip lang:js', 'js', 'lang:js /a', '']
      .map((values) => `{% codeblock ${values} %}\na\n{% endcodeblock %}`)
      .join('\n\n'),
    ['rb title="Time to *sort* - sort.rb"', 'c title="main.c"', 'js title="A tip"', 'js', 'js', '']
      .map((info) => `\`\`\`${info}\na\n\`\`\`\n`)
      .join('\n\n'),
  ],
  [
    'the title of code in Hugo',
    '{{< code language="js" title="a.js" >}}\na\n{{< /code >}}\n\n{{< highlight go >}}\nb\n{{< /highlight >}}',
    '```js title="a.js"\na\n```\n\n\n```go\nb\n```\n',
  ],
  [
    'text with a fence between tags of Eleventy',
    '{%- prism md -%}\n~~~\na\n{%- endprism -%}\n\n{% kbd %}b{% endkbd %}',
    '```md\n~~~\na\n```\n\n\n<kbd>b</kbd>',
  ],
  [
    'text with a fence between tags of Liquid',
    '{% comment %}\n```\n{% endcomment %}\n\n{% kbd %}b{% endkbd %}',
    '\n\n<kbd>b</kbd>',
  ],
  [
    'text with a fence between tags of Hugo',
    '{{< mermaid >}}\n```\na\n{{< /mermaid >}}\n\n{{< kbd >}}b{{< /kbd >}}',
    '````mermaid\n```\na\n````\n\n\n<kbd>b</kbd>',
  ],
  [
    'tags around code that are text themselves',
    '{% raw %}\n{% codeblock %}\n{{ a }}\n{% endcodeblock %}\n{% endraw %}',
    /^\n<code>&#123;&#37; codeblock &#37;&#125;<\/code>\n<code>&#123;&#123; a &#125;&#125;<\/code>\n<code>&#123;&#37; endcode/,
  ],
  ['tags in a fence', '```\n{{< highlight go >}}\n```\n\n{{< kbd a >}}', '```\n{{< highlight go >}}\n```\n\n<kbd>a</kbd>'],
  ['a note with its words', '{{ admonition(type="tip", text="A *b*") }}', '<aside>\n\n**Tip**\n\nA *b*\n\n</aside>\n'],
  ['a formula of Zola', '{% katex(block=true) %}\na\n{% end %}', '$$\na\n$$\n'],
  ['a formula in a tag of Zola', 'A {{ katex(body="\\vec{a}") }} b {{ math(body="c") }}.', 'A $\\vec{a}$ b $c$.'],
  ['a block of a formula in a tag', '{{ katex(body="a", block=true) }}', '\n\n$$\na\n$$\n'],
  [
    'a formula in a tag before one between tags',
    'A {{ katex(body="a") }}\n\n{% katex(block=true) %}\nb\n{% end %}',
    'A $a$\n\n$$\nb\n$$\n',
  ],
  ['a tag of Blowfish for formulas', '{{< katex >}}', ''],
  ['a note with code in its title', ':::tip Use `a_b` **now**\na\n:::', '\n<aside>\n\n**Use `a_b` now**\n\na\n\n</aside>\n'],
  ['a note with a link in its title', '!!! tip "[a](b)"\n    c', '\n<aside>\n\n**[a](b)**\n\nc\n</aside>\n'],
  ['a note with a tag in its title', ':::tip List<T> \\\na\n:::', '\n<aside>\n\n**List&lt;T> &#92;**\n\na\n\n</aside>\n'],
  [
    'a fold with code in its title',
    ':::details `a`\nb\n:::',
    '\n<details>\n<summary><code>a</code></summary>\n\nb\n\n</details>\n',
  ],
  ['tabs of VuePress', '::: tabs#a\n@tab:active A#a\na\n@tab C#\nb\n:::', '\n\n\n\n**A**\n\na\n\n**C#**\n\nb\n\n'],
  ['tabs of VitePress', ':::tabs\n== tab a\na\n:::', '\n\n\n\n**tab a**\n\na\n\n'],
  ['a person who is no tab', '@tab a\n== b', '@tab a\n== b'],
  ['a fence around MDX', "a\n\n```mdx-code-block\nimport T from '@theme/T';\n\n<Tabs>b</Tabs>\n```\n\nc", 'a\n\n\n\n\nb\n\n\nc'],
  [
    'a video as an image',
    '![A](https://youtu.be/dQw4w9WgXcQ)',
    '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>\n',
  ],
  ['a video as an image in a line', 'A ![B](https://youtu.be/dQw4w9WgXcQ)', 'A [B](<https://youtu.be/dQw4w9WgXcQ>)'],
  [
    'media of Nikola',
    '{{% media url="https://youtu.be/dQw4w9WgXcQ" %}}',
    '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>\n',
  ],
  ['an escaped tag of Zola', '{{/* a(b="c") */}}', '<code>&#123;&#123; a&#40;b&#61;&#34;c&#34;&#41; &#125;&#125;</code>'],
  ['an escaped pair of Zola', '{%/* a() */%}', '<code>&#123;&#37; a&#40;&#41; &#37;&#125;</code>'],
  ['a quotation of Zola in a line', '{% quote(cite="B") %}a{% end %}', '<blockquote>\n\na\n\n— B\n\n</blockquote>\n'],
  ['a note of Hugo in a line', '{{% notice tip %}}a{{% /notice %}}', '<aside>\n\n**Tip**\n\na\n\n</aside>\n'],
  ['a note in an item', '- {% tip %}a{% endtip %}\n- b', '- <aside>\n  \n  **Tip**\n  \n  a\n  \n  </aside>\n\n- b'],
  ['a note within a line', 'A {% tip %}a{% endtip %}', 'A a'],
  [
    'a link of a component among HTML',
    '<p>\n<GitHubLink repo="a/b" />\n</p>',
    '<p>\n<a href="https://github.com/a/b">GitHub</a>\n</p>',
  ],
  [
    'the definition of a link below text',
    'A [b], [c] x[^1].\n\n[^1]: One\n[b]: https://b.example\n\nTwo\n[C]: <https://c.example> "T"\nThree\n[d]: https://d.example',
    /^A \[b\], \[c\] x<sup>.*<\/sup>\.\n+\[b\]: https:\S+\n\nTwo\n\n\[C\]: .*\nThree\n\[d\]: https:\S+\n\n<hr>\n.*\n.*\n\nOne /,
  ],
  ['a backtick in the text of an image', '![A `b](c.png)\n\n[`d`](e)', '![A &#96;b](c.png)\n\n[`d`](e)'],
  ['a backtick in the text of an image in lines', '![A `\nb\n](c.png)', '![A &#96;\nb\n](c.png)'],
  ['two imports in a line', "a\n\nimport T from '@theme/T'; import I from '@theme/I';\n\nb", 'a\n\n\n\nb'],
  ['a formula of Wowchemy', 'A {{< math >}}$x_{1}${{< /math >}}.', 'A $x_{1}$.'],
  ['a formula between tags in a line', 'A {{< katex >}}x^2{{< /katex >}}.', 'A $x^2$.'],
  [
    'a formula of Wowchemy in a list',
    '- A\n\n  {{< math >}}\n  $$\n  a\n  $$\n  {{< /math >}}',
    /^- A\n+ +\n  \$\$\n  a\n  \$\$\n\s*$/,
  ],
  ['an equation in an element', '<div class="a">$$ y=x+1 $$</div>', /^<div class="a"><math[^]*<\/math><\/div>$/],
  ['dollars in an element', '<p>$$ cash $$</p>\n\n<p>$$ a=b $$ c</p>', '<p>$$ cash $$</p>\n\n<p>$$ a=b $$ c</p>'],
  ['a formula among HTML', '<p title="$a_1$">\n$a_1$ $5 and $B', /^<p title="\$a_1\$">\n<math.*<\/math> \$5 and \$B$/],
  [
    'a figure around images',
    '{% figure caption:"A *b*" class:"c" %}\n![A](a.png)\n{% endfigure %}',
    '<figure>\n\n![A](a.png)\n\n<figcaption>\n\nA *b*\n\n</figcaption></figure>\n',
  ],
  ['attributes of code that begins a line', '`a`{: .filepath } b `{: .c }`', '`a` b `{: .c }`'],
  [
    'images in columns of HTML',
    '<div>\n    <p>\n        {% include figure.liquid path="a.png" %}\n    </p>\n</div>',
    '<div>\n    <p>\n        <figure><img src="a.png" alt=""></figure>\n    </p>\n</div>',
  ],
  ['a note of Butterfly', "{% note 'fab fa-x' info modern %}\na\n{% endnote %}", '<aside>\n\n**Info**\n\na\n\n</aside>\n'],
  ['a tab of al-folio', '{% tab group PHP %}\na\n{% endtab %}', '**PHP**\n\na\n'],
  ['a video of Chirpy', "{% include embed/video.html src='/a.mp4' title='A' %}", '<video src="/a.mp4" controls></video>\n'],
  ['a video of al-folio', '{% include video.liquid path="/a.mp4" controls=true %}', '<video src="/a.mp4" controls></video>\n'],
  ['sound of al-folio', '{% include audio.liquid path="/a.mp3" controls=true %}', '[Audio](</a.mp3>)'],
  ['a pen of Jekyll', '{% include codepen.html hash = "abc" title = "A" %}', '[A](<https://codepen.io/pen/pen/abc>)'],
  ['a gist of Jekyll', '{% include embed/gist.html id="a/1" %}', '[Gist](<https://gist.github.com/a/1>)'],
  ['a label of Butterfly', 'A {% label b c blue %}.', 'A b c.'],
  ['a label of NexT', 'A {% label primary@b %} {% label @c %}.', 'A b c.'],
  ['a button of NexT', '{% button /a/, B & C, home %}', '[B & C](</a/>)'],
  ['hidden words of Butterfly', 'A {% hideInline b c,d,#fff %}.', 'A b c.'],
  ['what another script draws', '{{< chart >}}\ntype: "bar"\n{{< /chart >}}', '```\ntype: "bar"\n```\n'],
  ['an embed without scripts', '{{< twitter_simple user="A" id="1" >}}', '[Post on X](<https://x.com/A/status/1>)'],
  ['what a script draws', '{% chartjs 90,true %}\n{}\n{% endchartjs %}', '```\n{}\n```\n'],
  ['a style of LoveIt', '{{< style "text-align:right" >}}\nA *b*\n{{< /style >}}', 'A *b*\n'],
  ['a style sheet', 'a {% style %}\nb {}\n{% endstyle %} c', 'a  c'],
  [
    'an accordion of Blowfish',
    '{{< accordion mode="open" >}}\n{{< accordionItem title="A" >}}\nb\n{{< /accordionItem >}}\n{{< /accordion >}}',
    /^\s*<details>\n<summary>A<\/summary>\n\nb\n\n<\/details>\s*$/,
  ],
  ['a spoiler of Wowchemy', '{{< spoiler text="A" >}}\nb\n{{< /spoiler >}}', /<summary>A<\/summary>/],
  [
    'images in a list',
    '{{< carousel images="{a.jpg, b.png}" >}}',
    '<figure><img src="a.jpg" alt=""></figure>\n<figure><img src="b.png" alt=""></figure>\n',
  ],
  ['an unknown tag that names a page', 'By {{< person url="https://a.example" name="A" >}}', 'By [A](<https://a.example>)'],
  ['an image of Ghost', '![a](__GHOST_URL__/content/b.png)', '![a](/content/b.png)'],
  ['an image that Vue binds', '<img :src="$withBase(\'/a.png\')" :alt="b">', '<img src="/a.png">'],
  ['a video by its id of mdx-embed', '<Vimeo vimeoId="12" />', '[Video on Vimeo](<https://vimeo.com/12>)'],
  ['a post by its link of mdx-embed', 'A <Tweet tweetLink={`ann/status/1`} />', /\(<https:\/\/x\.com\/ann\/status\/1>\)/],
  ['code of mdx-embed', '<Gist gistLink="ann/1" />', '[Gist](<https://gist.github.com/ann/1>)'],
  ['code of sveltekit-embed', '<Gist gistUri="ann/1" />', '[Gist](<https://gist.github.com/ann/1>)'],
  ['a pen of mdx-embed', 'A <CodePen codePenId="abc" />', 'A [CodePen](<https://codepen.io/pen/pen/abc>)'],
  ['a pen of VuePress', 'A <CodePen user="ann" slug-hash="abc" />', 'A [CodePen](<https://codepen.io/ann/pen/abc>)'],
  ['music of mdx-embed', 'A <Spotify spotifyLink="album/a" />', 'A [Spotify](<https://open.spotify.com/album/a>)'],
  ['a picture of mdx-embed', 'A <Instagram instagramId="a" />', /instagram\.com\/p\/a/],
  ['a badge of VuePress', '# A <Badge text="b" type="tip"/>', '# A b'],
  ['text at the right', 'a\n\n::: right\nb\n:::', /^a\n\n\s*b\s*$/],
  ['hidden words of Fuwari', 'A :spoiler[b *c*].', 'A b *c*.'],
  ['code that crosses the beginning of a link', 'a `[b`](c) d `[e f`](g#h)', 'a [`b`](c) d [`e f`](g#h)'],
  ['code before a link with a backtick', '`a `[b`](c)\n\n```\n`[d`](e)\n```', '`a `[b&#96;](c)\n\n```\n`[d`](e)\n```'],
  ['code in the text of a link below a lone backtick', '- a `b\n- [`c`](d)', '- a `b\n- [`c`](d)'],
  ['a link of LoveIt', '{{< link "https://a.example" A "B" >}}', '[A](<https://a.example>)'],
  ['a link to an address', '{{< link "mailto:a@b.example" >}}', '[a@b.example](<mailto:a@b.example>)'],
  ['a link with names', '{{< link href="/a/" content="A" >}}', '[A](</a/>)'],
  ['a table whose row of dashes is short', '| A | B\n|---\n| 1 | 2', '| A | B\n|--- | --- |\n| 1 | 2'],
  ['a table whose head is short', '# A\nA|B\n-|-|-\n1|2|3', '# A\nA|B |  |\n-|-|-\n1|2|3'],
  ['a table whose head and row of dashes are alike', 'A|B\\|C\n-|-\n1|2', 'A|B\\|C\n-|-\n1|2'],
  [
    'definitions of links with half a pair of brackets',
    '[a] [b] [c]\n\n[a]: /a)\n[b]: /b(c) "d)"\n[c]: /d(e)f)$& (g)',
    '[a] [b] [c]\n\n[a]: </a)>\n[b]: /b(c) "d)"\n[c]: </d(e)f)$&> (g)',
  ],
  ['rows of a table that are indented', 'A|B\n-|-\n1|2\n     | 4\n\t5 | 6', 'A|B\n-|-\n1|2\n| | 4\n5 | 6'],
  ['rows with bars that are indented', '|A|B|\n|-|-|\n     |3|4|', '|A|B|\n|-|-|\n|3|4|'],
  ['code below a table', 'A|B\n-|-\n1|2\n\n    a | b', 'A|B\n-|-\n1|2\n\n    a | b'],
  ['a heading that looks like a table', 'A|B\n---\n1|2', 'A|B\n---\n1|2'],
  ['a formula in two lines', 'For $a_{1} +\n> b$, $x$', 'For $a_{1} + b$, $x$'],
  [
    'matrices in a sentence',
    'A $\n\\begin{pmatrix}\n1 \\\\\n2\n\\end{pmatrix}$.',
    'A $\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}$.',
  ],
  ['prices and variables in two lines', '$5 or\n$x_{1}$, $HOME and\n$PATH', '$5 or\n$x_{1}$, $HOME and\n$PATH'],
  [
    'a formula that begins in a line of text',
    'is $$\n\\frac{a}{b}\n+ c\n- d\n$$ where\n- e',
    'is $$ \\frac{a}{b} + c - d $$ where\n- e',
  ],
  ['a formula in a quotation', '> a\n> $$\n> \\b\n> =\n> -2 & c\n> $$\n> - d', '> a\n> $$ \\b = -2 & c $$\n> - d'],
  ['a formula that looks like a quotation', 'a\n$$\n\\b\n>& c\n$$', 'a\n\n$$\n\\b\n>& c\n$$'],
  ['formulas one after the other', 'is $$a_{1}$$ and $$\n\\b\n- c\n$$ d', 'is $$a_{1}$$ and $$ \\b - c $$ d'],
  ['a formula whose last line looks like a list', 'a\n$$1 + 2^{-3}\n+ 2^{-4}$$', 'a\n$$1 + 2^{-3} + 2^{-4}$$'],
  ['double dollars in code', 'a `$$`\n- b\\c `$$`', 'a `$$`\n- b\\c `$$`'],
  ['double dollars in sentences', 'a $$\n\n- b_{c} $$', 'a $$\n\n- b_{c} $$'],
  ['a formula that a blank line interrupts', '$\\frac{a}\n\n{b}$', '$\\frac{a}\n\n{b}$'],
  ['a video of bilibili', '{% bilibili BV1x %}', '[Video on bilibili](<https://www.bilibili.com/video/BV1x>)'],
  [
    'a player on a line of its own',
    'a\n\n{{< youtube id="dQw4w9WgXcQ" title="R&B" >}}\n\nb',
    'a\n\n<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="R&amp;B"></iframe>\n\n\nb',
  ],
  [
    'a player of another site',
    '{% vimeo 212731897 %}\n\n<Youtube id="dQw4w9WgXcQ" />',
    '<iframe src="https://player.vimeo.com/video/212731897?dnt=1"></iframe>\n\n\n' +
      '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>\n',
  ],
  [
    'a player within a line',
    'See {{< youtube dQw4w9WgXcQ >}}.',
    'See [Video on YouTube](<https://www.youtube.com/watch?v=dQw4w9WgXcQ>).',
  ],
  ['a page that is embedded', '{% embed src="https://a.example/b?c=1" title="B" %}', '[B](<https://a.example/b?c=1>)'],
  [
    'a caption in Markdown and HTML',
    '{{< figure src="a.png" caption="By [B](https://b.example/) <em>c</em>" >}}',
    /alt="By B c"><figcaption>\n\nBy \[B\]\(https:\/\/b\.example\/\) <em>c<\/em>\n\n<\/figcaption>/,
  ],
  ['an anchor', '<h1><Link id="a"/>B</h1>', '<h1><a id="a"></a>B</h1>'],
  ['a repository of GitHub', 'At <GitHubLink repo="a/b" />.', 'At [GitHub](<https://github.com/a/b>).'],
  ['a video of Vimeo', '{{< vimeo 12 >}}', '[Video on Vimeo](<https://vimeo.com/12>)'],
  ['a post of X', '{{< tweet user="a" id="1" >}}', '[Post on X](<https://x.com/a/status/1>)'],
  ['a gist', '{{< gist a 12 >}}', '[Gist](<https://gist.github.com/a/12>)'],
  [
    'a figure',
    '{{< figure src="a.png" caption="B" >}}',
    '<figure><img src="a.png" alt="B"><figcaption>B</figcaption></figure>\n',
  ],
  ['an image within a line', 'a {% asset_img a.png Some words %} b', 'a <img src="a.png" alt="Some words"> b'],
  ['an image of Eleventy', 'x {% image "./a.jpg", "Words" %}', 'x <img src="./a.jpg" alt="Words">'],
  ['code of Jekyll', '{% highlight js %}\nlet a = `{{ b }}`;\n{% endhighlight %}', '```js\nlet a = `{{ b }}`;\n```\n'],
  [
    'code of Hugo in an item of a list, whose lines begin further left',
    '- a\n    {{< highlight js >}}\nb\n\n  c\n{{< /highlight >}}\n- d',
    '- a\n    ```js\n    b\n\n      c\n    ```\n\n- d',
  ],
  [
    'code of Hugo in an item of a list, whose lines begin in it',
    '- a\n    {{< highlight js >}}\n    b\n    {{< /highlight >}}\n- d',
    '- a\n    ```js\n    b\n    ```\n\n- d',
  ],
  [
    'code of Hugo in a line of an item of a list',
    '- a\n    {{< highlight js >}}b{{< / highlight >}}\n- d',
    '- a\n    ```js\n    b\n    ```\n\n- d',
  ],
  ['code of Hugo with a fence in it', '{{< highlight md >}}\n```\n{{< /highlight >}}', '````md\n```\n````\n'],
  ['text that is no template', '{% raw %}{{ a }}{% endraw %}', '<code>&#123;&#123; a &#125;&#125;</code>'],
  [
    'text that is no template, in an attribute',
    '<a title="{% raw %}{{ a }}{% endraw %}">',
    '<a title="&#123;&#123; a &#125;&#125;">',
  ],
  ['the title of the post', '# {{ page.title }}', '# A &lt;title&gt;'],
  ['code in a pair that is not known', '{% codeblocks js %}\na\n{% endcodeblocks %}', '```js\na\n```\n'],
  ['text in colour of a theme of Hexo', 'a {% span red, b c %} {% u d %}', 'a b c d'],
  ['a link of a theme of Hexo', '{% link A b::https://a.example/ %}', '[A b](<https://a.example/>)'],
  [
    'a code block with a fence that is indented further',
    '```\n        ```\n{{ a }}\n```\n{{ toc }}',
    '```\n        ```\n{{ a }}\n```\n',
  ],
  ['HTML with Markdown in it', '<div class="a" markdown="1">\n*b*\n</div>', /^<div class="a">\n\n\n\*b\*\n\n<\/div>\n$/],
  ['a callout with HTML in its title', '> [!info] A <b>c</b>', /^> \*\*A/],
  ['an id whose brace is escaped', '## A \\{#b}\n\nc \\{#d}\n', '## A {#b}\n\nc \\{#d}\n'],
  ['a class after a sentence', 'Be careful.{.info}\n\nSee a.{b} and c.{.d} e', 'Be careful.\n\nSee a.{b} and c.{.d} e'],
  ['a class on a line of its own', 'a\n\n{.code}\n', 'a\n\n\n'],
  [
    'a wiki link to a heading of the article',
    '[[known]] [[#A b? c|d]] [[#E]]',
    '[known](</posts/known/>) [d](<#a-b-c>) [E](<#e>)',
  ],
  ['an image whose words are in brackets', '![[a]](b.png) [[known]]', '![[a]](b.png) [known](</posts/known/>)'],
  ['a comment of Obsidian with blank lines', 'a\n\n%%\nb/c\n\nd\n%%\n', 'a\n\n\n'],
  ['the name of a block of Obsidian', 'a ^b15695\nb ^2', 'a <a id="^b15695"></a>\nb ^2'],
  ['Go, which has imports, too', 'import "fmt"\n\nfunc a() {\n}', 'import "fmt"\n\nfunc a() {\n}'],
  ['text that is no template, in code', '`{% raw %}{{ a }}{% endraw %}`', '`{{ a }}`'],
  ['an escaped shortcode', '{{</* a */>}}', '<code>&#123;&#123;&#60; a &#62;&#125;&#125;</code>'],
  ['the target of a link that only the site knows', '[a]({% link_to "x/known/" %})', '[a](/posts/known/)'],
  ['a link to a post of Jekyll', '[a]({% post_url 2020-01-01-known %}#b)', '[a](/posts/known/#b)'],
  ['a link to a post of Hugo', '[a]({{< ref "known.md#b" >}})', '[a](/posts/known/#b)'],
  ['a link to a post of Hexo', '{% post_link known Some words %}', '[Some words](</posts/known/>)'],
  ['a post that is not there', '{% post_link other Some words %}', 'Some words'],
  ['a link of Hexo', '{% link Words https://a.example/ %}', '[Words](<https://a.example/>)'],
  ['the URL of the site', '[a]({{ site.baseurl }}/b) ![]({{ site.url }}{{ site.baseurl }}/c.png)', '[a](/b) ![](/c.png)'],
  ['a URL with a filter', '[a]({{ "/b" | relative_url }})', '[a](/b)'],
  ['a note', '{% note warn Careful %}\na\n{% endnote %}', '<aside>\n\n**Careful**\n\na\n\n</aside>\n'],
  ['a notice in a list', '- {{% notice tip %}}\n  a\n  {{% /notice %}}', /^- <aside>\n {2}\n {2}\*\*Tip\*\*\n\n {2}a\n/],
  ['text that opens', '{{< details "More" >}}\na\n{{< /details >}}', '<details>\n<summary>More</summary>\n\na\n\n</details>\n'],
  ['a quotation', '{% blockquote A. Writer %}\na\n{% endblockquote %}', '<blockquote>\n\na\n\n— A. Writer\n\n</blockquote>\n'],
  ['a comment', 'a{% comment %} {{ b }} {% endcomment %}b{# c #}', 'ab'],
  ['a formula of Hexo', '{% katex %}a_b{% endkatex %}', '\n\n$$\na_b\n$$\n'],
  ['attributes below a block', 'a\n{: .lead #x }\nb', 'a\n\nb'],
  ['attributes with a name', 'a\n\n{:ref: style="a: b"}\n![b](c)\n{: ref}\n\n{: ref: .x}\nd', 'a\n\n\n![b](c)\n\n\n\nd'],
  ['attributes of a phrase', '*a*{: .red} {:?} f{:x}', '*a* {:?} f{:x}'],
  ['attributes across lines, and with arrows', '[a](b){:\nrel="c" .d} [e](f){:target => "_blank"}', '[a](b) [e](f)'],
  [
    'marks of kramdown within a line',
    '| a |\n|---|\n| {::nomarkdown}<b>c</b>{:/} |\n\nd {::comment}e{:/comment}f {::nomarkdown /}',
    '| a |\n|---|\n| <b>c</b> |\n\nd f ',
  ],
  ['attributes after others', '![a](b.png){:x="y"}{:.z}\n{:.a}{:b="c"}', '![a](b.png)\n'],
  ['attributes of a link with its URL below', '[a][1]{.btn} b', '[a][1] b'],
  [
    'an image among HTML',
    '<p align="center">\n![A](a.png "T")\n</p>',
    '<p align="center">\n<img src="a.png" alt="A" title="T">\n</p>',
  ],
  [
    'a link with an image in a cell',
    '<table><td>[![A](a.png)](/b)</td>',
    '<table><td><a href="/b"><img src="a.png" alt="A"></a></td>',
  ],
  ['an image in a link', '<a href="/b">\n![A](a.png)\n</a>', '<a href="/b">\n<img src="a.png" alt="A">\n</a>'],
  ['images outside of HTML', '<p>\n\n![A](a.png)\n\na <b>![C](c.png)</b>', '<p>\n\n![A](a.png)\n\na <b>![C](c.png)</b>'],
  ['attributes on a line', 'a\n{ style="color: red" .b }\nc\n{ d }', 'a\n\nc\n{ d }'],
  ['an id below a heading', '## A\n{: #b}', '## A {#b}'],
  [
    'links to notes with spaces in their names',
    '[a](<My note.md>) ![b](<My pic.png>) [c](</My notes/a>)\n\n[d]: <My note.md>',
    '[a](<My note.md>) ![b](<My pic.png>) [c](</My notes/a>)\n\n[d]: <My note.md>',
  ],
  ['a table of contents', '* TOC\n{:toc}\n[[_TOC_]]\n[TOC]\n[[toc]]\n::: TOC :::\n{{ toc }}', '\n\n\n\n\n\n'],
  ['blocks of kramdown', '{::nomarkdown}\n<b>a</b>\n{:/nomarkdown}', '\n<b>a</b>\n'],
  [
    'a note of Python-Markdown',
    'a\n\n!!! warning "Mind"\n    One.\n\n    Two.\n\nb',
    /^a\n+<aside>\n+\*\*Mind\*\*\n+One\.\n+Two\.\n+<\/aside>\n+b$/,
  ],
  ['a note without a title', '!!! note ""\n    a\n', /^\n+<aside>\n+a\n+<\/aside>\n+$/],
  ['a note of a kind', '!!! tip\n\n    a\n', /\*\*Tip\*\*\n+a\n+/],
  ['a note that expands', '??? question "Why?"\n    a', /<details>\n+<summary>Why\?<\/summary>\n+a/],
  [
    'notes in each other',
    '!!! note\n    a\n\n    !!! tip "B"\n        b\n\n    c\n',
    /Note[^]*\n+a\n+[^]*B\*\*\n+b\n+[^]*<\/aside>\n+c\n+[^]*<\/aside>/,
  ],
  ['code in a note', '!!! note\n    ```\n    !!! x\n        y\n    ```\n', /\n+```\n+!!! x\n+ {4}y\n+```\n+/],
  ['tabs of Material for MkDocs', '=== "C"\n\n    a\n\n=== "D"\n\n    b\n', /^\n+\*\*C\*\*\n+a\n+\*\*D\*\*\n+b\n+/],
  ['exclamations', '!!! so loud\n\nb', '!!! so loud\n\nb'],
  ['a container', ':::note Title\na\n:::', /<aside>\n\n\*\*Title\*\*\n\na\n\n<\/aside>/],
  ['a container with a boxed title', ':::tip[Title]\na\n:::', /\*\*Title\*\*/],
  ['containers in each other', '::::note\n:::details More\na\n:::\n::::', /<aside>[^]*<details>[^]*<\/details>\s*<\/aside>/],
  ['containers that one mark ends', ':::note\n:::tip\na\n:::\nb', /^\n<aside>[^]*<aside>[^]*a\n+<\/aside>\s*<\/aside>\s*b$/],
  [
    'containers that one mark ends, before others',
    '::::note\n::: div\n::::tip\na\n::::\nb\n:::details\nc\n:::\nd',
    /a\n+<\/aside>\s*<\/aside>\s*b\s*<details>[^]*c\n+<\/details>\s*d$/,
  ],
  ['a container that a shorter mark does not end', '::::note\n:::tip\na\n:::\nb\n::::', /a\n+<\/aside>\s*b\s*<\/aside>\s*$/],
  ['attributes of a container', ':::demo title="A b" no-padding\na\n:::', /^\s*<aside>\s*\*\*A b\*\*\s*a\s*<\/aside>\s*$/],
  ['words with an attribute among them', ':::note Set a="b" first\na\n:::', /\*\*Set a="b" first\*\*/],
  ['tabs of code', ':::code-tabs\n@tab A\na\n:::', /^\s*\*\*A\*\*\s*a\s*$/],
  ['marks of containers in code', ':::note\n```\n:::tip\n```\na\n:::\nb', /a\n+<\/aside>\s*b$/],
  [
    'a table of kramdown',
    '| {{< youtube abc >}} | b |\n| c | d |',
    /^<table>[^]*<td>\s*\[Video on YouTube\][^]*<\/table>\s*$/,
    'blog/_posts/2025-01-21-a.md',
  ],
  ['a table of kramdown in a collection', '| a | b |\n| c | d |', /^<table>[^]*<\/table>\s*$/, 'blog/_wiki/sums/a.md'],
  ['rows without a head in a part of a page', '| a | b |\n| c | d |', '| a | b |\n| c | d |', 'docs/_partials/a.md'],
  ['rows without a head in Hexo', '| a | b |\n| c | d |', '| a | b |\n| c | d |', 'source/_posts/a.md'],
  ['rows without a head', '| a | b |\n| c | d |', '| a | b |\n| c | d |', 'my_posts/a.md'],
  ['text below code with a fence in a quotation', '```\n> ```a\n> ==b==\n> ```\n```\n\n==c==', /\n> ==b==\n[^]*<mark>c<\/mark>$/],
  ['text below a fence in a quotation', '> ```\n> ==a==\n> ```\n\n==b==', '> ```\n> ==a==\n> ```\n\n<mark>b</mark>'],
  ['a component for the title', '<Title/>\n\na', '\n\na'],
  ['a component for the title with a space', 'a\n\n<Title />\n\n`<Title/>`', 'a\n\n\n\n`<Title/>`'],
  ['a frame that a slash closes', '<iframe src="a"/> <textarea/> b', '<iframe src="a"></iframe> <textarea></textarea> b'],
  ['a remark between colons', 'a\n\n::: only in new versions :::\n\nb', 'a\n\nonly in new versions\n\nb'],
  ['a remark after colons', ':::należy użyć `a`\n\n:::tip\nb\n:::\nc', /^należy użyć `a`\n\n\n<aside>[^]*<\/aside>\s*c$/],
  ['a container of an unknown kind with a title', ':::my Own title\na\n:::\nb', /<aside>[^]*a\n+<\/aside>\s*b$/],
  ['a callout of Quarto', '::: {.callout-tip title="Try"}\na\n:::', /^\n<aside>\n\n\*\*Try\*\*\n\na\n\n<\/aside>/],
  ['a callout with a heading', ':::{.callout-note}\n\n## It `is`\n\na\n:::', /^\n<aside>\n\n\*\*It is\*\*\n+a\n\n<\/aside>/],
  ['a callout that is folded by Quarto', ':::{.callout-note collapse="true"}\na\n:::', /<summary>Note<\/summary>\n+a\n/],
  ['divs of Pandoc', '::: {#a .b layout-ncol=3}\na\n:::\n\n::: {#c}\nb\n:::', /^\s*a\s*b\s*$/],
  ['a directive of MyST', ':::{warning} Mind\na\n:::', /<aside>\n\n\*\*Mind\*\*\n\na\n/],
  [
    'attributes of headings and at the ends of lines',
    '## A {id=b}\n\n## C {#d .e f="g"}\n\nh {.i}\n\n![j](k.png){.l}{.m} {height=9}\n\nn {.o, p} {q}',
    '## A {#b}\n\n## C {#d}\n\nh\n\n![j](k.png)\n\nn {.o, p} {q}',
  ],
  ['classes of headings', '## A {.b .c}\n\n## D {-}\n\n## E {}', '## A\n\n## D\n\n## E {}'],
  [
    'attributes of images, links, phrases and code',
    '![](a.png){width=50% fig-alt="A [b]"} ![c](d.png){.e} [f](g){target="_blank"} [h i]{.j} `k`{.r} `[l]{.m}` {.n} o',
    '![A \\[b\\]](a.png) ![c](d.png) [f](g) h i `k` `[l]{.m}` {.n} o',
  ],
  [
    'attributes of an image of a tag',
    'See\n{% image "a.png" "A" %}{.left .b}\n\n<b>{.c}</b>',
    /a\.png[^{}]*\n\n<b>\{\.c\}<\/b>$/,
  ],
  ['a video of Quarto', '{{< video https://vimeo.com/212731897 >}}', /^\[Video\]|^<iframe src="https:\/\/player\.vimeo\.com/],
  ['a path with spaces', '![a](/b c/d e-1.png) [f](g h.pdf "I") [j](k l)', '![a](</b c/d e-1.png>) [f](<g h.pdf> "I") [j](k l)'],
  ['groups in TeX', '$$\n\\frac{C^n}{{EC}_{50}^n} x_{{a}} \\hat{{b}}\n$$', '$$\n\\frac{C^n}{{EC}_{50}^n} x_{{a}} \\hat{{b}}\n$$'],
  ['a button of a theme of Hexo', "{% btn 'https://a.example/',Words b,far fa-hand,larger %}", '[Words b](<https://a.example/>)'],
  [
    'an image of a gallery',
    "{% galleryGroup 'A' 'B c' '/d' e.png %}",
    '<figure><img src="e.png" alt="B c"><figcaption>A</figcaption></figure>\n',
  ],
  ['the folder of a post of blogdown', '<img src="{{< blogdown/postref >}}index_files/a.png">', '<img src="index_files/a.png">'],
  ['a timeline', '{% timeline 2022,blue %}\na\n{% endtimeline %}', '**2022**\n\na\n'],
  [
    'titles of tabs',
    '{% tabs a %}\n<!-- tab B@fas c -->\nd\n<!-- endtab -->\n<!-- tab -->\ne\n<!-- endtab -->\n{% endtabs %}',
    /^\n\n\*\*B\*\*\n\nd\n<!-- endtab -->\n<!-- tab -->\ne\n/,
  ],
  ['comments elsewhere', '<!-- tab B -->', '<!-- tab B -->'],
  ['an alert', '> [!WARNING]\n> a', '> **Warning**\n>\n> a'],
  ['a callout that is folded', '> [!tip]- Words\n> a', '> **Words**\n>\n> a'],
  ['modules', 'import A from "b"\n\nexport const c = {\n\n}\n\na', '\n\n\n\n\n\na', 'a.mdx'],
  ['components', '<Tabs>\n<TabItem value="a" label="A">\n\nb\n\n</TabItem>\n</Tabs>', /^\n\n\*\*A\*\*\n\n\nb\n/],
  [
    'an image that is a module',
    'import a from "./a.png"\n\nx <img src={a} style={{color: "red"}} /> y',
    '\n\nx <img src="./a.png" /> y',
  ],
  ['expressions', 'a{" "}b{/* c */}', 'a b', 'a.mdx'],
  [
    'wiki links',
    '[[known|A]] [[known#Part two]] [[other|B]]',
    '[A](</posts/known/>) [known › Part two](</posts/known/#part-two>) B',
  ],
  ['emoji with tones, and unknown ones', ':pray_tone2: :smile::nobody: :nobody:', '🙏🏼 😄:nobody: :nobody:'],
  ['a note of Bridgetown', '{%@ Note type: :warning do %}\n  A\n{% end %}', /<aside>\n\n\*\*Warning\*\*\n\n {2}A\n\n<\/aside>/],
  ['a file with parentheses in its name', '![a](../b/c (1).png "d")', '![a](<../b/c (1).png> "d")'],
  ['a lone tick above a list', 'a ` {% raw %}b{% endraw %}\n- `c`', 'a ` b\n- `c`'],
  ['what follows code that ends with its quotation', '> ```a\n\n[b](c){: .d} `e`{: .f}', '> ```a\n\n[b](c) `e`'],
  ['a caption below an image', '<img src="a.png">\n*A b*', '<img src="a.png">\n\n*A b*'],
  ['a heading below an anchor without an end', '<a id="q"/>\n# B', '<a id="q"/>\n\n# B'],
  ['a heading below a table', '<table>\n<tr><td>a\n</table>\n## B', '<table>\n<tr><td>a\n</table>\n\n## B'],
  ['a link below a paragraph that has no end', '<div>\n<p>\n</div>\n[b\nc](d)', '<div>\n<p>\n</div>\n\n[b\nc](d)'],
  ['text below a break', '<br/>\na\n**b**', '<br/>\n\na\n**b**'],
  ['a heading below a break below code', '```\na\n```\n<br/>\n## B', '```\na\n```\n<br/>\n\n## B'],
  [
    'code below a summary',
    '<details>\n<summary>a</summary>\n```js\n1 < 2\n```\n</details>',
    '<details>\n<summary>a</summary>\n\n```js\n1 < 2\n```\n</details>',
  ],
  ['a line below HTML', '<p>a</p>\nb_c_d 1 * 2', '<p>a</p>\nb_c_d 1 * 2'],
  ['lines in HTML', '<div>\n<p>a</p>\n*b*\n</div>', '<div>\n<p>a</p>\n*b*\n</div>'],
  ['code in HTML', '<pre>\n<b>\n```\n*b*\n```\n</pre>', '<pre>\n<b>\n```\n*b*\n```\n</pre>'],
  ['tags between marks', '_{{<link "https://a.example" B>}}_ $x_{{a}b}$', '_[B](<https://a.example>)_ $x_{{a}b}$'],
  [
    'what Pandoc passes on',
    'a `<b>`{=html}c`</b>`{=html5} `\\x`{=tex} `d`\n\n```{=latex}\n\\a\n```\n\n~~~ {=html}\n<hr>\n~~~\n\n```{=html}\n```',
    'a <b>c</b>  `d`\n\n\n\n<hr>\n\n\n\n',
  ],
  ['a script among HTML', '<p>\n<script>\na()\n\nb()\n</script>', '<p>\n\n<script>\na()\n\nb()\n</script>'],
  [
    'scripts without blank lines',
    '<p>\n<script>a()</script>\n\n<style>\n\n</style>',
    '<p>\n<script>a()</script>\n\n<style>\n\n</style>',
  ],
  ['wiki links whose bars are escaped', '[[known\\|A]] [[b/c\\|D]]', '[A](</posts/known/>) D'],
  ['wiki images', '![[a b.png|300]]', '![](<a b.png>)'],
  ['wiki images with words and a size', '![[a.png|b|300x20]] ![[a.png|b 2]]', '![b](<a.png>) ![b 2](<a.png>)'],
  ['words in double brackets', 'the slot [[Prototype]]', 'the slot [[Prototype]]'],
  ['wiki links to pages', 'See [[A page]] and [[Other]]', 'See A page and Other'],
  ['the name of a block of Dendron', 'a ^sZzM7QHk4i5m\nb ^understanding', 'a <a id="^sZzM7QHk4i5m"></a>\nb ^understanding'],
  ['names of blocks', 'a ^b1c2d3\n^e-1\n\n> f\n> ^g-h', 'a <a id="^b1c2d3"></a>\n^e-1\n\n> f\n> <a id="^g-h"></a>'],
  ['wiki links to tags', '#[[known]] and #[[Other]]', '[known](</posts/known/>) and Other'],
  [
    'icons of MkDocs',
    'A :material-run-fast: b :octicons-heart-24:{ .x } `:simple-x:` a:simple-x:',
    'A b `:simple-x:` a:simple-x:',
  ],
  ['names of emoji', ':smile: :joy::joy: :no_such: 10:30:45 std::hash::x', '😄 😂😂 :no_such: 10:30:45 std::hash::x'],
  ['highlighted text', '==a b== c == d ==', '<mark>a b</mark> c == d =='],
  ['comments of Obsidian', 'a%%b c%% 5%% and 6%%', 'a 5%% and 6%%'],
  ['an abbreviation', '*[HTML]: Hypertext\na', '\na'],
];
for (const [name, from, to, file] of known) {
  test(`reads ${name}`, () => {
    if (typeof to === 'string') assert.equal(read(from, file).text, to);
    else assert.match(read(from, file).text, to);
    assert.deepEqual(found(from, file), []);
  });
}

test('leaves out and names code of other files', () => {
  const from = 'a\n\n<<< @/b.js{2}\n\n@[code](../c.js)\n\n1 <<< 2';
  assert.equal(read(from).text, 'a\n\n\n\n\n\n1 <<< 2');
  assert.deepEqual(found(from), [
    ['template <<< @/b.js{2}', 3],
    ['template @[code](../c.js)', 18],
  ]);
});

test('leaves out what is not known, keeps what is in it, and names it once with its place', () => {
  const text = 'a {% foo x %}b{% endfoo %} {% foo %} {{ page.x }}<% y %> <Chart data={a}>c</Chart>';
  assert.equal(read(text).text, 'a b   c');
  assert.deepEqual(found(text), [
    ['template {% foo %}', 2],
    ['template {{ page.x }}', 37],
    ['template <% y %>', 49],
    ['template <Chart>', 57],
  ]);
});

const code =
  '```\n{{ a }} {% b %} :::note {:.x} [^1] :smile:\n```\n\n    {{ indented }}\n\n' +
  '`{{ c }}` and <code>{{ d }}</code> <!-- {{ e }} -->';
test('leaves code as it is written', () => {
  assert.equal(read(code).text, code);
});

test('puts footnotes below, with ids of the article', () => {
  const { text } = read('a[^1] b[^n] c[^1] ^[inline] d[^none]\n\n[^1]: One\n    more\n[^n]: Two\n');
  assert.match(text, /^a<sup><a href="#fn-1" id="fn-ref-1">1<\/a><\/sup> b<sup>.*c<sup><a href="#fn-1" id="fn-ref-1-2">1.*d\n/);
  assert.match(text, /<li id="fn-1">\n\nOne\nmore <a href="#fn-ref-1">↩<\/a>\n\n<\/li>\n<li id="fn-2">\n\nTwo <a/);
});

test('the name of a footnote that has a text may have spaces', () => {
  const { text } = read('a[^ 1] b[^See also] c[^see d]\n\n[^ 1]: One\n[^see also]: Two\n');
  assert.match(text, /^a<sup>.*1<\/a><\/sup> b<sup>.*2<\/a><\/sup> c\[\^see d\]\n/);
});

test('a footnote may be defined in another one', () => {
  const { text } = read('a[^1] b[^2]\n\n[^1]:\n    One\n    [^2]: Two\n    more\n');
  assert.match(text, /<li id="fn-1">\n\nOne <a[^]*<li id="fn-2">\n\nTwo\nmore <a/);
});

test('an unknown tag is no target if it stands elsewhere, or if it only has a number', () => {
  assert.equal(read('a {% link_to "known" %} [b]({% link_to "2020/01/02" %})').text, 'a  [b]()');
});

test('a definition of a link ends that of a footnote, however both are indented', () => {
  const { text } = read('a[^1] [b]\n\n  [^1]:\n    One [b].\n\n    Two.\n\n  [b]: c.md\n  [d]: e.md\n');
  assert.match(text, /\n {2}\[b\]: c\.md\n {2}\[d\]: e\.md\n/);
  assert.match(text, /<li id="fn-1">\n\nOne \[b\]\.\n\nTwo\. <a/);
});

test('of two definitions of a footnote, the first one counts', () => {
  const { text } = read('a[^1]\n\n[^1]: One\n\n[^1]: Two\n\nb');
  assert.match(text, /<li id="fn-1">\n\nOne /);
  assert.doesNotMatch(text, /Two/);
});

test('leaves the mark of a footnote out that has no text, and keeps what may be an expression', () => {
  assert.equal(read('a[^1] [^abc] [^0-9] [^a-zA-Z] [^"]').text, 'a [^abc] [^0-9] [^a-zA-Z] [^"]');
  assert.deepEqual(
    found('b\n[^1] [^1]').map(([words, offset]) => [words.slice(0, 35), offset]),
    [['missing-footnote the footnote [^1] ', 2]],
  );
});

test('leaves out files that MkDocs includes, and names them', () => {
  const text = 'a\n\n--8<-- "b.md"\n';
  assert.equal(read(text).text, 'a\n\n\n');
  assert.deepEqual(found(text), [['template --8<-- "b.md"', 3]]);
});

test('names footnotes that no text refers to', () => {
  const text = 'b[^1]\n\n[^1]: One[^3]\n[^2]: Two\n\n[^1]: Again\n[^3]: Three';
  assert.deepEqual(
    found(text).map(([words, offset]) => [/\[.*?\]/.exec(words)?.[0], text.slice(offset, offset + 8)]),
    [
      ['[^2]', '[^2]: Tw'],
      ['[^1]', '[^1]: Ag'],
      ['[^3]', '[^3]: Th'],
    ],
  );
});

test('takes blank lines out of formulas, and of nothing else between dollars', () => {
  assert.equal(read('a\n$$\n\\frac{1}\n\n{2}\n$$\n\nb').text, 'a\n$$\n\\frac{1}\n{2}\n$$\n\nb');
  const prose = 'a\n$$\n\nb\n\n$$\n';
  assert.equal(read(prose).text, prose);
});

test('reads definition lists', () => {
  const { text } = read('Term\n: One\n: Two\n\nOther\n\n: Three\n\nEnd: no\n');
  assert.equal(text.replace(/\n+/g, ''), '<dl><dt>Term</dt><dd>One</dd><dd>Two</dd><dt>Other</dt><dd>Three</dd></dl>End: no');
});

test('reads definition lists below a heading, a rule and code, and several terms with one meaning', () => {
  const list = (...terms: string[]): string =>
    `<dl>\n${terms.map((term) => `<dt>\n\n${term}\n\n</dt>\n`).join('')}<dd>\n\nd\n\n</dd>\n</dl>\n`;
  for (const before of ['# H\n', 'H\n===\n', '***\n', '```\na\n```\n', 'a\n\n'])
    assert.equal(read(`${before}T\n: d\n\na`).text, `${before}${list('T')}\n\na`);
  assert.equal(read('T\nU *b*\n: d').text, list('T', 'U *b*'));
  assert.equal(read('T\n: d\ne\nU\n: d').text.match(/<dt>/g)?.length, 2);
  // Too many for terms.
  const verses = 'a\n'.repeat(9);
  assert.equal(read(`${verses}: d`).text, `${verses}: d`);
});

test('reads definition lists whose terms are code', () => {
  const { text } = read('`a()`\n: One\n\n`b` c\n\n: Two `d`\n\n```\ne\n: f\n```\n');
  assert.equal(text.replace(/\n+/g, ''), '<dl><dt>`a()`</dt><dd>One</dd><dt>`b` c</dt><dd>Two `d`</dd></dl>```e: f```');
});

test('tells where in the original an offset was', () => {
  const from = '{% raw %}x{% endraw %}\n:::note\n\n[a](b)\n:::\n';
  const { text, originalOffset } = read(from);
  assert.equal(originalOffset(text.indexOf('[a]')), from.indexOf('[a]'));
});

const hostile = [
  '{{',
  '{%',
  '{% raw %}',
  '{% note %}',
  '{{< a >}}',
  ':::a\n',
  '[^1]',
  '[^1]: ',
  '`',
  '``` ',
  '{',
  '<A b={',
  '<a b="',
  '[[',
  '==a',
  '%%a',
  '{:a ',
  '{: #',
  'a\n: b\n',
  '$a_',
  '<!--',
  '<code>',
  ':a:',
  '> [!a',
  '{% highlight %}',
  '(',
  '\\(',
  '{/*',
  "{{ '",
  '$a\n',
  '$a_{\n$',
  'a\n[b]: c\n',
  '|-|\n',
  '{{< math >}}$',
  '{% katex %}',
  '<p>$a_',
  '[^a b]: ',
  '[a`',
  '<<< @a\n',
  '@[code](',
  '|-\n|a\n',
  '\n\n|a|b\n|-\n|',
  '<a-b>\n',
  '<p>[a](<b>)',
  '{% a(b="c") %}',
  '{% katex() %}',
  '{{ a(src="b.png") }}',
  '{% tip %}',
  '{{ katex(body="a") }} ',
  '<C.D e="f.png">',
  'a>\n',
  '<br>\na\n',
  '<b>\n*',
  '$$\n- ',
  '> $$ \\a\n',
  '](a (b) .',
  '` \n- ',
  '`{=html}',
  '<p>a*\n',
  '{% a https://b.c/ %}',
  '- {{< highlight >}}a{{< /highlight >}}\n',
  '{{< highlight a >}}\n',
  '{{< highlight a >}}\n```\n{{< /highlight >}}\n',
  '{% highlight a %}\n',
  '{% codeblock %}\n```\n{% endcodeblock %}\n',
  // What could be divided in several ways at each of many places.
  ...['[a](b){c=d', '# a {', 'a {', 'a {id=b'].flatMap((start) =>
    ['.e', '#e', ' f=.g#h', ';i='].map((piece) => `${start}${piece.repeat(40)}!\n`),
  ),
  `$a${'1'.repeat(60)}!$ `,
  `[a](b${' =12345'.repeat(40)}!)\n`,
  '\\\n',
  '\\\n\n',
  '\\\n\\\n\\\na',
  '{% raw %}\n{% code %}\n{% endcode %}\n',
];
for (const piece of hostile) {
  test(`takes a time that grows with the length of ${JSON.stringify(piece)}`, () =>
    assertLinear((length) => {
      const text = piece.repeat(length / piece.length);
      read(text);
      read(text, 'a.mdx');
    }, 200_000));
}
