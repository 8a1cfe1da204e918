import { postSkeleton, postView } from './post-view.js';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { enumeratedAttribute } from '../base/enumerated-attribute.js';
import { FurtherFeeds } from '../base/further-feeds.js';
import { PostElement } from '../base/post-element.js';
import type { View, ViewInput, Want } from '../base/view.js';
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
 * @csspart attachments - the files that belong to the article, such as the episode of a podcast
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

  readonly #further = new FurtherFeeds(this, this.controller);
  readonly #article = new ArticleBody(this);

  /** The slug whose own feed is asked for in place of the publisher's. */
  #slug = '';

  constructor() {
    super();
    this.layout = 'card';
  }

  /** As `refresh()` of every widget, also for a post that came from a feed of its own. */
  override async refresh(): Promise<void> {
    if (this.isConnected) await this.#further.refresh();
    await super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { state } = this.controller;
    if (changed.has('post') || changed.has('contentLanguage')) this.#slug = this.#ownSlug();
    // Some servers answer with another status than 404, or with a page, for what is not there.
    else if (state.status === 'error' && !/network|timeout/.test(state.error.code)) this.#slug = '';
    super.willUpdate(changed);
  }

  /**
   * Where the publisher keeps an article is known, so it need not be looked up in the feed first. Several widgets share the feed,
   * which is one request for all of them.
   */
  protected override ownFeed(): string {
    return this.#slug ? `../posts/${encodeURIComponent(this.#slug)}.json` : super.ownFeed();
  }

  #ownSlug(): string {
    const post = [this.post].join().trim();
    const isAlone = this.ownerDocument.getElementsByTagName(this.localName).length < 2;
    return isAlone && !this.contentLanguage && !post.includes('/') ? post : '';
  }

  protected override view(input: ViewInput<this>): View {
    const { feedAt } = this.#further;
    return postView({ ...input, feedAt, body: (post) => this.#article.get(post) });
  }

  protected override carryOut(want: Want): boolean {
    if (want.kind === 'feed') return this.#further.want(want.url);
    return want.kind === 'body' ? this.#article.prepare(want.post, want.options) : super.carryOut(want);
  }

  protected override skeleton(): TemplateResult {
    return postSkeleton(this);
  }
}
