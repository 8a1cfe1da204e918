import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { isXml, parseXmlFeed, xmlToJson } from '../core/feed-from-xml.js';
import type { Json } from '../core/json.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';
import type { XmlElement } from '../core/xml.js';

/** What is not well-formed is refused, as in browsers; entities of a document's own are not among what this parser knows. */
const parseXml = (text: string): XmlElement | undefined => {
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing, locator: false }).parseFromString(text, 'text/xml');
    return (documentElement as unknown as XmlElement | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/**
 * As `parseFeed`, for RSS and Atom, too.
 *
 * @param input the feed's text in JSON or XML, parsed JSON, or a feed that was parsed already
 * @throws {FeedError} as `parseFeed`
 */
export const parseAnyFeed = (input: unknown, url?: string, warn?: Warn): Feed =>
  typeof input === 'string' && isXml(input) ? parseXmlFeed(input, url, parseXml, warn) : parseFeed(input, url, warn);

/**
 * A feed in XML as a JSON Feed, with all that is wrong with it.
 *
 * @throws {FeedError} `not-a-feed`
 */
export const readXmlFeed = (text: string, url: string | undefined): Json => xmlToJson(text, url, parseXml);
