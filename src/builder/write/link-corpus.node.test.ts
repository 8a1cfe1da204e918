import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../compile/compile.js';
import { ImageStore } from '../compile/images.js';
import type { Dependencies } from '../compile/references.js';
import { planPosts, type Entry, type Plan } from '../plan/plan.js';
import { urlOf } from '../plan/post-index.js';
import { findInputs } from '../read/inputs.js';
import { decodePath } from '../shared/urls.js';

const data = fileURLToPath(new URL('../../../../shared/data/blogs/', import.meta.url));
const skip = existsSync(data) ? false : 'the folder ../shared/data is missing';

/** The hosts of each blog, the folder of its posts on them, and how many links from post to post there are. */
const BLOGS: readonly [blog: string, hosts: readonly string[], folder: string, links: number][] = [
  ['efcl', ['efcl.info', 'www.efcl.info'], '', 600],
  ['mzlogin', ['mzlogin.github.io', 'mazhuang.org'], '', 5],
  ['hexo-site', ['hexo.io'], 'news/', 1],
  ['jekyllnow', [], '', 0],
  ['astrowind', [], '', 0],
  ['eleventy-base', [], 'blog/', 1],
  ['babel', ['babeljs.io', 'www.babeljs.io', '6to5.org'], 'blog/', 50],
  ['rust', ['blog.rust-lang.org'], '', 2],
];

const LINK =
  /\]\(\s*<?([^)\s>]+)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)|\shref=["']?([^"'\s>]+)|\{%-?\s*post_url\s+(\S+)|(https?:\/\/[^\s)<>"'\]]+)/gm;
/** A definition that no link uses. */
const isUnused = (definition: string, text: string): boolean => {
  const [label] = /^ {0,3}\[[^\]\n]+\](?=:)/.exec(definition) ?? [];
  return label !== undefined && text.split(label.trim()).length < 3;
};
const keyOf = (path: string): string =>
  decodePath(path)
    .replace(/(?:^|\/)index(?:\.\w+)?$/, '')
    .replace(/\.(?:html?|mdx?)$/, '')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();

/** The text without its code. */
const prose = (text: string): string =>
  text.replace(/^([ \t>]*)(```+|~~~+)[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|(?![\s\S]))/gm, '').replace(/(`+)[^`]+?\1(?!`)/g, '');

/** Every path that the blog has a post at, as it says itself, with no help from the code under test. */
function addresses(entry: Entry, folder: string): string[] {
  const { path, root } = entry.post;
  const [head = ''] = /^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)/.exec(readFileSync(path, 'utf8').replace(/\r/g, '')) ?? [];
  const named = Array.from(head.matchAll(/^(?:permalink|path|url)\s*[:=]\s*["']?([^"'\s]+)/gm), ([, each = '']) => each);
  const aliases = Array.from(/aliases = \[([^\]]*)\]/.exec(head)?.[1]?.matchAll(/"([^"]+)"/g) ?? [], ([, each = '']) => each);
  const own = path.slice(root.length + 1);
  const [, year, month, day, name = ''] = /(\d{4})-(\d\d?)-(\d\d?)-(.+)\.\w+$/.exec(own) ?? [];
  const dated = name ? [`${folder}${year}/${month?.padStart(2, '0')}/${day?.padStart(2, '0')}/${name}`] : [];
  return [...named, ...aliases, ...dated, own, `${folder}${own.replace(/^.*\//, '')}`].map(keyOf);
}

interface Case {
  readonly from: Entry;
  readonly to: Entry;
  readonly href: string;
}

/** The links from post to post, one for each pair. */
function casesOf({ entries }: Plan, hosts: readonly string[], folder: string): Case[] {
  const byAddress = new Map(entries.flatMap((entry) => addresses(entry, folder).map((key) => [key, entry] as const)));
  return entries.flatMap((from) => {
    const text = prose(readFileSync(from.post.path, 'utf8'));
    const found = new Map<Entry, Case>();
    for (const match of text.matchAll(LINK)) {
      if (isUnused(match[0], text)) continue;
      const href = match.slice(1).find((each: string | undefined) => each !== undefined) ?? '';
      const [, host, path = ''] = /^(?:https?:\/\/([^/]+))?([^?#]*)/.exec(href) ?? [];
      if ((host !== undefined && !hosts.includes(host)) || path === '' || (host === undefined && /^[\w+-]+:/.test(href)))
        continue;
      const beside = join(from.post.path, '..', decodePath(path)).slice(from.post.root.length);
      const to =
        byAddress.get(keyOf(path)) ?? (host === undefined && !path.startsWith('/') ? byAddress.get(keyOf(beside)) : undefined);
      if (to && to !== from) found.set(to, { from, to, href });
    }
    return [...found.values()];
  });
}

const sites = BLOGS.flatMap(([blog, hosts, folder, least]) => {
  const [host] = hosts;
  const site = host === undefined ? [] : [`https://${host}/`];
  return [...site, undefined].map((each) => ({ blog, hosts, folder, least, site: each }));
});
for (const { blog, hosts, folder, least, site } of sites) {
  const where = site === undefined ? 'without a site' : `at ${site}`;
  test(`${blog}, ${where}: links from post to post lead to what the feed says of the other`, { skip }, async (t) => {
    const cwd = join(data, blog);
    const plan = await planPosts(findInputs(['.'], cwd, []), cwd, [], { site, keepGoing: true, future: true });
    const cases = casesOf(plan, hosts, folder);
    const images = new ImageStore(site);
    const html = new Map<Entry, string>();
    for (const { from } of cases) {
      const dependencies: Dependencies = { images: [], links: [] };
      if (!html.has(from))
        html.set(from, compile(from, { cwd, site, images, plan, inspect: () => undefined }, [], dependencies)?.html ?? '');
    }
    const dead = cases.filter(({ from, to }) => !html.get(from)?.includes(`href="${urlOf(to).replaceAll('&', '&amp;')}`));
    t.diagnostic(`${cases.length - dead.length} of ${cases.length} links lead there`);
    for (const { from, href } of dead) t.diagnostic(`${from.post.file}: ${href}`);
    assert.ok(cases.length >= least, `${cases.length} links`);
    assert.ok(dead.length <= cases.length / 100, dead.map(({ from, href }) => `${from.post.file}: ${href}`).join('\n'));
  });
}
