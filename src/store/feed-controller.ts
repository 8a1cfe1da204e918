import { notLoaded, type FeedError } from '../core/errors.js';
import { FeedEntry, type FeedSource, type LoadState } from './feed-entry.js';
import { entryFor } from './feed-store.js';
import type { MergedEntry } from './merged-entry.js';
import { credentialsFor } from './origins.js';
import type { readParts } from './read-parts.js';

/** What a widget needs from Lit's `ReactiveControllerHost`, so that the store does not depend on Lit. */
export interface FeedHost {
  readonly isConnected: boolean;
  /** Reads a feed whose last items are still on their way, for a widget that shows it. */
  readonly readParts?: typeof readParts;
  addController(controller: { hostConnected(): void; hostDisconnected(): void }): void;
  requestUpdate(): void;
}

const IDLE: LoadState = { status: 'idle' };

/** Connects a widget to a feed while it is in the page: requests an update on each change, disconnects on removal. */
export class FeedController {
  #source: FeedSource | undefined;
  #entry: FeedEntry | MergedEntry | undefined;
  #unsubscribe: (() => void) | undefined;
  #failure: LoadState | undefined;

  constructor(readonly host: FeedHost) {
    host.addController(this);
  }

  get state(): LoadState {
    return this.#entry?.state ?? this.#failure ?? IDLE;
  }

  /** Setting another source disconnects from the previous one, even during its request. */
  set source(source: FeedSource | undefined) {
    const before = this.#source;
    if (source?.url === before?.url && Object.is(source?.data, before?.data) && source?.cache === before?.cache) return;
    this.hostDisconnected();
    this.#source = source;
    this.#entry = this.#failure = undefined;
    if (this.host.isConnected) this.hostConnected();
  }

  /** The source of a feed that this feed leads to. */
  followUp(url: string): FeedSource {
    const { cache, ...from } = this.#source ?? {};
    return { url, cache, credentials: credentialsFor(from, url) };
  }

  hostConnected(): void {
    if (!this.#source || this.#unsubscribe) return;
    const { data, url } = this.#source;
    if (!data && url?.includes(' ')) return void this.#connectSeveral(this.#source).catch((error: unknown) => this.#fail(error));
    this.#entry = data || !url ? (this.#entry ?? new FeedEntry(this.#source)) : entryFor(this.#source);
    this.#unsubscribe = this.#entry.subscribe(() => this.host.requestUpdate(), this.host.readParts);
  }

  async #connectSeveral(source: FeedSource): Promise<void> {
    const { MergedEntry } = await import('./merged-entry.js').catch(notLoaded);
    if (source !== this.#source || !this.host.isConnected || this.#unsubscribe) return;
    this.#entry = new MergedEntry(source, entryFor);
    this.#unsubscribe = this.#entry.subscribe(() => this.host.requestUpdate());
  }

  #fail(error: unknown): void {
    this.#failure = { status: 'error', error: error as FeedError };
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  async refresh(): Promise<void> {
    await this.#entry?.refresh();
  }

  async more(): Promise<void> {
    await this.#entry?.more();
  }
}
