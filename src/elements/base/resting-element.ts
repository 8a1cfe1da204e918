import { nearestLanguage } from '../../localization/locale.js';
import { hasOwnWords } from '../../localization/strings.js';
import { isRead } from './fallback.js';
import { contentsOf, HTML_MARK, htmlMark } from './html-mark.js';
import { SettingsElement } from './settings-element.js';

/** What a reader does with a widget; a click and an entry need its response. */
const USES = ['pointerenter', 'pointerdown', 'focusin', 'keydown', 'click', 'input'];

/** An event that came too early; its target, the place of that among the elements of its name, and what was entered there. */
type Held = readonly [event: Event, target: Element, place: number, entry: string | undefined];

/**
 * An element whose content came as HTML rests: it does nothing until a reader uses it, anything about it or around it changes,
 * or a script waits for it to be up to date. Then it takes over its content, and handles what the reader did in the meantime.
 */
export abstract class RestingElement extends SettingsElement {
  // Not private names, which do not exist yet when Lit's constructor requests the first update.
  /** Ends the rest, while there is one. */
  declare private _end: (() => void) | undefined;
  /** Whether it is known that it may rest. */
  declare private _isCalm: boolean | undefined;
  #rest: Promise<void> | undefined;
  #held: Held[] = [];

  /** @internal */
  get isResting(): boolean {
    return !!this._isCalm;
  }

  /** The feed that is in the page itself. */
  protected get inlinedFeed(): HTMLElement | null {
    return this.querySelector(':scope > script[type="application/feed+json"]');
  }

  /** Called when the rest begins. */
  protected abstract onRest(): void;

  /**
   * Ends the rest.
   *
   * @param _isChanged - whether something else must be shown
   */
  protected wake(_isChanged: boolean): void {
    const end = this._end;
    this._end = undefined;
    this._isCalm = false;
    if (!end) return;
    // Now with its style sheets.
    this.createRenderRoot();
    end();
  }

  /** Handles what the reader did before the content was taken over. */
  protected release(): void {
    if (!this.#rest) return;
    this.#rest = undefined;
    for (const type of USES) this.removeEventListener(type, this.#hold, true);
    const held = this.#held;
    this.#held = [];
    for (const [event, target, place, entry] of held) {
      const { type, constructor } = event;
      const now = target.isConnected ? target : this.renderRoot.querySelectorAll(target.localName)[place];
      // Taking over resets it.
      if (entry !== undefined) Object.assign(now ?? {}, { value: entry });
      now?.dispatchEvent(new (constructor as typeof Event)(type, event));
    }
  }

  override connectedCallback(): void {
    // While it is being read, the parser may still give it a root, which it can do only once.
    if (!(this.renderRoot as Node | undefined) && !isRead(this, this.#connect)) return;
    if (!this.hasUpdated && !this.#rest && this.shadowRoot?.firstChild) this.#rest = new Promise((end) => (this._end = end));
    super.connectedCallback();
    if (this._end) this.#decide();
  }

  override requestUpdate(...change: Parameters<SettingsElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    const isChanged = change[0] !== undefined;
    // What is set up while it is being connected requests updates, too.
    if (this._end && (isChanged || this._isCalm) && this.isConnected) this.wake(isChanged);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this._end) await this.#rest;
    await super.scheduleUpdate();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    this.wake(false);
    return super.getUpdateComplete();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot: root } = this;
    if (!this._end || !root) return super.createRenderRoot();
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  readonly #connect = (): void => {
    if (this.isConnected && !(this.renderRoot as Node | undefined)) this.connectedCallback();
  };

  #decide(): void {
    if (!this.#isShown()) {
      this.wake(true);
      return;
    }
    this._isCalm = true;
    for (const type of USES) this.addEventListener(type, this.#hold, true);
    this.onRest();
  }

  /** Whether the HTML, with its style sheets, is what the script would show, and nobody uses it yet. */
  #isShown(): boolean {
    const root = this.shadowRoot;
    const mark = this.inlinedFeed?.getAttribute(HTML_MARK);
    if (!mark || !root?.styleSheets.length || root.activeElement || hasOwnWords()) return false;
    const { observedAttributes } = this.constructor as typeof RestingElement;
    const settings = observedAttributes.map((name) => this.getAttribute(name));
    return mark === htmlMark(this.locale || nearestLanguage(this), settings, contentsOf(root));
  }

  readonly #hold = (event: Event): void => {
    const { type } = event;
    const target = event.composedPath()[0] as Element;
    this.wake(false);
    if (!/click|input/.test(type) || target.getRootNode() !== this.renderRoot) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const place = [...this.renderRoot.querySelectorAll(target.localName)].indexOf(target);
    this.#held.push([event, target, place, (target as Partial<HTMLInputElement>).value]);
  };
}
