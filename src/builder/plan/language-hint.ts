import { languageOfText } from '../../core/language-of-text.js';
import type { Message } from '../shared/messages.js';
import type { Entry } from './plan.js';

/** Of scripts that several languages share, one of each, for titles without a letter that only one of them has. */
const SHARED: readonly (readonly [language: string, script: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}{2}/u],
  ['ar', /\p{Script=Arabic}{2}/u],
  ['hi', /\p{Script=Devanagari}{2}/u],
  ['zh', /\p{Script=Han}{2}/u],
];
/** Characters that neither Simplified Chinese nor Japanese has. */
const TRADITIONAL = /[們這來國說對學會發麼還點裡嗎從實應訊與總錄數將關單讀寫檔擇圖變處號樣體當區續邊隨輕轉辦舊獨經繼聽]/u;

/** The language of titles by their letters, but not those that names of programs have everywhere. */
const languageOf = (titles: string): string | undefined => languageOfText(titles.replace(/[a-z]+/gi, ''));

const languageOfTitle = (title: string): string | undefined =>
  languageOf(title) ?? SHARED.find(([, script]) => script.test(title))?.[0];

function mostFrequent(languages: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Array.from(counts).sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What most titles of posts that name no language are written in; `undefined` if it may be English. */
export function likelyLanguage(entries: readonly Entry[]): string | undefined {
  const titles = entries.filter(({ post }) => post.language === undefined).map(({ post }) => post.title);
  const languages = titles.map(languageOfTitle);
  const foreign = titles.filter((_, index) => languages[index] !== undefined);
  if (foreign.length * 2 <= titles.length) return undefined;
  // All together, they have letters that many of them lack.
  const language = languageOf(foreign.join(' ')) ?? mostFrequent(languages.filter((each) => each !== undefined));
  if (language !== 'zh') return language;
  return foreign.filter((title) => TRADITIONAL.test(title)).length > foreign.length / 5 ? 'zh-Hant' : 'zh-Hans';
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
