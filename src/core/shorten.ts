/** How many more characters than requested a text may have, if it then does not have to be cut. */
const SLACK = 40;

// A full stop ends a sentence if the next word could begin one, and the word before is not a common abbreviation or initial, nor
// the number of a day (`am 9. Mai`).
const SENTENCE_END =
  /(?<![\s.(](?:dr|mr|mrs|ms|prof|sen|rep|gov|gen|col|capt|sgt|lt|rev|st|vs|no|nr|inc|ltd|co|jr|sr|fig|vol|etc|approx|bzw|ca|usw|art|p|pp|\p{L}|\d\d?))[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([¿¡]*[\p{Lu}\p{Lo}\p{N}])|[。！？｡]+[”’」』）)]*/giu;

/** A parenthesis that nothing closes: `(Ft.` is no end of a sentence. A face, `:(`, opens none. */
const OPEN = /[([（【](?!\s)[^)\]）】]*$/;

interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly index: number }>;
}

/** Index of the end of the last whole word, or character if words cannot be distinguished, up to `most`. */
function wordEnd(text: string, most: number, language: string | undefined): number {
  const space = text.lastIndexOf(' ', most);
  if (space > most - SLACK) return space;
  let end = 0;
  try {
    const segmenter: Segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    // A little more, so that the last word does not depend on where the text is cut.
    for (const { segment, index } of segmenter.segment(text.slice(0, most + SLACK))) {
      if (index + segment.length > most) break;
      end = index + segment.length;
    }
  } catch {
    // An older browser, or no language: the code below cuts between characters.
  }
  if (end > most / 2) return end;
  // Not between the halves of a character, nor before its combining marks.
  for (end = most; end > most - 20 && /^(?:\p{M}|\p{Cf})/u.test(text.slice(end, end + 2));) end -= 1;
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

/**
 * The beginning of a text: whole sentences of about `most` characters, otherwise whole words and an ellipsis.
 *
 * @param language BCP 47, for text without spaces between words
 */
export function shorten(text: string, most: number, language?: string): string {
  if (text.length <= most + SLACK) return text;
  const ends = [...text.slice(0, most + SLACK + 2).matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  const sentences = ends.filter((end) => end <= most + SLACK && !OPEN.test(text.slice(0, end))).at(-1) ?? 0;
  if (sentences >= most / 2) return text.slice(0, sentences);
  return `${text.slice(0, wordEnd(text, most, language)).replace(/[\s\p{Pd},;:.，、；：]+$/u, '')}…`;
}
