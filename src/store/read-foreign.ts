import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';

/** As `parseFeed`; what reads XML is fetched for what may be some. */
export const readForeignFeed = async (input: unknown, url: string | undefined, warn: Warn): Promise<Feed> =>
  typeof input === 'string' && /^\s*</.test(input)
    ? (await import('./read-xml.js').catch(notLoaded)).readXmlFeed(input, url, warn)
    : parseFeed(input, url, warn);
