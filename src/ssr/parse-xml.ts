import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { XmlElement } from '../core/xml.js';

/** Text that is not well-formed is rejected, as in browsers; this parser does not know entities that a document defines. */
export const parseXml = (text: string): XmlElement | undefined => {
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing, locator: false }).parseFromString(text, 'text/xml');
    return (documentElement as unknown as XmlElement | null) ?? undefined;
  } catch {
    return undefined;
  }
};
