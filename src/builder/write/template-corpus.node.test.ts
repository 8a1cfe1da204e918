import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileBody } from '../compile/body.js';
import { readBody } from '../read/source-body.js';

const data = fileURLToPath(new URL('../../../../shared/data/blogs/', import.meta.url));
const skip = existsSync(data) ? false : 'the folder ../shared/data is missing';
const blogs = ['efcl', 'mzlogin', 'hexo-site', 'jekyllnow', 'astrowind', 'eleventy-base', 'babel', 'rust'];

/** What no reader of a page should see outside of code, by what it is called. */
const MARKERS: Readonly<Record<string, RegExp>> = {
  'an expression': /\{\{[^{}]*\}\}/,
  'a shortcode of Hugo': /\{\{[<%]/,
  'the end of a shortcode': /[>%]\}\}/,
  'an escaped shortcode': /\{\{&lt;/,
  'three braces': /\{\{\{/,
  'a block of Handlebars': /\{\{[#/>^!]/,
  'a tag of Liquid': /\{%-?\s*\w/,
  'the end of a tag': /\w\s*-?%\}/,
  'raw': /\{%-?\s*(?:end)?raw/,
  'an include': /\{%-?\s*include/,
  'a highlight': /\{%-?\s*(?:end)?highlight/,
  'a note': /\{%-?\s*(?:end)?note/,
  'a link of Jekyll': /\{%-?\s*post_url/,
  'an image of Hexo': /\{%\s*asset_img/,
  'a comment of Jinja': /\{#\s/,
  'a tag of EJS': /<%[=-]?\s/,
  'an attribute list': /\{:\s?[.#]/,
  'a named attribute list': /\{:\w+\}/,
  'an extension of kramdown': /\{::/,
  'the end of an extension': /\{:\//,
  'the table of contents of kramdown': /\{:\s?toc\}/,
  'a list for contents': /<li>\s*TOC\s*<\/li>/,
  'a table of contents in brackets': /(?:^|>)\s*\[TOC\]/i,
  'the table of contents of GitLab': /\[\[_TOC_\]\]/i,
  'the table of contents of VuePress': /\[\[toc\]\]/i,
  'the table of contents of others': /\$\{toc\}/i,
  'a container': /(?:^|>)\s*:::/m,
  'an alert': /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i,
  'a callout': /<blockquote>\s*<p>\[!\w+\]/,
  'a footnote': /<p>\[\^[\w-]+\]:/,
  'an import': /(?:^|<p>)import\s+[\w{*][^;\n]*\sfrom\s/m,
  'an export': /(?:^|<p>)export\s+(?:default|const)\s/m,
  'a component': /<\/?[A-Z][a-z]+\w*[\s/>]/,
  'a fragment of JSX': /<p><>/,
  'an attribute of JSX': /\s(?:style|className)=\{/,
  'a comment of MDX': />\s*\{\/\*/,
  'a class of JSX': /\sclassName="/,
  'an image of a wiki': /!\[\[/,
  'a link of a wiki': /\[\[[^[\]\n]+\|[^[\]\n]+\]\]/,
  'a formula in dollars': /\$\$[^$]+\$\$/,
  'the name of an emoji': /(?<![\w:/=]):(?:smile|joy|tada|\+1|heart|rocket):/,
};

/** Outside of code, comments, the words for images and formulas. */
const shown = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(pre|code|script|style|annotation)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\salt="[^"]*"/g, '');

for (const blog of blogs) {
  test(`${blog}: nothing of a template language, and no marker, is in an article`, { skip }, () => {
    const names = readdirSync(join(data, blog), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.mdx?$/.test(name) && !/(?:^|\/)_index\.md$/.test(name));
    assert.ok(files.length > 0);
    const found = files.flatMap((name) => {
      const path = join(data, blog, name);
      const text = readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n');
      const names = { post: () => undefined, isFile: () => false, embedded: (name: string): string => name };
      const body = readBody(
        { path, root: data, file: name, text, report: () => undefined, placeOf: () => ({ line: 1, column: 1 }) },
        names,
      );
      assert.ok(body, name);
      const references = {
        image: (url: string) => ({ url }),
        link: (url: string) => url,
        media: (url: string) => url,
        ...names,
      };
      const html = shown(compileBody(body, name, references).html);
      return Object.entries(MARKERS).flatMap(([kind, pattern]) => {
        const match = pattern.exec(html);
        return match ? [`${name}: ${kind}: ${html.slice(Math.max(0, match.index - 30), match.index + 60)}`] : [];
      });
    });
    assert.deepEqual(found, []);
  });
}
