import { resolve } from 'node:path';
import { isFeedInput } from '../read/feed-input.js';
import type { FieldMapping } from '../read/field-names.js';
import { isWebUrl } from '../shared/download.js';
import { readLanguageOption } from '../shared/language.js';
import { UsageError } from '../shared/messages.js';
import { prepareOut } from './output-folder.js';
import { parsePermalinks } from '../plan/permalinks.js';
import { parseSite } from '../shared/urls.js';

export interface BuildOptions {
  /** Markdown files, folders of them and files of feeds (JSON, RSS, Atom), relative to `cwd`, and http(s) URLs of feeds. */
  readonly inputs: readonly string[];
  /** Folder to write, relative to `cwd`. What no build wrote there is left alone. Absent: nothing is written. */
  readonly out?: string | undefined;
  /** Absolute http(s) URL at which the output folder will be served. If absent, all URLs are relative. */
  readonly site?: string | undefined;
  /** Title of the feed; default `Articles`. */
  readonly title?: string | undefined;
  /** Items on each page of the feed; default 20. */
  readonly pageSize?: number | undefined;
  /** BCP 47 tag of the feed; default `en`. */
  readonly language?: string | undefined;
  /** BCP 47 tags that files and folders of translations are named after; default: those of which there are two. */
  readonly languages?: readonly string[] | undefined;
  /** Working directory; default that of the process. */
  readonly cwd?: string | undefined;
  /** Folder in which smaller copies of images are kept for the next build; default `node_modules/.cache`, or the user's cache. */
  readonly cache?: string | undefined;
  /** Images of other servers are copied into the output; default `false`: they stay there. */
  readonly fetchImages?: boolean | undefined;
  /** All articles get a card as PNG, not only the newest; default `false`. */
  readonly allCards?: boolean | undefined;
  /** Called as images are fetched, and as smaller copies of images are made. */
  readonly onImages?: ((done: number, total: number) => void) | undefined;
  /** URL of a further module script for every page of the output. */
  readonly script?: string | undefined;
  /** Patterns of paths that are left out, such as `drafts/**` or `*.txt.md`, relative to the input folder or `cwd`. */
  readonly exclude?: readonly string[] | undefined;
  /** Drafts are built, too; default `false`. */
  readonly drafts?: boolean | undefined;
  /** Posts with a date in the future are built, too; default `false`. */
  readonly future?: boolean | undefined;
  /** Posts with errors are left out, and the rest is written; default `false`: nothing is. */
  readonly keepGoing?: boolean | undefined;
  /**
   * Where posts are in the blog that do not say so: a path from the root of the web site, or an absolute URL, with the tokens
   * `:year :month :i_month :day :i_day :slug :title :name :categories`; or `date`, `pretty` or `none`, as in Jekyll.
   */
  readonly permalink?: string | undefined;
  /** Additional names of fields in the front matter, by the field's own name. */
  readonly fields?: FieldMapping | undefined;
  /** Beginnings of references to images, such as `@media`, and the folders that they stand for, relative to `cwd`. */
  readonly imageAliases?: Readonly<Record<string, string>> | undefined;
  /** Called as the posts are worked through. `done` counts up to `total`. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a build was asked for, checked and resolved. */
export interface BuildRequest {
  readonly title: string;
  readonly pageSize: number;
  readonly site: string | undefined;
  readonly permalinks: string | undefined;
  readonly language: string;
  readonly languages: readonly string[] | undefined;
  /** Inputs that are feeds, and those that are Markdown. */
  readonly feeds: readonly string[];
  readonly markdown: readonly string[];
  /** Real path of the output; absent: nothing is written. */
  readonly folder: string | undefined;
}

/** @throws UsageError when the options make no sense */
export function readRequest(options: BuildOptions, cwd: string): BuildRequest {
  const { inputs, out, title = 'Articles', pageSize = 20 } = options;
  if (inputs.length === 0) throw new UsageError('nothing to build; name at least one folder or file of Markdown, or a feed');
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new UsageError('the page size must be a whole number from 1');
  if (title.trim() === '') throw new UsageError('--title is empty; give the feed a title, or leave out --title for "Articles"');
  const feeds = inputs.filter((input) => isFeedInput(input, cwd));
  const paths = inputs.filter((input) => !isWebUrl(input)).map((input) => resolve(cwd, input));
  return {
    title,
    pageSize,
    site: options.site === undefined ? undefined : parseSite(options.site),
    permalinks: options.permalink === undefined ? undefined : parsePermalinks(options.permalink),
    language: readLanguageOption(options.language ?? 'en', '--language'),
    languages: options.languages?.map((language) => readLanguageOption(language, '--language')),
    feeds,
    markdown: inputs.filter((input) => !feeds.includes(input)),
    folder: out === undefined ? undefined : prepareOut(out, paths, cwd),
  };
}
