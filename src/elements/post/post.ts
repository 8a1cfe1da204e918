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
 * @summary One article: a card, the full article, or a line.
 * @tag tiktok-refugee-post
 *
 * @slot - fallback: shown until the article has loaded, and again if it fails to load
 * @slot header - above the article
 * @slot footer - below the article
 *
 * @fires {TiktokRefugeeLoadEvent} tiktok-refugee-load - the article is shown; `{feed, posts}`
 * @fires {TiktokRefugeeErrorEvent} tiktok-refugee-error - there is nothing to show; `{error}`
 * @fires {TiktokRefugeeStaleEvent} tiktok-refugee-stale - older content is shown; `{feed, error}`
 * @fires {TiktokRefugeePostClickEvent} tiktok-refugee-post-click - the reader followed the title's link; `{post}`, cancelable
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
 * @csspart attachments - the files that belong to the article, such as a podcast episode
 * @csspart button - a button
 * @csspart error - the error's frame
 * @csspart footer - the content of the slot `footer`
 */
export class TiktokRefugeePost extends PostElement {
  static override styles = [PostElement.styles, postStyles, articleStyles];

  static override properties: PropertyDeclarations = {
    post: {},
    layout: { useDefault: true, converter: enumeratedAttribute },
  };

  /** The item's `id`, its `url`, or its slug (last path segment of `url`, or of `id`). If absent, the newest. */
  declare post: string | null | undefined;
  declare layout: 'card' | 'full' | 'compact';

  readonly #further = new FurtherFeeds(this, this.controller);
  readonly #article = new ArticleBody(this);

  /** The slug whose own feed is requested instead of the publisher's. */
  #slug = '';

  constructor() {
    super();
    this.layout = 'card';
  }

  /** Like `refresh()` of every widget, also for a post from its own feed. */
  override async refresh(): Promise<void> {
    if (this.isConnected) await this.#further.refresh();
    await super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { state } = this.controller;
    if (changed.has('post') || changed.has('contentLanguage')) this.#slug = this.#ownSlug();
    // Some servers respond with another status than 404, or with a page, if a file does not exist.
    else if (state.status === 'error' && !/network|timeout/.test(state.error.code)) this.#slug = '';
    super.willUpdate(changed);
  }

  /**
   * The publisher's URLs are known, so the article does not have to be looked up in the feed first. Several widgets share the
   * feed, which is one request for all of them.
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
