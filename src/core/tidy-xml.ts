import { decodeEntities } from './entities.js';

/** Replaces what is between CDATA sections. */
export function outsideCdata(text: string, replace: (part: string) => string): string {
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
  return code >= 128 && code < 160 ? decodeEntities(all) : isCharacter(code) ? all.toLowerCase() : '';
};

/** Removes what XML may not contain, and resolves HTML entities. */
export function tidyXml(text: string): string {
  const characters = text
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[\x80-\x9f]/g, (sign) => decodeEntities(`&#${sign.charCodeAt(0)};`))
    .replace(/\p{Cs}/gu, '\ufffd');
  return outsideCdata(characters, (part) => part.replace(REFERENCE, reference));
}
