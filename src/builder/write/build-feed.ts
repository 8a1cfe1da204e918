import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placementsOf } from './compile-page.js';
import { buildPages, type BuiltPage, type BuiltPost } from './build-pages.js';
import type { FieldMapping } from '../read/field-names.js';
import { aliasesOf } from '../compile/image-file.js';
import { ImageStore } from '../compile/images.js';
import { cacheFolder } from '../compile/picture-cache.js';
import { PictureCopier } from '../compile/picture-copies.js';
import { RemoteImages } from '../compile/remote-images.js';
import { createFeedReader, isFeedInput } from '../read/feed-input.js';
import { findInputs } from '../read/inputs.js';
import { loadRenderer } from './renderer.js';
import { isWebUrl } from '../shared/download.js';
import { parseLanguageTag } from '../shared/language.js';
import { hasErrors, sortMessages, UsageError, type Message } from '../shared/messages.js';
import type { WrittenFiles } from '../shared/output-marker.js';
import { ArticleCards } from './article-cards.js';
import { prepareOut } from './output-folder.js';
import { languageHint } from '../plan/language-hint.js';
import { parsePermalinks } from '../plan/permalinks.js';
import { planPosts, type KnownPosts, type Plan } from '../plan/plan.js';
import { OWNERS_FIRST, siteFiles } from './site-files.js';
import { parseSite } from '../shared/urls.js';
import { SiteWriter } from './write-site.js';

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

export interface BuildResult {
  /** The output, if one was asked for, has been written: there are no errors, or those that there are cost single posts. */
  readonly ok: boolean;
  /** Sorted by file and place. */
  readonly messages: readonly Message[];
  /** Newest first. */
  readonly posts: readonly BuiltPost[];
  /** Paths of the written files, relative to `out`, sorted; empty if nothing was written. */
  readonly files: readonly string[];
}

function readLanguage(language: string): string {
  try {
    return parseLanguageTag(language);
  } catch {
    throw new UsageError(`"${language}" is not a language tag; use one such as --language en or --language zh-Hans`);
  }
}

/** Whether errors keep a build from writing. Those of single posts do not where these are left out. */
const isFatal = (messages: readonly Message[], keepGoing: boolean): boolean =>
  keepGoing ? messages.some(({ severity, code }) => severity === 'error' && code === 'no-posts') : hasErrors(messages);

/** The posts of a plan that did not become articles, by path, with what was found in them. */
function brokenBodies(plan: Plan, built: readonly BuiltPost[], messages: readonly Message[]): [string, readonly Message[]][] {
  const slugs = new Set(built.map(({ slug }) => slug));
  return plan.entries
    .filter(({ slug }) => !slugs.has(slug))
    .map(({ post }) => [post.path, messages.filter(({ file, severity }) => file === post.file && severity === 'error')]);
}

/** Copies of remote images. What the author names may be in their own network. */
function remoteImages({ fetchImages, inputs, site = '' }: BuildOptions, cache: string): RemoteImages | undefined {
  const named = [site, ...inputs].filter((url) => isWebUrl(url) && URL.canParse(url));
  return fetchImages ? new RemoteImages(cache, new Set(named.map((url) => new URL(url).hostname))) : undefined;
}

const noSite: Message = {
  file: 'feed.json',
  line: 1,
  column: 1,
  severity: 'info',
  code: 'no-site',
  text: 'all URLs are relative, which works in widgets but not in feed readers elsewhere; build with --site for absolute URLs',
};

const nothing: Message = {
  file: '.',
  line: 1,
  column: 1,
  severity: 'error',
  code: 'no-posts',
  text: 'none of the inputs has posts, so nothing is written; correct the problems in the other messages',
};

/**
 * Prepares builds of the same articles. Each call of the returned function is a build; what is as it was at the call before is
 * not read, made or written again, and the output is then updated file by file.
 *
 * @param isOnce There will be one build: what a second one would need is not kept in memory.
 */
export function createBuilder(options: BuildOptions, isOnce = false): () => Promise<BuildResult> {
  const { inputs, out, title = 'Articles', pageSize = 20, script, keepGoing = false, onProgress } = options;
  const cwd = resolve(options.cwd ?? '.');
  const posts: KnownPosts = new Map();
  const cache = resolve(cwd, options.cache ?? cacheFolder(cwd));
  const copier = out === undefined ? undefined : new PictureCopier(cache);
  const remote = remoteImages(options, cache);
  const readFeeds = createFeedReader(cwd);
  let images: ImageStore | undefined;
  let cards: ArticleCards | undefined;
  let pages: readonly BuiltPage[] = [];
  /** What was in the output at the end of the last build. */
  let written: WrittenFiles | undefined;

  /** @param broken What was found in posts whose bodies have errors, by path: these are left out. */
  const build = async (broken: ReadonlyMap<string, readonly Message[]>): Promise<BuildResult> => {
    if (inputs.length === 0) throw new UsageError('nothing to build; name at least one folder or file of Markdown, or a feed');
    if (!Number.isInteger(pageSize) || pageSize < 1) throw new UsageError('the page size must be a whole number from 1');
    if (title.trim() === '') throw new UsageError('--title is empty; give the feed a title, or leave out --title for "Articles"');
    const site = options.site === undefined ? undefined : parseSite(options.site);
    const permalinks = options.permalink === undefined ? undefined : parsePermalinks(options.permalink);
    const language = readLanguage(options.language ?? 'en');
    const feeds = inputs.filter((input) => isFeedInput(input, cwd));
    const paths = inputs.filter((input) => !isWebUrl(input)).map((input) => resolve(cwd, input));
    const folder = out === undefined ? undefined : prepareOut(out, paths, cwd);
    if (folder !== undefined) await loadRenderer();
    const messages: Message[] = [...new Set([...broken.values()].flat())];
    const markdown = inputs.filter((input) => !feeds.includes(input));
    const found = [...findInputs(markdown, cwd, messages, options.exclude), ...(await readFeeds(feeds, messages))];
    if (keepGoing && feeds.length > 0 && found.length === 0) messages.push(nothing);
    const plan = await planPosts(found, cwd, messages, {
      language,
      languages: options.languages?.map(readLanguage),
      site,
      permalinks,
      known: posts,
      onProgress: (done) => onProgress?.(done / 2, found.length),
      reading: { drafts: options.drafts, fields: options.fields },
      future: options.future,
      keepGoing,
      without: new Set(broken.keys()),
    });
    const hint = options.language === undefined ? languageHint(plan.entries) : undefined;
    if (hint) messages.push(hint);
    images ??= new ImageStore(site, copier, undefined, aliasesOf(options.imageAliases, cwd), remote);
    const writer = out === undefined || folder === undefined ? undefined : new SiteWriter(folder, out, written);
    // An output that went away, was never finished, or is of another build by now, is made as a whole.
    if (!folder || !existsSync(join(folder, 'feed.json')) || writer?.written !== written) written = undefined;
    try {
      if (writer) cards ??= new ArticleCards(cache, title, language, options.allCards);
      const pictures = isFatal(messages, keepGoing) || site === undefined ? undefined : await cards?.ofSite();
      const preview = pictures?.preview;
      const built = await buildPages(
        {
          cwd,
          site,
          images,
          plan,
          title,
          pageSize,
          language,
          script,
          keepGoing,
          copier,
          cards,
          preview,
          onImages: options.onImages,
        },
        isOnce ? undefined : written ? pages : [],
        messages,
        isFatal(messages, keepGoing) ? undefined : writer,
        (done) => onProgress?.(((1 + done) / 2) * found.length, found.length),
      );
      const result = built.flatMap((page) => page.posts);
      const lost = keepGoing ? brokenBodies(plan, result, messages) : [];
      if (lost.length > 0) {
        // Other articles, counts and lists name these posts, so all is made again without them.
        writer?.discard();
        return await build(new Map([...broken, ...lost]));
      }
      if (!writer || isFatal(messages, keepGoing)) {
        return { ok: !isFatal(messages, keepGoing), messages: sortMessages(messages), posts: result, files: [] };
      }
      const settings = { title, pageSize, language, site, script, preview };
      for (const [path, file] of siteFiles(plan.entries, result, settings, messages)) {
        if (!OWNERS_FIRST.has(path) || !writer.isOwners(path)) writer.write(path, file);
      }
      for (const file of pictures?.files ?? []) writer.write(...file);
      if (site === undefined) messages.push(noSite);
      const placements = built.flatMap(({ dependencies }) => placementsOf(dependencies));
      for (const advice of [await copier?.advice(placements), await cards?.advice(plan.entries.length)])
        if (advice) messages.push(advice);
      copier?.prune();
      remote?.prune();
      written = undefined;
      writer.commit();
      [written, pages] = [writer.written, built];
      return { ok: true, messages: sortMessages(messages), posts: result, files: writer.files };
    } finally {
      writer?.discard();
    }
  };
  return () => build(new Map());
}

/**
 * Turns Markdown with YAML front matter into a folder that any static host can serve: the feed and its pages, the articles, the
 * tips, the widgets, embeds and images. The same input gives the same bytes. With an error in any post nothing is written, and an
 * earlier output stays as it is.
 *
 * @throws UsageError when the options make no sense: an input that does not exist, an output folder that holds other files, a
 *   site that is no absolute URL.
 */
export const buildFeed = async (options: BuildOptions): Promise<BuildResult> => createBuilder(options, true)();
