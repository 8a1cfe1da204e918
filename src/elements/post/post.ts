import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed, Post } from '../../core/model.js';
import { FeedError } from '../../core/errors.js';
import { findPost } from '../../core/find-post.js';
import { withoutTranslations } from '../../core/originals.js';
import { expandTemplate, lastSegment } from '../../core/urls.js';
import type { Strings } from '../../localization/strings.js';
import { FeedController } from '../../store/feed-controller.js';
import { card, cardSkeleton } from '../base/card.js';
import type { View } from '../base/view.js';
import { PostElement, type PostPart } from '../base/post-element.js';
import { Article } from './article.js';
import { articleStyles } from './article-styles.js';
import { postStyles } from './post-styles.js';

export const loadVersions = (): Promise<typeof import('../../core/find-version.js')> => import('../../core/find-version.js');

const notFound = ({ feedUrl }: Feed): View => ({ state: 'error', error: new FeedError('post-not-found', { url: feedUrl }) });

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

  /** The one-item feeds of a post that the feed's pages do not hold, or not in whole, of its original and of its translation. */
  readonly #single = [0, 1, 2].map(() => new FeedController(this));
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
    if (this.isConnected) await Promise.all(this.#single.map((single) => single.refresh()));
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
    const language = this.contentLanguage === 'auto' ? strings.locale : this.contentLanguage;
    const versions = language ? this.use(loadVersions, true) : undefined;
    const post = this.#locate(feed, this.post, 0);
    if ('state' in post || !language) return this.#whole(feed, post, 0);
    if (!versions) return { state: 'loading' };
    const find = (id: string, step: number): Post | View => this.#whole(feed, this.#locate(feed, id, step), step);
    return this.#whole(feed, versions.findVersion(post, feed.posts, language, find), 0);
  }

  /** A post of the feed's pages, those to come included, or of a feed of its own. */
  #locate(feed: Feed, key: string | null | undefined, step: number): Post | View {
    const post = key ? findPost(feed.posts, key) : withoutTranslations(feed.posts)[0];
    const found = post ?? (key && this.#fetch(feed, lastSegment(key.replace(/[?#].*/, '')), key, step));
    if (found) return found;
    if (!feed.nextUrl) return key ? notFound(feed) : (feed.posts[0] ?? { state: 'empty', feed });
    const { state } = this.controller;
    if ('error' in state) return (!key && feed.posts[0]) || { state: 'error', error: state.error };
    void this.controller.more();
    return { state: 'loading' };
  }

  /** What of a post that is listed by its summary is to be shown whole. */
  #whole(feed: Feed, post: Post | View, step: number): Post | View {
    if ('state' in post || post.body || this.layout !== 'full' || !feed.postUrl || !feed.posts.includes(post)) return post;
    return this.#fetch(feed, post.slug, post.id, step) ?? notFound(feed);
  }

  /** A post from a feed of its own, if there is one. */
  #fetch({ postUrl }: Feed, slug: string, id: string, step: number): Post | View | undefined {
    const single = this.#single[step];
    if (!postUrl || !single) return undefined;
    single.source = { url: expandTemplate(postUrl, 'slug', slug) };
    const { state } = single;
    if (state.status === 'ready' || state.status === 'stale') return findPost(state.feed.posts, id) ?? state.feed.posts[0];
    if (state.status !== 'error') return { state: 'loading' };
    return state.error.status === 404 ? undefined : { state: 'error', error: state.error };
  }
}
