import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { isXmlFeed, parseXmlFeed, xmlToJson } from '../core/feed-from-xml.js';
import type { Json } from '../core/json.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';
import type { XmlElement } from '../core/xml.js';

/** Text that is not well-formed is rejected, as in browsers; this parser does not know entities that a document defines. */
const parseXml = (text: string): XmlElement | undefined => {
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing, locator: false }).parseFromString(text, 'text/xml');
    return (documentElement as unknown as XmlElement | null) ?? undefined;
  } catch {
    return undefined;
  }
};

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
