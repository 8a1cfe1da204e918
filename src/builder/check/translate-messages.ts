import { wordsFor } from '../shared/language.js';
import type { Message } from '../shared/messages.js';
import { ENGLISH, type MessageWords } from './message-words/english.js';
import { words as zhHans } from './message-words/zh-Hans.js';
import { words as zhHant } from './message-words/zh-Hant.js';

type Template = (typeof ENGLISH)[number];

const lengthOf = ([, parts]: [Template, string[]]): number => parts.join('').length;

/** Each English message, with its parts between placeholders; first those that say most, which others might fit as well. */
const TEMPLATES = ENGLISH.map((template): [Template, string[]] => [template, template.split(/\{\d\}/)]).sort(
  (a, b) => lengthOf(b) - lengthOf(a),
);

const MESSAGE_WORDS: Readonly<Record<string, MessageWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };

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

function translate(text: string, words: MessageWords): string {
  for (const [template, parts] of TEMPLATES) {
    const values = valuesIn(text, parts);
    if (!values) continue;
    // A message about an item of a feed has another one in it.
    if (template === '{0} (item "{1}")') values[0] = translate(values[0] ?? '', words);
    return words[template].replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
  }
  return text;
}

/** Messages in a language, as far as there are words for it: Chinese, in both scripts. Codes are the same in all languages. */
export function translateMessages(messages: readonly Message[], language = 'en'): readonly Message[] {
  const words = wordsFor(MESSAGE_WORDS, language);
  return words ? messages.map((message) => ({ ...message, text: translate(message.text, words) })) : messages;
}
