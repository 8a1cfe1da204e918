import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed, Post } from '../../core/model.js';
import { FeedError } from '../../core/errors.js';
import { findPost } from '../../core/find-post.js';
import { expandTemplate, lastSegment } from '../../core/urls.js';
import type { Strings } from '../../localization/strings.js';
import { FeedController } from '../../store/feed-controller.js';
import { card, cardSkeleton } from '../base/card.js';
import type { View } from '../base/view.js';
import { PostElement, type PostPart } from '../base/post-element.js';
import { Article } from './article.js';
import { articleStyles } from './article-styles.js';
import { postStyles } from './post-styles.js';

export const loadTranslations = (): Promise<typeof import('../../core/translations.js')> => import('../../core/translations.js');

const names = ({ translations }: Post, { id }: Post): boolean => Object.values(translations).includes(id);

/** The first post that is no translation; of posts that name each other, the first counts as the original. */
const newest = (posts: readonly Post[]): Post | undefined =>
  posts.find((post, i) => !posts.some((other, j) => names(other, post) && (j < i || !names(post, other))));

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
 * @csspart tag - a tag
 * @csspart body - the article's text
 * @csspart button - a button
 * @csspart error - the error's frame
 */
export class TiktokRefugeePost extends PostElement {
  static override styles = [PostElement.styles, postStyles, articleStyles];

  static override properties: PropertyDeclarations = {
    post: {},
    layout: { useDefault: true },
  };

  /** The item's `id`, its `url`, or its slug (last path segment of `url`, else of `id`). Absent: the newest. */
  declare post: string | null | undefined;
  declare layout: 'card' | 'full' | 'compact';

  /** The one-item feed of a post that the feed's first page does not hold, or not in whole. */
  readonly #single = new FeedController(this);
  /** Where there is no DOM, another one takes its place. */
  readonly article = new Article(this);

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
    if (this.isConnected) await this.#single.refresh();
    await super.refresh();
  }

  protected override view(feed: Feed, strings: Strings): View {
    const post = this.#find(feed, strings);
    if ('state' in post) return post;
    const { layout } = this;
    const body = layout === 'full' ? this.article.render(post, strings) : nothing;
    return body
      ? { state: 'ready', feed, posts: [post], content: card(this, post, layout, strings, body) }
      : { state: 'loading' };
  }

  protected override skeleton(): TemplateResult {
    return cardSkeleton(this, this.layout);
  }

  /** The post to show; else, what there is instead. */
  #find(feed: Feed, strings: Strings): Post | View {
    const language = this.contentLanguage === 'auto' ? strings.locale : (this.contentLanguage ?? undefined);
    const key = this.post;
    let post = key ? findPost(feed.posts, key) : newest(feed.posts);
    if (post && language) {
      post = this.use(loadTranslations, true)?.pickTranslation(post, feed.posts, language);
      if (!post) return { state: 'loading' };
    }
    if (post && (post.body || this.layout !== 'full' || !feed.postUrl)) return post;
    const id = post?.id ?? key;
    if (!id) return { state: 'empty', feed };
    if (feed.postUrl) {
      const slug = post?.slug ?? lastSegment(id.replace(/[?#].*/, ''));
      this.#single.source = { url: expandTemplate(feed.postUrl, 'slug', slug) };
      const { state } = this.#single;
      if (state.status === 'ready' || state.status === 'stale') {
        const single = findPost(state.feed.posts, id) ?? state.feed.posts[0];
        if (single) return single;
      } else if (state.status !== 'error') return { state: 'loading' };
      else if (state.error.status !== 404) return { state: 'error', error: state.error };
    } else if (feed.nextUrl) {
      const { state } = this.controller;
      if ('error' in state) return { state: 'error', error: state.error };
      void this.controller.more();
      return { state: 'loading' };
    }
    return { state: 'error', error: new FeedError('post-not-found', { url: feed.feedUrl }) };
  }
}
