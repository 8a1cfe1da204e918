import { rootOnwards } from './sniff-xml.js';
import { outsideCdata, tidyXml } from './tidy-xml.js';
import { undeclaredNamespace, type XmlElement, type XmlParser } from './xml.js';

const PREFIX = /<([a-z_][\w.-]{0,40}):|\s([a-z_][\w.-]{0,40}):[a-z_][\w.-]{0,40}\s*=/gi;

/** Prefixes that are used anywhere in a text and declared nowhere in it. */
function undeclared(text: string): string[] {
  const used = new Set<string>();
  outsideCdata(text, (part) => {
    for (const [, element, attribute] of part.matchAll(PREFIX)) used.add(element ?? attribute ?? '');
    return '';
  });
  const declared = new Set(Array.from(text.matchAll(/\sxmlns:([\w.-]{1,41})\s*=/g), ([, prefix]) => prefix));
  return [...used].filter((prefix) => !declared.has(prefix) && !/^xml/i.test(prefix)).slice(0, 50);
}

/** The start tag of the root without what XML does not allow in it, as in `<rss ?xml version="2.0">`; a doubled root is one. */
const withTidyRoot = (text: string): string =>
  text
    .replace(/^<(rss|feed|rdf:RDF)\s[^<>]*>\s*(?=<\1[\s>])/i, '')
    .replace(/^<([^\s/<>?]+)([^<>]*)>/, (_, name: string, rest: string) => {
      const attributes = rest.matchAll(/\s([a-z_][\w:.-]*)\s*=\s*(?:"[^"]*"|'[^']*')/gi);
      return `<${name}${[...new Map(Array.from(attributes, ([all, key]) => [key, all])).values()].join('')}>`;
    });

/** Values of attributes that are CDATA sections, as Movable Type writes names of categories that contain `&`. */
const withPlainValues = (text: string): string =>
  text.replace(/="<!\[CDATA\[([^"<>]{0,1000})\]\]>"/g, (_, value: string) => `="${value.replace(/&(?!#?\w{1,20};)/g, '&amp;')}"`);

/** Declares the namespaces that are used, turns anything that does not begin a tag into text, drops what follows the root. */
function repaired(source: string): string {
  const text = withPlainValues(withTidyRoot(source));
  const close = `</${/^<([^\s/>]+)/.exec(text)?.[1] ?? ''}>`;
  const end = text.lastIndexOf(close);
  const root = end < 0 ? text : text.slice(0, end + close.length);
  const declared = undeclared(root).map((prefix) => ` xmlns:${prefix}="${undeclaredNamespace(prefix)}"`);
  return outsideCdata(root, (part) => part.replace(/<(?![a-z_/!?])/gi, '&lt;').replaceAll(']]>', ']]&gt;')).replace(
    /^<[^\s/>]+/,
    (tag) => tag + declared.join(''),
  );
}

/** The tags that end an item of a feed, and the feed; nothing if a text is none. */
function endsOf(text: string): { readonly item: string; readonly feed: readonly string[] } | undefined {
  const name = /^<(rss|feed|rdf:RDF)[\s>]/i.exec(text)?.[1];
  if (!name) return undefined;
  return { item: name === 'feed' ? '</entry>' : '</item>', feed: name === 'rss' ? ['</channel>', '</rss>'] : [`</${name}>`] };
}

/** A feed whose end, or that of its channel, is missing or cut, up to its last complete item; nothing if it has none. */
function withoutRest(text: string): string | undefined {
  const { item = '', feed = [] } = endsOf(text) ?? {};
  const at = text.lastIndexOf(item);
  return at > 0 && !feed.every((end) => text.includes(end, at)) ? text.slice(0, at) + item + feed.join('') : undefined;
}

/** How many characters may be parsed to find the items that are sound. */
const MAX_TRIED = 20_000_000;

/** A feed without the items that are not well-formed, which must not take the others along; nothing if it has no others. */
function withoutBroken(text: string, parse: XmlParser): string | undefined {
  const [start = '', ...parts] = text.split(/(?=<(?:item|entry)[\s>])/i);
  const { item: end = '', feed = [] } = endsOf(text) ?? {};
  // Even the shortest text takes some time.
  if (!end || (start.length + 1000) * parts.length > MAX_TRIED) return undefined;
  const around = (items: string): string => start + items + feed.join('');
  const sound = parts
    .map((part) => part.slice(0, part.lastIndexOf(end) + end.length))
    .filter((item) => item.endsWith(end) && parse(around(item)));
  return sound.length > 0 ? around(sound.join('')) : undefined;
}

/** Elements of a feed that hold text or HTML, and no other elements of the feed. */
const HTML_ELEMENT =
  /<((?:content:)?encoded|description|content|title|(?:itunes:)?(?:summary|subtitle)|tagline|dc:description)(\s[^<>]*)?(?<!\/)>/gi;

/** How many such elements without an end a text may have. */
const MAX_FAILURES = 100;

/** HTML that is written among the XML without being escaped, with unclosed or wrongly nested tags, as text. */
function withHtmlAsText(text: string): string {
  const parts: string[] = [];
  const none = new Set<string>();
  let [from, known, failures] = [0, 0, 0];
  for (const { 0: open, 1: name = '', index } of text.matchAll(HTML_ELEMENT)) {
    if (index < known || none.has(name) || failures > MAX_FAILURES) continue;
    const start = index + open.length;
    const end = text.indexOf(`</${name}`, start);
    if (end < 0) {
      none.add(name);
      continue;
    }
    const inside = text.slice(start, end);
    if (/<(?:item|entry)[\s>]/.test(inside)) {
      failures += 1;
      continue;
    }
    known = end;
    if (!inside.includes('<') || inside.includes('<![CDATA[')) continue;
    parts.push(text.slice(from, start), `<![CDATA[${inside.replaceAll(']]>', ']]&gt;')}]]>`);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Tags of elements that have an end, or should have one. */
const TAG = /<(\/?)([a-z_][\w:.-]*)(?:\s[^<>]*)?(?<!\/)>/gi;
/** How many elements may be open at once, and how many tags may be wrong. */
const [MAX_OPEN, MAX_WRONG] = [100, 10_000];

/** Elements without an end as empty ones, so that what follows them is not inside them; ends of nothing are dropped. */
function withElementsClosed(text: string): string {
  const open: { readonly name: string; readonly at: number }[] = [];
  const wrong = new Set<number>();
  let count = 0;
  outsideCdata(text, (part) => {
    for (const [, slash, name = ''] of part.matchAll(TAG)) {
      if (open.length > MAX_OPEN || wrong.size > MAX_WRONG) break;
      const at = count;
      count += 1;
      if (!slash) open.push({ name, at });
      else if (open.some((tag) => tag.name === name)) {
        for (let tag = open.pop(); tag && tag.name !== name; tag = open.pop()) wrong.add(tag.at);
      } else wrong.add(at);
    }
    return '';
  });
  count = 0;
  return outsideCdata(text, (part) =>
    part.replace(TAG, (tag: string, slash: string) => {
      count += 1;
      return wrong.has(count - 1) ? (slash ? '' : tag.replace('>', '/>')) : tag;
    }),
  );
}

const VALUE = /\s[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|([^\s"'<>]+?)(?=\s|\/?>))/g;

/** Puts quotes around the values that have none, as in `<guid isPermaLink=true>`. */
const withQuotes = (text: string): string =>
  outsideCdata(text, (part) =>
    part.replace(/<[a-z_][^<>]*>/gi, (tag) =>
      tag.replace(VALUE, (all: string, bare?: string) => (bare ? `${all.slice(0, -bare.length)}"${bare}"` : all)),
    ),
  );

/** What a text becomes when more and more of its faults are mended. */
function* mended(tidy: string, parse: XmlParser): Generator<string> {
  const better = repaired(tidy);
  yield better;
  const complete = withoutRest(better) ?? better;
  yield complete;
  const escaped = withHtmlAsText(complete);
  yield escaped;
  const quoted = withQuotes(escaped);
  yield quoted;
  // The end of a CDATA section that lacks its last character.
  yield better.replace(/\]\](?=\s{0,9}<\/[\w:.-]{1,40}>)/g, ']]>');
  if (/<(?:item|entry)[\s>]/i.test(quoted)) yield withElementsClosed(quoted);
  yield withoutBroken(quoted, parse) ?? quoted;
}

/**
 * Reads XML that is not well-formed, as it occurs in practice: with undeclared prefixes, stray `&` and `<`, or HTML in it that is
 * no XML; of a feed that was cut off, the complete items, and of one that cannot be mended, those that are well-formed.
 *
 * @param tidy what `tidyXml` returned
 * @returns the root element, or nothing if it is not XML
 */
function repairXml(tidy: string, parse: XmlParser): XmlElement | undefined {
  const tried = new Set([tidy]);
  for (const each of mended(tidy, parse)) {
    const root = tried.has(each) ? undefined : parse(each);
    if (root) return root;
    tried.add(each);
  }
  return undefined;
}

/** Reads XML as it occurs in practice; see {@link tidyXml} and {@link repairXml}. */
export function readXml(text: string, parse: XmlParser): XmlElement | undefined {
  const tidy = tidyXml(rootOnwards(text));
  return parse(tidy) ?? repairXml(tidy, parse);
}
