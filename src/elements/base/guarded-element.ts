import { LitElement } from 'lit';
import { FeedError, notLoaded } from '../../core/errors.js';
import { loadErrorNotice } from './lazy-modules.js';

/** An element that does without the parts of the script that are missing, or says that it cannot. */
export abstract class GuardedElement extends LitElement {
  readonly #modules = new Map<() => Promise<unknown>, unknown>();
  /** Why there is nothing to show, until a property changes or the reader asks again. */
  protected broken: FeedError | undefined;

  /**
   * A module that is fetched when it is first asked for, and brings an update when it is here.
   *
   * @param load - always the same function for the same module
   * @param otherwise - is called where it cannot be had; the widget does without it unless this says otherwise
   */
  use<T>(load: () => Promise<T>, otherwise?: (error: unknown) => void): T | undefined {
    if (!this.#modules.has(load)) {
      this.#modules.set(load, undefined);
      void this.load(load, otherwise).then((module) => {
        this.#modules.set(load, module);
        this.requestUpdate();
      });
    }
    return this.module(load);
  }

  /** A module that is here already. */
  module<T>(load: () => Promise<T>): T | undefined {
    return this.#modules.get(load) as T | undefined;
  }

  /** As {@link use}, for what is needed once; `undefined` where it cannot be had. */
  load<T>(load: () => Promise<T>, otherwise?: (error: unknown) => void): Promise<T | undefined> {
    return load()
      .catch(notLoaded)
      .catch((error: unknown) => {
        // The page's author is told, even where the part of the script that has the words for it is missing.
        void loadErrorNotice().then(
          ({ reportError }) => reportError(error as FeedError),
          () => console.error('tiktok-refugee:', error),
        );
        otherwise?.(error);
        return undefined;
      });
  }

  /** The widget has nothing to show: what takes its time has failed. */
  readonly fail = (cause: unknown): void => {
    this.broken = cause instanceof FeedError ? cause : new FeedError('rendering', { cause });
    this.requestUpdate();
  };

  /** What could not be had may be had now. */
  protected recover(): void {
    this.broken = undefined;
    for (const [load, module] of this.#modules) if (!module) this.#modules.delete(load);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isHtml = this.shadowRoot?.firstChild;
    try {
      return super.createRenderRoot();
    } catch {
      return this.shadowRoot as ShadowRoot; // In another document than it was made in: its styles come when it is connected.
    } finally {
      // Where style sheets cannot be adopted, the first child is but their element.
      if (!isHtml) this.renderOptions.renderBefore = null;
    }
  }
}
