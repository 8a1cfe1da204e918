import { wordsFor } from '../shared/language.js';
import { words as ar } from './embed-words/ar.js';
import { words as bn } from './embed-words/bn.js';
import { words as de } from './embed-words/de.js';
import { words as en } from './embed-words/en.js';
import { words as es } from './embed-words/es.js';
import { words as fa } from './embed-words/fa.js';
import { words as fr } from './embed-words/fr.js';
import { words as he } from './embed-words/he.js';
import { words as hi } from './embed-words/hi.js';
import { words as id } from './embed-words/id.js';
import { words as it } from './embed-words/it.js';
import { words as ja } from './embed-words/ja.js';
import { words as ko } from './embed-words/ko.js';
import { words as nl } from './embed-words/nl.js';
import { words as pl } from './embed-words/pl.js';
import { words as ptBR } from './embed-words/pt-BR.js';
import { words as ru } from './embed-words/ru.js';
import { words as th } from './embed-words/th.js';
import { words as tr } from './embed-words/tr.js';
import { words as uk } from './embed-words/uk.js';
import { words as vi } from './embed-words/vi.js';
import { words as zhHans } from './embed-words/zh-Hans.js';
import { words as zhHant } from './embed-words/zh-Hant.js';
import type { EmbedWords } from './embed-words/embed-words.js';

const EMBED_WORDS: Readonly<Record<string, EmbedWords>> = {
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

/** The words for a BCP 47 tag; English for languages that have none. */
export const embedWordsIn = (language: string): EmbedWords => wordsFor(EMBED_WORDS, language) ?? en;
