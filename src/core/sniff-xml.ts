/** A web page that a program has put around a feed. */
const PAGE = /^\s*(?:<[?!][^<>]*>\s*)*<html[^<>]*>(?:\s*<(?:head|body)[^<>]*>|\s*<\/head>)*\s*(?=<(?:rss|feed|rdf:RDF)[\s>])/i;

/** What PHP reports before a feed. */
const MESSAGES =
  /^\s*(?:<br ?\/?>\s*)?(?:PHP )?(?:<b>)?(?:Warning|Notice|Deprecated|Fatal error|Strict Standards)(?:<\/b>)?:[^]{0,20000}?(?=<(?:\?xml|rss|feed|rdf:RDF)[\s>])/i;

/** A feed without what programs have put before it. */
export const withoutStart = (text: string): string => text.replace(PAGE, '').replace(MESSAGES, '');

// A declaration may lack the sign before its end. Declared entities may turn a short text into a huge one, so none is read.
const PROLOG = /^<(?:\?[^<]*?\?|!--[^]*?--|!doctype[^[>]*\[[^]*?\]|[?!](?!--)[^>[]*)>\s*/i;

/** The root element of a feed, and what follows it. */
export function rootOnwards(text: string): string {
  const start = withoutStart(text);
  let rest = start.slice(start.indexOf('<'));
  for (let part; (part = PROLOG.exec(rest));) rest = rest.slice(part[0].length);
  return rest;
}

/** Whether a text must be read as XML, not as JSON; a web page is neither. A feed may say that it is one, hence `[rf]`. */
export const isXml = (text: string): boolean =>
  /^\s*<(?!(?:(?:!--[^]{0,2000}?--|\?[^>]*)>\s*<)?(?:!doctype\s+html(?![^>]*>\s*<[rf])|html|head|body|script)[\s>])/i.test(
    withoutStart(text),
  );

/** Whether a text is a feed of XML that is written in JSON: RSS-in-JSON, or Atom in the same way. */
export const isXmlInJson = (text: string): boolean => /^\s*\{\s*"(?:rss|feed|rdf:RDF)"\s*:\s*\{/.test(text);

/** Whether a text must be read as a feed of XML, in whichever of the two ways it is written. */
export const isXmlFeed = (text: string): boolean => isXml(text) || isXmlInJson(text);
