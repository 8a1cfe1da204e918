import { request } from './origins.js';

interface Preload {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

const requests = new Map<string, Preload>();

/**
 * Requests the feeds of elements that are already in the page, so that the responses are on their way while the rest of the
 * script is being evaluated. They are not requested again, see {@link takePreloaded}.
 *
 * @param elements - have an attribute `feed`
 */
export function preloadFeeds(elements: readonly Element[]): void {
  for (const element of elements) {
    // While the page is still being read, this element may contain its feed.
    if (document.readyState === 'loading' && !element.nextSibling) continue;
    for (const name of (element.getAttribute('feed') ?? '').split(/\s+/).filter(Boolean)) {
      try {
        const { href } = new URL(name, document.baseURI);
        if (requests.has(href)) continue;
        const abort = new AbortController();
        const response = request(href, { signal: abort.signal });
        // The error is reported to the listener that takes the response, and nowhere else.
        response.catch(() => undefined);
        requests.set(href, { response, abort });
      } catch {
        // Not a URL: the element itself will report it.
      }
    }
  }
}

/** The response that was requested before its element, for the first listener that needs it. */
export function takePreloaded(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const preload = requests.get(url);
  requests.delete(url);
  signal.addEventListener('abort', () => preload?.abort.abort());
  return preload?.response;
}
