import type { LoadState } from '../../store/feed-entry.js';
import { TiktokRefugeeErrorEvent, TiktokRefugeeLoadEvent, TiktokRefugeeStaleEvent } from './events.js';
import type { View } from './view.js';

/** The events that tell the page what has changed in what is shown. */
export function viewEvents(before: View, { feed, posts, error, state, reason }: View, load: LoadState): Event[] {
  const events: Event[] = [];
  const old = before.posts;
  if (feed && posts && (feed !== before.feed || posts.length !== old?.length || posts.some((post, i) => post !== old[i])))
    events.push(new TiktokRefugeeLoadEvent({ feed, posts }));
  if (error && error.message !== before.error?.message) events.push(new TiktokRefugeeErrorEvent(error));
  if (state === 'stale' && (before.state !== state || (reason && reason !== before.reason)) && load.status === 'stale')
    events.push(new TiktokRefugeeStaleEvent(load.feed, reason));
  return events;
}
