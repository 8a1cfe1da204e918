import type { PropertyDeclarations, PropertyValues } from 'lit';
import { formatDate, isFormatReady } from '../../localization/format.js';
import { nextPaint } from '../../store/next-paint.js';
import { cardStyles } from '../../styles/card.js';
import { TiktokRefugeeImpressionEvent, TiktokRefugeePostClickEvent } from './events.js';
import type { CardActions } from '../card/card-actions.js';
import type { CardInput } from '../card/card.js';
import { FeedElement } from './feed-element.js';
import { IntersectionTracker } from './intersection-tracker.js';
import { loadImageButton, loadShare } from './lazy-modules.js';
import type { ViewInput, Want } from './view.js';

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
  #later: Promise<void> | undefined;
  #impressions: IntersectionTracker | undefined;
  readonly #actions: CardActions = {
    onPostClick: (event, post) => {
      if (!this.dispatchEvent(new TiktokRefugeePostClickEvent(post))) event.preventDefault();
    },
    onShowImage: (post, button) => {
      void this.module(loadImageButton)?.showImage(this, button, () => {
        this.#wanted.add(post.id);
        this.requestUpdate();
      });
    },
    onShare: (button, data, copied) => {
      void this.load(loadShare).then((module) => module?.share(button, data, copied));
    },
  };

  constructor() {
    super();
    this.hide = '';
  }

  protected cardInput<Input extends ViewInput<this>>(input: Input): Input & CardInput {
    const areDatesReady = isFormatReady(input.strings.locale) || typeof requestAnimationFrame === 'undefined';
    return { ...input, cardActions: this.#actions, wantedImages: this.#wanted, areDatesReady };
  }

  protected override carryOut(want: Want): boolean {
    if (want.kind === 'dates')
      this.#later ??= nextPaint().then(() => {
        this.#later = undefined;
        formatDate(want.iso, want.locale);
        this.requestUpdate();
      });
    return super.carryOut(want);
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
    const { posts } = this.shown;
    if (!this.isConnected || !posts?.length) return;
    this.#impressions ??= new IntersectionTracker((post) => this.dispatchEvent(new TiktokRefugeeImpressionEvent(post)));
    this.#impressions.watch(this.renderRoot.querySelectorAll('article .title'), posts);
  }
}
