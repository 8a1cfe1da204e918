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
import { pageFile, type FeedPage, type SiteOptions } from './site-files.js';
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

/** The articles of a page of the feed, and what its files depend on but for their texts. */
type PageFacts = Pick<BuiltPage, 'entries' | 'isLast' | 'tags' | 'surroundings'>;

const sameMap = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a === b || (a.size === b.size && [...a].every(([key, value]) => b.get(key) === value));

const sameEntry = (a: Entry, b: Entry | undefined): boolean =>
  a.post === b?.post &&
  a.slug === b.slug &&
  a.url === b.url &&
  a.translationOf === b.translationOf &&
  sameMap(a.translations, b.translations);

/** Whether a page would come out as it did before. */
function isCurrent(page: BuiltPage, now: PageFacts, plan: Plan, images: ImageStore): boolean {
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

/** Makes the pages of one build, in their order. */
class PagesBuilder {
  readonly pages: BuiltPage[] = [];
  readonly #options: PagesOptions;
  /** Whether a build follows that may keep these pages. */
  readonly #isKept: boolean;
  readonly #messages: Message[];
  readonly #writer: SiteWriter | undefined;
  readonly #maker: PageMaker;
  readonly #tags: ReturnType<typeof tagCounts>;
  readonly #surroundings: ReturnType<typeof surroundingsOf>;
  readonly #listItems = new ListItems();
  readonly #tipsFeed: TipsFeed;

  constructor(options: PagesOptions, isKept: boolean, messages: Message[], writer: SiteWriter | undefined, maker: PageMaker) {
    this.#options = options;
    this.#isKept = isKept;
    this.#messages = messages;
    this.#writer = writer;
    this.#maker = maker;
    this.#tags = tagCounts(options.plan.entries);
    this.#surroundings = surroundingsOf(options.plan.entries, options.language);
    this.#tipsFeed = new TipsFeed(options, (path, text) => this.#output?.write(path, { text }));
  }

  /** Where files go, unless there was an error. */
  get #output(): SiteWriter | undefined {
    return !this.#options.keepGoing && hasErrors(this.#messages) ? undefined : this.#writer;
  }

  /** The first place of a page in the feed. */
  #start(number: number): number {
    return (number - 1) * this.#options.pageSize;
  }

  /** Keeps the page of the build before, if it would come out the same, or makes it. @param number From 1. */
  async add(number: number, isLast: boolean, old: BuiltPage | undefined, onArticle: (done: number) => void): Promise<void> {
    const { plan, images } = this.#options;
    const entries = plan.entries.slice(this.#start(number), this.#start(number + 1));
    const surroundings = new Map(entries.map(({ slug }) => [slug, this.#surroundings.get(slug)]));
    const tags = number === 1 ? JSON.stringify(this.#tags) : undefined;
    const facts = { entries, isLast, tags, surroundings: JSON.stringify([...surroundings.values()]) };
    if (old && isCurrent(old, facts, plan, images)) {
      this.#keep(old);
      onArticle(entries.length);
    } else {
      await this.#make(number, facts, surroundings, onArticle);
    }
  }

  #keep(page: BuiltPage): void {
    this.#messages.push(...page.messages);
    for (const path of page.paths) this.#writer?.keep(path);
    this.#tipsFeed.add(page.tips);
    this.#listItems.add(page.items, page.tips);
    this.pages.push(page);
  }

  async #make(
    number: number,
    facts: PageFacts,
    surroundings: FeedPage['surroundings'],
    onArticle: (done: number) => void,
  ): Promise<void> {
    const compiled = await compilePage(facts.entries, this.#options, (index) => {
      onArticle(index + 1);
    });
    const { articles, dependencies, messages } = compiled;
    this.#messages.push(...messages);
    const paths: string[] = [];
    if (this.#output) {
      const first = number === 1 ? { tags: this.#tags } : {};
      const posts = articles.map(({ article }) => article);
      const pictures = await this.#options.cards?.ofArticles(posts, dependencies, this.#start(number));
      const write: SiteWriter['write'] = (path, file) => {
        paths.push(path);
        this.#writer?.write(path, file);
      };
      await this.#maker.make({ ...first, number, isLast: facts.isLast, articles, surroundings, pictures }, write);
      this.#writeImages(dependencies, write);
    }
    const tips = articles.filter(({ article }) => article.tips.length > 0).map(({ items }) => items.excerpt);
    this.#tipsFeed.add(tips);
    const excerpts = this.#listItems.isFull ? [] : articles.map(({ items }) => items.excerpt);
    this.#listItems.add(excerpts, tips);
    this.pages.push({
      ...facts,
      ...{ dependencies, messages, paths },
      tips: this.#isKept ? tips : [],
      items: this.#isKept ? excerpts : [],
      posts: articles.map(({ article }) => builtPost(article)),
    });
    await yieldToEventLoop();
  }

  #writeImages({ images }: Dependencies, write: SiteWriter['write']): void {
    for (const { placement } of images) {
      if (!placement?.name) continue;
      const text = placement.svg?.text;
      write(placement.name, text === undefined ? { bytesOf: placement.file, read: () => publicBytes(placement) } : { text });
      for (const [path, copyOf] of this.#options.copier?.of(placement)?.files ?? []) write(path, { copyOf });
    }
  }

  /** Writes what is of all pages, when their files are written. */
  async end(): Promise<void> {
    await this.#maker.end();
    this.#tipsFeed.end();
    const { plan } = this.#options;
    const frames = this.#output ? listFrames(plan.entries, this.#listItems, this.#tags, this.#options) : [];
    for (const frame of frames) this.#output?.write(...pageFile(...frame, this.#options));
  }
}

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
): Promise<readonly BuiltPage[]> {
  const { pageSize, plan } = options;
  const { length } = plan.entries;
  const count = Math.max(1, Math.ceil(length / pageSize));
  const maker = new PageMaker(options, writer && !before?.length ? length : 0);
  try {
    const builder = new PagesBuilder(options, before !== undefined, messages, writer, maker);
    for (let number = 1; number <= count; number += 1) {
      await builder.add(number, number === count, before?.[number - 1], (done) => {
        onProgress(((number - 1) * pageSize + done) / length);
      });
    }
    await builder.end();
    return builder.pages;
  } finally {
    await maker.close();
  }
}
