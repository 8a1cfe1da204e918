import { resolve } from 'node:path';
import type { Tip } from '../core/model.js';
import { compile } from './compile.js';
import { findInputs } from './inputs.js';
import { hasErrors, sortMessages, UsageError, type Message } from './messages.js';
import { siteFiles } from './site-files.js';
import { parseSite } from './urls.js';
import { prepareOut, writeSite } from './write-site.js';

export interface BuildOptions {
  /** Markdown files and folders of them, relative to `cwd`. */
  readonly inputs: readonly string[];
  /** Folder to write, relative to `cwd`. Replaced as a whole. Absent: nothing is written. */
  readonly out?: string | undefined;
  /** Absolute http(s) address at which the output folder will be served. Absent: all URLs are relative. */
  readonly site?: string | undefined;
  /** Title of the feed; default `Articles`. */
  readonly title?: string | undefined;
  /** Items on each page of the feed; default 20. */
  readonly pageSize?: number | undefined;
  /** BCP 47 tag of the feed; default `en`. */
  readonly language?: string | undefined;
  /** Working directory; default that of the process. */
  readonly cwd?: string | undefined;
  /** Address of a further module script for every page of the output. */
  readonly script?: string | undefined;
  /** Called as the posts are worked through. `done` counts up to `total`. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** An article that is in the feed. */
export interface BuiltPost {
  readonly slug: string;
  readonly title: string;
  /** The file it was written in, relative to the working directory. */
  readonly file: string;
  /** ISO 8601 in UTC. */
  readonly datePublished: string;
  readonly tags: readonly string[];
  readonly tips: readonly Tip[];
}

export interface BuildResult {
  /** No errors: the output, if one was asked for, has been written. */
  readonly ok: boolean;
  /** Sorted by file and place. */
  readonly messages: readonly Message[];
  /** Newest first. */
  readonly posts: readonly BuiltPost[];
  /** Paths of the written files, relative to `out`, sorted; empty if nothing was written. */
  readonly files: readonly string[];
}

function languageTag(language: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(language);
    if (tag) return tag;
  } catch {
    // Falls through to the one sentence for everything that is no tag.
  }
  throw new UsageError(`"${language}" is not a language; give a tag such as --language en or --language zh-Hans`);
}

/**
 * Turns Markdown with YAML front matter into a folder that any static host can serve: the feed and its pages, the articles, the
 * tips, the widgets, embeds and images. The same input gives the same bytes. With an error in any post nothing is written, and an
 * earlier output stays as it is.
 *
 * @throws UsageError when the options make no sense: an input that does not exist, an output folder that holds other files, a
 *   site that is no absolute URL.
 */
export async function buildFeed(options: BuildOptions): Promise<BuildResult> {
  const { inputs, out, title = 'Articles', pageSize = 20, script, onProgress } = options;
  const cwd = resolve(options.cwd ?? '.');
  if (inputs.length === 0) throw new UsageError('name at least one folder or file of Markdown');
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new UsageError('the page size is a whole number from 1');
  const site = options.site === undefined ? undefined : parseSite(options.site);
  const language = languageTag(options.language ?? 'en');
  const folder =
    out === undefined
      ? undefined
      : prepareOut(
          out,
          inputs.map((input) => resolve(cwd, input)),
          cwd,
        );
  const messages: Message[] = [];
  const found = findInputs(inputs, cwd, messages, folder);
  const compilation = await compile(found, { cwd, site, onProgress }, messages);
  const posts = compilation.articles.map(({ slug, title: name, file, datePublished, tags, tips }) => ({
    slug,
    title: name,
    file,
    datePublished,
    tags,
    tips,
  }));
  if (folder === undefined || hasErrors(messages))
    return { ok: !hasErrors(messages), messages: sortMessages(messages), posts, files: [] };
  const files = siteFiles(compilation, { title, pageSize, language, site, script }, messages);
  if (site === undefined) {
    const text =
      'all addresses are relative, which widgets understand; feed readers elsewhere need absolute ones: build with --site';
    messages.push({ file: 'feed.json', line: 1, column: 1, severity: 'info', code: 'no-site', text });
  }
  writeSite(files, folder);
  return { ok: true, messages: sortMessages(messages), posts, files: [...files.keys()].sort() };
}
