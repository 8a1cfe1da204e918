import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { XmlElement } from '../core/xml.js';

/** As in XML 1.0 (section 2.11) and browsers: U+2028 and others end lines only in XML 1.1. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Text that is not well-formed is rejected, as in browsers; this parser does not know entities that a document defines. */
export const parseXml = (text: string): XmlElement | undefined => {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing, locator: false, normalizeLineEndings });
    const { documentElement } = parser.parseFromString(text, 'text/xml');
    return (documentElement as unknown as XmlElement | null) ?? undefined;
  } catch {
    return undefined;
  }
};
