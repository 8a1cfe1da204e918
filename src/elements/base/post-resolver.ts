import { FeedError } from '../../core/errors.js';
import { findPost } from '../../core/find-post.js';
import { plainText } from '../../core/json.js';
import type { Feed, Post } from '../../core/model.js';
import { withoutTranslations } from '../../core/originals.js';
import { expandTemplate, lastSegment } from '../../core/urls.js';
import type { Strings } from '../../localization/strings.js';
import { FeedController } from '../../store/feed-controller.js';
import type { FeedElement } from './feed-element.js';
import { loadFindVersion } from './lazy-modules.js';
import type { View } from './view.js';

const notFound = ({ feedUrl }: Feed): View => ({ state: 'error', error: new FeedError('post-not-found', { url: feedUrl }) });

interface OnePostHost extends FeedElement {
  /** The item's `id`, its `url`, or its slug (last path segment of `url`, else of `id`). Absent: the newest. */
  readonly post: string | null | undefined;
  readonly contentLanguage: string | null | undefined;
}

/** Finds the one post that a widget shows: on the feed's pages, those to come included, or in a feed of its own. */
export class PostResolver {
  readonly #host: OnePostHost;
  /** Of the feed itself. */
  readonly #feed: () => FeedController;
  /** The one-item feeds of a post that the feed's pages do not hold, or not in whole, of its original and of its translation. */
  readonly #single: readonly FeedController[];

  constructor(host: OnePostHost, feed: () => FeedController) {
    this.#host = host;
    this.#feed = feed;
    this.#single = [0, 1, 2].map(() => new FeedController(host));
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#single.map((single) => single.refresh()));
  }

  /**
   * The post to show, in the language to show it in; else, what there is instead.
   *
   * @param isWhole - whether its body is wanted, too
   */
  find(feed: Feed, { locale }: Strings, isWhole: boolean): Post | View {
    const { post: key, contentLanguage } = this.#host;
    const language = contentLanguage === 'auto' ? locale : contentLanguage;
    const versions = language ? this.#host.use(loadFindVersion, this.#host.fail) : undefined;
    const find = (id: string, step: number): Post | View => this.#whole(feed, this.#locate(feed, id, step), step, isWhole);
    const post = this.#locate(feed, plainText([key].join()), 0);
    if ('state' in post || !language) return this.#whole(feed, post, 0, isWhole);
    if (!versions) return { state: 'loading' };
    return this.#whole(feed, versions.findVersion(post, feed.posts, language, find), 0, isWhole);
  }

  #locate(feed: Feed, key: string, step: number): Post | View {
    const post = key ? findPost(feed.posts, key) : withoutTranslations(feed.posts)[0];
    const found = post ?? (key && this.#fetch(feed, lastSegment(key.replace(/[?#].*/, '')), key, step));
    if (found) return found;
    if (!feed.nextUrl) return key ? notFound(feed) : (feed.posts[0] ?? { state: 'empty', feed });
    const { state } = this.#feed();
    if ('error' in state) return (!key && feed.posts[0]) || { state: 'error', error: state.error };
    void this.#feed().more();
    return { state: 'loading' };
  }

  /** What of a post that is listed by its summary is to be shown whole. */
  #whole(feed: Feed, post: Post | View, step: number, isWhole: boolean): Post | View {
    if ('state' in post || post.body || !isWhole || !feed.postUrl || !feed.posts.includes(post)) return post;
    return this.#fetch(feed, post.slug, post.id, step) ?? notFound(feed);
  }

  /** A post from a feed of its own, if there is one. */
  #fetch({ postUrl }: Feed, slug: string, id: string, step: number): Post | View | undefined {
    const single = this.#single[step];
    if (!postUrl || !single) return undefined;
    single.source = this.#feed().followUp(expandTemplate(postUrl, 'slug', slug));
    const { state } = single;
    if (state.status === 'ready' || state.status === 'stale') return findPost(state.feed.posts, id) ?? state.feed.posts[0];
    if (state.status !== 'error') return { state: 'loading' };
    return state.error.status === 404 ? undefined : { state: 'error', error: state.error };
  }
}
