import { countOf } from '../../ssr/words.js';
import { words as ar } from './words/ar.js';
import { words as bn } from './words/bn.js';
import { words as de } from './words/de.js';
import { words as en } from './words/en.js';
import { words as es } from './words/es.js';
import { words as fa } from './words/fa.js';
import { words as fr } from './words/fr.js';
import { words as he } from './words/he.js';
import { words as hi } from './words/hi.js';
import { words as id } from './words/id.js';
import { words as it } from './words/it.js';
import { words as ja } from './words/ja.js';
import { words as ko } from './words/ko.js';
import { words as nl } from './words/nl.js';
import { words as pl } from './words/pl.js';
import { words as ptBR } from './words/pt-BR.js';
import { words as ru } from './words/ru.js';
import { words as th } from './words/th.js';
import { words as tr } from './words/tr.js';
import { words as uk } from './words/uk.js';
import { words as vi } from './words/vi.js';
import { words as zhHans } from './words/zh-Hans.js';
import { words as zhHant } from './words/zh-Hant.js';
import type { Entry } from '../plan/plan.js';
import { wordsFor } from '../shared/language.js';
import { articleLink } from './page.js';
import type { PageWords } from './words/page-words.js';

/** By the tag that {@link wordsIn} gives a language. */
const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  ar,
  bn,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBR,
  ru,
  th,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

const known = new Map<string, PageWords>();

/** The words for a BCP 47 tag; English for languages that have none. */
export function wordsIn(language: string): PageWords {
  const words = known.get(language) ?? wordsFor(PAGE_WORDS, language) ?? en;
  known.set(language, words);
  return words;
}

/** A number of articles in words. */
export const countIn = (language: string, count: number): string => countOf(language, count, wordsIn(language).count);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** An element with a date as people write it. @param written ISO 8601, as the author has it; its day is not that of UTC */
export function dayIn(language: string, written: string): string {
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'medium', timeZone: 'UTC' });
    formatters.set(language, formatter);
  }
  const day = new Date(written.slice(0, 10));
  return `<time datetime="${written}">${Number.isNaN(day.getTime()) ? written.slice(0, 10) : formatter.format(day)}</time>`;
}

/** A link to an article, behind its date. */
export const datedLink = ({ slug, post }: Entry, language: string): string =>
  `${dayIn(language, post.written)} ${articleLink({ slug, title: post.title, language: post.language })}`;
