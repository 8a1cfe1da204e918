import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placementsOf } from './compile-page.js';
import { readRequest, type BuildOptions, type BuildRequest } from './build-options.js';
import { buildPages, type BuiltPage, type BuiltPost } from './build-pages.js';
import { aliasesOf } from '../compile/image-file.js';
import { ImageStore } from '../compile/images.js';
import { cacheFolder } from '../compile/picture-cache.js';
import { PictureCopier } from '../compile/picture-copies.js';
import { RemoteImages } from '../compile/remote-images.js';
import { createFeedReader } from '../read/feed-input.js';
import { findInputs } from '../read/inputs.js';
import { loadRenderer } from './renderer.js';
import { isWebUrl } from '../shared/download.js';
import { hasErrors, sortMessages, type Message } from '../shared/messages.js';
import type { WrittenFiles } from '../shared/output-marker.js';
import { ArticleCards, type PagePictures } from './article-cards.js';
import { languageHint } from '../plan/language-hint.js';
import { planPosts, type KnownPosts, type Plan } from '../plan/plan.js';
import { OWNERS_FIRST, siteFiles, type SiteOptions } from './site-files.js';
import { SiteWriter } from './write-site.js';

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

/** Builds the same articles, again and again. What is as it was at the build before is not read, made or written again. */
class Builder {
  readonly #options: BuildOptions;
  readonly #cwd: string;
  readonly #cache: string;
  readonly #isOnce: boolean;
  readonly #keepGoing: boolean;
  readonly #posts: KnownPosts = new Map();
  readonly #copier: PictureCopier | undefined;
  readonly #remote: RemoteImages | undefined;
  readonly #readFeeds: ReturnType<typeof createFeedReader>;
  #images: ImageStore | undefined;
  #cards: ArticleCards | undefined;
  #pages: readonly BuiltPage[] = [];
  /** What was in the output at the end of the last build. */
  #written: WrittenFiles | undefined;

  constructor(options: BuildOptions, isOnce: boolean) {
    this.#options = options;
    this.#isOnce = isOnce;
    this.#keepGoing = options.keepGoing ?? false;
    this.#cwd = resolve(options.cwd ?? '.');
    this.#cache = resolve(this.#cwd, options.cache ?? cacheFolder(this.#cwd));
    this.#copier = options.out === undefined ? undefined : new PictureCopier(this.#cache);
    this.#remote = remoteImages(options, this.#cache);
    this.#readFeeds = createFeedReader(this.#cwd);
  }

  /** @param broken What was found in posts whose bodies have errors, by path: these are left out. */
  async build(broken: ReadonlyMap<string, readonly Message[]> = new Map()): Promise<BuildResult> {
    const { onProgress } = this.#options;
    const request = readRequest(this.#options, this.#cwd);
    if (request.folder !== undefined) await loadRenderer();
    const messages: Message[] = [...new Set([...broken.values()].flat())];
    const { plan, count } = await this.#plan(request, new Set(broken.keys()), messages);
    const writer = this.#openOutput(request.folder);
    try {
      const pictures = await this.#siteCards(request, writer, messages);
      const settings = this.#settings(request, pictures?.preview);
      const built = await this.#makePages(plan, settings, writer, messages, (done) =>
        onProgress?.(((1 + done) / 2) * count, count),
      );
      const posts = built.flatMap((page) => page.posts);
      const lost = this.#keepGoing ? brokenBodies(plan, posts, messages) : [];
      if (lost.length > 0) {
        // Other articles, counts and lists name these posts, so all is made again without them.
        writer?.discard();
        return await this.build(new Map([...broken, ...lost]));
      }
      if (!writer || this.#isFatal(messages)) {
        return { ok: !this.#isFatal(messages), messages: sortMessages(messages), posts, files: [] };
      }
      for (const [path, file] of siteFiles(plan.entries, posts, settings, messages)) {
        if (!OWNERS_FIRST.has(path) || !writer.isOwners(path)) writer.write(path, file);
      }
      for (const file of pictures?.files ?? []) writer.write(...file);
      messages.push(...(await this.#advice(plan, built, settings.site)));
      this.#commit(writer, built);
      return { ok: true, messages: sortMessages(messages), posts, files: writer.files };
    } finally {
      writer?.discard();
    }
  }

  #isFatal(messages: readonly Message[]): boolean {
    return isFatal(messages, this.#keepGoing);
  }

  #settings({ title, pageSize, language, site }: BuildRequest, preview: SiteOptions['preview']): SiteOptions {
    return { title, pageSize, language, site, script: this.#options.script, preview };
  }

  /** Finds and reads the posts. `count` is how many files and items there are. */
  async #plan(
    request: BuildRequest,
    without: ReadonlySet<string>,
    messages: Message[],
  ): Promise<{ readonly plan: Plan; readonly count: number }> {
    const { exclude, drafts, fields, future, onProgress } = this.#options;
    const { language, languages, site, permalinks, feeds, markdown } = request;
    const found = [...findInputs(markdown, this.#cwd, messages, exclude), ...(await this.#readFeeds(feeds, messages))];
    if (this.#keepGoing && feeds.length > 0 && found.length === 0) messages.push(nothing);
    const plan = await planPosts(found, this.#cwd, messages, {
      ...{ language, languages, site, permalinks, future, without },
      known: this.#posts,
      keepGoing: this.#keepGoing,
      reading: { drafts, fields },
      onProgress: (done) => onProgress?.(done / 2, found.length),
    });
    const hint = this.#options.language === undefined ? languageHint(plan.entries) : undefined;
    if (hint) messages.push(hint);
    return { plan, count: found.length };
  }

  #openOutput(folder: string | undefined): SiteWriter | undefined {
    const { out } = this.#options;
    const writer = out === undefined || folder === undefined ? undefined : new SiteWriter(folder, out, this.#written);
    // An output that went away, was never finished, or is of another build by now, is made as a whole.
    if (!folder || !existsSync(join(folder, 'feed.json')) || writer?.written !== this.#written) this.#written = undefined;
    return writer;
  }

  /** The pictures for links to the site itself. */
  async #siteCards(
    { title, site, language }: BuildRequest,
    writer: SiteWriter | undefined,
    messages: readonly Message[],
  ): Promise<PagePictures | undefined> {
    if (writer) this.#cards ??= new ArticleCards(this.#cache, title, language, this.#options.allCards);
    return this.#isFatal(messages) || site === undefined ? undefined : this.#cards?.ofSite();
  }

  /** Makes the articles' pages, or keeps those of the build before. */
  #makePages(
    plan: Plan,
    settings: SiteOptions,
    writer: SiteWriter | undefined,
    messages: Message[],
    onProgress: (done: number) => void,
  ): Promise<readonly BuiltPage[]> {
    const { onImages, imageAliases } = this.#options;
    const [cwd, copier, cards, keepGoing] = [this.#cwd, this.#copier, this.#cards, this.#keepGoing];
    this.#images ??= new ImageStore(settings.site, copier, undefined, aliasesOf(imageAliases, cwd), this.#remote);
    return buildPages(
      { ...settings, cwd, images: this.#images, plan, keepGoing, copier, cards, onImages },
      this.#isOnce ? undefined : this.#written ? this.#pages : [],
      messages,
      this.#isFatal(messages) ? undefined : writer,
      onProgress,
    );
  }

  /** What would make the output better. */
  async #advice(plan: Plan, built: readonly BuiltPage[], site: string | undefined): Promise<Message[]> {
    const placements = built.flatMap(({ dependencies }) => placementsOf(dependencies));
    const advice = [await this.#copier?.advice(placements), await this.#cards?.advice(plan.entries.length)];
    return [site === undefined ? noSite : undefined, ...advice].filter((message) => message !== undefined);
  }

  #commit(writer: SiteWriter, built: readonly BuiltPage[]): void {
    this.#copier?.prune();
    this.#remote?.prune();
    this.#written = undefined;
    writer.commit();
    this.#written = writer.written;
    this.#pages = built;
  }
}

/**
 * Prepares builds of the same articles. Each call of the returned function is a build; what is as it was at the call before is
 * not read, made or written again, and the output is then updated file by file.
 *
 * @param isOnce There will be one build: what a second one would need is not kept in memory.
 */
export function createBuilder(options: BuildOptions, isOnce = false): () => Promise<BuildResult> {
  const builder = new Builder(options, isOnce);
  return () => builder.build();
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
