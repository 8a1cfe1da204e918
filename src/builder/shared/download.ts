/** Largest response that is read, in bytes. */
export const MAX_DOWNLOAD = 20_000_000;
const MAX_REDIRECTS = 5;

/** What a server sent. */
interface Download {
  readonly bytes: Uint8Array;
  /** The header `Content-Type`; empty if there is none. */
  readonly type: string;
  /** The URL after redirects. */
  readonly url: string;
}

/** Whether an input is a URL on the web, not a path. */
export const isWebUrl = (input: string): boolean => /^https?:\/\//i.test(input);

async function respond(url: string, signal: AbortSignal): Promise<Response> {
  const headers = { accept: 'application/feed+json, application/json, application/atom+xml, application/rss+xml, */*;q=0.5' };
  let at = url;
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    const response = await fetch(at, { signal, headers, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, at) || !isWebUrl(new URL(location, at).href))
      throw new Error(`the server redirects to "${location.slice(0, 200)}", which is not on the web; check the URL`);
    at = new URL(location, at).href;
  }
  throw new Error(`the server redirects more than ${MAX_REDIRECTS} times; use the final URL`);
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_DOWNLOAD) throw new Error(`it is larger than ${MAX_DOWNLOAD} bytes; split it into pages with next_url`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads what is at an http(s) URL, after up to five redirects.
 *
 * @param timeout for all of it, in milliseconds
 * @throws {Error} its message says, in plain words, why it cannot be read and what to do
 */
export async function download(url: string, timeout: number): Promise<Download> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await respond(url, signal);
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the server returned status ${response.status}; check the URL and the server’s log`);
    }
    const type = response.headers.get('content-type') ?? '';
    return { bytes: await readBody(response), type, url: response.url || url };
  } catch (error) {
    const { message, cause } = error as Error;
    if (signal.aborted) throw new Error(`the server took longer than ${timeout / 1000} s; try again later`, { cause: error });
    if (cause instanceof Error) throw new Error(`${message} (${cause.message}); check the URL`, { cause: error });
    throw error;
  }
}
