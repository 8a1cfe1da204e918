import type { Feed } from '../../core/model.js';
import type { LoadState } from '../../store/feed-entry.js';
import { contentOf, type View } from './view.js';

/**
 * What there is to show in each state of a widget's feed.
 *
 * @param view - of the element, for a feed that is here
 * @param showsParts - whether a feed is shown whose last items are still under way
 * @param shown - what is shown now, where that stays while the feed is loading
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
  // What older content lacks may come with the newer that is on its way.
  return reason ? { ...all, reason } : { ...contentOf(all), state: 'loading' };
}
