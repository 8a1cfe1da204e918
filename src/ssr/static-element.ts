import { FeedError } from '../core/errors.js';
import type { Feed, Post } from '../core/model.js';
import * as versions from '../core/find-version.js';
import { FeedController } from '../store/feed-controller.js';
import type { FeedSource, LoadState } from '../store/feed-entry.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import * as imageButton from '../elements/on-demand/image-button.js';
import { loadImageButton, loadErrorNotice, loadFindVersion } from '../elements/base/lazy-modules.js';
import * as errorNotice from '../elements/on-demand/error-notice.js';
import { ArticleBody } from '../elements/post/article-body.js';
import { TiktokRefugeePost } from '../elements/post/post.js';
import * as zhHans from '../localization/locales/zh-Hans.js';
import { provideTranslation } from '../localization/strings.js';
import { renderStaticBody } from '../sanitise/server/static-body.js';

for (const tag of ['zh', 'zh-hans']) provideTranslation(tag, zhHans);

/** What elements fetch when they need it in a browser; here it is at hand. */
const MODULES = new Map<() => Promise<unknown>, unknown>([
  [loadImageButton, imageButton],
  [loadFindVersion, versions],
  // A given feed counts as stale for no reason that anybody need be told.
  [loadErrorNotice, { ...errorNotice, reportError: () => undefined, errorSentence: () => '' }],
]);

/** A feed that is here already. It counts as stale, since then no widget asks for its next pages by itself. */
class GivenFeed extends FeedController {
  readonly #state: LoadState;

  constructor(host: FeedElement, feed: Feed, error: FeedError) {
    super(host);
    this.#state = { status: 'stale', feed, error };
  }

  override get state(): LoadState {
    return this.#state;
  }

  override set source(_: FeedSource | undefined) {
    // The feed is given.
  }
}

/** What elements have for their subclasses, and here for the server. */
interface Rendering {
  readonly shown: readonly Post[];
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
}

export interface StaticContent {
  /** Of the shadow root, for Lit to render. */
  readonly content: unknown;
  /** The posts that it shows. */
  readonly posts: readonly Post[];
}

/**
 * What a widget shows for a feed, at once and without a page around it.
 *
 * @param baseURI - the page's address
 * @throws {FeedError} `post-not-found`
 */
export function staticContent(element: FeedElement, feed: Feed, baseURI: string | undefined): StaticContent {
  const notFound = new FeedError('post-not-found', { url: feed.feedUrl });
  // Without the addresses that the element would fetch the rest from.
  const given = new GivenFeed(element, { ...feed, postUrl: undefined, tipsUrl: undefined }, notFound);
  Object.defineProperties(element, {
    isConnected: { value: true },
    childNodes: { value: [] },
    ownerDocument: { value: { baseURI } },
    controller: { value: given },
    use: { value: (load: () => Promise<unknown>) => MODULES.get(load) },
    // Of a long list: there is no later task for what is left over.
    _rendered: { value: Infinity, writable: true },
  });
  element.feedData = feed;
  if (element instanceof TiktokRefugeePost)
    Object.defineProperty(element, 'article', { value: new ArticleBody(element, renderStaticBody) });
  const rendering = element as unknown as Rendering;
  rendering.willUpdate(new Map());
  if (element.state === 'error') throw notFound;
  return { content: rendering.render(), posts: rendering.shown };
}
