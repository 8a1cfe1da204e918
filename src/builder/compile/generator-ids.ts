import { slug } from 'github-slugger';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { collapse, decodeEntities, htmlText } from '../shared/text.js';

/** A heading, with the id that it has here. */
export interface Heading {
  readonly id: string | undefined;
  readonly text: string;
}

/** The most headings of an article that are looked at. */
const MAX_HEADINGS = 2_000;

/** The headings of an article in HTML, without those that have an id from their author. */
export function headingsOf(html: string): Heading[] {
  const headings: Heading[] = [];
  let open: { readonly level: string; readonly id: string | undefined; readonly end: number } | undefined;
  for (const { 0: tag, 1: slash, 2: level = '', 3: attributes = '', index } of html.matchAll(
    /<(\/?)h([1-6])(?=[\s>])([^<>]*)>/gi,
  )) {
    if (headings.length === MAX_HEADINGS) break;
    if (slash === '') {
      const id = / id="([^"]*)"/.exec(attributes)?.[1];
      open = { level, id: id && decodeEntities(id), end: index + tag.length };
    } else if (open?.level === level) {
      const text = collapse(htmlText(html.slice(open.end, index)));
      const own = slug(text);
      if (open.id === undefined || (own !== '' && open.id.replace(/-\d+$/, '') === own.replace(/-\d+$/, '')))
        headings.push({ id: open.id, text });
      open = undefined;
    }
  }
  return headings;
}

/** How a generator names headings whose ids depend on the headings before them. */
interface Naming {
  /** The id of a heading by itself. */
  readonly base: (text: string, index: number) => string;
  /** The id of one that nothing is left of. */
  readonly empty: string;
  /** What is before the number of one that is not the first of its name. */
  readonly separator: string;
}

const ascii = (text: string): string => text.normalize('NFKD').replace(/[^\0-\x7f]+/g, '');

const NAMINGS: readonly Naming[] = [
  {
    // Kramdown's own, from the first letter of ASCII; Pandoc also says "section".
    base: (text) =>
      text
        .replace(/^[^a-z]+/i, '')
        .replace(/[^a-z\d -]+/gi, '')
        .replaceAll(' ', '-')
        .toLowerCase(),
    empty: 'section',
    separator: '-',
  },
  {
    // Goldmark's own, and that of Hugo with `github-ascii`.
    base: (text) =>
      text
        .replace(/[^a-z\d\s_-]+/gi, '')
        .trim()
        .replace(/[\s_]/g, '-')
        .toLowerCase(),
    empty: 'heading',
    separator: '-',
  },
  {
    // Python-Markdown's, for Pelican, Nikola and MkDocs.
    base: (text) =>
      ascii(text)
        .replace(/[^\w\s-]+/g, '')
        .trim()
        .replace(/[-\s]+/g, '-')
        .toLowerCase(),
    empty: '',
    separator: '_',
  },
  {
    // Hexo's, from the HTML of a heading, in which some signs are words: `a-amp-b`.
    base: (text) =>
      escapeHtml(text)
        .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase(),
    empty: '',
    separator: '-',
  },
  // Redcarpet's, in the order of the headings.
  { base: (_text, index) => `toc_${index}`, empty: '', separator: '-' },
];

/** The ids of headings in the order in which a generator gives them. */
function idsOf(headings: readonly Heading[], { base, empty, separator }: Naming): string[] {
  const counts = new Map<string, number>();
  return headings.map(({ text }, index) => {
    const id = base(text, index) || empty;
    // Nothing without a number is no id.
    const count = counts.get(id) ?? (id === '' ? 1 : 0);
    counts.set(id, count + 1);
    return count === 0 ? id : `${id}${separator}${count}`;
  });
}

/** Ids that generators number → the ids that the headings have here. */
export function generatorIds(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const naming of NAMINGS) {
    for (const [index, alias] of idsOf(headings, naming).entries()) {
      const id = headings[index]?.id;
      if (id !== undefined && !found.has(alias)) found.set(alias, id);
    }
  }
  return found;
}
