import { decodeEntities } from './entities.js';

/** The members of an XML node that are needed: every DOM has them, the browser's own as well as one for Node. */
interface XmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
}

export interface XmlElement extends XmlNode {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  getAttribute(name: string): string | null;
  readonly attributes: { readonly length: number; readonly [index: number]: { readonly name: string; readonly value: string } };
}

/** Returns the root element of an XML text, or nothing if it is not well-formed. */
export type XmlParser = (text: string) => XmlElement | undefined;

const [ELEMENT, TEXT, CDATA] = [1, 3, 4];
/** The maximum depth of elements that are examined: deeper text is hostile. */
const MAX_DEPTH = 200;

const isElement = (node: XmlNode): node is XmlElement => node.nodeType === ELEMENT;

function childNodes(node: XmlNode): XmlNode[] {
  const nodes: XmlNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

export const childElements = (node: XmlNode): XmlElement[] => childNodes(node).filter(isElement);

/** The value of an attribute; empty if the element or the attribute is missing. */
export const attribute = (element: XmlElement | undefined, name: string): string => element?.getAttribute(name)?.trim() ?? '';

/** All text within an element. */
export const textOf = (node: XmlNode, depth = 0): string =>
  childNodes(node)
    .map((child) => {
      if (child.nodeType === TEXT || child.nodeType === CDATA) return child.nodeValue ?? '';
      return isElement(child) && depth < MAX_DEPTH ? textOf(child, depth + 1) : '';
    })
    .join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The content of an element as HTML: its elements, serialised, or if it has none, its text, which is already HTML. */
export function htmlOf(node: XmlNode, depth = 0): string {
  if (depth === 0 && childElements(node).length === 0) return textOf(node);
  return childNodes(node)
    .map((child) => {
      if (child.nodeType === TEXT) return escape(child.nodeValue ?? '');
      if (child.nodeType === CDATA) return child.nodeValue ?? '';
      if (!isElement(child) || depth >= MAX_DEPTH || !/^[a-z][\w-]*$/i.test(child.localName ?? '')) return '';
      const name = child.localName ?? '';
      const attributes = Array.from(child.attributes, ({ name: key, value }) =>
        /^(?!xmlns)[a-z][\w-]*$/i.test(key) ? ` ${key}="${escape(value)}"` : '',
      );
      const tag = `<${name}${attributes.join('')}>`;
      return VOID.test(name) ? tag : `${tag}${htmlOf(child, depth + 1)}</${name}>`;
    })
    .join('');
}

/** The namespace of a prefix that no namespace is declared for. */
export const undeclaredNamespace = (prefix: string): string => `urn:undeclared:${prefix}`;

/** Replaces what is between CDATA sections. */
function outsideCdata(text: string, replace: (part: string) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('<![CDATA[', at);
    const end = start < 0 ? -1 : text.indexOf(']]>', start);
    parts.push(replace(text.slice(at, end < 0 ? undefined : start)), end < 0 ? '' : text.slice(start, end + 3));
    at = end < 0 ? text.length : end + 3;
  }
  return parts.join('');
}

const REFERENCE = /&(?:([a-z][a-z\d]{0,20});|#(?:x([\da-f]{1,6})|(\d{1,7}));)?/gi;

/** XML 1.0, section 2.2. */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfffe) ||
  (code >= 0x1_0000 && code < 0x11_0000);

const reference = (all: string, name?: string, hex?: string, decimal?: string): string => {
  if (name) return /^(?:amp|lt|gt|quot|apos)$/.test(name) ? all : decodeEntities(all).replace('&', '&amp;');
  if (!hex && !decimal) return `&amp;${all.slice(1)}`;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  // Those of windows-1252, as HTML reads them.
  return code >= 128 && code < 160 ? decodeEntities(all) : isCharacter(code) ? all : '';
};

/** Removes everything before the root element except comments, and what XML may not contain; resolves HTML entities. */
function tidied(text: string): string {
  let rest = text.slice(text.indexOf('<'));
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : /^<!doctype[^[>]*\[/i.test(rest) ? ']>' : '>';
    // Declared entities may turn a short text into a huge one, so none is read.
    if (!/^<[?!]/.test(rest)) break;
    const at = rest.indexOf(end);
    if (at < 0) break;
    rest = rest.slice(at + end.length).trimStart();
  }
  const characters = rest
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[\x80-\x9f]/g, (sign) => decodeEntities(`&#${sign.charCodeAt(0)};`))
    .replace(/\p{Cs}/gu, '\ufffd');
  return outsideCdata(characters, (part) => part.replace(REFERENCE, reference));
}

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

/** Declares the namespaces that are used, turns anything that does not begin a tag into text, drops what follows the root. */
function repaired(text: string): string {
  const close = `</${/^<([^\s/>]+)/.exec(text)?.[1] ?? ''}>`;
  const end = text.lastIndexOf(close);
  const root = end < 0 ? text : text.slice(0, end + close.length);
  const declared = undeclared(root).map((prefix) => ` xmlns:${prefix}="${undeclaredNamespace(prefix)}"`);
  return outsideCdata(root, (part) => part.replace(/<(?![a-z_/!?])/gi, '&lt;')).replace(
    /^<[^\s/>]+/,
    (tag) => tag + declared.join(''),
  );
}

/** A feed whose end, or that of its channel, is missing, up to its last complete item; nothing if it has none. */
function withoutRest(text: string): string | undefined {
  const name = /^<(rss|feed|rdf:RDF)[\s>]/i.exec(text)?.[1];
  const item = name === 'feed' ? '</entry>' : '</item>';
  const at = text.lastIndexOf(item);
  const ends = name === 'rss' ? ['</channel>', '</rss>'] : [`</${name}>`];
  return name && at > 0 && !text.includes(ends[0]?.slice(0, -1) ?? '', at) ? text.slice(0, at) + item + ends.join('') : undefined;
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

/** A text, and what it becomes when more and more of its faults are mended. */
function* mended(text: string): Generator<string> {
  const tidy = tidied(text);
  yield tidy;
  const better = repaired(tidy);
  yield better;
  const complete = withoutRest(better) ?? better;
  yield complete;
  yield withHtmlAsText(complete);
  // The end of a CDATA section that lacks its last character.
  yield better.replace(/\]\](?=\s{0,9}<\/[\w:.-]{1,40}>)/g, ']]>');
}

/**
 * Reads XML as it occurs in practice: with white space before it, undeclared entities and prefixes, stray `&` and `<`, or
 * characters that XML does not allow; with HTML in it that is no XML; of a feed that was cut off, the complete items.
 *
 * @returns the root element, or nothing if it is not XML
 */
export function readXml(text: string, parse: XmlParser): XmlElement | undefined {
  const tried = new Set<string>();
  try {
    for (const each of mended(text)) {
      const root = tried.has(each) ? undefined : parse(each);
      if (root) return root;
      tried.add(each);
    }
  } catch {
    // The parser gave up.
  }
  return undefined;
}
