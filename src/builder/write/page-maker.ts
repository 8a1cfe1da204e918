import { existsSync } from 'node:fs';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { pageFiles, type FeedPage, type PageFile, type SiteOptions } from './site-files.js';

type Write = (...file: PageFile) => void;

interface Waiting {
  readonly write: Write;
  resolve(): void;
  reject(error: Error): void;
}

/** Articles that are rendered in this thread: another one takes about as long to start. */
const ARTICLES_HERE = 100;
/** Articles that may wait for the other thread, in memory; further ones are rendered here. */
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

  /** Makes the files of a page, in either thread. `write` has all of them, in any order of pages, once {@link end} resolves. */
  async make(page: FeedPage, write: Write): Promise<void> {
    this.#articles += page.articles.length;
    // What the thread has finished is only heard of in between.
    await yieldToEventLoop();
    if (this.#failure) throw this.#failure;
    const isBusy = this.#waiting.length * this.#options.pageSize >= MAX_WAITING;
    if (!this.#module || this.#articles <= ARTICLES_HERE || isBusy) {
      for (const file of pageFiles(page, this.#options)) write(...file);
      return;
    }
    const worker = (this.#worker ??= this.#start(this.#module));
    const written = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
      worker.postMessage(page);
    });
    // Whoever waits for it hears that it failed; until then nobody would.
    written.catch(() => undefined);
    this.#unwritten.push(written);
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
      .on('message', (file: PageFile | undefined) => {
        try {
          if (file) this.#waiting[0]?.write(...file);
          else this.#waiting.shift()?.resolve();
        } catch (error) {
          fail(error as Error);
        }
      })
      .on('error', fail)
      .on('exit', () => fail(new Error('the thread that renders pages has ended; build again')));
  }
}
