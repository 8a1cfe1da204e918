import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Post } from '../../core/model.js';
import { formatDate, isFormatReady } from '../../localization/format.js';
import { nextPaint } from '../../store/next-paint.js';
import { cardStyles } from '../../styles/card.js';
import { TiktokRefugeeImpressionEvent, TiktokRefugeePostClickEvent } from './events.js';
import { FeedElement } from './feed-element.js';
import { IntersectionTracker } from './intersection-tracker.js';

/** Parts of a post that `hide` can leave out. */
export type PostPart = 'image' | 'author' | 'date' | 'tags' | 'summary' | 'reading-time' | 'share';

/** A widget that shows posts: what `hide` says, clicks, impressions, images on demand. */
export abstract class PostElement extends FeedElement {
  static override styles = [FeedElement.styles, cardStyles];

  static override properties: PropertyDeclarations = {
    hide: { useDefault: true },
    contentLanguage: { attribute: 'content-language' },
  };

  /** Parts to leave out, separated by spaces: `image author date tags summary reading-time share`. */
  declare hide: string | null | undefined;
  /** BCP 47 tag of the translation to show where a post has it; `auto` is the language of the user interface. */
  declare contentLanguage: string | null | undefined;

  /** Ids, since a refreshed feed brings its posts anew. */
  readonly #wanted = new Set<string>();
  #hidden: readonly string[] = [];
  #later: Promise<void> | undefined;
  #impressions: IntersectionTracker | undefined;

  constructor() {
    super();
    this.hide = '';
  }

  /** Whether a part is to be shown. */
  shows(part: PostPart): boolean {
    return !this.#hidden.includes(part);
  }

  /** Whether a post's image may be loaded now. */
  loadsImage(post: Post): boolean {
    return this.images !== 'click' || this.#wanted.has(post.id);
  }

  /** The reader asked for a post's image (`images="click"`). */
  onShowImage(post: Post): void {
    this.#wanted.add(post.id);
    this.requestUpdate();
  }

  /** A date in the reader's language; before the first paint, so as not to hold it up, in that of the feed. */
  formatDate(iso: string, locale: string): string {
    if (isFormatReady(locale) || typeof requestAnimationFrame === 'undefined') return formatDate(iso, locale);
    this.#later ??= nextPaint().then(() => {
      this.#later = undefined;
      formatDate(iso, locale);
      this.requestUpdate();
    });
    return iso.slice(0, 10);
  }

  /** A post's link was followed. */
  onPostClick(event: Event, post: Post): void {
    if (!this.dispatchEvent(new TiktokRefugeePostClickEvent(post))) event.preventDefault();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#impressions?.stop();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#later) return done;
    await this.#later;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A script may well give an array.
    this.#hidden = [this.hide].join().split(/[\s,]+/);
    // An id of another feed is another post.
    if (changed.has('feed') || changed.has('feedData')) {
      this.#wanted.clear();
      this.#impressions?.stop();
      this.#impressions = undefined;
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected || this.shown.length === 0) return;
    this.#impressions ??= new IntersectionTracker((post) => this.dispatchEvent(new TiktokRefugeeImpressionEvent(post)));
    this.#impressions.watch(this.renderRoot.querySelectorAll('article .title'), this.shown);
  }
}
