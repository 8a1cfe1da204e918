import { lookup } from 'node:dns';
import { get as getHttp, type IncomingHttpHeaders, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isWebUrl } from './download.js';
import { isPrivateAddress } from './private-addresses.js';

const MAX_REDIRECTS = 5;

interface GuardedOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Largest body that is read, in bytes. */
  readonly maxBytes: number;
  /** For all of it, in milliseconds. */
  readonly timeout: number;
  /** Host names that may be in a private network. */
  readonly trusted: ReadonlySet<string>;
}

interface GuardedResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const refusal = (host: string): Error => new Error(`${host} is in a private network`);

/** Looks at the addresses that are connected to, since a second look-up could give others. */
const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const [first] = addresses;
    if (!first) callback(new Error(`${host} has no address`), '');
    else if (addresses.some(({ address }) => isPrivateAddress(address))) callback(refusal(host), '');
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function open(url: URL, { headers, trusted }: GuardedOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTrusted = trusted.has(url.hostname);
  if (!isTrusted && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.reject(refusal(host));
  const options: RequestOptions = { signal, headers, ...(isTrusted ? {} : { lookup: lookupPublic }) };
  return new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? getHttps : getHttp)(url, options, resolve).on('error', reject);
  });
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`it is larger than ${maxBytes / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function follow(url: string, options: GuardedOptions, signal: AbortSignal): Promise<GuardedResponse> {
  let at = new URL(url);
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    if (!isWebUrl(at.href) || at.username || at.password) throw new Error('its URL is not a web URL without a password');
    const response = await open(at, options, signal);
    const { statusCode: status = 0, headers } = response;
    if (status < 300 || status === 304 || status > 399 || headers.location === undefined) {
      if (status === 200) return { status, headers, body: await readBody(response, options.maxBytes) };
      response.destroy();
      return { status, headers, body: Buffer.alloc(0) };
    }
    response.destroy();
    if (!URL.canParse(headers.location, at.href)) throw new Error('the server redirects to something that is not a URL');
    at = new URL(headers.location, at.href);
  }
  throw new Error(`the server redirects more than ${MAX_REDIRECTS} times`);
}

/**
 * Requests an http(s) URL that somebody else has written, after up to five redirects. Neither the URL nor a redirect may lead to
 * a private network, whatever its host name says, except to hosts that are trusted. Bodies are read with status 200 only.
 *
 * @throws {Error} its message says, in plain words, why there is no response
 */
export async function guardedGet(url: string, options: GuardedOptions): Promise<GuardedResponse> {
  const signal = AbortSignal.timeout(options.timeout);
  try {
    return await follow(url, options, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Error(`the server took longer than ${options.timeout / 1000} s`, { cause: error });
  }
}
