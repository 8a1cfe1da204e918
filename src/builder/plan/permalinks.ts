import { basename, extname } from 'node:path';
import type { SourcePost } from '../read/post.js';
import { toSlug } from '../shared/slug.js';
import { UsageError } from '../shared/messages.js';
import type { ReportOn } from './slugs.js';

/** Jekyll's names for templates. */
const PRESETS: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
};
/** Longest permalink that is read, in characters. */
const MAX_LENGTH = 1000;
const TOKEN = /:([a-z_]+)/gi;

type Words = (post: SourcePost, slug: string) => string;

const part = (start: number, end: number): Words => {
  return ({ written }) => written.slice(start, end);
};
const TOKENS: Readonly<Record<string, Words>> = {
  year: part(0, 4),
  month: part(5, 7),
  day: part(8, 10),
  i_month: ({ written }) => String(Number(written.slice(5, 7))),
  i_day: ({ written }) => String(Number(written.slice(8, 10))),
  slug: (_, slug) => slug,
  title: (_, slug) => slug,
  name: ({ path }) => toSlug(basename(path, extname(path)).replace(/\.html$/i, '')),
  categories: ({ categories }) => categories.map((name) => toSlug(name).toLowerCase()).join('/'),
  output_ext: () => '.html',
};
const NAMES = Object.keys(TOKENS)
  .filter((name) => name !== 'output_ext')
  .map((name) => `:${name}`)
  .join(', ');

/** A colon after a scheme or before a port does not begin a token. */
const unknownToken = (template: string): string | undefined =>
  Array.from(template.replace(/^https?:\/\/[^/]*/i, '').matchAll(TOKEN), ([, name = '']) => name.toLowerCase()).find(
    (name) => !Object.hasOwn(TOKENS, name),
  );

const isAbsolute = (permalink: string): boolean => /^https?:\/\//i.test(permalink);

/**
 * Reads a permalink template: `/:year/:month/:slug/`, or one of Jekyll's presets.
 *
 * @throws UsageError if it has a token that does not exist.
 */
export function parsePermalinks(given: string): string {
  const template = (PRESETS[given.trim().toLowerCase()] ?? given).trim();
  const unknown = unknownToken(template);
  if (unknown !== undefined) throw new UsageError(`--permalink has no ":${unknown}"; use ${NAMES}`);
  if (template.length > MAX_LENGTH || !(template.startsWith('/') || isAbsolute(template)))
    throw new UsageError(`--permalink needs a path such as /:year/:month/:slug/, or date, pretty or none; not "${given}"`);
  if (!/:(?:slug|title|name)/i.test(template))
    throw new UsageError('--permalink gives several posts one URL; add ":slug", ":title" or ":name"');
  return template;
}

function fill(template: string, post: SourcePost, slug: string): string {
  const origin = /^https?:\/\/[^/]*/i.exec(template)?.[0] ?? '';
  const path = template.slice(origin.length).replace(TOKEN, (_, name: string) => TOKENS[name.toLowerCase()]?.(post, slug) ?? '');
  return `${origin}/${path.replace(/[/\\]+/g, '/').replace(/^\//, '')}`;
}

/** What Cobalt has instead of tokens. A title is none of them: elsewhere, it would be the words that the post has for one. */
const OUTPUT = /\{\{-?\s?(year|month|day|i_month|i_day|name|slug)\s?-?\}\}/g;

/** A permalink from front matter as a template; `false` if it is not valid. */
function ownTemplate(post: SourcePost, slug: string): string | undefined | false {
  const { permalink } = post;
  if (!permalink) return undefined;
  const value = (PRESETS[permalink.value.toLowerCase()] ?? permalink.value).replace(
    OUTPUT,
    (whole, name: string) => TOKENS[name]?.(post, slug) ?? whole,
  );
  // Only the generator itself knows what its template language computes. Notes have the names of their files, with spaces.
  const isPath = !/[{}<>"]|^(?!\/).*\s|[^\S ]/.test(value) && (isAbsolute(value) || !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value));
  return isPath && value.length <= MAX_LENGTH && unknownToken(value) === undefined ? value : false;
}

/**
 * Where a post is in the blog, by its front matter or a template: a path from the root of the website, or an absolute URL.
 * `undefined` if neither says it.
 *
 * @param template As returned by {@link parsePermalinks}.
 */
export function permalinkOf(
  post: SourcePost,
  slug: string,
  template: string | undefined,
  reportOn: ReportOn,
): string | undefined {
  // A feed gives the URLs of its items.
  if (post.item?.url !== undefined) return post.item.url;
  const own = ownTemplate(post, slug);
  if (own === false) {
    const text = `the permalink "${post.permalink?.value}" is ignored; write a path such as /2025/01/name/, or one with ${NAMES}`;
    reportOn(post)('warning', 'bad-permalink', text, post.permalink?.offset);
  }
  const used = own || template;
  if (used === undefined) return undefined;
  const permalink = fill(used, post, slug).replace(/\/index\.html?$/i, '/');
  return isAbsolute(permalink) && !URL.canParse(permalink) ? undefined : permalink;
}

/** The absolute URL of a permalink; `undefined` if neither it nor a site gives the server. */
export function absolutePermalink(permalink: string | undefined, site: string | undefined): string | undefined {
  if (permalink === undefined || !(site !== undefined || isAbsolute(permalink))) return undefined;
  return URL.canParse(permalink, site) ? new URL(permalink, site).href : undefined;
}
