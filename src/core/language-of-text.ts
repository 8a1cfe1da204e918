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
  ['bn', /\p{sc=Beng}/gu, 0.5],
  ['pa', /\p{sc=Guru}/gu, 0.5],
  ['gu', /\p{sc=Gujr}/gu, 0.5],
  ['ta', /\p{sc=Taml}/gu, 0.5],
  ['te', /\p{sc=Telu}/gu, 0.5],
  ['kn', /\p{sc=Knda}/gu, 0.5],
  ['ml', /\p{sc=Mlym}/gu, 0.5],
  ['si', /\p{sc=Sinh}/gu, 0.5],
  ['lo', /\p{sc=Laoo}/gu, 0.5],
  ['my', /\p{sc=Mymr}/gu, 0.5],
  ['km', /\p{sc=Khmr}/gu, 0.5],
  ['ka', /\p{sc=Geor}/gu, 0.5],
  ['hy', /\p{sc=Armn}/gu, 0.5],
];
/** Whether there are letters of any of them: most texts have none. */
const MAY_BE = /[\u0370-\u03ff\u0530-\u05ff\u0980-\u11ff\u1780-\u17ff\u1c80-\u1cbf\u1f00-\u1fff\u2e80-\uffef]/;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of a text by its script (BCP 47), if only one language has that. */
export function languageOfText(text: string): string | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const all = count(text, /\p{L}/gu);
  return SCRIPTS.find(([, letters, part]) => count(text, letters) > all * part)?.[0];
}
