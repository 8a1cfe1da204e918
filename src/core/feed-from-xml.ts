import { decodeEntities } from './entities.js';
import { FeedError } from './errors.js';
import { type Json } from './json.js';
import { readPerson } from './person.js';
import { readableText, unescapedHtml } from './readable.js';
import { resolveUrl, WEB_SCHEMES } from './urls.js';
import { attachmentsOf, imageOf, mediaOf } from './xml-media.js';
import { childrenByName, linksOf, type Children } from './xml-names.js';
import { attribute, childElements, htmlOf, textOf, type XmlElement } from './xml.js';

const first =
  (read: (element: XmlElement) => string) =>
  (of: Children, ...names: string[]): string =>
    names
      .flatMap(of)
      // Atom 0.3 allows text that is no text.
      .filter((element) => attribute(element, 'mode') !== 'base64')
      .map((element) => read(element).trim())
      .find(Boolean) ?? '';

/** Text of the first element with any of these names, in this order, that has some. */
const text = first(textOf);

/** Like {@link text}, if it may contain elements. */
const markup = first(htmlOf);

/** The URL of an Atom link; if there are several, of the one to a page. */
function link(of: Children, relation: string): string {
  const links = linksOf(of, relation);
  const pages = links.filter((element) => attribute(element, 'type').includes('html'));
  return [...pages, ...links].map((element) => attribute(element, 'href')).find(Boolean) ?? '';
}

/** @param names of persons that the feed names by something else */
function authorsOf(of: Children, names: ReadonlyMap<string, string>): Json[] {
  const persons = [...of('author'), ...of('atom:author')].map((element) => {
    const own = childrenByName(element);
    return { ...readPerson(text(own, 'name') || textOf(element).trim()), url: text(own, 'uri', 'url') || undefined };
  });
  const named = (name: string): Json[] =>
    of(name)
      // The `;` of a character reference does not separate names.
      .flatMap((element) => readableText(textOf(element)).split(/[;；]/))
      .map((person) => readPerson(names.get(person.trim()) || person.trim()));
  return (
    [...['dc:creator', 'other:creatorName'].map(named), persons, ...['itunes:author', 'managingEditor'].map(named)]
      .map((authors) => [...new Map(authors.map((author) => [author.name, author])).values()].filter(({ name }) => name))
      .find((authors) => authors.length > 0) ?? []
  );
}

const tagsOf = (of: Children): string[] =>
  [...of('category'), ...of('dc:subject')]
    .map((element) => attribute(element, 'label') || attribute(element, 'term') || textOf(element).trim())
    // Bookmarks repeat their tags, with spaces between them, as topics.
    .flatMap((tag) => (of('other:topics')[0] ? tag.split(' ') : tag))
    // A list without spaces, or with a comma at its end, as programs write it.
    .flatMap((tag) => (tag.includes(', ') && !tag.endsWith(',') ? tag : tag.split(/,(?=\D|$)/)));

const HTML = /<\/?[a-z][^<>]*>|<!--/i;

/** Text as the body of an item. Text without tags has lines. */
function body(value: string): Json {
  const html = unescapedHtml(value);
  return HTML.test(html) ? { content_html: html } : { content_text: decodeEntities(html) };
}

/** A body whose type Atom declares (RFC 4287, section 4.1.3; Atom 0.3 also encodes non-XML in other ways). */
function atomBody(element: XmlElement | undefined): Json {
  const type = attribute(element, 'type') || 'text';
  const isReadable = /html|xml|text/.test(type) && attribute(element, 'mode') !== 'base64';
  if (!element || !isReadable) return {};
  const [root] = childElements(element);
  // Some feeds contain XML of other kinds, such as alerts.
  if (root?.namespaceURI && !root.namespaceURI.includes('xhtml') && root.namespaceURI !== element.namespaceURI) return {};
  // XHTML is inside a `div` that is not part of it.
  return body(htmlOf(type === 'xhtml' && root?.localName === 'div' ? root : element).trim());
}

const bodyOf = (of: Children, isAtom: boolean): Json => {
  const value =
    markup(of, 'content:encoded', 'xhtml:body', 'xhtml:div', 'other:full-text', 'full-text') ||
    (isAtom ? '' : markup(of, 'content')) ||
    markup(of, 'description', 'summary', 'dc:description', 'itunes:summary', 'atom:summary');
  const own = isAtom && !markup(of, 'content:encoded') ? atomBody(of('content').find((element) => element.firstChild)) : {};
  if (own.content_html || own.content_text) return own;
  if (value) return body(value);
  return body(text((name) => mediaOf(of, name), 'description'));
};

function sourceOf(of: Children): Json | undefined {
  const [source] = of('source');
  if (!source) return undefined;
  const own = childrenByName(source);
  const title = text(own, 'title') || textOf(source).trim();
  return title ? { title, url: attribute(source, 'url') || link(own, 'alternate'), icon: text(own, 'icon') } : undefined;
}

/** A URL, or that of an HTML link, which some programs write instead; others write a slash before it. */
const hrefIn = (value: string): string => value.replace(/^<a\s[^<>]*?\bhref="([^"]*)".*|^\/(?=https?:)/is, '$1');

/** XML Base of an element, whose URL may be relative to that of its parent. */
const baseOf = (element: XmlElement | undefined, outer: string | undefined): string | undefined =>
  resolveUrl(attribute(element, 'xml:base'), outer, WEB_SCHEMES);

/** A URL, which some programs have escaped twice. Without XML Base, `parseFeed` decides, as for JSON. */
const absolute = (address = '', base: string | undefined): string =>
  resolveUrl(address.replaceAll('&amp;', '&'), base) ?? address;

function itemOf(
  element: XmlElement,
  isAtom: boolean,
  feedBase: string | undefined,
  url: string | undefined,
  names: ReadonlyMap<string, string>,
): Json {
  const of = childrenByName(element);
  const base = baseOf(element, feedBase ?? url) ?? feedBase;
  const [guid] = of('guid');
  const id = text(of, 'guid', 'id') || attribute(element, 'rdf:about');
  // A URL is one unless it says that it is none; a path, only if it says that it is one.
  const permalink = /^(?!false)(\w* https?:|true \.{0,2}\/)/i.test(`${attribute(guid, 'isPermaLink')} ${id}`) ? id : '';
  const page = text(of, 'feedburner:origLink') || (isAtom ? '' : hrefIn(text(of, 'link'))) || link(of, 'alternate') || permalink;
  const title = markup(of, 'plainTitle', 'title', 'dc:title', 'media:title', 'itunes:title');
  const content = bodyOf(of, isAtom);
  const { image, extension } = imageOf(of);
  const date = markup(of, 'pubDate', 'published', 'issued', 'dc:date', 'created', 'dc:created', 'atom:published', 'ev:startdate');
  // If nothing else distinguishes items, their text does.
  const own = `${title} ${date}`.trim() || Object.values(content).join('').slice(0, 200);
  return {
    id: id || page || attachmentsOf(of)[0]?.url || own,
    url: absolute(page, base),
    title,
    ...content,
    summary: markup(of, 'description', 'summary', 'itunes:subtitle'),
    image: absolute(image, base),
    date_published: date,
    date_modified: markup(of, 'updated', 'modified', 'dc:modified', 'atom:updated', 'lastBuildDate'),
    authors: authorsOf(of, names),
    tags: tagsOf(of),
    language: attribute(of('content')[0], 'xml:lang') || attribute(element, 'xml:lang') || text(of, 'dc:language'),
    attachments: attachmentsOf(of).map((file) => ({ ...file, url: absolute(file.url as string, base) })),
    _tiktok_refugee: {
      ...extension,
      xml: { id, kind: text(of, 'other:type', 'other:post_type') + text(of, 'other:status', 'atom:control') },
      base: baseOf(of('content')[0], base ?? url) ?? base,
      source: sourceOf(of),
    },
  };
}

/**
 * The object that a JSON Feed would be, of a feed in RSS (0.9 to 2.0), RDF (RSS 1.0) or Atom (0.3 and 1.0).
 *
 * @param root the root element; nothing if the text is not XML
 * @param from URL of the feed
 * @throws {FeedError} `not-a-feed` for other XML, and for none
 */
export function feedFromXml(root: XmlElement | undefined, from: string | undefined): Json {
  const url = resolveUrl(from, undefined, WEB_SCHEMES);
  const kind = root?.localName;
  const isAtom = kind === 'feed' || kind === 'entry';
  const around = root && childrenByName(root);
  // RDF also describes people, projects and licences.
  const isFeed = isAtom || kind === 'rss' || (kind === 'RDF' && (around?.('channel')[0] ?? around?.('item')[0]));
  if (!around || !isFeed) throw new FeedError('not-a-feed', { url: from });
  const channel = around('channel')[0] ?? root;
  // Some feeds only give prefixes to what is inside the root.
  const inside = isAtom && !root.namespaceURI && childElements(root).find(({ localName }) => localName === 'entry');
  const of = childrenByName(channel, inside ? inside.namespaceURI : channel.namespaceURI);
  const base = baseOf(channel, baseOf(root, url) ?? url) ?? baseOf(root, url);
  const items = kind === 'entry' ? [root] : [around, of].flatMap((names) => names(isAtom ? 'entry' : 'item'));
  // Exports of WordPress name authors by their logins.
  const names = new Map(
    of('other:author')
      .map((author) => childrenByName(author))
      .map((login) => [text(login, 'author_login'), text(login, 'author_display_name')]),
  );
  const [image] = [...of('image'), ...around('image')].filter((element) => element.firstChild);
  const icon = (image && text(childrenByName(image), 'url')) || text(of, 'logo') || attribute(of('itunes:image')[0], 'href');
  return {
    title: markup(of, 'title', 'dc:title'),
    description: markup(of, 'description', 'subtitle', 'tagline', 'itunes:summary'),
    home_page_url: absolute((isAtom ? '' : text(of, 'link')) || link(of, 'alternate'), base),
    feed_url: absolute(link(of, 'self'), base),
    next_url: absolute(link(of, 'next'), base),
    icon: absolute(icon, base),
    favicon: absolute(text(of, 'icon'), base),
    language: text(of, 'language', 'dc:language') || attribute(channel, 'xml:lang') || attribute(root, 'xml:lang'),
    authors: kind === 'entry' ? [] : authorsOf(of, names),
    items: [...new Set(items)].map((element) => itemOf(element, isAtom, base, url, names)),
  };
}
