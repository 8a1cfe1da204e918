import type { Feed } from '../../core/model.js';
import type { LoadState } from '../../store/feed-entry.js';
import { contentOf, type View } from './view.js';

/**
 * What to show in each state of a widget's feed.
 *
 * @param view - of the element, for a feed that has loaded
 * @param showsParts - whether a feed is shown while its last items are still on their way
 * @param shown - what is shown now, if it stays while the feed is loading
 */
export function feedView(load: LoadState, view: (feed: Feed) => View, showsParts?: boolean, shown?: View): View {
  const { status } = load;
  if (status === 'idle') return { state: status };
  if (status === 'error') return { state: status, error: load.error };
  if (status === 'loading')
    return load.feed && showsParts && !shown ? view(load.feed) : { ...(shown && contentOf(shown)), state: status };
  const all = view(load.feed);
  if (status === 'ready') return all;
  const { error: reason } = load;
  if (all.state === 'ready') return { ...all, state: status, reason };
  // What is missing from older content may be in the newer content that is on its way.
  return reason ? { ...all, reason } : { ...contentOf(all), state: 'loading' };
}
