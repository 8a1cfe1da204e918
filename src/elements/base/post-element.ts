import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Post } from '../../core/model.js';
import { formatDate, isFormatReady } from '../../localization/format-date.js';
import type { Strings } from '../../localization/strings.js';
import { nextPaint } from '../../store/next-paint.js';
import { cardStyles } from '../../styles/card.js';
import { cardLayoutStyles } from '../../styles/card-layouts.js';
import { hiddenStyles } from '../../styles/hidden.js';
import { pictureStyles } from '../../styles/picture.js';
import { TiktokRefugeeImpressionEvent, TiktokRefugeePostClickEvent } from './events.js';
import type { CardWidget } from '../card/card-widget.js';
import { fitPicture } from '../card/fit-picture.js';
import { followSummary } from '../card/follow-summary.js';
import { FeedElement } from './feed-element.js';
import type { HtmlContent } from './html-content.js';
import { IntersectionTracker } from './intersection-tracker.js';
import { loadCardButtons } from './lazy-modules.js';
import type { Want } from './view.js';

/** A widget that shows posts: `hide`, clicks, impressions, images on demand. */
export abstract class PostElement extends FeedElement implements CardWidget {
  declare abstract layout: CardWidget['layout'];
  static override styles = [FeedElement.styles, hiddenStyles, pictureStyles, cardStyles, cardLayoutStyles];

  static override properties: PropertyDeclarations = {
    hide: { useDefault: true },
    contentLanguage: { attribute: 'content-language' },
  };

  /** Parts to leave out, separated by spaces: `image author date tags summary reading-time share site`. */
  declare hide: string | null | undefined;
  /** BCP 47 tag of the translation to show if a post has it; `auto` is the language of the user interface. */
  declare contentLanguage: string | null | undefined;

  /** Ids, since a refreshed feed has new post objects. */
  readonly wantedImages = new Set<string>();
  readonly openTags = new Set<string>();
  #later: Promise<void> | undefined;
  #impressions: IntersectionTracker | undefined;
  /** The post of a title that came as HTML, which is only read when somebody asks for it. */
  #postOf: ((title: Element) => Post) | undefined;

  constructor() {
    super();
    this.hide = '';
  }

  areDatesReady(locale: string): boolean {
    return isFormatReady(locale) || typeof requestAnimationFrame === 'undefined';
  }

  onPostClick(event: Event, post: Post): void {
    if (!this.dispatchEvent(new TiktokRefugeePostClickEvent(post))) event.preventDefault();
  }

  onShowImage({ id }: Post): Promise<unknown> {
    this.wantedImages.add(id);
    this.requestUpdate();
    return this.updateComplete;
  }

  onShowTags(button: HTMLElement, { id }: Post): void {
    const show = (): Promise<unknown> => {
      this.openTags.add(id);
      this.requestUpdate();
      return this.updateComplete;
    };
    void this.load(loadCardButtons, () => void show()).then((module) => module?.showTags(button, show));
  }

  onShare(button: HTMLElement, post: Post, strings: Strings): void {
    void this.load(loadCardButtons).then((module) => module?.share(button, post, strings));
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
      this.wantedImages.clear();
      this.openTags.clear();
      this.#impressions?.stop();
      this.#impressions = undefined;
    }
    super.willUpdate(changed);
  }

  protected override showsHtml(html: HtmlContent): void {
    super.showsHtml(html);
    this.#listen();
    const titles = [...this.renderRoot.querySelectorAll('article .title')];
    this.#postOf = (title) => html.posts[titles.indexOf(title)] as Post;
    // After the load event, also where frames come between two tasks.
    setTimeout(() => {
      if (this.isResting) this.#tracker.watch(titles);
    });
  }

  protected override firstUpdated(): void {
    this.#listen();
  }

  get #tracker(): IntersectionTracker {
    return (this.#impressions ??= new IntersectionTracker((post, title) => {
      const getPost = (): Post => post ?? (this.#postOf?.(title) as Post);
      this.dispatchEvent(
        new TiktokRefugeeImpressionEvent({
          get post() {
            return getPost();
          },
        }),
      );
    }));
  }

  #listen(): void {
    // Neither bubbles.
    for (const type of ['load', 'error']) this.renderRoot.addEventListener(type, fitPicture, true);
    this.renderRoot.addEventListener('click', followSummary);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { posts } = this.shown;
    if (!this.isConnected || !posts?.length) return;
    this.#tracker.watch(this.renderRoot.querySelectorAll('article .title'), posts);
  }
}
