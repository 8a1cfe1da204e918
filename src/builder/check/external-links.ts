import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isWebUrl } from '../shared/download.js';
import type { SourceFile } from '../read/source.js';
import type { FoundLink } from './lint-links.js';

export interface ExternalOptions {
  /** How long to wait for a server, in milliseconds; default 15 000. */
  readonly timeout?: number | undefined;
  /** How long to wait between two requests to a server, in milliseconds; default 500. */
  readonly delay?: number | undefined;
  /** File with what servers returned; default one in the folder for temporary files. */
  readonly cacheFile?: string | undefined;
}

/** Servers that are asked at the same time. */
const MAX_HOSTS = 6;
/** URLs that are asked for in one run. */
const MAX_URLS = 5_000;
const DAY_MS = 86_400_000;

/** URL → the status that its server returned, 0 for none, and when. */
type Cache = Record<string, { readonly status: number; readonly time: number }>;

function readCache(file: string): Cache {
  try {
    const cache = JSON.parse(readFileSync(file, 'utf8')) as Cache | null;
    return Object.assign(Object.create(null) as Cache, cache);
  } catch {
    // The first run, or a file that was cut off: everything is asked for again.
    return Object.create(null) as Cache;
  }
}

/** What works is believed for a week, anything else for an hour: it may be mended. */
const isFresh = (entry: Cache[string] | undefined): boolean =>
  entry !== undefined && Date.now() - entry.time < (entry.status >= 200 && entry.status < 400 ? 7 * DAY_MS : DAY_MS / 24);

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<number> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, timeout);
  try {
    const response = await fetch(url, { method, signal: stop.signal, headers: { 'user-agent': 'tiktok-refugee-check' } });
    return response.status;
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
    // The body is of no interest.
    stop.abort();
  }
}

/** Some servers know no HEAD; only what GET says counts against a link. */
async function statusOf(url: string, timeout: number): Promise<number> {
  const status = await request(url, 'HEAD', timeout);
  return status >= 200 && status < 400 ? status : request(url, 'GET', timeout);
}

/** The URLs of a server are asked for one after the other. */
async function askHost(urls: readonly string[], cache: Cache, { timeout = 15_000, delay = 500 }: ExternalOptions): Promise<void> {
  for (const [index, url] of urls.entries()) {
    if (index > 0) await wait(delay);
    cache[url] = { status: await statusOf(url, timeout), time: Date.now() };
  }
}

const withoutFragment = (href: string): string | undefined => {
  if (!isWebUrl(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  url.hash = '';
  return url.href;
};

/** Asks servers whether the links to them work, and reports those that do not: each once in each post. */
export async function checkExternal(
  posts: ReadonlyMap<SourceFile, readonly FoundLink[]>,
  options: ExternalOptions = {},
): Promise<void> {
  const cacheFile = options.cacheFile ?? join(tmpdir(), 'tiktok-refugee-links.json');
  const cache = readCache(cacheFile);
  const urls = new Set([...posts.values()].flatMap((links) => links.flatMap(({ href }) => withoutFragment(href) ?? [])));
  const hosts = new Map<string, string[]>();
  for (const url of [...urls].filter((each) => !isFresh(cache[each])).slice(0, MAX_URLS)) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  const queue = [...hosts.values()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await askHost(next, cache, options);
  };
  await Promise.all(Array.from({ length: MAX_HOSTS }, work));
  if (hosts.size > 0) writeFileSync(cacheFile, JSON.stringify(cache));
  for (const [{ report }, links] of posts) {
    const known = new Set<string>();
    for (const { href, offset } of links) {
      const url = withoutFragment(href);
      const status = url === undefined ? undefined : cache[url]?.status;
      if (url === undefined || status === undefined || known.has(url)) continue;
      known.add(url);
      if (status === 404 || status === 410)
        report('warning', 'dead-external-link', `the server returned ${status} for ${url}; correct or remove the link`, offset);
      else if (status === 0)
        report('warning', 'dead-external-link', `there is no response from ${url}; correct or remove the link`, offset);
      else if (status >= 400)
        report('info', 'unchecked-link', `the server returned ${status} for ${url}; open it in a browser`, offset);
    }
  }
}
