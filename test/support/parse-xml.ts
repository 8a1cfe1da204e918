import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { XmlElement } from '../../src/core/xml.js';

/** The root of an XML document; undefined if it is not well-formed. As a feed's parser in Node. */
export function parseXml(text: string): XmlElement | undefined {
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
    return (documentElement as unknown as XmlElement | null) ?? undefined;
  } catch {
    return undefined;
  }
}
