/** A language that is not told from its neighbours. */
const OTHER = '';
/**
 * Scripts, or letters, with which, as far as feeds are concerned, only one language is written, and what part of a text's letters
 * they must be more than; the first that fits counts. Signs for syllables and words are fewer than the letters of names beside
 * them; Japanese also has few of its own among Chinese ones.
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
  ['vi', /[ấ-ặế-ệố-ợứ-ựơưđ]/gi, 0.1],
  // A word in other letters says nothing about a text in Latin ones.
  [OTHER, /\p{sc=Latn}/gu, 0.5],
  // Of scripts that several languages share, the letters that only one of them has.
  ['ckb', /[ڕڵێ]/g, 0.02],
  ['ps', /[ټډړږښڼ]/g, 0.02],
  ['ur', /[ٹڈڑںے]/g, 0.02],
  ['fa', /[پچژگکی]/g, 0.06],
  // Macedonian, Tajik, Uzbek, Tatar and Bashkir; then Kyrgyz and Mongolian, whose letters Kazakh has, too.
  [OTHER, /[ѓќѕҳҷӣӯҗҙҡҫ]/gi, 0.005],
  ['kk', /[қғ]/gi, 0.02],
  [OTHER, /[өүңһ]/gi, 0.02],
  ['be', /ў/gi, 0.004],
  ['uk', /[іїєґ]/gi, 0.02],
  ['sr', /[ђћ]/gi, 0.004],
  ['ru', /[ыэё]/gi, 0.01],
  // Russian has this letter before soft vowels only.
  ['bg', /ъ(?![еёюя])/gi, 0.01],
];
/** Whether there are letters of any of them: most texts have none. */
const MAY_BE = /[\u0370-\u1fff\u2e80-\uffef]/;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of a text by its script (BCP 47), if only one language has that. */
export function languageOfText(text: string): string | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const all = count(text, /\p{L}/gu);
  return SCRIPTS.find(([, letters, part]) => count(text, letters) > all * part)?.[0] || undefined;
}

/** Characters of the longest text in Japanese that has no kana by chance. */
const KANJI = 50;

/** The languages of the posts of a feed: in one in Japanese, some titles have only the signs that Chinese has, too. */
export function languagesOf(texts: readonly string[]): (string | undefined)[] {
  const languages = texts.map(languageOfText);
  const postsIn = (language: string): number => languages.filter((other) => other === language).length;
  const isJapanese = postsIn('ja') > postsIn('zh');
  return languages.map((language, index) =>
    isJapanese && language === 'zh' && (texts[index]?.length ?? 0) < KANJI ? 'ja' : language,
  );
}
