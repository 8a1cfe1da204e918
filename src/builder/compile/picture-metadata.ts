import { crc32 } from 'node:zlib';

/** An image without the metadata that its camera and its editor wrote into it. */
interface PublicPicture {
  /** The same pixels; the same object where nothing had to go. */
  readonly bytes: Buffer;
  /** EXIF orientation, 1 to 8. It is the only metadata that stays, since pictures would lie on their side without it. */
  readonly orientation: number;
  /** More than one frame, as far as the container says. */
  readonly isAnimated: boolean;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** EXIF with nothing but an orientation (TIFF 6.0, one directory with one entry). */
function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000000000000' + '0000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** The orientation in a block of EXIF; 1 where it has none, or cannot be read. */
function orientationIn(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let i = 0, at = directory + 2; i < short(directory); i += 1, at += 12) {
      if (short(at) === 0x0112) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1;
    }
  } catch {
    // A directory that breaks off says nothing.
  }
  return 1;
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const startsWith = (bytes: Buffer, at: number, text: string): boolean => bytes.toString('latin1', at, at + text.length) === text;

/** Whether a segment of a JPEG says how to decode it: its size, colours and tables. All else is about it. */
const isForDecoders = (bytes: Buffer, marker: number, at: number): boolean =>
  marker === 0xe0
    ? startsWith(bytes, at, 'JFIF\0')
    : marker === 0xe2
      ? startsWith(bytes, at, 'ICC_PROFILE\0')
      : marker === 0xee || !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

/** The end of the coded pixels that begin at `at`: where the next marker is (ITU T.81, B.1.1.5). */
function endOfScan(bytes: Buffer, at: number): number {
  let end = bytes.indexOf(0xff, at);
  while (end >= 0) {
    const next = bytes[end + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return end;
    end = bytes.indexOf(0xff, end + 1);
  }
  return bytes.length;
}

/** JPEG: segments until its end. What follows, such as previews and videos, has metadata of its own. */
function cleanJpeg(bytes: Buffer): PublicPicture {
  const kept: Part[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xe1 && bytes.subarray(at + 4, at + 10).equals(EXIF))
      orientation = orientationIn(bytes.subarray(at + 10, end));
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (isForDecoders(bytes, marker, at + 4)) kept.push({ start: at, end: next });
    at = next;
  }
  if (!kept.some(({ start }) => bytes[start + 1] === 0xda)) throw new RangeError('There are no pixels.');
  const block = Buffer.concat([EXIF, orientationOnly(orientation)]);
  const exif = Buffer.from([0xff, 0xe1, 0, block.length + 2, ...block]);
  const parts = kept.map(({ start, end }) => bytes.subarray(start, end));
  const head = [bytes.subarray(0, 2), ...(orientation > 1 ? [exif] : [])];
  return { bytes: Buffer.concat([...head, ...parts, Buffer.from([0xff, 0xd9])]), orientation, isAnimated: false };
}

/** Chunks that change what a PNG looks like (PNG, third edition, section 11.3); critical ones have a capital. */
const PNG_LOOKS = /^(?:[A-Z]|(?:tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs|bKGD|cICP|mDCV|cLLI|acTL|fcTL|fdAT)$)/;

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

function cleanPng(bytes: Buffer): PublicPicture {
  const parts = [bytes.subarray(0, 8)];
  let orientation = 1;
  let isAnimated = false;
  for (let at = 8, end; at + 12 <= bytes.length; at = end) {
    end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    isAnimated ||= type === 'acTL';
    if (type === 'eXIf') {
      orientation = orientationIn(bytes.subarray(at + 8, end - 4));
      if (orientation > 1) parts.push(pngChunk('eXIf', orientationOnly(orientation)));
    } else if (PNG_LOOKS.test(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') break;
  }
  return { bytes: Buffer.concat(parts), orientation, isAnimated };
}

/** WebP (RFC 9649, section 2.7): chunks of even length, and flags in the first that say which there are. */
function cleanWebp(bytes: Buffer): PublicPicture {
  const parts: Buffer[] = [];
  let orientation = 1;
  let isAnimated = false;
  for (let at = 12, end; at + 8 <= bytes.length; at = end) {
    const length = bytes.readUInt32LE(at + 4);
    end = at + 8 + length + (length & 1);
    const type = bytes.toString('latin1', at, at + 4);
    isAnimated ||= type === 'ANIM';
    if (type === 'EXIF') {
      const block = bytes.subarray(at + 8, end);
      orientation = orientationIn(block.subarray(0, 6).equals(EXIF) ? block.subarray(6) : block);
    } else if (type !== 'XMP ') parts.push(Buffer.from(bytes.subarray(at, end)));
  }
  if (orientation > 1) {
    const block = orientationOnly(orientation);
    parts.push(Buffer.concat([Buffer.from('EXIF', 'latin1'), Buffer.from(Uint32Array.of(block.length).buffer), block]));
  }
  const [first] = parts;
  // Bits 2 and 3 announce XMP and EXIF.
  if (first && startsWith(first, 0, 'VP8X')) first.writeUInt8(((first[8] ?? 0) & ~0x0c) | (orientation > 1 ? 0x08 : 0), 8);
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return { bytes: Buffer.concat([head, body]), orientation, isAnimated };
}

const CLEANERS: Readonly<Record<string, (bytes: Buffer) => PublicPicture>> = {
  jpg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
};

/**
 * Takes out of a JPEG, PNG or WebP what its pixels do not need: where and when it was taken, with what, previews, comments.
 * Nothing is encoded again. Other formats, and files that break off, are returned as they are.
 *
 * @param type - as `image-size` names it
 */
export function publicPicture(bytes: Buffer, type: string | undefined): PublicPicture {
  const asIs = { bytes, orientation: 1, isAnimated: false };
  try {
    const cleaned = CLEANERS[type ?? '']?.(bytes) ?? asIs;
    return cleaned.bytes.equals(bytes) ? { ...cleaned, bytes } : cleaned;
  } catch (error) {
    if (error instanceof RangeError) return asIs;
    throw error;
  }
}
