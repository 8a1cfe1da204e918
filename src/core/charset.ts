/**
 * Byte order marks (WHATWG Encoding, section 6, "BOM sniff"), in hexadecimal; and `<` and `{` in UTF-16 without one (XML 1.0,
 * appendix F.1).
 */
const MARKS: readonly (readonly [start: string, label: string])[] = [
  ['efbbbf', 'utf-8'],
  ['feff', 'utf-16be'],
  ['fffe', 'utf-16le'],
  ['003c00', 'utf-16be'],
  ['3c00', 'utf-16le'],
  ['007b00', 'utf-16be'],
  ['7b00', 'utf-16le'],
];

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The encoding that XML says it has (XML 1.0, section 4.3.3); whatever it is, this much of it reads as ASCII. */
const declared = (start: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(String.fromCharCode(...start.subarray(0, 200)))?.[1];

/** Whether bytes may be UTF-8, which text in another encoding almost never is by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The encoding of XML if the server does not declare one (RFC 7303, section 3): the one it declares itself, if possible. */
function encodingOfXml(start: Uint8Array): string | undefined {
  const label = declared(start);
  // Many declare what an editor once wrote there. Web pages without a declaration were written in Windows-1252.
  if (!isUtf8(start)) return label && !/^utf-?8$/i.test(label) ? label : 'windows-1252';
  // Text in which a declaration can be read byte by byte is not in UTF-16, whatever it says.
  return start.some((byte) => byte > 127) || /^utf-?16|^ucs-?2/i.test(label ?? '') ? 'utf-8' : label;
}

/**
 * The decoder of a text, as browsers choose it (WHATWG Encoding, "decode"): by its byte order mark, otherwise by the `charset` of
 * its media type, otherwise, for XML, by its own declaration. An unknown name counts as UTF-8, the encoding of JSON (RFC 8259,
 * section 8.1).
 *
 * @param type - the header `Content-Type`; empty if there is none
 * @param start - the first bytes of the text
 */
export function decoderFor(type: string, start: Uint8Array): TextDecoder {
  const bytes = hex(start.subarray(0, 3));
  const mark = MARKS.find(([mark]) => bytes.startsWith(mark));
  const isXml = /^\s*</.test(String.fromCharCode(...start.subarray(0, 100)));
  const named = mark?.[1] ?? /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(named ?? (isXml ? encodingOfXml(start) : undefined));
  } catch {
    return new TextDecoder();
  }
}
