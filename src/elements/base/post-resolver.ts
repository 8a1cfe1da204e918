import { FeedError } from '../../core/errors.js';
import { findPost } from '../../core/find-post.js';
import type { Feed, Post } from '../../core/model.js';
import { withoutTranslations } from '../../core/originals.js';
import { expandTemplate, lastSegment } from '../../core/urls.js';
import { loadFindNamed } from './lazy-modules.js';
import { need, type View, type FeedsInput, type Wanting } from './view.js';

const notFound = ({ feedUrl }: Feed): View => ({ state: 'error', error: new FeedError('post-not-found', { url: feedUrl }) });

export interface OnePostSettings {
  /** The item's `id`, its `url`, or its slug (last path segment of `url`, or of `id`). If absent, the newest. */
  readonly post: string | null | undefined;
  readonly contentLanguage: string | null | undefined;
}

type Input = Wanting<FeedsInput>;

/** A post from a feed of its own, if there is one. */
function ownFeedPost({ feed: { postUrl }, feedAt, wants }: Input, slug: string, id: string): Post | View | undefined {
  if (!postUrl) return undefined;
  const url = expandTemplate(postUrl, 'slug', slug);
  wants.push({ kind: 'feed', url });
  const state = feedAt(url);
  if (state.status === 'ready' || state.status === 'stale') return findPost(state.feed.posts, id) ?? state.feed.posts[0];
  if (state.status !== 'error') return { state: 'loading' };
  return state.error.status === 404 ? undefined : { state: 'error', error: state.error };
}

/** A post on the feed's pages, including further ones, or in its own feed. */
function locate(input: Input, key: string): Post | View {
  const { feed, load, wants } = input;
  const post = key ? findPost(feed.posts, key) : withoutTranslations(feed.posts)[0];
  if (post) return post;
  // People paste URLs, and paths, in other forms than the feed's.
  const pasted = key.includes('/') ? need(input, loadFindNamed, true) : undefined;
  const found = pasted?.findPasted(feed.posts, key) ?? (key && ownFeedPost(input, lastSegment(key.replace(/[?#].*/, '')), key));
  if (found) return found;
  if (key.includes('/') && !pasted) return { state: 'loading' };
  if (!feed.nextUrl) return key ? notFound(feed) : (feed.posts[0] ?? { state: 'empty', feed });
  if ('error' in load) return (!key && feed.posts[0]) || { state: 'error', error: load.error };
  wants.push({ kind: 'more' });
  return { state: 'loading' };
}

/** A post that is listed with its summary, with its body; without it if that fails to load, since its URL leads there. */
function fullPost(input: Input, post: Post | View): Post | View {
  const { feed } = input;
  if ('state' in post || post.body || !feed.postUrl || !feed.posts.includes(post)) return post;
  const full = ownFeedPost(input, post.slug, post.id);
  if (full && 'error' in full && full.error) input.wants.push({ kind: 'report', error: full.error });
  return full && !('error' in full) ? full : post;
}

/**
 * The post to show, in the right language; otherwise, what there is instead.
 *
 * @param isWhole - whether its body is also needed
 */
export function resolvePost(input: Input & { readonly widget: OnePostSettings }, isWhole: boolean): Post | View {
  const { feed, widget, strings } = input;
  const { contentLanguage } = widget;
  const complete = (post: Post | View): Post | View => (isWhole ? fullPost(input, post) : post);
  const language = contentLanguage === 'auto' ? strings.locale : contentLanguage;
  const versions = language ? need(input, loadFindNamed, true) : undefined;
  const post = locate(input, [widget.post].join().trim());
  if ('state' in post || !language) return complete(post);
  if (!versions) return { state: 'loading' };
  return complete(versions.findVersion(post, feed.posts, language, (id) => complete(locate(input, id))));
}
