import { LitElement } from 'lit';
import { FeedError, notLoaded } from '../../core/errors.js';
import { loadErrorNotice } from './lazy-modules.js';

/** An element that works without missing parts of the script, or says that it cannot. */
export abstract class GuardedElement extends LitElement {
  readonly #modules = new Map<() => Promise<unknown>, unknown>();
  /** Why there is nothing to show, until a property changes or the reader tries again. */
  protected broken: FeedError | undefined;

  /**
   * A module that is loaded when it is first needed, and causes an update when it has loaded.
   *
   * @param load - always the same function for the same module
   * @param otherwise - is called if it fails to load; the widget then works without it, unless this does something else
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

  /** A module that has already loaded. */
  module<T>(load: () => Promise<T>): T | undefined {
    return this.#modules.get(load) as T | undefined;
  }

  /** Like {@link use}, for something that is needed once; `undefined` if it fails to load. */
  load<T>(load: () => Promise<T>, otherwise?: (error: unknown) => void): Promise<T | undefined> {
    return load()
      .catch(notLoaded)
      .catch((error: unknown) => {
        // The error is reported even if the part of the script that has the messages is missing.
        void loadErrorNotice().then(
          ({ reportError }) => reportError(error as FeedError),
          () => console.error('tiktok-refugee:', error),
        );
        otherwise?.(error);
        return undefined;
      });
  }

  /** The widget has nothing to show: something asynchronous has failed. */
  readonly fail = (cause: unknown): void => {
    this.broken = cause instanceof FeedError ? cause : new FeedError('rendering', { cause });
    this.requestUpdate();
  };

  /** What failed to load may load now. */
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
      // If style sheets cannot be adopted, the first child is only their element.
      if (!isHtml) this.renderOptions.renderBefore = null;
    }
  }
}
