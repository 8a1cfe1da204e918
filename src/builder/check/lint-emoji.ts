import { nameToEmoji } from 'gemoji';
import { TYPES } from '../dialect/tags/pairs.js';
import { nearest } from '../shared/near-names.js';
import type { Finding } from './finding.js';

/** The name of an emoji, which would have been replaced if there was one. */
const CODE = /(?<![\w:/=&]):([a-z][a-z_]{4,39}):(?![\w:])/g;
/** How many names of a text are looked up: a list of fields may have many, which take time. */
const MAX_NAMES = 20;

let names: readonly string[] | undefined;

/** The emoji that a name was meant for. A short name, or one with another first letter, is another word; a kind of notes, too. */
function emojiNear(name: string): string | undefined {
  if (TYPES.has(name)) return undefined;
  names ??= Object.keys(nameToEmoji).filter(({ length }) => length > 4);
  return nearest(
    name,
    names.filter((known) => known.startsWith(name.charAt(0))),
  );
}

/** The first name in a text that is almost one of an emoji. */
export function lintEmoji(text: string): Finding[] {
  if (!text.includes(':')) return [];
  for (const { 0: code, 1: name = '', index } of Array.from(text.matchAll(CODE)).slice(0, MAX_NAMES)) {
    const near = emojiNear(name);
    if (near === undefined) continue;
    const meant = `:${near}:`;
    const words = `there is no emoji "${code}", so readers see its name; did you mean "${meant}"?`;
    return [{ severity: 'info', code: 'unknown-emoji', text: words, offset: index }];
  }
  return [];
}
