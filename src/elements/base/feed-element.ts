import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { FeedError } from '../../core/errors.js';
import { FeedController } from '../../store/feed-controller.js';
import type { FeedSource, LoadState } from '../../store/feed-entry.js';
import { tokens } from '../../styles/tokens.js';
import { FeedAddress, OWN_FEED, pageUrls } from './feed-address.js';
import { TiktokRefugeeLoadEvent } from './events.js';
import { viewEvents } from './view-events.js';
import { hasFallback, watchChildren } from './fallback.js';
import { RestingElement } from './resting-element.js';
import { loadRestoreStyles, loadHydrate, loadErrorNotice, loadViewport } from './lazy-modules.js';
import { stateContent, widgetRoot } from './root.js';
import { WidgetWords } from './widget-words.js';
import { HtmlContent } from './html-content.js';
import { feedView } from './feed-view.js';
import { keepRoom } from './keep-room.js';
import type { View, ViewInput, Want } from './view.js';

/** The maximum number of times that a view is called again because what it wanted was available at once; it may want more. */
const MAX_ROUNDS = 9;

/**
 * What all widgets have in common: the source of the feed, the language, the state, the fallback.
 * {@link view} says what to show; this class shows it, or the skeleton, the error or the fallback.
 *
 * @slot - fallback: shown until the widget has content, and again when it fails
 * @slot header - above the content
 * @slot footer - below the content
 */
export abstract class FeedElement extends RestingElement {
  static override styles: CSSResultGroup = tokens;

  protected readonly controller = new FeedController(this);
  /** None in test environments that do not have them. */
  readonly #states = (this as Partial<HTMLElement>).attachInternals?.().states;
  #view: View = { state: 'idle' };
  /** What the page has been told. */
  #reportedView = this.#view;
  #near = false;
  #stopWaiting: (() => void) | undefined;
  readonly #address = new FeedAddress();
  readonly #words = new WidgetWords(this);
  /** What came as HTML, and is not changed yet. */
  #html: HtmlContent | undefined;

  constructor() {
    super();
    watchChildren(this);
  }

  /** What the widget is doing; also the CSS custom state, as in `:state(error)`. */
  get state(): 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error' {
    return this.isConnected ? this.#view.state : 'idle';
  }

  /** Requests the feed again; the current content stays until the response is here. Resolves when it is shown, or has failed. */
  async refresh(): Promise<void> {
    if (!this.isConnected) return; // Outside of the page no update would ever complete.
    this.recover();
    this.#approach();
    await this.updateComplete;
    await this.controller.refresh();
    await this.updateComplete;
  }

  /** What is shown. */
  protected get shown(): View {
    return this.#view;
  }

  /** What to show for a feed, and what is missing for that: a pure function of its input and of the widget. */
  protected abstract view(input: ViewInput<this>): View;

  /**
   * Gets what the view wants.
   *
   * @returns whether it is available at once
   */
  protected carryOut(want: Want): boolean {
    if (want.kind === 'more') void this.controller.more();
    else if (want.kind === 'report') this.use(loadErrorNotice)?.reportError(want.error);
    else if (want.kind === 'module') this.use(want.load, want.isNeeded ? this.fail : undefined);
    return false;
  }

  /** The publisher's feed, relative to the script's folder, for a widget that names no other. */
  protected ownFeed(): string {
    return OWN_FEED;
  }

  /** A placeholder for the content, in its final size. */
  protected abstract skeleton(): TemplateResult;

  override connectedCallback(): void {
    this.requestUpdate(); // Its language and its inlined feed may be others where it stands now.
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  protected override onRest(): void {
    const text = this.inlinedFeed?.textContent ?? '';
    const { url } = this.#address.sourceOf(this, text, this.ownFeed());
    const view = (input: Partial<ViewInput<this>>): View => this.view({ ...input, widget: this, pageUrls } as ViewInput<this>);
    this.showsHtml((this.#html = new HtmlContent(text, url ?? this.ownerDocument.baseURI, view)));
  }

  /** Tells the page that there is content: it came as HTML. */
  protected showsHtml(html: HtmlContent): void {
    this.#show({ state: 'ready' });
    this.#reportedView = this.#view;
    setTimeout(() => {
      if (this.isResting) this.dispatchEvent(new TiktokRefugeeLoadEvent(html));
    });
  }

  protected override wake(isChanged: boolean): void {
    try {
      if (this.isResting && !isChanged) this.#reportedView = this.#view = (this.#html as HtmlContent).view;
    } catch {
      // A feed that others changed cannot be read at once: the page is told again what is shown.
    }
    super.wake(isChanged);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    if (changed.size > 0) this.recover();
    // Undefined in some test documents.
    if ((this.shadowRoot as Partial<ShadowRoot> | null)?.adoptedStyleSheets?.length === 0)
      this.use(loadRestoreStyles)?.restoreStyles(this);
    this.controller.source = this.#source();
    this.#words.update();
    const view = this.#settledView(MAX_ROUNDS);
    // What came as HTML stays while its feed is read.
    if (view.state !== 'loading' || this.#view.state !== 'ready' || !this.renderOptions.renderBefore) this.#show(view);
    if (this.renderOptions.renderBefore && this.#view.content)
      this.use(loadHydrate, () => this.release())?.takeOver(this, this.#root(), this.#words.strings?.locale);
  }

  protected override render(): unknown {
    // A root that came as HTML already has a child, which stays until it is taken over.
    return this.renderOptions.renderBefore ? undefined : this.#root();
  }

  /** No exception leaves the widget: it ends in an error, and renders again as soon as anything changes. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#fireEvents();
      if (!this.renderOptions.renderBefore) this.release();
    } catch (cause) {
      const error = new FeedError('rendering', { cause });
      const again = (): void => {
        this.requestUpdate();
        super.performUpdate();
      };
      this.#show({ state: 'error', error });
      void this.load(loadErrorNotice).then((module) => {
        if (!module?.rescue(this, again, error, this.#words.strings)) this.#show({ state: 'error', error });
        this.#fireEvents();
      });
    }
  }

  /** Tells the page when something other than before is shown. */
  #fireEvents(): void {
    const events = viewEvents(this.#reportedView, this.#view, this.controller.state);
    this.#reportedView = this.#view;
    void this.updateComplete.then(() => events.forEach((event) => this.dispatchEvent(event)));
  }

  #root(): TemplateResult {
    const [view, { strings }] = [this.#view, this.#words];
    const words = this.module(loadErrorNotice);
    const notice = strings && (words?.errorNotice(view.error, strings, this) ?? '⚠');
    const content = view.content ?? stateContent(view, this.skeleton(), hasFallback(this), notice);
    return widgetRoot(view, strings?.language, content, view.reason && strings && words?.staleNotice(view.reason, strings, this));
  }

  #source(): FeedSource | undefined {
    const text = this.inlinedFeed?.textContent;
    const data = this.feedData ?? (this.#html ? this.#html.dataOf(text) : text);
    if (!data && this.loading === 'lazy' && !this.#near && this.state === 'idle') {
      this.#stopWaiting ??= this.use(loadViewport, () => this.#approach())?.onceNear(this, () => this.#approach());
      return undefined;
    }
    return this.#address.sourceOf(this, data, this.ownFeed());
  }

  /** Close enough to the viewport to load its feed. */
  #approach(): void {
    this.#stopWaiting?.();
    this.#near = true;
    this.requestUpdate();
  }

  /** What to show, after requesting what it wants; errors are reported to the page's author. */
  #settledView(rounds: number): View {
    const view = this.#viewOf(this.controller.state);
    if (view.wants?.map((want) => this.carryOut(want)).includes(true) && rounds) return this.#settledView(rounds - 1);
    const { state, error, reason, content } = view;
    if (error ?? reason ?? (state === 'empty' && !content)) this.use(loadErrorNotice)?.reportErrors(reason, error);
    return view;
  }

  #viewOf(load: LoadState): View {
    const { strings } = this.#words;
    if (this.broken) return { state: 'error', error: this.broken };
    if (!strings) return { state: load.status === 'idle' ? 'idle' : 'loading' };
    const input = { load, strings, widget: this, pageUrls, module: <T>(load: () => Promise<T>) => this.module(load) };
    // The content stays until data that is already here has been read.
    const shown = this.feedData ? this.#view : undefined;
    return feedView(load, (feed) => this.view({ ...input, feed }), !!this.controller.host.readParts, shown);
  }

  #show(view: View): void {
    const { state, content } = this.#view;
    // Content that came as HTML has its own height.
    const hadSkeleton = state === 'loading' && !content && !this.renderOptions.renderBefore;
    const isOver = /error|empty/.test(view.state);
    const place = isOver && !view.content ? '.stack' : (isOver || view.isShort) && '.root';
    if (hadSkeleton && place && keepRoom(this, this.renderRoot, place))
      void this.load(loadViewport).then((module) => module?.releaseRoom(this.renderRoot, place));
    this.#states?.delete(this.#view.state);
    this.#states?.add(view.state);
    this.#view = view;
  }
}
