import { isXmlFeed, parseXmlFeed } from '../core/feed-from-xml.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';
import type { XmlElement } from '../core/xml.js';

const parseXml = (text: string): XmlElement | undefined => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  // What browsers put into documents that are not well-formed; they do not agree where.
  return document.getElementsByTagName('parsererror').length > 0 ? undefined : document.documentElement;
};

/** Reads a text that begins with `<` or as RSS-in-JSON: a feed, or something that is not a feed. */
export const readXmlFeed = (text: string, url: string | undefined, warn: Warn): Feed =>
  isXmlFeed(text) ? parseXmlFeed(text, url, parseXml, warn) : parseFeed(text, url, warn);
