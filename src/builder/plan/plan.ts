import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { hasErrors, type Message, type Report } from '../shared/messages.js';
import { feedPost } from '../read/feed-post.js';
import { readPost, type ReadOptions, type SourcePost } from '../read/post.js';
import { AuthorLists } from '../read/project.js';
import { futureTest } from './future.js';
import { PageAddresses } from './page-addresses.js';
import { absolutePermalink, permalinkOf } from './permalinks.js';
import { PostIndex } from './post-index.js';
import { assignSlugs } from './slugs.js';
import { findTranslations, inLanguage, type FoundTranslation } from './translation-groups.js';
import { VaultFiles } from './vault-files.js';
import { linkTranslations } from './translations.js';
import { displayPath, readSource, type InputFile } from '../read/source.js';
import { metaFile } from '../read/meta-file.js';
import { fileFingerprint } from '../read/file-fingerprint.js';

/** A post and its relations to the others. */
export interface Entry {
  readonly post: SourcePost;
  readonly slug: string;
  /** Where the post is in the blog: a path, or an absolute URL. If absent, it is where the build writes it. */
  readonly permalink?: string | undefined;
  /** Absolute URL of `permalink`; absent if its server is unknown. */
  readonly url?: string | undefined;
  /** Slug of the post that this one translates. */
  readonly translationOf?: string | undefined;
  /** BCP 47 tag → slug of the translation of this post in that language. */
  readonly translations: ReadonlyMap<string, string>;
}

export interface Plan {
  /** Pinned ones first, then newest first; equal dates in the order of the files. */
  readonly entries: readonly Entry[];
  /** Finds posts by every form that links to them may have. */
  readonly posts: PostIndex;
  /** Finds pages by their files. */
  readonly pages: PageAddresses;
  /** Finds files that notes embed by their names. */
  readonly vaultFiles: VaultFiles;
}

/** What is known of files from the previous run: a file that has not changed is not read again. */
export type KnownPosts = Map<
  string,
  { readonly fingerprint: string; readonly post: SourcePost | undefined; readonly messages: Message[] }
>;

/** Posts that are read before other work of the process gets its turn. */
const POSTS_PER_TURN = 25;
const NONE: ReadonlyMap<string, string> = new Map();

interface PlanOptions {
  /** BCP 47 tag of the feed, if it is known. */
  readonly language?: string | undefined;
  /** BCP 47 tags that files and folders of translations may be named after; if absent, those that are found. */
  readonly languages?: readonly string[] | undefined;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
  /** Where posts are in the blog if they do not say it: a template, as returned by `parsePermalinks`. */
  readonly permalinks?: string | undefined;
  /** Kept from run to run. */
  readonly known?: KnownPosts | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
  /** How posts are read. */
  readonly reading?: Pick<ReadOptions, 'drafts' | 'fields' | 'evenUndated'> | undefined;
  /** Posts with a date in the future are included. */
  readonly future?: boolean | undefined;
  /** Posts with errors are left out; otherwise the caller does nothing with the plan. */
  readonly keepGoing?: boolean | undefined;
  /** Absolute paths of files that are left out because their bodies have errors. */
  readonly without?: ReadonlySet<string> | undefined;
}

/** Changes whenever the result of reading an input may change. */
function fingerprintOf(input: InputFile, lists: AuthorLists): string {
  const { path, hasPostsFolder, hasMeta, item } = input;
  if (item) return JSON.stringify(item);
  const meta = hasMeta ? fileFingerprint(metaFile(path)) : '';
  return `${fileFingerprint(path)} ${meta} ${lists.for(input).fingerprint} ${hasPostsFolder}`;
}

/** Reads the front matter of the inputs, or reuses what is known of those that have not changed. */
async function readPosts(
  inputs: readonly InputFile[],
  cwd: string,
  messages: Message[],
  { known = new Map(), onProgress, reading }: PlanOptions,
): Promise<{ readonly read: SourcePost[]; readonly pages: InputFile[] }> {
  const paths = new Set(inputs.map(({ path }) => path));
  for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
  const lists = new AuthorLists();
  const read: SourcePost[] = [];
  const pages: InputFile[] = [];
  for (const [index, input] of inputs.entries()) {
    const fingerprint = fingerprintOf(input, lists);
    let entry = known.get(input.path);
    if (entry?.fingerprint !== fingerprint) {
      const found: Message[] = [];
      const source = input.item ? undefined : readSource(input, cwd, found);
      const post = input.item
        ? feedPost(input, input.item)
        : source && readPost(source, { ...reading, authors: lists.for(input).authors });
      entry = { fingerprint, post, messages: found };
      known.set(input.path, entry);
      if (index % POSTS_PER_TURN === 0) await yieldToEventLoop();
    }
    messages.push(...entry.messages);
    if (entry.post) read.push(entry.post);
    else if (entry.messages.some(({ code }) => code === 'page')) pages.push(input);
    onProgress?.(index);
  }
  return { read, pages };
}

/** Reports if none of the files in a folder is a post: then something is missing in all of them. */
function reportNoPosts(inputs: readonly InputFile[], cwd: string, messages: Message[]): void {
  const [first] = inputs;
  const pages = messages.filter(({ code }) => code === 'page').length;
  if (!first || pages === 0 || hasErrors(messages)) return;
  const text =
    pages === 1
      ? 'the only Markdown file is not a post; add a "date" to its front matter if it is one'
      : `none of the ${pages} Markdown files is a post; add a "date" to the front matter of those that are`;
  messages.push({ file: displayPath(first.root, cwd), line: 1, column: 1, severity: 'error', code: 'no-posts', text });
}

/** The posts in the languages that their paths name, and which of them are translations of which. */
function translated(
  read: readonly SourcePost[],
  language: string | undefined,
  languages: readonly string[] | undefined,
): { posts: SourcePost[]; found: ReadonlyMap<SourcePost, FoundTranslation> } {
  const byRead = findTranslations(read, language, languages);
  const posts = read.map((post) => inLanguage(post, byRead.get(post)?.language));
  const localized = new Map(read.map((post, index) => [post, posts[index] ?? post]));
  const found = new Map(
    Array.from(byRead, ([post, { original, ...rest }]) => [
      localized.get(post) ?? post,
      { ...rest, original: original && localized.get(original) },
    ]),
  );
  return { posts, found };
}

/**
 * Reads the front matter of all posts, and relates them to each other. All findings go to `messages`, including which files are
 * not posts.
 */
export async function planPosts(
  inputs: readonly InputFile[],
  cwd: string,
  messages: Message[],
  options: PlanOptions = {},
): Promise<Plan> {
  const { language, languages, site, permalinks, future, keepGoing = false, without } = options;
  const { read, pages } = await readPosts(inputs, cwd, messages, options);
  const broken = new Set<SourcePost>();
  const reportOn =
    (post: SourcePost): Report =>
    (...finding) => {
      if (finding[0] === 'error') broken.add(post);
      readSource(post, cwd, messages, true)?.report(...finding);
    };
  const isFuture = futureTest(new Date());
  const published = read.filter((post) => {
    if (future || !isFuture(post.date)) return true;
    reportOn(post)('info', 'future', `its date ${post.date.slice(0, 10)} is in the future, so it is not in the feed yet`);
    return false;
  });
  const wanted = published.filter(({ path }) => !without?.has(path));
  const { posts: all, found } = translated(wanted, language, languages);
  let posts = all;
  if (read.length === 0) reportNoPosts(inputs, cwd, messages);
  const slugs = assignSlugs(posts, reportOn, found, keepGoing);
  if (keepGoing) posts = posts.filter((post) => !broken.has(post));
  const { originals, translations } = linkTranslations(posts, slugs, reportOn, found, language);
  if (keepGoing) posts = posts.filter((post) => !broken.has(post));
  const entries = posts.map((post): Entry => {
    const slug = slugs.get(post) ?? '';
    const permalink = permalinkOf(post, slug, permalinks, reportOn);
    const url = absolutePermalink(permalink, site);
    return { post, slug, permalink, url, translationOf: originals.get(slug), translations: translations.get(slug) ?? NONE };
  });
  // Pinned posts are on the first page, since lists show them first.
  const place = ({ post: { pinned, date } }: Entry): string => `${Number(pinned)} ${date}`;
  entries.sort((a, b) => (place(a) < place(b) ? 1 : place(a) > place(b) ? -1 : 0));
  const paths = inputs.filter(({ item }) => !item).map(({ path }) => path);
  const index = new PostIndex(entries, site, paths);
  return { entries, posts: index, pages: new PageAddresses(pages), vaultFiles: new VaultFiles() };
}
