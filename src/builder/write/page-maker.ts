import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { pageFiles, type FeedPage, type PageFile, type SiteOptions } from './site-files.js';

type Write = (...file: PageFile) => void;

interface Waiting {
  resolve(files: readonly PageFile[]): void;
  reject(error: Error): void;
}

/** Articles that are rendered in this thread: another one takes about as long to start. */
const ARTICLES_HERE = 100;
/** Articles that may wait for the other thread, in memory. */
const MAX_WAITING = 200;

/** With the default, the thread has 50 MB more and is no faster: what it makes of a page is soon of no use. */
const YOUNG_MB = 4;

/** Module of the thread. It is not there where the builder runs from its source, or was bundled. */
const WORKER = new URL('page-worker.js', import.meta.url);

/**
 * Makes the files of pages of the feed. Rendering them is a third of the work of a build, and needs nothing but the articles:
 * where there are many of these, another thread does it while this one compiles the next.
 */
export class PageMaker {
  readonly #options: SiteOptions;
  readonly #module: URL | null;
  readonly #waiting: Waiting[] = [];
  readonly #unwritten: Promise<void>[] = [];
  #worker: Worker | undefined;
  /** Why the thread answers no more. */
  #failure: Error | undefined;
  #articles = 0;

  /**
   * @param expected How many articles will come, if that is known: the thread then starts at once.
   * @param module Of the thread; `null`: there is none.
   */
  constructor(
    { title, pageSize, language, site, script, preview }: SiteOptions,
    expected = 0,
    module: URL | null = existsSync(WORKER) ? WORKER : null,
  ) {
    this.#module = module;
    // What else there may be cannot be sent to a thread.
    this.#options = { title, pageSize, language, site, script, preview };
    if (module && expected > 2 * ARTICLES_HERE) this.#worker = this.#start(module);
  }

  /** Makes the files of a page. They are given to `write` before {@link end} resolves; this resolves when the next may come. */
  async make(page: FeedPage, write: Write): Promise<void> {
    this.#articles += page.articles.length;
    if (!this.#module || this.#articles <= ARTICLES_HERE) {
      for (const file of pageFiles(page, this.#options)) write(...file);
      return;
    }
    if (this.#failure) throw this.#failure;
    const worker = (this.#worker ??= this.#start(this.#module));
    const made = new Promise<readonly PageFile[]>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.postMessage(page);
    });
    const written = made.then((files) => {
      for (const file of files) write(...file);
    });
    // Whoever waits for it hears that it failed; until then nobody would.
    written.catch(() => undefined);
    this.#unwritten.push(written);
    if (this.#unwritten.length * this.#options.pageSize > MAX_WAITING) await this.#unwritten.shift();
  }

  /** Waits until all is written. */
  async end(): Promise<void> {
    await Promise.all(this.#unwritten);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(module: URL): Worker {
    const fail = (error: Error): void => {
      this.#failure ??= error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    return new Worker(module, { workerData: this.#options, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
      .on('message', (files: readonly PageFile[]) => this.#waiting.shift()?.resolve(files))
      .on('error', fail)
      .on('exit', () => fail(new Error('the thread that renders pages has ended; build again')));
  }
}
