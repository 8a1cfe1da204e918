import { feedFromXml } from './feed-from-xml.js';
import type { Json } from './json.js';
import { readXmlInJson } from './json-elements.js';
import type { Feed } from './model.js';
import { parseFeed, type Warn } from './parse-feed.js';
import { readXml } from './repair-xml.js';
import { isXmlInJson } from './sniff-xml.js';
import type { XmlElement, XmlParser } from './xml.js';

function rootOf(text: string, parse: XmlParser): XmlElement | undefined {
  try {
    return isXmlInJson(text) ? readXmlInJson(text) : readXml(text, parse);
  } catch {
    // The parser gave up.
    return undefined;
  }
}

/**
 * Converts the text of an XML feed, or of RSS-in-JSON, to the object that a JSON Feed would be.
 *
 * @param parse the platform's XML parser
 * @throws {FeedError} `not-a-feed` for XML that is broken or of another kind
 */
export const xmlToJson = (text: string, url: string | undefined, parse: XmlParser): Json => feedFromXml(rootOf(text, parse), url);

/**
 * Like `parseFeed`, for the text of a feed in RSS (0.9 to 2.0), RDF (RSS 1.0) or Atom (0.3 and 1.0), and for RSS-in-JSON.
 *
 * @param parse the platform's XML parser
 * @param warn as in `parseFeed`
 * @throws {FeedError} as `parseFeed`; `not-a-feed` for XML that is broken or of another kind
 */
export function parseXmlFeed(text: string, url: string | undefined, parse: XmlParser, warn?: Warn): Feed {
  return parseFeed(xmlToJson(text, url, parse), url, warn);
}
