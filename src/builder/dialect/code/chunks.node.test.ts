import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIn, folderOf, onlyItem, post, readFeed, withCode } from '../../shared/fixtures.test.support.js';
import { readDialect } from '../dialect.js';

const options = { idPrefix: 'fn' };
const read = (text: string, file = 'a.qmd', hidesCode = false): string => readDialect(text, { ...options, file, hidesCode }).text;
const found = (text: string): string[] => {
  const names: string[] = [];
  readDialect(text, { ...options, file: 'a.Rmd' }).findings.report((_severity, code, words) => {
    names.push(`${code} ${words.split(' is not')[0]}`);
  });
  return names;
};

const chunks: [name: string, from: string, to: string | RegExp][] = [
  ['code that is shown', 'a\n\n```{r plot, message = FALSE}\nx <- 1\n```\n', 'a\n\n```r\nx <- 1\n```\n'],
  ['options in comments', '```{python}\n#| label: a\n#| eval: false\n\nprint(1)\n```', /^```python\n+print\(1\)\n```$/],
  ['options of another language', '```{ojs}\n//| column: page\na\n```', '```js\na\n```'],
  [
    'options with backticks',
    '```{r, fig.cap="The `b` of `c`"}\ninclude_graphics("a.png")\n```\n\nA `d`',
    /^```r\ninclude_graphics\("a\.png"\)\n```\n\n<figure><img src="a\.png" alt="The b of c">.*\n\nA `d`$/s,
  ],
  ['code that is not shown', '```{r, echo=FALSE}\nx\n```\nb', '\nb'],
  ['code that is not shown, in YAML', '```{r}\n#| echo: false\nx\n```\nb', '\nb'],
  ['code that is not included', '```{r setup, include = F}\nx\n```\nb', '\nb'],
  ['the last of two options', '```{r, echo=FALSE}\n#| echo: true\nx\n```', '```r\nx\n```'],
  ['code in a list', '- ```{r}\n  x\n  ```\n', '- ```r\n  x\n  ```\n'],
  ['citations', 'A [@b2020], [see @c, p. 3; -@d:e].\n`[@f]` \\[@g] [@h](i) [j@k.org]', 'A,.\n`[@f]` \\[@g] [@h](i) [j@k.org]'],
  [
    'citations in sentences',
    'As @doe2020 and @LeeperHobolt:2014a say, -@x_1999 [see @y2000; -@z2001].',
    'As Doe (2020) and Leeper, Hobolt (2014a) say, (1999).',
  ],
  [
    'mentions and addresses',
    '@juliasilge a@b2020.org `@a2020` https://c.org/@d2020 \\@e2020',
    '@juliasilge a@b2020.org `@a2020` https://c.org/@d2020 \\@e2020',
  ],
  [
    'references to parts',
    '![a](b.png){#fig-b}\n\nSee @fig-c and @fig-b, @tbl-x.\n\n```{r}\n#| label: fig-c\nx\n```',
    /See Figure 2 and Figure 1, Table\./,
  ],
  ['code in a line', 'a `r nrow(x)`, `{python} y` b `rm x` `` `r z` `` $`r 1`$', 'a …, … b `rm x` `` `r z` `` $…$'],
  ['code in a line that is a text', '`r "a b"` `r emo::ji("sparkles")` `r emo::ji("no")`', 'a b ✨ …'],
  ['a comment with code', '<!-- a\n\n```{r}\nx\n``` -->\n\n```{r}\ny\n```', '<!-- a\n\n```{r}\nx\n``` -->\n\n```r\ny\n```'],
  ['a comment without an end', '<!-- a\n\n```{r}\ny\n```', '<!-- a\n\n```r\ny\n```'],
  ['Markdown in HTML', '<aside>In **a**</aside>', /<aside>\n\nIn \*\*a\*\*\n\n<\/aside>/],
  ['raw HTML', 'a\n\n```{=html}\n<b>c</b>\n```\n', 'a\n\n<b>c</b>\n\n'],
  ['raw code of another format', '```{=latex}\n\\a\n```\nb', '\nb'],
  ['code that has only a language', '```{.r}\nx\n```', '```{.r}\nx\n```'],
  ['code that hides what follows', '```{r}\nknitr::opts_chunk$set(echo = FALSE)\n```\n```{r}\nx\n```\n', /^```r\n.*\n```\n\n$/],
  [
    'an image that code shows',
    '```{r, echo=FALSE, fig.cap="A & b"}\nknitr::include_graphics("c d.png", dpi = 100)\n```',
    '<figure><img src="c d.png" alt="A &amp; b"><figcaption>A &amp; b</figcaption></figure>\n\n',
  ],
  [
    'an image whose caption has Markdown',
    '```{r, echo=FALSE, fig.cap="*A* by [b](https://c.org/d_e)"}\ninclude_graphics("a.png")\n```',
    /alt="A by b"><figcaption>\n\n\*A\* by \[b\]\(https:\/\/c\.org\/d_e\)\n\n<\/figcaption>/,
  ],
  [
    'an image that code shows, with options in YAML',
    '```{r}\n#| fig-alt: A dog\ninclude_graphics("a.png")\n```\nb',
    '```r\ninclude_graphics("a.png")\n```\n\n<figure><img src="a.png" alt="A dog"></figure>\n\n\nb',
  ],
];
for (const [name, from, to] of chunks)
  test(`reads ${name}`, () => {
    if (typeof to === 'string') assert.equal(read(from), to);
    else assert.match(read(from), to);
  });

test('code is only run in files of Quarto and R Markdown', () => {
  assert.equal(read('```{r, echo=FALSE}\nx\n```', 'a.md'), '```{r, echo=FALSE}\nx\n```');
});

test('the front matter may hide code', () => {
  assert.equal(read('```{r}\nx\n```\n```{r}\n#| echo: true\ny\n```', 'a.qmd', true), '\n```r\ny\n```');
});

test('names code whose results are missing', () => {
  assert.deepEqual(found('```{r, echo=FALSE}\nx\n```\n\n```{r, echo=FALSE}\ny\n```\n'), ['template ```{r}']);
  assert.deepEqual(found('```{r}\nx\n```\n\n```{r, include=FALSE}\nx\n```\n\n```{r, echo=FALSE, eval=FALSE}\nx\n```\n'), []);
});

test('names citations once', () => {
  assert.deepEqual(found('A [@b2020], [see @c].\n'), ['template [@…]']);
  assert.equal(read('A [@b2020].\n', 'a.md'), 'A [@b2020].\n');
});

test('reads articles of Quarto and R Markdown, unless what was made of them is next to them', async (t) => {
  const cwd = folderOf(t, {
    'posts/a.qmd': post('```{r}\nx <- 1\n```', 'execute:\n  echo: false', 'A'),
    'posts/b.Rmd': post('Source.', '', 'B'),
    'posts/b.md': post('Result.', '', 'B'),
    'posts/c.Rmarkdown': post('[A](a.qmd)', '', 'C'),
  });
  const { ok, messages } = await buildIn(cwd);
  assert.equal(ok, true);
  const bodies = Object.fromEntries(readFeed(cwd).items.map(({ title, content_html }) => [title, content_html.trim()]));
  assert.deepEqual(Object.keys(bodies).sort(), ['A', 'B', 'C']);
  assert.equal(bodies['A'], '');
  assert.equal(bodies['B'], '<p>Result.</p>');
  assert.match(bodies['C'] ?? '', /href="[^"]*posts\/a\//);
  assert.equal(withCode(messages, 'template').length, 1);
});

for (const [name, front, isHidden] of [
  ['in a block', 'execute:\n  warning: false\n  # no code\n\n  echo: false', true],
  ['in braces', 'execute: { warning: true, echo: false }', true],
  ['after a space', 'execute :\n    "echo" : False', true],
  ['for pages in HTML', 'format:\n  html:\n    execute:\n      echo: false', true],
  ['for knitr', 'knitr:\n  opts_chunk:\n    echo: false', true],
  ['deeper', 'execute:\n  cache:\n    echo: false', false],
  ['in a text', 'abstract: |\n  Write\n  execute:\n    echo: false', false],
  ['in a text at the margin', 'abstract: "Write\nexecute:\n  echo: false"', false],
  ['for slides', 'format:\n  revealjs:\n    echo: false', false],
  ['in other words', 'execute:\n  echo: fenced', false],
] as const)
  test(`the front matter is read for code that is not shown: ${name}`, async (t) => {
    const cwd = folderOf(t, { 'posts/a.qmd': post('```{r}\nx <- 1\n```', front) });
    await buildIn(cwd);
    assert.equal(onlyItem(cwd).content_html.includes('<pre'), !isHidden);
  });

test('reads the date and the image of an article of Quarto', async (t) => {
  const front = '---\ntitle: A\ndate: last-modified\nimage: a.png\nimage-alt: A dog\n---\n\nText.\n';
  const cwd = folderOf(t, { 'posts/a.qmd': front });
  utimesSync(join(cwd, 'posts/a.qmd'), 1_700_000_000, 1_700_000_000);
  const { messages } = await buildIn(cwd);
  assert.equal(onlyItem(cwd)['date_published'], '2023-11-14T22:13:20.000Z');
  assert.equal(withCode(messages, 'unknown-field').length, 0);
  assert.match(withCode(messages, 'bad-date')[0]?.text ?? '', /the one in the file system is used/);
});

test('a source that is named is read', async (t) => {
  const cwd = folderOf(t, { 'posts/b.Rmd': post('Source.'), 'posts/b.md': post('Result.') });
  await buildIn(cwd, { inputs: ['posts/b.Rmd'] });
  assert.match(onlyItem(cwd).content_html, /Source/);
});
