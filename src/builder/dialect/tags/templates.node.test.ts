import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../test/support/growth.js';
import { readDialect } from '../dialect.js';

const read = (text: string, file = 'a.md'): readonly [text: string, found: string[]] => {
  const { text: shown, findings } = readDialect(text, { idPrefix: 'fn', file });
  const found: string[] = [];
  findings.report((_severity, _code, words) => {
    found.push(words.replace(/ is not supported.*/, ''));
  });
  return [shown, found];
};

for (const [name, from, to] of [
  ['words', '{% big_img /a/b.png A view %}', '<figure><img src="/a/b.png" alt="A view"></figure>\n'],
  ['a class and words', '{% framed "b.jpg" "wide" "A view" %}', '<figure><img src="b.jpg" alt="A view"></figure>\n'],
  ['no words', '{% framed "b.jpg" "wide" "" %}', '<figure><img src="b.jpg" alt=""></figure>\n'],
  ['text around it', 'a {% framed b.jpg %} c', 'a <img src="b.jpg" alt=""> c'],
] as const)
  test(`shows the image that an unknown tag begins with, with ${name}`, () => {
    assert.deepEqual(read(from), [to, []]);
  });

for (const tag of ['image', 'framed'])
  test(`an image by the tag "${tag}" in a figure is a part of it`, () => {
    const figure = (image: string): string => `<figure class="a">\n\t${image}\n\t<figcaption>C</figcaption>\n</figure>`;
    assert.deepEqual(read(figure(`{% ${tag} "b.jpg" "" %}`)), [figure('<img src="b.jpg" alt="">'), []]);
  });

test('an unknown tag in an attribute is no image of its own, and is named', () => {
  const tag = `<img src="{% src 'b.jpg' %}"\n  srcset="{% srcset src='b.jpg' %}" alt='{% text "c.png" %}'>`;
  assert.deepEqual(read(tag), ['<img src=""\n  srcset="" alt=\'\'>', ['{% src %}', '{% srcset %}', '{% text %}']]);
  assert.deepEqual(read('<b>a = "{% src "b.jpg" %}"</b>'), ['<b>a = "<img src="b.jpg" alt="">"</b>', []]);
});

const CARD = '[https://a.example/b?c=d](<https://a.example/b?c=d>)';
for (const [from, to] of [
  ['{{< card-link "https://a.example/b?c=d" >}}', CARD],
  ['{{< blogcard url="https://a.example/b?c=d" >}}', CARD],
  ['{% linkPreview https://a.example/b?c=d %}', CARD],
  ['{{< bookmark url="https://a.example/b?c=d" title="A page" >}}', '[A page](<https://a.example/b?c=d>)'],
] as const)
  test(`shows a card of another page as a link: ${from}`, () => {
    const [shown, found] = read(`A\n\n${from}\n\nB`);
    assert.deepEqual([shown.replace(/\n+/g, ' '), found], [`A ${to} B`, []]);
  });

test('shows the signs of tags without anything between them', () => {
  assert.deepEqual(read('Templates with <% %> or <%= %> in them'), ['Templates with <% %> or <%= %> in them', []]);
});

for (const [from, found] of [
  ['{{< card-link "../b/" >}}', '{{< card-link >}}'],
  ['{{< load "https://a.example/b.js" >}}', '{{< load >}}'],
  ['{{< two "https://a.example/b" "https://a.example/c" >}}', '{{< two >}}'],
  ['{{< source "https://a.example/b.json" >}}', '{{< source >}}'],
  ['{{< import "https://a.example/b" >}}', '{{< import >}}'],
  ['{{< sized "https://a.example/b" width=3 >}}', '{{< sized >}}'],
] as const)
  test(`shows no link for ${from}`, () => {
    assert.deepEqual(read(from), ['', [found]]);
  });

for (const [from, to] of [
  ['{{< card-link "https://a.example/b?c=d" }}\n\nB', `${CARD} B`],
  ['{{% card-link "https://a.example/b?c=d" }}\n\nB {{% card-link "https://a.example/b?c=d" %}}', `${CARD} B ${CARD}`],
  ['{{< figure\n  src="b.jpg"\n  alt="A"\n>}}', '<figure><img src="b.jpg" alt="A"></figure>'],
  ['{{< figure src="b.jpg" alt="{{ a }}" >}}', '<figure><img src="b.jpg" alt="{{ a }}"></figure>'],
] as const)
  test(`ends a shortcode where its author meant it: ${from.split('\n')[0]}`, () => {
    const [shown, found] = read(from);
    assert.deepEqual([shown.replace(/\n+/g, ' ').trim(), found], [to, []]);
  });

const ID = 'dQw4w9WgXcQ';
const PLAYER = `<iframe src="https://www.youtube-nocookie.com/embed/${ID}"></iframe>\n`;
for (const [from, to, file] of [
  [`{{< lite-youtube videoId="${ID}" >}}`, PLAYER, 'a.md'],
  [`{{< responsive-youtube ${ID} >}}`, PLAYER, 'a.md'],
  [`{% youtube_player ${ID} %}`, PLAYER, 'a.md'],
  [`{{ embed_youtube(id="${ID}") }}`, PLAYER, 'a.md'],
  [`A {% vimeo_video 12345 %} b`, 'A [Video on Vimeo](<https://vimeo.com/12345>) b', 'a.md'],
  [`<LiteYouTubeEmbed id="${ID}" />`, PLAYER, 'a.mdx'],
] as const)
  test(`shows the player whose site the name of a tag tells: ${from}`, () => {
    const [shown, found] = read(from, file);
    assert.deepEqual([shown.trim(), found], [to.trim(), []]);
  });

for (const [from, found] of [
  ['{{< youtube-channel abc >}}', '{{< youtube-channel >}}'],
  ['{% youtube_subscribe abc %}', '{% youtube_subscribe %}'],
  ['{{< lite-youtube >}}', '{{< lite-youtube >}}'],
] as const)
  test(`shows no player for ${from}`, () => {
    assert.deepEqual(read(from), ['', [found]]);
  });

test('does not take other values of unknown tags for images', () => {
  assert.deepEqual(read('{% listing b.py a.png %}'), ['', ['{% listing %}']]);
});

test('reads over what sets up Jekyll-Bootstrap', () => {
  assert.deepEqual(read('{% include JB/setup %}\nA'), ['\nA', []]);
});

for (const name of ['gp', 'gi', 'grouppicture'])
  test(`shows the images of a group by the tag "${name}"`, () => {
    assert.deepEqual(read(`{% ${name} 2 1-1 %}\n![](a.png)\n![](b.png)\n{% end${name} %}`), ['\n![](a.png)\n![](b.png)\n', []]);
  });

test('reads over the helper that marks the beginning of an article', () => {
  assert.deepEqual(read('<% excerpt do %>\nA\n<% end %>\n\nB'), ['\nA\n\n\nB', []]);
  assert.deepEqual(read('<% wide do %>\nA\n<% end %>'), ['\nA\n', ['<% wide do %>']]);
});

for (const [name, file, text] of [
  ['what a template of Hugo has', 'a.md', 'Put {{ .Summary | html }} there.'],
  ['the braces of R', 'a.Rmd', 'Use {{ variable }} there.'],
] as const)
  test(`shows ${name} as it is written`, () => {
    const [shown, found] = read(text, file);
    assert.equal(shown.replaceAll('&#123;', '{').replaceAll('&#125;', '}'), text);
    assert.ok(!shown.includes('{{'));
    assert.deepEqual(found, []);
  });

test('braces that nothing closes do not reach to the next tag', () => {
  assert.deepEqual(read('The operator {{ is b.\n\n{{ site.url }}/c {{< figure src="d.png" >}}'), [
    'The operator {{ is b.\n\n/c <img src="d.png" alt="">',
    [],
  ]);
});

test('leaves out other expressions', () => {
  assert.deepEqual(read('a {{ variable }} b'), ['a  b', ['{{ variable }}']]);
});

test('shows boxes of MDX by the kind in their names', () => {
  const [shown, found] = read(
    '<AlertBox level="warning" title="A">\n\nB\n\n</AlertBox>\n\n<InfoCallout>\n\nC\n\n</InfoCallout>',
    'a.mdx',
  );
  assert.match(shown, /<aside[^]*A[^]*B[^]*<\/aside>[^]*<aside[^]*C[^]*<\/aside>/);
  assert.deepEqual(found, []);
});

test('reads over what is only around a part of a page in MDX', () => {
  const [shown, found] = read('<PostLayout meta={a}>\n\nB\n\n<Grid cols={2}>\n\nC\n\n</Grid>\n</PostLayout>', 'a.mdx');
  assert.deepEqual([shown.replace(/\n+/g, ' ').trim(), found], ['B C', []]);
});

for (const [text, shown, messages] of [
  ['a {% endnote %} b', 'a  b', ['2 {% endnote %} {% note %}']],
  ['a\n\n{{< /tip >}}\n{{% /tip %}}', 'a\n\n\n', ['3 {{< /tip >}} {{< tip >}}']],
  ['{%- endraw -%}', '', ['0 {% endraw %} {% raw %}']],
  ['{% raw %}{{ a }}{% endraw %}', undefined, []],
  ['```\n{% raw %}\n```\n{% endraw %}', undefined, []],
  ['{% if a %}b{% endif %}{% endif %}', undefined, []],
  ['{% youtube JHKtsuATAh0 %}{% endyoutube %} {% end %} {{ end }} {{/if}}', undefined, []],
  ['`{% endnote %}`\n\n    {% endnote %}', undefined, []],
  ['{% capture a %}{% endnote %}{% endcapture %}', undefined, []],
] as const)
  test(`names ends without a beginning in ${JSON.stringify(text)}`, () => {
    const found: string[] = [];
    const read = readDialect(text, { idPrefix: 'fn', file: 'a.md' });
    read.findings.report((_severity, _code, words, offset) => {
      const [, end, start] = /^(.*) has no beginning, so it is left out; write (.*) before it/.exec(words) ?? [];
      if (end !== undefined) found.push(`${offset} ${end} ${start}`);
    });
    assert.deepEqual([read.text, found], [shown ?? read.text, messages]);
  });

test('takes a time that grows with the number of ends without a beginning', () =>
  assertLinear((length) => {
    const texts = ['{% endnote %}', '{% endnote_1 %}\n', '{{{{< /a >}}'];
    for (const text of texts) readDialect(text.repeat(length / text.length), { idPrefix: 'fn', file: 'a.md' });
  }, 100_000));

const unended = (text: string): string[] => {
  const found: string[] = [];
  readDialect(text, { idPrefix: 'fn', file: 'a.md' }).findings.report((severity, code, words, offset) => {
    found.push(`${severity} ${code} ${offset} ${words.replace(/ is not closed, so it is left out; close it with /, ' ')}`);
  });
  return found;
};

for (const [name, text, found] of [
  ['of Liquid', 'A\n\n{% note info %}\nB', ['warning unclosed-element 3 {% note %} {% endnote %}']],
  ['with a title', '{% note info A title of five words %}\nB', ['warning unclosed-element 0 {% note %} {% endnote %}']],
  ['of Hugo', '{{% notice tip %}}\nB', ['warning unclosed-element 0 {{< notice >}} {{< /notice >}}']],
  ['before another one', '{% note %}\nA\n\n{% tip %}\nB\n{% endtip %}', ['warning unclosed-element 0 {% note %} {% endnote %}']],
  ['in another one', '{% fold a %}\n{% note %}\nB\n{% endfold %}', ['warning unclosed-element 13 {% note %} {% endnote %}']],
  ['twice', '{% note %}\nA\n\n{% note %}\nB', ['warning unclosed-element 0 {% note %} {% endnote %}']],
  ['around what is literal', '{% raw %}\nA', ['warning unclosed-element 0 {% raw %} {% endraw %}']],
  ['around code', '{{< highlight js >}}\nA', ['warning unclosed-element 0 {{< highlight >}} {{< /highlight >}}']],
  ['that does not matter', '{% tabs %}\nA', []],
  ['that closes itself', '{{< note />}}\nA {{< kbd/>}}', []],
  ['with an end', '{% note %}\nA\n{% endnote %}', []],
] as const)
  test(`names a tag without its end, ${name}`, () => {
    assert.deepEqual(unended(text), found);
  });

for (const [from, to] of [
  ['Press {% kbd Ctrl %} + {% kbd D %}.', 'Press <kbd>Ctrl</kbd> + <kbd>D</kbd>.'],
  ['A {% mark b c color:red %}, {% mark "d" %}', 'A <mark>b c</mark>, <mark>d</mark>'],
  ['{% note color:red Be careful with this. %}', '<aside>\n\n**Note**\n\nBe careful with this.\n\n</aside>\n'],
  ['{{< tip "Be *careful* with this." />}}', '<aside>\n\n**Tip**\n\nBe *careful* with this.\n\n</aside>\n'],
  ['- {% note 请小心使用这个功能 %}', '- <aside>\n  \n  **Note**\n\n  请小心使用这个功能\n\n  </aside>\n'],
] as const)
  test(`shows the words of ${from}`, () => {
    assert.deepEqual(read(from), [to, []]);
  });
