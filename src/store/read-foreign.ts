import { notLoaded } from '../core/errors.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';

/** Like `parseFeed`; the XML reader is only loaded for text that is not JSON, or is XML that is written in JSON. */
export const readForeignFeed = async (input: unknown, url: string | undefined, warn: Warn): Promise<Feed> =>
  typeof input === 'string' && /^\s*(?:[^\s{[]|\{\s*"(?:rss|feed|rdf:RDF)"\s*:)/.test(input)
    ? (await import('./read-xml.js').catch(notLoaded)).readXmlFeed(input, url, warn)
    : parseFeed(input, url, warn);
