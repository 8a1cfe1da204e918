import { pageDirection } from '../../ssr/words.js';
import { wordsFor } from '../shared/language.js';
import type { Message } from '../shared/messages.js';
import { ENGLISH, type MessageWords } from './message-words/english.js';

type Template = (typeof ENGLISH)[number];

const lengthOf = ([, parts]: [Template, string[]]): number => parts.join('').length;

/** A message about an item of a feed: another one, and which item is meant. */
const isAboutItem = (template: Template): boolean => template.startsWith('{0} (item ');

/**
 * Each English message, with its parts between placeholders; first those about items, then those that say most, which others
 * might fit as well.
 */
const TEMPLATES = ENGLISH.map((template): [Template, string[]] => [template, template.split(/\{\d\}/)]).sort(
  (a, b) => Number(isAboutItem(b[0])) - Number(isAboutItem(a[0])) || lengthOf(b) - lengthOf(a),
);

/** A check speaks one language, so only its words are loaded. */
const MESSAGE_WORDS: Readonly<Record<string, () => Promise<{ readonly words: MessageWords }>>> = {
  'ar': () => import('./message-words/ar.js'),
  'bn': () => import('./message-words/bn.js'),
  'de': () => import('./message-words/de.js'),
  'es': () => import('./message-words/es.js'),
  'fa': () => import('./message-words/fa.js'),
  'fr': () => import('./message-words/fr.js'),
  'he': () => import('./message-words/he.js'),
  'hi': () => import('./message-words/hi.js'),
  'id': () => import('./message-words/id.js'),
  'it': () => import('./message-words/it.js'),
  'ja': () => import('./message-words/ja.js'),
  'ko': () => import('./message-words/ko.js'),
  'nl': () => import('./message-words/nl.js'),
  'pl': () => import('./message-words/pl.js'),
  'pt-BR': () => import('./message-words/pt-BR.js'),
  'ru': () => import('./message-words/ru.js'),
  'th': () => import('./message-words/th.js'),
  'tr': () => import('./message-words/tr.js'),
  'uk': () => import('./message-words/uk.js'),
  'vi': () => import('./message-words/vi.js'),
  'zh-Hans': () => import('./message-words/zh-Hans.js'),
  'zh-Hant': () => import('./message-words/zh-Hant.js'),
};

/** What a text has in place of the placeholders between parts; undefined if it has other words. */
function valuesIn(text: string, [first = '', ...others]: readonly string[]): string[] | undefined {
  if (!text.startsWith(first)) return undefined;
  const last = others.length - 1;
  const values: string[] = [];
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const end = index === last ? (text.endsWith(part) ? text.length - part.length : -1) : text.indexOf(part, at);
    if (end < at) return undefined;
    values.push(text.slice(at, end));
    at = end + part.length;
  }
  return at === text.length ? values : undefined;
}

/** From right to left, what a message names would otherwise change places with the words around it. */
const isolated = (value: string): string => value && `\u2068${value}\u2069`;

/** Says a message in another language. */
export type Translate = (text: string) => string;

/**
 * Translates messages into a language. Those of other programs stay as they are, and so do all where the language has no words.
 *
 * @param language - a BCP 47 tag, by default English
 */
export async function translatorFor(language = 'en'): Promise<Translate> {
  const load = wordsFor(MESSAGE_WORDS, language);
  if (!load) return (text) => text;
  const { words } = await load();
  const write = pageDirection(language) === 'rtl' ? isolated : (value: string): string => value;
  return function translate(text: string): string {
    for (const [template, parts] of TEMPLATES) {
      const values = valuesIn(text, parts);
      if (!values) continue;
      const written = values.map((value, i) => (i === 0 && isAboutItem(template) ? translate(value) : write(value)));
      return words[template].replace(/\{(\d)\}/g, (_, index: string) => written[Number(index)] ?? '');
    }
    return text;
  };
}

/** Messages as {@link translatorFor} says them. */
export async function translateMessages(messages: readonly Message[], language: string | undefined): Promise<Message[]> {
  const translate = await translatorFor(language);
  return messages.map((message) => ({ ...message, text: translate(message.text) }));
}
