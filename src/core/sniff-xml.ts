/** A feed that a program has taken for a part of a web page. */
export const WRAPPED =
  /^\s*(?:<!doctype\s+html[^<>]*>\s*)?<html[^<>]*>(?:\s*<(?:head|body)[^<>]*>|\s*<\/head>)*\s*(?=<(?:rss|feed|rdf:RDF)[\s>])/i;

/** Whether a text must be read as XML, not as JSON; a web page is neither. */
export const isXml = (text: string): boolean =>
  WRAPPED.test(text) ||
  (/^\s*</.test(text) && !/^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|script)[\s>]/i.test(text));

/** Whether a text is a feed of XML that is written in JSON: RSS-in-JSON, or Atom in the same way. */
export const isXmlInJson = (text: string): boolean => /^\s*\{\s*"(?:rss|feed|rdf:RDF)"\s*:\s*\{/.test(text);

/** Whether a text must be read as a feed of XML, in whichever of the two ways it is written. */
export const isXmlFeed = (text: string): boolean => isXml(text) || isXmlInJson(text);
