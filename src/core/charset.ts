/** Byte order marks (WHATWG Encoding, section 6, "BOM sniff"), in hexadecimal. */
const MARKS: readonly (readonly [start: string, label: string])[] = [
  ['efbbbf', 'utf-8'],
  ['feff', 'utf-16be'],
  ['fffe', 'utf-16le'],
];

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The decoder of a text, as browsers choose it (WHATWG Encoding, "decode"): by its byte order mark, else by the `charset` of its
 * media type. An unknown name is taken for UTF-8, the encoding of JSON (RFC 8259, section 8.1).
 *
 * @param type - the header `Content-Type`; empty where there is none
 * @param start - the first bytes of the text
 */
export function decoderFor(type: string, start: Uint8Array): TextDecoder {
  const bytes = hex(start.subarray(0, 3));
  const mark = MARKS.find(([mark]) => bytes.startsWith(mark));
  const [, label] = mark ?? /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
