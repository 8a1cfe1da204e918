import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { guardedGet } from '../shared/guarded-get.js';
import { toSlug } from '../shared/slug.js';
import { decodePath } from '../shared/urls.js';
import { CacheFolder } from './cache-folder.js';
import { MAX_BYTES, readImage } from './image-file.js';

/** Servers that are asked at the same time; the images of each are requested one after the other. */
const MAX_HOSTS = 4;
const TIMEOUT_MS = 20_000;
/** Of the requests of one build; the next build goes on. */
const MAX_REQUESTS = 2_000;
const MAX_TOTAL_BYTES = 1_000_000_000;
const MAX_TOTAL_MS = 600_000;
/** How long a copy is used without asking its server again, in milliseconds. */
const FRESH_MS = 7 * 86_400_000;
const ENTRY = 'entry.json';

/** What is known of a copy. */
interface Entry {
  /** Its name in the folder of the entry. */
  readonly name: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** When its server last confirmed it, in milliseconds since 1970. */
  readonly time: number;
}

const nameOf = (url: string): string => {
  const name = posix.basename(decodePath(new URL(url).pathname)).replace(/\.\w{1,5}$/, '');
  return name.trim() === '' ? 'image' : toSlug(name);
};

/** Copies of images of other servers, cached between builds. */
export class RemoteImages {
  readonly #cache: CacheFolder;
  readonly #trusted: ReadonlySet<string>;
  readonly #files = new Map<string, string>();
  readonly #problems = new Map<string, string>();
  readonly #wanted = new Set<string>();
  #requests = 0;
  #bytes = 0;
  #time = 0;

  /**
   * @param folder - of the cache; need not exist
   * @param trusted - host names that may be in a private network
   */
  constructor(folder: string, trusted: ReadonlySet<string>) {
    this.#cache = new CacheFolder(folder, 'remote');
    this.#trusted = trusted;
  }

  /** The file with the copy of an image; if there is none yet, the next `fetch` requests it. */
  file(url: string): string | undefined {
    const file = this.#files.get(url);
    if (file === undefined && !this.#problems.has(url)) this.#wanted.add(url);
    return file;
  }

  /** Why there is no copy, in plain words. */
  problem = (url: string): string | undefined => this.#problems.get(url);

  /**
   * Requests the images that were asked for and have not been requested yet.
   *
   * @returns whether there is anything new to say of them
   */
  async fetch(onProgress?: (done: number, total: number) => void): Promise<boolean> {
    const urls = [...this.#wanted];
    this.#wanted.clear();
    const hosts = new Map<string, string[]>();
    for (const url of urls) {
      const host = URL.canParse(url) ? new URL(url).host : '';
      hosts.set(host, [...(hosts.get(host) ?? []), url]);
    }
    const queue = [...hosts.values()];
    const start = Date.now();
    const before = this.#time;
    let done = 0;
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift())
        for (const url of next) {
          await this.#get(url);
          this.#time = before + Date.now() - start;
          onProgress?.((done += 1), urls.length);
        }
    };
    await Promise.all(Array.from({ length: MAX_HOSTS }, work));
    return urls.length > 0;
  }

  /** Removes copies that no build asked for in a long time. */
  prune(): void {
    this.#cache.prune();
  }

  #cached(url: string): Entry | undefined {
    const folder = this.#cache.entry(url);
    try {
      const entry = JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as Entry;
      if (!existsSync(join(folder, entry.name))) return undefined;
      this.#cache.touch(url);
      return entry;
    } catch {
      return undefined;
    }
  }

  async #get(url: string): Promise<void> {
    const cached = this.#cached(url);
    const use = ({ name }: Entry): void => void this.#files.set(url, join(this.#cache.entry(url), name));
    if (cached && Date.now() - cached.time < FRESH_MS) {
      use(cached);
      return;
    }
    try {
      use(await this.#request(url, cached));
    } catch (error) {
      // An older copy is better than none.
      if (cached) use(cached);
      else this.#problems.set(url, (error as Error).message);
    }
  }

  async #request(url: string, cached: Entry | undefined): Promise<Entry> {
    if (this.#requests >= MAX_REQUESTS || this.#bytes >= MAX_TOTAL_BYTES || this.#time >= MAX_TOTAL_MS)
      throw new Error('one build fetches a limited number of images; build again to fetch the rest');
    this.#requests += 1;
    const { status, headers, body } = await guardedGet(url, {
      headers: {
        'accept': 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml,image/*;q=0.8',
        'accept-encoding': 'identity',
        'user-agent': 'tiktok-refugee-build',
        ...(cached?.etag && { 'if-none-match': cached.etag }),
        ...(cached?.lastModified && { 'if-modified-since': cached.lastModified }),
      },
      maxBytes: MAX_BYTES,
      timeout: TIMEOUT_MS,
      trusted: this.#trusted,
    });
    this.#bytes += body.length;
    if (status === 304 && cached) return this.#confirm(url, cached);
    if (status !== 200) throw new Error(`the server returned status ${status}`);
    return this.#keep(url, body, { etag: headers.etag, lastModified: headers['last-modified'] });
  }

  #confirm(url: string, cached: Entry): Entry {
    const entry = { ...cached, time: Date.now() };
    writeFileSync(join(this.#cache.entry(url), ENTRY), JSON.stringify(entry));
    return entry;
  }

  /** Keeps a copy if it is an image, whatever its server says that it is. */
  #keep(url: string, body: Buffer, validators: Pick<Entry, 'etag' | 'lastModified'>): Entry {
    const entry = { name: nameOf(url), ...validators, time: Date.now() };
    return this.#cache.replace(url, (folder) => {
      writeFileSync(join(folder, entry.name), body);
      const { name, problem } = readImage(join(folder, entry.name));
      if (problem) throw new Error(`it is an SVG that is not well-formed (${problem})`);
      if (!name) throw new Error('it is not a JPEG, PNG, GIF, WebP, AVIF or SVG image');
      writeFileSync(join(folder, ENTRY), JSON.stringify(entry));
      return entry;
    });
  }
}
