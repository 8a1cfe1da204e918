import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { copiedEnding } from '../shared/file-name.js';
import { toSlug } from '../shared/slug.js';
import { outputUrl } from '../shared/urls.js';
import { MAX_BYTES, type Placement } from './image-file.js';

/** What can be published of a file that is copied although it is not an image; `undefined` for others. */
export function readCopied(file: string): Omit<Placement, 'file'> | undefined {
  const ending = copiedEnding(file);
  if (ending === undefined) return undefined;
  try {
    if (statSync(file).size > MAX_BYTES) return {};
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    const name = `files/${toSlug(basename(file).slice(0, -ending.length))}.${digest.slice(0, 8)}${ending}`;
    return { name, copy: outputUrl(name) };
  } catch {
    return {};
  }
}
