import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';
import { card, cardSkeleton } from '../card/card.js';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { PostResolver } from '../base/post-resolver.js';
import type { View } from '../base/view.js';
import { PostElement, type PostPart } from '../base/post-element.js';
import { ArticleBody } from './article-body.js';
import { articleStyles } from './article-styles.js';
import { postStyles } from './post-styles.js';

/**
 * One article of a feed.
 *
 * @summary One article: a card, the whole article, or a line.
 * @tag tiktok-refugee-post
 *
 * @slot - fallback: shown until the article is here, and again when it fails
 * @slot header - above the article
 * @slot footer - below the article
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - the article is shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeePostClickEvent} tiktok-refugee-post-click - the title's link was followed; `{post}`, cancelable
 * @fires {TiktokRefugeeImpressionEvent} tiktok-refugee-impression - the article was in view; `{post}`
 *
 * @csspart card - the article's frame
 * @csspart image - the image
 * @csspart title - the heading
 * @csspart summary - the summary
 * @csspart meta - the line of author, date and reading time
 * @csspart author - the authors
 * @csspart date - the date
 * @csspart tags - the list of tags
 * @csspart tag - a tag
 * @csspart body - the article's text
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - what stands in the slot `footer`
 */
export class TiktokRefugeePost extends PostElement {
  static override styles = [PostElement.styles, postStyles, articleStyles];

  static override properties: PropertyDeclarations = {
    post: {},
    layout: { useDefault: true, converter: enumeratedAttribute },
  };

  /** The item's `id`, its `url`, or its slug (last path segment of `url`, else of `id`). Absent: the newest. */
  declare post: string | null | undefined;
  declare layout: 'card' | 'full' | 'compact';

  readonly #one = new PostResolver(this, () => this.controller);
  /** Where there is no DOM, another one takes its place. */
  readonly article = new ArticleBody(this);

  constructor() {
    super();
    this.layout = 'card';
  }

  /** A line has room for the image, the date and the reading time. */
  override shows(part: PostPart): boolean {
    return super.shows(part) && (this.layout !== 'compact' || /image|date|time/.test(part));
  }

  /** As `refresh()` of every widget, also for a post that came from a feed of its own. */
  override async refresh(): Promise<void> {
    if (this.isConnected) await this.#one.refresh();
    await super.refresh();
  }

  protected override view(feed: Feed, strings: Strings): View {
    const { layout } = this;
    const post = this.#one.find(feed, strings, layout === 'full');
    if ('state' in post) return post;
    const body = layout === 'full' ? this.article.render(post, strings) : nothing;
    return body
      ? { state: 'ready', feed, posts: [post], content: card(this, post, layout, strings, body) }
      : { state: 'loading' };
  }

  protected override skeleton(): TemplateResult {
    return cardSkeleton(this, this.layout);
  }
}
