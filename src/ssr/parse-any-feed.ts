import type { Json } from '../core/json.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';
import { parseXmlFeed, xmlToJson } from '../core/parse-xml-feed.js';
import { isXmlFeed } from '../core/sniff-xml.js';
import { parseXml } from './parse-xml.js';

/**
 * Like `parseFeed`, also for RSS, Atom and RSS-in-JSON.
 *
 * @param input the feed's text in JSON or XML, parsed JSON, or a feed that was parsed already
 * @throws {FeedError} as `parseFeed`
 */
export const parseAnyFeed = (input: unknown, url?: string, warn?: Warn): Feed =>
  typeof input === 'string' && isXmlFeed(input) ? parseXmlFeed(input, url, parseXml, warn) : parseFeed(input, url, warn);

/**
 * An XML feed, or RSS-in-JSON, as a JSON Feed, with everything that is wrong with it.
 *
 * @throws {FeedError} `not-a-feed`
 */
export const readXmlFeed = (text: string, url: string | undefined): Json => xmlToJson(text, url, parseXml);
