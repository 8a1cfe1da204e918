import { escapeHtml } from '../../../sanitise/escape-html.js';
import { figcaption } from './captions.js';
import { link } from './meanings.js';
import { linesAt, type Place } from './tag-place.js';
import type { Tag } from './tags.js';

/** What replaces the two tags of a pair whose tags are alone on their lines. */
type Pair = (tag: Tag) => readonly [open: string, close: string];

/** Kinds of notes. */
export const TYPES: ReadonlySet<string> = new Set(
  [
    'note info tip hint important warning warn caution danger error success question quote example abstract summary',
    'todo bug failure seealso default primary secondary light dark',
  ].flatMap((names) => names.split(' ')),
);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Text in strong type, whatever it contains. */
export const strong = (text: string): string => `**${escapeHtml(text).replace(/[*_`[\]\\]/g, '\\$&')}**`;

/** A title in strong type, which may have other Markdown in it. What could be a tag, or begin code, is text. */
export function heading(title: string): string {
  const words = title.replaceAll('**', '').trim();
  const isSafe = !/[<\\`]/.test(words.replace(/`[^`]*`/g, ''));
  return `**${isSafe ? words : words.replace(/[<\\`]/g, (sign) => `&#${sign.codePointAt(0)};`)}**`;
}

/** An aside with a title in bold. */
export const aside = (title: string): readonly [string, string] => [
  `<aside>\n${title ? `\n${heading(title)}\n` : ''}`,
  '\n</aside>\n',
];

/** Text that expands when its title is pressed. In the title, which is among HTML, code is all of Markdown. */
export function details(title: string, isOpen = false): readonly [string, string] {
  const words = escapeHtml(title.replaceAll('**', '') || 'Details').replace(/`([^`]+)`/g, '<code>$1</code>');
  return [`<details${isOpen ? ' open' : ''}>\n<summary>${words}</summary>\n`, '\n</details>\n'];
}

/** The title of a note: its own, otherwise the name of its kind. */
export function noteTitle(kind: string, words: string): string {
  if (words) return words;
  const known: Record<string, string> = {
    warn: 'Warning',
    default: 'Note',
    primary: 'Note',
    seealso: 'See also',
    todo: 'To do',
    callout: 'Note',
  };
  return known[kind.toLowerCase()] ?? capital(kind);
}

/** What says how a note looks. */
const STYLE = /^(?:no-icon|(?:fa[bsr]?|fas?-solid)?\s*fa-.*|fa[bsr]?|icon|simple|modern|flat|disabled)$/;

const note: Pair = (tag) => {
  const kind = tag.named['type'] ?? tag.named['kind'] ?? tag.named['class'] ?? tag.named['level'] ?? '';
  const [word = '', ...more] = tag.values.filter((value) => !STYLE.test(value));
  const isKind = TYPES.has(word.toLowerCase());
  const words = tag.named['title'] ?? tag.named['summary'] ?? (isKind ? more : [word, ...more]).join(' ').trim();
  const own = TYPES.has(tag.name) ? tag.name : 'note';
  return aside(noteTitle(kind || (isKind ? word : own), words));
};

const quote: Pair = ({ values, named, rest }) => {
  const author =
    named['author'] ??
    named['cite'] ??
    named['source'] ??
    (values.length > 0 && !rest.includes('=') ? rest.replace(/^["']|["']$/g, '') : '');
  const url = /https?:\/\/\S+/.exec(author)?.[0];
  const words = author
    .replace(/https?:\/\/\S+/, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
  const by = url ? link(words || url, url) : escapeHtml(words);
  return ['<blockquote>\n', `${by ? `\n— ${by}\n` : ''}\n</blockquote>\n`];
};

const button: Pair = (tag) => {
  const url =
    tag.named['href'] ?? tag.named['url'] ?? tag.named['link'] ?? tag.values.find((value) => /^(?:https?:|\/)/.test(value));
  const [, target = ''] = /(\(<.*>\))$/.exec(url ? link('', url) : '') ?? [];
  return url ? ['[', `]${target}`] : ['', ''];
};

const folded: Pair = ({ named, values }) =>
  details(
    named['title'] ?? named['summary'] ?? named['text'] ?? values.filter((value) => value !== 'open').join(' '),
    values.includes('open'),
  );

const headed: Pair = ({ kind, named, rest, values }) => {
  // In Jekyll, the name of the group comes first.
  const own = kind === 'liquid' && values.length === 2 && !/["']/.test(rest) ? values.slice(1) : values;
  const words = named['title'] ?? named['name'] ?? named['label'] ?? named['header'] ?? own.join(' ');
  return [words ? `**${escapeHtml(words)}**\n` : '', ''];
};

const notes = Object.fromEntries(
  'note notice alert callout admonition hint notification message box tip info warning danger caution important'
    .split(' ')
    .map((name) => [name, note]),
);

/** Tags in pairs, around Markdown. */
export const PAIRS: Readonly<Record<string, Pair>> = {
  ...notes,
  aside: () => aside(''),
  // Without an image of its own.
  figure: ({ named }) => ['<figure>\n', `\n${figcaption(named['caption'] ?? '')}</figure>\n`],
  blockquote: quote,
  quote,
  pullquote: (tag) => quote({ ...tag, values: [] }),
  centerquote: quote,
  cq: quote,
  details: folded,
  detail: folded,
  collapse: folded,
  expand: folded,
  fold: folded,
  folding: folded,
  spoiler: folded,

  hidetoggle: folded,
  hideblock: folded,
  timeline: ({ rest }) => [rest.trim() && `${strong(rest.replace(/,\s*\w*\s*$/, '').trim())}\n`, ''],
  // Blowfish has the titles in the items.
  accordion: (tag) => ((tag.named['title'] ?? tag.values[0]) ? folded(tag) : ['', '']),
  accordionitem: folded,
  timelineitem: headed,
  button,
  tab: headed,
  mark: () => ['<mark>', '</mark>'],
  kbd: () => ['<kbd>', '</kbd>'],
  sup: () => ['<sup>', '</sup>'],
  sub: () => ['<sub>', '</sub>'],
};

/** Pairs around text within a line. */
const INLINE_PAIRS: ReadonlySet<string> = new Set(['button', 'mark', 'kbd', 'sup', 'sub']);
/** What the tags of a pair become where they are: blocks do not begin within a line. */
export function around([open, close]: readonly [string, string], name: string, place: Place): readonly [string, string] {
  if (place.isAlone || INLINE_PAIRS.has(name)) return [linesAt(place, open), linesAt(place, close)];
  return place.isWholeLine ? [linesAt(place, `${open}\n`) + place.indent, linesAt(place, `\n${close}`)] : ['', ''];
}
/** Pairs that are only around other pairs, or mean nothing to a reader: they are removed without a message. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  [
    'tabs subtabs subsubtabs columns column row grid center centered align markdown rawhtml html steps cards',
    'tabset tabitem block gallery carousel grouppicture gp gi wide_container references',
    'lead badge keyword keywordlist typeit hl',
  ].flatMap((names) => names.split(' ')),
);
