// Archives that are the same for the same files: no compression, no times.
import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x800;
const VERSION = 20;

function record(signature, fields, ...rest) {
  const size = fields.reduce((sum, [bytes]) => sum + bytes, 4);
  const buffer = Buffer.alloc(size);
  let offset = buffer.writeUInt32LE(signature);
  for (const [bytes, value] of fields) offset = buffer.writeUIntLE(value, offset, bytes);
  return Buffer.concat([buffer, ...rest]);
}

/**
 * A ZIP archive (APPNOTE.TXT 6.3.10, section 4.3) of files as they are.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files by path, with slashes; at most 65,535
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const size = [4, content.length];
    // Flags, method, time, date, checksum, sizes, lengths of the name and of the extra field.
    const common = [[2, FLAGS], [2, 0], [2, 0], [2, DATE], [4, crc32(content)], size, size, [2, name.length], [2, 0]];
    const body = record(0x04034b50, [[2, VERSION], ...common], name, content);
    const place = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(record(0x02014b50, [[2, VERSION], [2, VERSION], ...common, ...place], name));
    bodies.push(body);
    offset += body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = [2, directory.length];
  return Buffer.concat([
    ...bodies,
    ...directory,
    record(0x06054b50, [[2, 0], [2, 0], count, count, [4, size], [4, offset], [2, 0]]),
  ]);
}
