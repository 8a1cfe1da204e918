import { notLoaded } from '../core/errors.js';
import { feedFromXml } from '../core/feed-from-xml.js';
import type { Feed } from '../core/model.js';
import { parseFeed, type Warn } from '../core/parse-feed.js';
import { isXmlFeed, isXmlInJson, rootOnwards } from '../core/sniff-xml.js';
import type { XmlElement } from '../core/xml.js';

/** Of Trusted Types. */
interface Policy {
  createHTML(text: string): string;
}
declare const trustedTypes: { createPolicy(name: string, policy: Policy): Policy };

const AS_IS: Policy = { createHTML: (text) => text };
let policy: Policy | undefined;

/** Text that a page with Trusted Types lets the parser of XML have. The parser makes a document that is only read. */
function trusted(text: string): string {
  try {
    policy ??= trustedTypes.createPolicy('tiktok-refugee', AS_IS);
  } catch {
    // The browser does not have them, or the page does not allow this policy and may still not need it.
    policy = AS_IS;
  }
  return policy.createHTML(text);
}

const parseXml = (text: string): XmlElement | undefined => {
  try {
    const document = new DOMParser().parseFromString(trusted(text), 'application/xml');
    // What browsers put into documents that are not well-formed; they do not agree where.
    return document.getElementsByTagName('parsererror').length > 0 ? undefined : document.documentElement;
  } catch {
    // A page with Trusted Types may refuse.
    return undefined;
  }
};

/** Characters that XML forbids, or that are not meant as they are. */
// eslint-disable-next-line no-control-regex
const CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\ufffe\uffff]|\p{Cs}/u;
/** A `&` that begins no reference, and references to such characters and to entities of HTML. */
const REFERENCE = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|&#(1[2-5]\d|x[89][\da-fA-F]);/;

/** In sections that may contain anything, `&` begins nothing. */
const withoutCdata = (xml: string): string =>
  xml
    .split(']]>')
    .map((part) => part.split('<![CDATA[', 1)[0])
    .join('');

/**
 * Most feeds are tidy: what reads the others is loaded for them alone. In Chromium, parsing what is not well-formed would violate
 * a page's policy for styles, because the message for it has one.
 */
async function rootOf(text: string): Promise<XmlElement | undefined> {
  if (isXmlInJson(text)) return (await import('../core/json-elements.js').catch(notLoaded)).readXmlInJson(text);
  const xml = rootOnwards(text);
  const isTidy = !CHARACTER.test(xml) && !REFERENCE.test(withoutCdata(xml));
  const root = isTidy ? parseXml(xml) : undefined;
  return root ?? (await import('../core/repair-xml.js').catch(notLoaded)).readXml(text, parseXml);
}

/**
 * Reads a text that begins with `<` or as RSS-in-JSON: a feed, or something that is not a feed.
 *
 * @throws {FeedError} `not-a-feed` for XML that is broken or of another kind; `script`; otherwise as `parseFeed`
 */
export async function readXmlFeed(text: string, url: string | undefined, warn: Warn): Promise<Feed> {
  return parseFeed(isXmlFeed(text) ? feedFromXml(await rootOf(text), url) : text, url, warn);
}
