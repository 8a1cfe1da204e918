import { attribute, childElements, type XmlElement } from './xml.js';

/**
 * Child elements by name, in whatever case: RSS's and Atom's own without a prefix, those of modules with their usual prefix,
 * others with `other:`.
 */
export type Children = (name: string) => readonly XmlElement[];

// By what the URLs of the namespaces have in common: feeds write them in many ways. RSS's own are last: one module has a URL
// at the RSS Advisory Board too. Shops may give the prefix of Google's module to all elements of their products.
const PREFIXES: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/purl\.org\/dc\/(?:terms|elements)/i, 'dc:'],
  [/modules\/content/i, 'content:'],
  [/media-rss|mrss/i, 'media:'],
  [/itunes|podcast-1\.0/i, 'itunes:'],
  [/feedburner/i, 'feedburner:'],
  [/modules\/event/i, 'ev:'],
  [/w3\.org\/2005\/atom|purl\.org\/atom/i, 'atom:'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml:'],
  [
    /purl(?:\.oclc)?\.org\/(?:rss\/1\.0\/$|net\/rss)|backend\.userland|\.netscape\.com|rssboard|1999\/02\/22-rdf|base\.google|undeclared:(?:rss|rdf|g)$/i,
    '',
  ],
];

const prefixOf = ({ namespaceURI }: XmlElement, own: string | null): string => {
  if (!namespaceURI || namespaceURI === own) return '';
  const known = PREFIXES.find(([namespace]) => namespace.test(namespaceURI))?.[1];
  // Feeds sometimes forget to declare the usual prefixes.
  return known ?? /^urn:undeclared:(.+)/.exec(namespaceURI)?.[1]?.concat(':') ?? 'other:';
};

/** @param own namespace of the feed, whose names have no prefix */
export function childrenByName(element: XmlElement, own: string | null = element.namespaceURI): Children {
  const lists = new Map<string, XmlElement[]>();
  for (const child of childElements(element)) {
    const name = prefixOf(child, own) + (child.localName ?? '').toLowerCase();
    const list = lists.get(name);
    if (list) list.push(child);
    else lists.set(name, [child]);
  }
  return (name) => lists.get(name.toLowerCase()) ?? [];
}

/** Atom links (RFC 4287, section 4.2.7), which RSS also has, with a relation. */
export const linksOf = (of: Children, relation: string): XmlElement[] =>
  ['link', 'atom:link'].flatMap(of).filter((element) => (attribute(element, 'rel') || 'alternate') === relation);
