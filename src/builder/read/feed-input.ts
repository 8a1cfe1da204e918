import { createHash } from 'node:crypto';
import { openSync, readFileSync, readSync, closeSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decoderFor } from '../../core/charset.js';
import { FeedError } from '../../core/errors.js';
import { explain } from '../../core/explain.js';
import type { Feed, Post } from '../../core/model.js';
import { WEB_SCHEMES } from '../../core/urls.js';
import { parseAnyFeed } from '../../ssr/parse-any-feed.js';
import { download, isWebUrl, MAX_DOWNLOAD } from '../shared/download.js';
import type { Message, Severity } from '../shared/messages.js';
import { feedItem, type FeedItem } from './feed-item.js';
import { statFollowed } from './inputs.js';
import { MARKDOWN } from './page-files.js';
import { displayPath, type InputFile } from './source.js';

const MAX_PAGES = 50;
/** Maximum size of all pages of a feed, in bytes. */
const MAX_TOTAL = 100_000_000;
const TIMEOUT = 15_000;

const ENDING = /\.(?:json|xml|rss|atom)$/i;
const OPENING = /^\ufeff?\s*(?:\{\s*"|<\?xml\s|<(?:rss|feed|rdf:RDF)[\s>])/i;

type Find = (severity: Severity, code: string, text: string) => void;

/** Posts of one input, and what was found in it. */
interface FeedPosts {
  readonly posts: readonly Post[];
  readonly messages: readonly Message[];
}

/** The first characters of a file; empty if it cannot be read, which is reported when it is read. */
function startOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(1000);
    return bytes.toString('latin1', 0, readSync(file, bytes)).replace(/^\xef\xbb\xbf/, '');
  } catch {
    return '';
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Whether an input is a feed: a URL, a file with a feed's extension, or one that begins like a feed and is not Markdown. */
export function isFeedInput(input: string, cwd: string): boolean {
  if (isWebUrl(input)) return true;
  const path = resolve(cwd, input);
  if (!statFollowed(path)?.stats.isFile() || MARKDOWN.test(path)) return false;
  return ENDING.test(path) || OPENING.test(startOf(path));
}

const isPage = (text: string): boolean => /^\s*<(?:!doctype\s+html|html)[\s>]/i.test(text);

/** @throws {Error} a plain message that says what is wrong with it */
function parse(bytes: Uint8Array, type: string, url: string | undefined): Feed {
  const decoder = decoderFor(type, bytes);
  const text = decoder.decode(bytes);
  try {
    return parseAnyFeed(text, url);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new FeedError(isPage(text) ? 'not-json' : error.code, { cause: error });
  }
}

async function readPages(first: string, timeout: number): Promise<{ posts: Post[]; leftOut?: string }> {
  const visited = new Set<string>();
  const posts: Post[] = [];
  let total = 0;
  let next: string | undefined = first;
  while (next !== undefined && !visited.has(next)) {
    if (visited.size === MAX_PAGES) return { posts, leftOut: `it has more than ${MAX_PAGES} pages` };
    visited.add(next);
    const { bytes, type, url } = await download(next, timeout);
    total += bytes.length;
    if (total > MAX_TOTAL) return { posts, leftOut: `its pages have more than ${MAX_TOTAL} bytes` };
    const feed = parse(bytes, type, url);
    posts.push(...feed.posts);
    next = feed.nextUrl !== undefined && WEB_SCHEMES.test(feed.nextUrl) ? feed.nextUrl : undefined;
  }
  return { posts };
}

function readFile(path: string, find: Find): Post[] {
  const { size } = statSync(path);
  if (size > MAX_DOWNLOAD) throw new Error(`it has ${size} bytes, more than the ${MAX_DOWNLOAD} allowed; split it`);
  const { posts, nextUrl } = parse(readFileSync(path), '', undefined);
  if (nextUrl !== undefined)
    find('info', 'more-pages', 'only this page of the feed is read; to read all pages, name its URL instead of the file');
  return [...posts];
}

/** Posts without a date take that of the oldest one: lists show them last, as feed readers do. */
function dated(posts: readonly Post[], find: Find): readonly Post[] {
  const dates = posts.flatMap(({ datePublished }) => datePublished ?? []).sort();
  const [oldest] = dates;
  const count = posts.length - dates.length;
  if (count === 0) return posts;
  if (oldest === undefined) {
    find('error', 'missing-date', 'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z');
    return [];
  }
  const text = `items without a readable date: ${count} of ${posts.length}; each gets the date of the oldest one, ${oldest.slice(0, 10)}`;
  find('warning', 'missing-date', `${text}. Add dates to the feed`);
  return posts.map((post) => (post.datePublished === undefined ? { ...post, datePublished: oldest } : post));
}

async function readFeed(input: string, cwd: string, timeout: number): Promise<FeedPosts> {
  const file = isWebUrl(input) ? input : displayPath(resolve(cwd, input), cwd);
  const messages: Message[] = [];
  const find: Find = (severity, code, text) => messages.push({ file, line: 1, column: 1, severity, code, text });
  try {
    let posts: Post[];
    if (isWebUrl(input)) {
      const { leftOut, ...read } = await readPages(input, timeout);
      ({ posts } = read);
      if (leftOut) find('warning', 'too-many-pages', `${leftOut}; the rest of the feed is left out`);
    } else posts = readFile(resolve(cwd, input), find);
    if (posts.length === 0) find('error', 'empty-feed', 'the feed has no items; name another feed, or leave this one out');
    return { posts: dated(posts, find), messages };
  } catch (error) {
    if (error instanceof FeedError)
      find('error', error.code === 'empty' ? 'empty-feed' : error.code, explain(new FeedError(error.code)));
    else find('error', 'unreachable', `the feed cannot be loaded: ${(error as Error).message}`);
    return { posts: [], messages };
  }
}

/**
 * Ids and URLs of the items so far. One id with two URLs belongs to two items: many feeds just count. Items of one feed with the
 * same URL are parts of one page, such as a list of news.
 */
class Known {
  readonly #ids = new Map<string, string | undefined>();
  readonly #feeds = new Map<string, string>();

  has({ id, url }: Post, feed: string): boolean {
    const other = this.#ids.get(id);
    const isKnown =
      (url !== undefined && (this.#feeds.get(url) ?? feed) !== feed) ||
      (this.#ids.has(id) && (url === undefined || other === undefined || other === url));
    this.#ids.set(id, url);
    if (url !== undefined) this.#feeds.set(url, feed);
    return isKnown;
  }
}

/** URLs that several items have, and which therefore name none of them. */
function sharedUrls(posts: readonly Post[]): ReadonlySet<string> {
  const urls = posts.flatMap(({ url }) => url ?? []).sort();
  return new Set(urls.filter((url, index) => url === urls[index + 1]));
}

/** An original's slug instead of its id; nothing if it is not among the items. */
function linkOriginals(items: readonly FeedItem[]): FeedItem[] {
  const slugs = new Map(items.map(({ post, slug }) => [post.id, slug]));
  return items.map((item) => {
    const { translationOf } = item.post;
    return translationOf === undefined ? item : { ...item, post: { ...item.post, translationOf: slugs.get(translationOf) } };
  });
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Reads feeds for the builds of one command. A URL is read once, a file each time.
 *
 * @param timeout for each page of a feed, in milliseconds
 */
export function createFeedReader(
  cwd: string,
  timeout = TIMEOUT,
): (inputs: readonly string[], messages: Message[]) => Promise<InputFile[]> {
  const remote = new Map<string, FeedPosts>();
  return async (inputs, messages) => {
    const known = new Known();
    const items: FeedItem[] = [];
    for (const input of new Set(inputs)) {
      const feed = remote.get(input) ?? (await readFeed(input, cwd, timeout));
      if (isWebUrl(input)) remote.set(input, feed);
      messages.push(...feed.messages);
      const name = isWebUrl(input) ? input : displayPath(resolve(cwd, input), cwd);
      const posts = feed.posts.filter((post) => !known.has(post, name));
      const shared = sharedUrls(posts);
      items.push(...posts.map((post) => feedItem(name, post, shared.has(post.url ?? ''))));
    }
    // A path that is not a file, which identifies the item among all inputs.
    return linkOriginals(items).map((item) => ({
      path: join(cwd, `.feed-${hash(item.feed)}`, hash(item.post.id + String(item.url)), `${item.slug}.html`),
      root: cwd,
      isNamed: true,
      item,
    }));
  };
}
