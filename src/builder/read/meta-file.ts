import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { findFence } from './fences.js';

const MAX_BYTES = 100_000;

/** Where Nikola has the front matter of a file that has none itself. */
export const metaFile = (path: string): string => `${path.slice(0, -extname(path).length)}.meta`;

/** The front matter that Nikola has in a file next to that of the text, as it would stand in the text; empty if there is none. */
export function metaBeside(path: string, text: string): string {
  if (findFence(text) !== undefined) return '';
  try {
    const file = metaFile(path);
    if (statSync(file).size > MAX_BYTES) return '';
    const meta = readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .trim();
    return meta.startsWith('.. ') && !meta.includes('-->') ? `<!--\n${meta}\n-->\n\n` : '';
  } catch {
    return '';
  }
}
