import { request } from './origins.js';

interface Preload {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

const requests = new Map<string, Preload>();

/**
 * Asks for the feeds of elements that are in the page already, so that the answers are under way while the rest of the script is
 * still being evaluated. What is on its way is not asked for again, see {@link takePreloaded}.
 *
 * @param elements - have an attribute `feed`
 */
export function preloadFeeds(elements: readonly Element[]): void {
  for (const element of elements) {
    // Of a page that is still being read, this one may bring its feed along.
    if (document.readyState === 'loading' && !element.nextSibling) continue;
    for (const name of (element.getAttribute('feed') ?? '').split(/\s+/).filter(Boolean)) {
      try {
        const { href } = new URL(name, document.baseURI);
        if (requests.has(href)) continue;
        const abort = new AbortController();
        const response = request(href, { signal: abort.signal });
        // Told to whoever takes it; to nobody else.
        response.catch(() => undefined);
        requests.set(href, { response, abort });
      } catch {
        // Not an address: the element itself will say so.
      }
    }
  }
}

/** The response that was asked for ahead of its element, for the first who wants it. */
export function takePreloaded(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const preload = requests.get(url);
  requests.delete(url);
  signal.addEventListener('abort', () => preload?.abort.abort());
  return preload?.response;
}
