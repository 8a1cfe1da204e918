import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Tip } from '../../core/model.js';
import type { CompiledPost } from '../compile/compile.js';
import { publicBytes } from '../compile/image-file.js';
import type { CompileOptions, Dependencies } from '../compile/references.js';
import { isSameLink } from '../compile/same-link.js';
import type { ArticleCards } from './article-cards.js';
import { compilePage, type PictureOptions } from './compile-page.js';
import { tagCounts } from './feed-json.js';
import type { ImageStore } from '../compile/images.js';
import { hasErrors, type Message } from '../shared/messages.js';
import type { Entry, Plan } from '../plan/plan.js';
import { listFrames, ListItems } from './list-frames.js';
import { PageMaker } from './page-maker.js';
import { pageFile, type SiteOptions } from './site-files.js';
import { surroundingsOf } from './surroundings.js';
import { TipsFeed } from './tips-feed.js';
import type { SiteWriter } from './write-site.js';

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
  /** Its card shows an image: its own, or the first of its text. */
  readonly hasImage: boolean;
}

/** What is kept of a page of the feed when its files are written. */
export interface BuiltPage {
  readonly entries: readonly Entry[];
  readonly isLast: boolean;
  /** Counts over the whole site as JSON; on the first page only. */
  readonly tags: string | undefined;
  readonly dependencies: Dependencies;
  readonly messages: readonly Message[];
  /** What its articles' pages say of other articles, as JSON. */
  readonly surroundings: string;
  /** Paths of its files. */
  readonly paths: readonly string[];
  /** Its items of the feed of tips; none where no run follows. */
  readonly tips: readonly string[];
  /** Those of its items that frames of lists may show; none where no run follows. */
  readonly items: readonly string[];
  readonly posts: readonly BuiltPost[];
}

const sameMap = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a === b || (a.size === b.size && [...a].every(([key, value]) => b.get(key) === value));

const sameEntry = (a: Entry, b: Entry | undefined): boolean =>
  a.post === b?.post &&
  a.slug === b.slug &&
  a.url === b.url &&
  a.translationOf === b.translationOf &&
  sameMap(a.translations, b.translations);

/** Whether a page would come out as it did before. */
function isCurrent(
  page: BuiltPage,
  now: Pick<BuiltPage, 'entries' | 'isLast' | 'tags' | 'surroundings'>,
  plan: Plan,
  images: ImageStore,
): boolean {
  const { entries, isLast, tags, dependencies } = page;
  return (
    isLast === now.isLast &&
    tags === now.tags &&
    page.surroundings === now.surroundings &&
    entries.length === now.entries.length &&
    entries.every((entry, index) => sameEntry(entry, now.entries[index])) &&
    dependencies.links.every((link) => isSameLink(link, plan)) &&
    dependencies.images.every(({ reference, from, placement }) => images.find(reference, from) === placement)
  );
}

const builtPost = ({ slug, title, file, datePublished, tags, tips, image }: CompiledPost): BuiltPost => ({
  slug,
  title,
  file,
  datePublished: new Date(datePublished).toISOString(),
  tags,
  tips,
  hasImage: image !== undefined,
});

type PagesOptions = CompileOptions &
  SiteOptions &
  PictureOptions & { readonly keepGoing?: boolean; readonly cards?: ArticleCards | undefined };

/**
 * Makes all articles, page by page of the feed, and writes each page's files when it is made, so that no more than a few pages of
 * bodies are in memory. So is the feed of tips. Pages of the run before that would come out the same are kept. Findings go to
 * `messages`; after an error nothing more is written, unless the build is to keep going.
 *
 * @param before Pages of the run before; absent: this run is the only one.
 * @param onProgress Called with the part that is done, up to 1.
 */
export async function buildPages(
  options: PagesOptions,
  before: readonly BuiltPage[] | undefined,
  messages: Message[],
  writer: SiteWriter | undefined,
  onProgress: (done: number) => void,
): Promise<BuiltPage[]> {
  const maker = new PageMaker(options, writer && !before?.length ? options.plan.entries.length : 0);
  try {
    return await makePages(options, before, messages, writer, onProgress, maker);
  } finally {
    await maker.close();
  }
}

async function makePages(
  options: PagesOptions,
  before: readonly BuiltPage[] | undefined,
  messages: Message[],
  writer: SiteWriter | undefined,
  onProgress: (done: number) => void,
  maker: PageMaker,
): Promise<BuiltPage[]> {
  const { plan, images, pageSize } = options;
  const { entries } = plan;
  const count = Math.max(1, Math.ceil(entries.length / pageSize));
  const tags = tagCounts(entries);
  const surroundings = surroundingsOf(entries, options.language);
  const pages: BuiltPage[] = [];
  const output = (): SiteWriter | undefined => (!options.keepGoing && hasErrors(messages) ? undefined : writer);
  const listItems = new ListItems();
  const tipsFeed = new TipsFeed(options, (path, text) => output()?.write(path, { text }));
  for (let number = 1; number <= count; number += 1) {
    const onPage = entries.slice((number - 1) * pageSize, number * pageSize);
    const first = number === 1 ? { tags } : {};
    const own = new Map(onPage.map(({ slug }) => [slug, surroundings.get(slug)]));
    const now = {
      entries: onPage,
      isLast: number === count,
      tags: number === 1 ? JSON.stringify(tags) : undefined,
      surroundings: JSON.stringify([...own.values()]),
    };
    const old = before?.[number - 1];
    if (old && isCurrent(old, now, plan, images)) {
      messages.push(...old.messages);
      for (const path of old.paths) writer?.keep(path);
      tipsFeed.add(old.tips);
      listItems.add(old.items, old.tips);
      pages.push(old);
      onProgress(Math.min(number * pageSize, entries.length) / entries.length);
      continue;
    }
    const compiled = await compilePage(onPage, options, (index) => {
      onProgress(((number - 1) * pageSize + index + 1) / entries.length);
    });
    const { articles, dependencies, messages: found } = compiled;
    messages.push(...found);
    const paths: string[] = [];
    const write = (...[path, file]: Parameters<SiteWriter['write']>): void => {
      paths.push(path);
      writer?.write(path, file);
    };
    if (output()) {
      const pictures = await options.cards?.ofArticles(
        articles.map(({ article }) => article),
        dependencies,
        (number - 1) * pageSize,
      );
      await maker.make({ ...first, number, isLast: now.isLast, articles, surroundings: own, pictures }, write);
      for (const { placement } of dependencies.images) {
        if (!placement?.name) continue;
        const text = placement.svg?.text;
        write(placement.name, text === undefined ? { bytesOf: placement.file, read: () => publicBytes(placement) } : { text });
        for (const [path, copyOf] of options.copier?.of(placement)?.files ?? []) write(path, { copyOf });
      }
    }
    const tips = articles.filter(({ article }) => article.tips.length > 0).map(({ items }) => items.excerpt);
    tipsFeed.add(tips);
    const excerpts = listItems.isFull ? [] : articles.map(({ items }) => items.excerpt);
    listItems.add(excerpts, tips);
    pages.push({
      ...now,
      dependencies,
      messages: found,
      paths,
      tips: before ? tips : [],
      items: before ? excerpts : [],
      posts: articles.map(({ article }) => builtPost(article)),
    });
    await yieldToEventLoop();
  }
  await maker.end();
  tipsFeed.end();
  if (output())
    for (const frame of listFrames(entries, listItems, tags, options)) output()?.write(...pageFile(...frame, options));
  return pages;
}
