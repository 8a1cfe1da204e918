import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment, type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { compile } from '../compile/compile.js';
import { ImageStore } from '../compile/images.js';
import { planPosts } from '../plan/plan.js';
import { findInputs } from '../read/inputs.js';

const data = fileURLToPath(new URL('../../../../shared/data/blogs/', import.meta.url));
const skip = existsSync(data) ? false : 'the folder ../shared/data is missing';

/**
 * Posts rich in markup, and how many of each element their bodies have in the output of their blog's generator (kramdown for
 * Jekyll, marked for Hexo, markdown-it for Eleventy), or of remark with GitHub's extensions. Elements that all of these count
 * otherwise, because of shortcodes, footnotes or images that are missing, are not in the list.
 */
const SAMPLE: Readonly<Record<string, string>> = {
  'efcl/2018-03-07-ecmascript-usage.md':
    'h2 18 h3 10 h4 3 p 112 ul 31 ol 1 li 65 table 2 tr 16 th 4 td 28 pre 7 code 66 blockquote 3 strong 5 a 80 img 4 br 1 hr 6',
  'efcl/2022-12-23-inbox-zero.md': 'h2 5 h3 4 p 30 ul 25 li 56 pre 1 code 27 blockquote 1 a 11 img 2 br 1 hr 1',
  'efcl/2024-02-26-mytweets-next-rsc.md':
    'h2 7 h3 7 p 75 ul 63 ol 1 li 152 table 5 tr 27 th 15 td 65 pre 15 code 57 blockquote 1 strong 1 del 1 a 93 br 3 hr 1',
  'efcl/2020-04-27-jsprimer.md':
    'h2 12 p 115 ul 24 li 37 table 1 tr 2 th 2 td 2 pre 3 code 12 blockquote 4 strong 1 del 3 a 99 img 6',
  'efcl/2023-12-25-github-sponsors-report.md': 'h2 7 p 42 ul 14 ol 1 li 24 table 2 tr 15 th 4 td 26 blockquote 4 a 57 br 10',
  'efcl/2019-12-27-template-engine-security.md': 'h2 2 ul 29 li 54 pre 1 code 28 blockquote 2 strong 3 a 17 img 79 hr 81',
  'efcl/2014-04-11-power-assertをブラウザで動かしてテストする方法.md':
    'h1 1 h2 5 h3 3 h4 1 p 74 ul 25 ol 1 li 49 pre 9 code 48 blockquote 1 strong 6 del 1 a 53 img 1 br 9 hr 3',
  'efcl/2023-07-17-regular-updates-by-changesets.md': 'h2 5 p 26 ul 12 ol 1 li 27 pre 6 code 17 a 28',
  'efcl/2023-07-03-mytweets-bluesky.md': 'h2 3 h3 4 p 25 ul 14 ol 7 li 51 pre 5 code 32 a 23',
  'efcl/2022-12-22-github-sponsors-report.md': 'h2 7 p 32 ul 8 ol 1 li 14 table 2 tr 15 th 4 td 26 blockquote 4 a 38 br 2',
  'efcl/2021-08-10-motion-voice-to-key.md': 'h2 8 h3 2 p 69 ul 17 ol 1 li 32 pre 10 code 52 blockquote 3 del 2 a 63 img 1 br 5',
  'efcl/2015-01-07-textlint1.4.md': 'h1 1 h2 6 p 28 ul 13 li 22 pre 5 code 22 blockquote 1 a 33 img 2',
  'efcl/2019-01-26-monorepo-release-flow.md': 'h2 9 h3 13 p 91 ul 31 ol 2 li 57 pre 22 code 94 strong 6 a 59 img 2 hr 8',
  'efcl/2014-04-06-power-assertの使い方-node-js編.md':
    'h1 1 h2 6 h3 4 p 55 ul 14 ol 2 li 25 pre 8 code 29 strong 6 a 65 img 4 br 7 hr 2',
  'efcl/2018-10-22-gas-webpagetest.md': 'h2 6 h3 6 p 40 ul 16 ol 3 li 32 pre 6 code 31 blockquote 2 strong 3 a 47 img 5 br 2',
  'efcl/2020-04-24-meeting-log.md': 'h2 4 h3 2 h4 4 p 49 ul 15 li 26 pre 9 code 17 blockquote 1 a 22 img 1 br 1',
  'mzlogin/2018-09-06-markdown-intro.md':
    'h1 2 h2 7 h3 24 h6 1 p 126 ul 11 ol 2 li 58 table 1 tr 3 th 4 td 8 pre 29 code 41 blockquote 4 em 1 strong 44',
  'mzlogin/2015-12-05-diff-between-gfm-and-redcarpet.md':
    'h3 6 h4 3 p 34 ol 3 table 1 tr 39 th 3 td 114 pre 5 code 88 blockquote 1 em 4 strong 4 a 12 img 1',
  'mzlogin/2018-06-11-handler-looper-massagequeue.md': 'h2 5 h3 17 p 98 ol 5 pre 15 code 23 blockquote 1 em 1 strong 12 a 6 hr 1',
  'mzlogin/2017-11-12-start-from-toast.md': 'h2 5 h3 9 p 120 ul 3 ol 5 li 52 pre 26 code 76 em 3 strong 6 a 33 hr 1',
  'mzlogin/2020-10-07-cdn-for-github-pages-2.md': 'h2 3 ul 1 ol 3 li 12 pre 5 code 12 a 8',
  'mzlogin/2016-02-10-am-start-user-parameter.md': 'h2 5 h3 7 h4 7 p 60 ol 1 li 3 pre 15 code 37 blockquote 3 strong 4 a 4',
  'mzlogin/2016-02-04-switch-to-kramdown-from-redcarpet.md': 'h2 5 p 26 ul 2 ol 1 li 4 pre 12 code 18 strong 2 del 2 a 6',
  'mzlogin/2024-09-24-custom-idea-mybatis-code-generator.md': 'h2 5 p 17 ol 1 li 3 pre 6 code 6 em 4 a 1',
  'mzlogin/2017-09-01-markdown-odd-skills.md':
    'h2 11 p 55 ul 2 ol 1 li 10 table 1 tr 2 th 2 td 2 pre 9 code 21 em 1 strong 3 a 12 br 2',
  'mzlogin/2015-05-06-android-studio.md': 'h2 25 p 100 ul 2 ol 3 li 14 pre 29 code 47 blockquote 1 strong 3 a 11',
  'mzlogin/2021-03-13-talk-about-threadsafe-with-arraylist.md':
    'h2 5 p 25 ul 3 ol 1 li 10 pre 8 code 35 blockquote 1 strong 2 a 2 hr 1',
  'mzlogin/2020-05-01-cdn-for-github-pages.md': 'h2 7 h3 2 ul 5 ol 3 li 21 pre 6 code 26 em 1 strong 1 a 10',
  'mzlogin/2015-06-14-win-discuz.md': 'h3 2 h4 9 p 102 ol 3 pre 11 code 13 em 1 strong 6 a 18',
  'mzlogin/2014-10-12-csdnresautocomment.md': 'h3 4 p 24 ol 2 li 9 pre 2 code 30 blockquote 1 em 2 del 1 a 9',
  'hexo-site/_posts/2020-08-22-hexo-5-1_marked-3-1_math-4_util-2-4.md': 'h2 10 h3 21 p 18 ul 43 li 67 pre 20 code 55 a 85 hr 8',
  'hexo-site/_posts/2020-09-17-hexo-5-2_wordpress-2-1-2_marked-3-2_stylus-2_less-2.md':
    'h2 9 h3 12 p 12 ul 37 li 58 pre 6 code 22 em 1 a 54 hr 7',
  'hexo-site/_posts/2023-11-03-hexo-7-0-0-released.md': 'h2 13 ul 15 li 72 pre 2 code 27 blockquote 1 a 130',
  'hexo-site/_posts/2016-02-28-hexo-3-2-released.md':
    'h2 2 h3 3 p 9 ul 2 li 5 table 2 tr 6 th 6 td 12 pre 3 code 6 strong 2 a 12',
  'hexo-site/_posts/2023-03-18-hexo-7-0-0-rc1-released.md': 'h2 11 p 4 ul 13 li 44 pre 1 code 22 blockquote 2 strong 1 a 72',
  'hexo-site/_posts/2015-03-05-hexo-3-0-released.md': 'h2 2 ul 1 ol 1 li 11 strong 6 a 11',
  'hexo-site/_posts/2019-12-24-how-we-make-hexo-30-percent-faster.md':
    'h2 6 h3 4 p 12 ul 2 li 5 table 4 tr 28 th 28 td 168 code 37 blockquote 1 a 44',
  'hexo-site/_posts/2020-06-27-hexo-marked-3_migrator-wordpress-2_migrator-rss-1.md':
    'h2 3 h3 13 p 6 ul 28 li 46 pre 2 code 37 a 34 hr 2',
  'jekyllnow/_posts/2014-6-19-Markdown-Style-Guide.md':
    'h2 1 h3 1 h4 1 p 12 ul 5 ol 1 li 10 pre 1 code 2 blockquote 2 em 1 strong 1 a 3 img 1 br 2 hr 2',
  'jekyllnow/_posts/2014-6-20-Introducing-Jekyll-Now.md': 'h2 2 p 6 ul 1 li 5 em 1 a 3 br 13',
  'astrowind/data/post/markdown-elements-demo-post.mdx':
    'h2 11 h3 8 h4 1 h5 1 h6 1 ul 3 ol 1 li 17 table 1 tr 6 th 5 td 25 pre 2 code 5 blockquote 3 em 3 strong 5 img 2 hr 1',
  'astrowind/data/post/astrowind-template-in-depth.mdx': 'h2 3 h3 3 ol 1 li 3 pre 8 code 12 blockquote 1',
  'astrowind/data/post/landing.md': 'h2 8 h3 6 p 49 ul 3 li 11 strong 42 a 6 img 1',
  'eleventy-base/blog/firstpost.md': 'h2 1 p 3 pre 1 code 1',
  'eleventy-base/blog/fourthpost/fourthpost.md': 'h2 1 p 3 img 1',
  'eleventy-base/blog/secondpost.md': 'h2 1 p 4 a 2',
  'eleventy-base/blog/thirdpost.md': 'h2 2 h3 2 p 4 pre 2 code 2 a 1',
  'babel/2019-03-19-7.4.0.md': 'h2 7 h3 1 ul 3 li 8 table 3 tr 8 th 9 td 15 pre 17 code 94 em 1 a 63 img 4 br 3 hr 2',
  'babel/2017-09-12-planning-for-7.0.md':
    'h2 13 h3 27 p 119 ul 4 ol 1 li 14 pre 36 code 118 blockquote 31 em 2 del 1 a 53 br 6 hr 1',
  'babel/2020-01-11-7.8.0.md': 'h2 4 h3 2 ul 1 li 2 table 3 tr 13 th 9 td 30 pre 7 code 93 blockquote 1 a 37 hr 1',
  'babel/2017-12-27-nearing-the-7.0-release.md':
    'h2 1 h3 18 h4 3 p 60 ul 14 li 45 pre 5 code 86 blockquote 9 em 1 strong 1 del 1 a 57 img 3 br 12',
  'babel/2023-10-16-cve-2023-45133.md': 'h2 5 h3 2 h4 3 p 40 ul 5 ol 2 li 14 pre 9 code 58 em 3 a 13',
  'babel/2020-05-25-7.10.0.md': 'h2 6 h3 3 ul 3 li 13 pre 12 code 92 blockquote 2 em 7 a 54 img 1 hr 1',
  'babel/2016-09-28-6.16.0.md': 'h2 4 p 54 ul 4 li 11 pre 18 code 43 blockquote 1 a 64 img 3 hr 1',
  'rust/Project-Goals-Feb-Update/index.md': 'h2 9 h3 2 p 157 ul 34 li 114 pre 4 code 75 blockquote 40 em 4 strong 59 a 172 br 47',
  'rust/gsoc-2025-results.md': 'h2 1 h3 18 p 100 ul 26 ol 4 li 104 pre 4 code 113 blockquote 1 em 12 strong 8 a 174',
  'rust/Enums-match-mutation-and-moves.md': 'h2 1 h3 5 h4 1 p 88 ul 6 li 15 pre 14 code 176 blockquote 1 em 31 a 7',
  'rust/inside-rust/this-development-cycle-in-cargo-1.78/index.md':
    'h2 6 h5 14 p 87 ul 22 ol 1 li 75 table 1 tr 6 th 4 td 20 code 128 blockquote 1 em 5 a 198',
  'rust/inside-rust/follow-up-on-the-moderation-issue.md': 'p 26 ol 1 li 5 strong 7 a 11 br 5',
  'rust/Next-year.md': 'h3 6 h4 9 p 32 ul 5 ol 1 li 19 pre 2 code 14 em 2 strong 14 a 28',
};

const NAMES: Readonly<Record<string, string>> = { b: 'strong', i: 'em', s: 'del' };

const textIn = ({ childNodes }: Parsed.ParentNode): string =>
  childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textIn(child) : '')).join('');

/** Whether an element is the title of the code below it, which those renderers leave out. */
function isCodeTitle(element: Parsed.Element, next: Parsed.Element | undefined): boolean {
  const [words, ...others] = element.childNodes;
  const isStrong = words !== undefined && 'tagName' in words && words.tagName === 'strong' && others.length === 0;
  return element.tagName === 'p' && isStrong && next?.tagName === 'pre' && /\.\w+$/.test(textIn(words));
}

/** How many elements of each name there are, except in formulas. */
function countElements(node: Parsed.ParentNode, counts = new Map<string, number>()): Map<string, number> {
  const elements = node.childNodes.filter((child): child is Parsed.Element => 'tagName' in child);
  for (const [index, child] of elements.entries()) {
    if (isCodeTitle(child, elements[index + 1])) continue;
    const name = NAMES[child.tagName] ?? child.tagName;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (name !== 'math' && name !== 'template') countElements(child, counts);
  }
  return counts;
}

const blogs = new Set(Object.keys(SAMPLE).map((path) => path.replace(/\/.*/s, '')));
for (const blog of blogs) {
  test(`${blog}: articles have the elements that other renderers make of them`, { skip }, async () => {
    const cwd = join(data, blog);
    const plan = await planPosts(findInputs(['.'], cwd, []), cwd, [], { keepGoing: true, future: true });
    const images = new ImageStore(undefined);
    const expected = Object.entries(SAMPLE).filter(([path]) => path.startsWith(`${blog}/`));
    const found = expected.map(([path, elements]) => {
      const entry = plan.entries.find(({ post }) => `${blog}/${post.file}` === path);
      assert.ok(entry, path);
      const html = compile(entry, { cwd, images, plan }, [], { images: [], links: [] })?.html ?? '';
      const counts = countElements(parseFragment(html));
      const names = elements.match(/[a-z]\w*/g) ?? [];
      return [path, names.map((name) => `${name} ${counts.get(name) ?? 0}`).join(' ')];
    });
    assert.deepEqual(found, expected);
  });
}
