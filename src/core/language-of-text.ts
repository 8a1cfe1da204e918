/**
 * Scripts in which, as far as feeds are concerned, only one language is written, and what part of a text's letters must be in it.
 * Signs for syllables and words are fewer than the letters of names beside them; Japanese also has few of its own among Chinese
 * ones.
 */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, part: number])[] = [
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/gu, 0.05],
  ['ko', /\p{sc=Hang}/gu, 0.25],
  ['zh', /\p{sc=Han}/gu, 0.25],
  ['th', /\p{sc=Thai}/gu, 0.5],
  ['he', /\p{sc=Hebr}/gu, 0.5],
  ['el', /\p{sc=Grek}/gu, 0.5],
];

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of a text by its script (BCP 47), if only one language has that. */
export function languageOfText(text: string): string | undefined {
  const all = count(text, /\p{L}/gu);
  return SCRIPTS.find(([, letters, part]) => count(text, letters) > all * part)?.[0];
}
