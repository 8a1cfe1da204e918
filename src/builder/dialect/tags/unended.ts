import { around, PAIRS, TYPES } from './pairs.js';
import type { Place } from './tag-place.js';
import type { Tag } from './tags.js';

/** An open pair, what its end tag becomes, and the edit of its start tag. */
export interface OpenPair {
  readonly name: string;
  readonly close: string;
  readonly index: number;
  readonly tag: Tag;
  readonly isKnown: boolean;
  /** What it shows if it has no end; undefined if it needs one. */
  readonly alone: string | undefined;
}

/** Notes that some themes have without an end. */
const NOTE = /^(?:note|notice|alert|callout|hint|message|tip|info|warning|danger|caution|important)$/;
/** What has all of its words in an attribute, as those of Zola do. */
const TEXT_PAIR = new RegExp(`${NOTE.source}|^(?:block|pull)?quote$|^(?:admonition|aside)$`);
/** Marks of words: whatever they have is what they mark. */
const WORDS = /^(?:kbd|mark|sup|sub)$/;
/** What says how a tag of Volantis or Stellar looks. */
const LOOK = /(?:^|\s)(?:color|theme|type|width):\S+/g;
/** A sentence, which is no title: four words, or as much in a language without spaces. */
const SENTENCE = /^(?:\S+\s+){3}\S|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Hangul}][^]{7}/u;

/** The words of a block on lines of their own. */
const withWords = ([open, close]: readonly [string, string], words: string, { indent }: Place): string =>
  open === '' ? words + close : `${open}\n${indent}${words}\n${close}`;

/**
 * What a tag of a pair shows where it has no end, but the words in itself: `{% kbd Ctrl %}`, `{{< note "Do not press it." >}}`,
 * `{{< quote text="It is red." >}}`; undefined if it has none, so that it was meant to have an end.
 */
export function shownAlone(tag: Tag, place: Place): string | undefined {
  const { kind, name, rest, values } = tag;
  const isMark = WORDS.test(name);
  const pair = PAIRS[name];
  const text = tag.named['text']?.trim() ?? '';
  if (pair && text !== '' && TEXT_PAIR.test(name)) return withWords(around(pair(tag), name, place), text, place);
  if (!pair || rest === '' || !(isMark || NOTE.test(name)) || /=\s*["']/.test(rest)) return undefined;
  // NexT has the class of a note before its title.
  if (!isMark && kind === 'liquid' && TYPES.has(rest.split(/\s/, 1)[0] ?? '')) return undefined;
  const given = /^["']/.test(rest) ? (values.find((value) => isMark || SENTENCE.test(value)) ?? '') : rest;
  const words = given.replace(LOOK, '').trim();
  if (words === '' || !(isMark || SENTENCE.test(words))) return undefined;
  const [open, close] = around(pair({ ...tag, rest: '', values: [], named: {} }), name, place);
  return isMark ? open + words + close : withWords([open, close], words, place);
}
