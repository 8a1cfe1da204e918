import { html, type TemplateResult } from 'lit';
import { FeedError } from '../core/errors.js';
import * as named from '../core/find-named.js';
import type { Feed, Post } from '../core/model.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import { loadAttachments, loadErrorNotice, loadFindNamed, loadImageButton } from '../elements/base/lazy-modules.js';
import { stateContent, widgetRoot } from '../elements/base/root.js';
import type { View, Want } from '../elements/base/view.js';
import { CardMemo } from '../elements/list/card-memo.js';
import * as attachments from '../elements/on-demand/attachments.js';
import * as errorNotice from '../elements/on-demand/error-notice.js';
import * as imageButton from '../elements/on-demand/image-button.js';
import { ArticleBody } from '../elements/post/article-body.js';
import type { PostInput } from '../elements/post/post-view.js';
import type { PostsInput } from '../elements/posts/posts-view.js';
import type { TagCloudInput } from '../elements/tag-cloud/tag-cloud-view.js';
import type { TipsInput } from '../elements/tips/tips-view.js';
import { renderStaticBody } from '../sanitise/server/static-body.js';
import type { LoadState } from '../store/feed-entry.js';
import { wordsFor } from './words.js';

/** What the views of all elements need, except for the element itself. */
export type StaticInput = Omit<PostInput & PostsInput & TagCloudInput & TipsInput, 'widget'>;

/** Parts of the script that a browser loads on demand; here they are imported. */
const MODULES = new Map<() => Promise<unknown>, unknown>([
  [loadAttachments, attachments],
  [loadImageButton, imageButton],
  [loadFindNamed, named],
  [loadErrorNotice, errorNotice],
]);

const ignore = (): void => undefined;

/** Static HTML does not react to events. */
const HANDLERS = {
  onSearch: ignore,
  onMore: ignore,
  onTurn: ignore,
  onTagClick: ignore,
};

/** What readers have done so far, and what they see: nothing, and everything. */
const NEW_READER = { query: '', pages: 1, turn: 0, rendered: Infinity, eagerCount: 0 };

/** How a kind of element looks. */
interface Looks<Element> {
  view(element: Element, input: StaticInput): View;
  skeleton(element: Element): TemplateResult;
}

/** Whether an element would load anything to show a feed. */
export function wantsMore<Element extends FeedElement>(
  looks: Looks<Element>,
  element: Element,
  feed: Feed,
  baseURI: string | undefined,
): boolean {
  const { wants = [] } = looks.view(element, {
    ...HANDLERS,
    ...NEW_READER,
    feed,
    load: { status: 'ready', feed },
    strings: wordsFor(element.locale ?? 'en'),
    baseURI,
    isHtml: false,
    memo: new CardMemo(),
    today: new Date(),
    pageUrls: () => [],
    feedAt: () => ({ status: 'idle' }),
    module: () => undefined,
    isNear: () => true,
    body: () => html``,
  });
  return wants.some(({ kind }) => kind !== 'body' && kind !== 'dates');
}

interface StaticContent {
  /** The content of the shadow root, for Lit to render. */
  readonly content: TemplateResult;
  /** The posts that it shows. */
  readonly posts: readonly Post[];
}

/**
 * What a widget shows for a feed, synchronously and without a page around it. What its view wants comes only from that feed.
 *
 * @param baseURI - the page's URL
 * @throws {FeedError} `post-not-found`
 */
export function staticContent<Element extends FeedElement>(
  looks: Looks<Element>,
  element: Element,
  feed: Feed,
  baseURI: string | undefined,
): StaticContent {
  // Made when it is needed: it records where.
  let known: FeedError | undefined;
  const error = (): FeedError => (known ??= new FeedError('post-not-found', { url: feed.feedUrl }));
  const strings = wordsFor(element.locale ?? 'en');
  const article = new ArticleBody({ requestUpdate: ignore, fail: ignore }, renderStaticBody);
  const input: Omit<StaticInput, 'load' | 'memo'> = {
    ...HANDLERS,
    ...NEW_READER,
    // Without the URLs that the element would fetch more from.
    feed: { ...feed, postUrl: undefined, tipsUrl: undefined },
    strings,
    baseURI,
    isHtml: false,
    today: new Date(),
    pageUrls: () => [baseURI ?? ''],
    feedAt: () => ({ status: 'error', error: error() }),
    module: <T>(load: () => Promise<T>) => MODULES.get(load) as T | undefined,
    isNear: () => true,
    body: (post) => article.get(post),
  };
  const show = (load: LoadState): View => looks.view(element, { ...input, load, memo: new CardMemo() });

  // It counts as stale, because then no view wants further pages unless it can show nothing without them.
  let load: LoadState & { status: 'stale' } = { status: 'stale', feed: input.feed };
  const answer = (want: Want): boolean => {
    if (want.kind === 'body') return article.prepare(want.post, want.options);
    if (want.kind !== 'more' || load.error) return false;
    load = { ...load, error: error() };
    return true;
  };
  let view = show(load);
  while (view.wants?.map(answer).includes(true)) view = show(load);
  if (view.state === 'error') throw error();
  const notice = errorNotice.errorNotice(undefined, strings, element);
  const content = view.content ?? stateContent(view, looks.skeleton(element), false, notice);
  return { content: widgetRoot(view, strings.language, content), posts: view.posts ?? [] };
}
