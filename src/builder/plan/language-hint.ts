import type { Message } from '../shared/messages.js';
import type { Entry } from './plan.js';

/** Scripts, and a language that is written in each; those that others contain come last. */
const LANGUAGES: readonly (readonly [script: RegExp, tag: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}{2}/u, 'ko'],
  [/[іїєґ]/i, 'uk'],
  [/\p{Script=Cyrillic}{2}/u, 'ru'],
  // Letters that Arabic does not have.
  [/[ٹڈڑںے]/, 'ur'],
  [/[پچژگکی]/, 'fa'],
  [/\p{Script=Arabic}{2}/u, 'ar'],
  [/\p{Script=Hebrew}{2}/u, 'he'],
  [/\p{Script=Devanagari}{2}/u, 'hi'],
  [/\p{Script=Bengali}{2}/u, 'bn'],
  [/\p{Script=Thai}{2}/u, 'th'],
  [/\p{Script=Greek}{2}/u, 'el'],
  // Characters that neither Simplified Chinese nor Japanese has.
  [/[們這來國說對學會發麼還點裡嗎從實應訊與總錄數將關單讀寫檔擇圖變處號樣體當區續邊隨輕轉辦舊獨經繼聽]/u, 'zh-Hant'],
  [/\p{Script=Han}{2}/u, 'zh-Hans'],
];
/** Many titles in these have no letter that the others lack. */
const PARTIAL = ['ja', 'zh-Hant', 'uk', 'ur', 'fa'];

/** What most titles of posts that name no language are written in; `undefined` if it may be English. */
export function likelyLanguage(entries: readonly Entry[]): string | undefined {
  const unmarked = entries.filter(({ post }) => post.language === undefined);
  const found = unmarked.flatMap(({ post }) => LANGUAGES.find(([script]) => script.test(post.title))?.[1] ?? []);
  if (found.length * 2 <= unmarked.length) return undefined;
  const share = (tag: string): number => found.filter((each) => each === tag).length / found.length;
  return PARTIAL.find((tag) => share(tag) > 0.2) ?? found.reduce((a, b) => (share(b) > share(a) ? b : a));
}

/**
 * What to tell an author who gave no language, so that the feed says English, though most titles are in another script: screen
 * readers would read them as English, and the words around them are English, too.
 *
 * @param entries Those of the whole site.
 */
export function languageHint(entries: readonly Entry[]): Message | undefined {
  const tag = likelyLanguage(entries);
  if (tag === undefined) return undefined;
  const text = `most titles are not in English, the language of the feed; give theirs with --language, such as --language ${tag}`;
  return { file: 'feed.json', line: 1, column: 1, severity: 'warning', code: 'language', text };
}
