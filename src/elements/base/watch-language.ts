import type { ReactiveControllerHost } from 'lit';
import { followLanguage, unfollowLanguage } from '../../localization/follow-language.js';

/** Requests an update when `lang` changes around the element, while it is in a page; calls back first if its words changed. */
export function watchLanguage(host: ReactiveControllerHost & Element, dropWords: () => void): void {
  const follower = { update: () => host.requestUpdate(), dropWords };
  host.addController({
    hostConnected: () => followLanguage(host, follower),
    hostDisconnected: () => unfollowLanguage(follower),
  });
}
