/** A stretch of text that is UTF-8 once read as Windows-1252, and the text that was meant. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

// Windows-1252 0x80 to 0x9F. Its five unassigned bytes decode to C1 controls, and in Latin-1 all of these bytes do.
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const REST = `[${SPECIALS}\u0080-\u00bf]`;
const SEQUENCE = `(?:[\u00c2-\u00df]${REST}|[\u00e0-\u00ef]${REST}{2}|[\u00f0-\u00f4]${REST}{3})`;
const RUN = new RegExp(`${SEQUENCE}+`, 'g');
const ONE = new RegExp(SEQUENCE, 'g');

// Marks that may follow a letter in correct text: "Spaß“", "CAFÉ…", "à »".
const NATURAL_TAIL = /^.[…»”“’‘„‚–—›‹•™·\u00a0]+$/u;
const PLAUSIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\u00a0\u2000-\u200f\u202f\u2060\ufeff]+$/u;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(sequence: string): string | undefined {
  const bytes = Array.from(sequence, (character) => {
    const special = SPECIALS.indexOf(character);
    return special < 0 ? character.charCodeAt(0) : 0x80 + special;
  });
  try {
    const text = decoder.decode(Uint8Array.from(bytes));
    return PLAUSIBLE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a sequence that stands alone can only be mojibake, judging by its neighbours. */
function certain(sequence: string, before: string, after: string): boolean {
  if (/^(?:â[€\u0080]|ð[Ÿ\u009f])/.test(sequence)) return true;
  const afterCapital = /\p{Lu}/u.test(before);
  if (/^[ÂÃ]\u00a0/.test(sequence)) return !afterCapital;
  if (NATURAL_TAIL.test(sequence))
    return /^[Â-Å]/.test(sequence) && (/\p{Ll}/u.test(before) || (!afterCapital && /\p{Ll}/u.test(after)));
  // Of two-byte sequences, only those of Latin letters and symbols occur on their own.
  return sequence.length > 2 || /^[Â-Å]/.test(sequence);
}

/**
 * Finds UTF-8 that was read as Windows-1252 (`userâ€™s`), also when that happened more than once.
 * Correct text is left alone: a sequence counts only if it decodes to a plausible character and its neighbours do not explain it.
 */
export function findMojibake(text: string): Repair[] {
  const repairs: Repair[] = [];
  const runs = Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({ index, sequences: run.match(ONE) ?? [] }));
  // Words of one letter, such as "и", are in the alphabet of the longer ones next to them.
  const alphabets = new Set(runs.flatMap(({ sequences }) => (sequences.length > 2 ? sequences.map((one) => one.charAt(0)) : [])));
  for (const { index, sequences } of runs) {
    let start = index;
    for (const sequence of sequences) {
      const end = start + sequence.length;
      const decoded = decode(sequence);
      const alone = sequences.length === 1 && !alphabets.has(sequence.charAt(0));
      if (decoded !== undefined && (!alone || certain(sequence, text.charAt(start - 1), text.charAt(end)))) {
        const last = repairs.at(-1);
        if (last?.end === start)
          repairs[repairs.length - 1] = { start: last.start, end, replacement: last.replacement + decoded };
        else repairs.push({ start, end, replacement: decoded });
      }
      start = end;
    }
  }
  return repairs.map((repair) => ({
    ...repair,
    replacement: applyRepairs(repair.replacement, findMojibake(repair.replacement)),
  }));
}

/** The text with the repairs. They must be in order and must not overlap, as returned by {@link findMojibake}. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, replacement } of repairs) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}
