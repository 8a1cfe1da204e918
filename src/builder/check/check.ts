import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decoderFor } from '../../core/charset.js';
import { isXml, isXmlFeed } from '../../core/sniff-xml.js';
import { languageTag } from '../../core/json.js';
import { checkFeed } from './check-feed.js';
import { checkXmlFeed } from './check-xml-feed.js';
import { checkExternal, type ExternalOptions } from './external-links.js';
import { fixTags } from './tag-edits.js';
import { lintPosts } from './lint-posts.js';
import { aliasesOf } from '../compile/image-file.js';
import { ImageStore } from '../compile/images.js';
import { loadEncoder } from '../compile/picture-encoder.js';
import type { FieldMapping } from '../read/field-names.js';
import { isFeedInput } from '../read/feed-input.js';
import { findInputs, statFollowed } from '../read/inputs.js';
import { download, isWebUrl } from '../shared/download.js';
import { whyMissing } from '../shared/file-errors.js';
import { parseLanguageTag } from '../shared/language.js';
import { sortMessages, UsageError, type Message } from '../shared/messages.js';
import { parsePermalinks } from '../plan/permalinks.js';
import { planPosts } from '../plan/plan.js';
import { displayPath } from '../read/source.js';
import { parseSite } from '../shared/urls.js';

export interface CheckOptions {
  /** BCP 47 tag of articles that name no language. */
  readonly language?: string | undefined;
  /** BCP 47 tags that files and folders of translations are named after. */
  readonly languages?: readonly string[] | undefined;
  /** As for a build: which files are articles, and how they are read. */
  readonly exclude?: readonly string[] | undefined;
  readonly drafts?: boolean | undefined;
  readonly future?: boolean | undefined;
  readonly permalink?: string | undefined;
  readonly fields?: FieldMapping | undefined;
  readonly imageAliases?: Readonly<Record<string, string>> | undefined;
  /** Absolute http(s) URL that root-relative images are resolved against. */
  readonly site?: string | undefined;
  /** Working directory; default that of the process. */
  readonly cwd?: string | undefined;
  /** How long to wait for a feed on the web, in milliseconds; default 15 000. */
  readonly timeout?: number | undefined;
  /** Whether to write what is safe to correct into the posts: the case of tags, and spaces around them. Default: no. */
  readonly fix?: boolean | undefined;
  /** Asks servers whether links to them work. Absent: no request is made for a link. */
  readonly external?: ExternalOptions | undefined;
  /** Dates after this are in the future, in milliseconds since 1970; default now. */
  readonly now?: number | undefined;
  /** Called with the language that a feed names for itself, a BCP 47 tag. */
  readonly onLanguage?: ((language: string) => void) | undefined;
}

/** What a feed says its language is, as a BCP 47 tag; `undefined` if it is not one. */
function tagOf(language: unknown): string | undefined {
  try {
    const tag = languageTag(language);
    return tag && parseLanguageTag(tag);
  } catch {
    return undefined;
  }
}

/** Findings in a feed as it is stored or sent, whose encoding should be that of all JSON (RFC 8259, section 8.1). */
function checkBytes(bytes: Uint8Array, type: string, file: string, { onLanguage }: CheckOptions): Message[] {
  const decoder = decoderFor(type, bytes);
  const feed = decoder.decode(bytes);
  const messages = (isXmlFeed(feed) ? checkXmlFeed : checkFeed)(feed, file, (language) => {
    const tag = tagOf(language);
    if (tag) onLanguage?.(tag);
  });
  // XML says itself which encoding it has.
  if (decoder.encoding === 'utf-8' || isXml(feed)) return messages;
  const text = `the feed is in ${decoder.encoding}; save it as UTF-8`;
  return [{ file, line: 1, column: 1, severity: 'warning', code: 'encoding', text }, ...messages];
}

async function checkRemoteFeed(url: string, timeout: number, options: CheckOptions): Promise<Message[]> {
  try {
    const { bytes, type } = await download(url, timeout);
    return checkBytes(bytes, type, url, options);
  } catch (error) {
    const text = `the feed cannot be loaded: ${(error as Error).message}`;
    return [{ file: url, line: 1, column: 1, severity: 'error', code: 'unreachable', text }];
  }
}

const isFolder = (path: string): boolean => statFollowed(path)?.stats.isDirectory() ?? false;

/** @param name The path as it was given. */
function checkStoredFeed(path: string, name: string, cwd: string, options: CheckOptions): Message[] {
  if (!statFollowed(path)?.stats.isFile()) throw new UsageError(`"${name}" ${whyMissing(path, 'check the path')}`);
  return checkBytes(readFileSync(path), '', displayPath(path, cwd), options);
}

/**
 * Checks articles as a build would, and feeds as a JSON Feed 1.1 validator would; of RSS and Atom, what
 * its items lack. Writes nothing, but with `fix`.
 *
 * @param paths Markdown files, folders of them, files of feeds in JSON or XML, and http(s) URLs of feeds.
 * @returns All findings, sorted by file and place; empty when all is well.
 * @throws UsageError when a path does not exist.
 */
export async function checkPosts(paths: readonly string[], options: CheckOptions = {}): Promise<Message[]> {
  const { timeout = 15_000 } = options;
  const cwd = resolve(options.cwd ?? '.');
  const site = options.site === undefined ? undefined : parseSite(options.site);
  if (paths.length === 0) throw new UsageError('nothing to check; name at least one folder, file or feed');
  const messages: Message[] = [];
  const markdown: string[] = [];
  for (const path of paths) {
    if (isWebUrl(path)) messages.push(...(await checkRemoteFeed(path, timeout, options)));
    else if ((/\.json$/i.test(path) && !isFolder(resolve(cwd, path))) || isFeedInput(path, cwd))
      messages.push(...checkStoredFeed(resolve(cwd, path), path, cwd, options));
    else markdown.push(path);
  }
  if (markdown.length > 0) {
    const inputs = findInputs(markdown, cwd, messages, options.exclude);
    const { language, languages, drafts, future, fields, permalink } = options;
    const permalinks = permalink === undefined ? undefined : parsePermalinks(permalink);
    const planning = { site, permalinks, language, languages, future, reading: { drafts, fields, evenUndated: true } };
    const before: Message[] = [];
    let plan = await planPosts(inputs, cwd, before, planning);
    const isFixed = options.fix === true && fixTags(plan, cwd);
    const again: Message[] = [];
    if (isFixed) plan = await planPosts(inputs, cwd, again, planning);
    messages.push(...(isFixed ? again : before));
    const images = new ImageStore(site, undefined, (await loadEncoder()) !== undefined, aliasesOf(options.imageAliases, cwd));
    const links = lintPosts(plan, { cwd, site, images, now: options.now ?? Date.now() }, messages);
    if (options.external) await checkExternal(links, { timeout, ...options.external });
  }
  return sortMessages(messages);
}
