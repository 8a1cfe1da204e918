// The script of a page that counts whatever a vector manages to do in it, see `observe.ts`.
import '../../src/define/index.js';
// Loaded on demand, at a time of its own: its request shall not be taken for one of a vector's.
import '../../src/store/retry.js';
import { parseFeed } from '../../src/core/parse-feed.js';
import type { Feed } from '../../src/core/model.js';

/** What must not happen, in words. */
export interface Incidents {
  readonly scripts: string[];
  readonly dialogs: string[];
  readonly navigations: string[];
  readonly requests: string[];
  readonly errors: string[];
}

export interface ObservedWindow extends Window {
  readonly incidents: Incidents;
  readonly parseFeed: (input: unknown) => Feed;
  /** What the page's policy kept from being loaded. */
  readonly kept: string[];
}

const incidents: Incidents = { scripts: [], dialogs: [], navigations: [], requests: [], errors: [] };
const kept: string[] = [];

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
  Object.assign(window, {
    [name]: (...values: unknown[]) => void incidents.dialogs.push(`${name}(${values.map(String).join()})`),
  });
}
for (const name of ['write', 'writeln'] as const) {
  Object.assign(document, {
    [name]: (...values: unknown[]) => void incidents.scripts.push(`${name}(${values.map(String).join()})`),
  });
}
Object.defineProperty(document, 'cookie', { get: () => void incidents.scripts.push('document.cookie') });
window.addEventListener('error', ({ message }) => incidents.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => incidents.errors.push(String(reason)));
window.addEventListener('pagehide', () => incidents.navigations.push('the page was left'));
window.addEventListener('hashchange', () => incidents.navigations.push(location.href));
window.addEventListener('submit', ({ target }) => incidents.navigations.push((target as HTMLFormElement).action));
// Chromium reports event handlers and styles as soon as they are parsed, even apart from the page, where none has any effect. So
// they count only where they are still there.
const isGone = (source: EventTarget | undefined): boolean =>
  !(source instanceof Element) ||
  (source.localName !== 'style' && !source.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')));
document.addEventListener('securitypolicyviolation', (event) => {
  const { disposition, effectiveDirective, blockedURI, sample } = event;
  const words = `${effectiveDirective} ${blockedURI} ${sample}`;
  if (disposition === 'enforce') kept.push(words);
  else if (/^style-src|-attr$/.test(effectiveDirective) && isGone(event.composedPath()[0])) return;
  else (effectiveDirective.startsWith('script-src') ? incidents.scripts : incidents.requests).push(words);
});
// Following a link to somewhere is what links are for; here nobody follows it, unless it is one that runs.
window.addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link?.hasAttribute('href')) return;
  if (/^(https?|mailto|tel):$/.test(link.protocol)) event.preventDefault();
  else incidents.navigations.push(link.href);
});
performance.setResourceTimingBufferSize(100_000);

Object.assign(window, { incidents, kept, parseFeed });
