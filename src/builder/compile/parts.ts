import { escapeHtml } from '../../sanitise/escape-html.js';
import { decodeEntities } from '../shared/text.js';
import { decodePath } from '../shared/urls.js';
import { generatorIds, headingsOf, type Heading } from './generator-ids.js';

const TAG = /<\w[^<>]*/g;
/** HTML that authors write may have it in other quotation marks, or in none. */
const ID = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=`]+))/gi;

const idsIn = (html: string): string[] =>
  Array.from(html.matchAll(TAG), ([tag]) =>
    Array.from(tag.matchAll(ID), ([, double, single, bare]) => decodeEntities(double ?? single ?? bare ?? '')),
  ).flat();

/** Letters that are not an ASCII letter with a mark, as generators write them in ids. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const lettersOf = (id: string): string => id.replace(/[^\p{L}\p{N}]+/gu, '');
const replaced = (id: string, by: Readonly<Record<string, string>>): string =>
  id.replace(/[^\0-\x7f]/gu, (letter) => by[letter] ?? letter);
const withoutMarks = (id: string): string => id.normalize('NFKD').replace(/\p{M}+/gu, '');
const withoutAnd = (id: string): string => id.replace(/(^|-)(?:and-)+/g, '$1');

/** Forms of an id in which it is the same whatever generator made it of a heading, the strictest first. */
const FORMS: readonly ((id: string) => string)[] = [
  // Hugo, Jekyll, Docusaurus and Astro are like GitHub; Hexo keeps capitals; markdown-it keeps punctuation.
  lettersOf,
  // Hexo and Zola write ASCII letters without their marks, but not the same ones for "ß".
  (id) => lettersOf(withoutMarks(replaced(id, LETTERS))),
  (id) => lettersOf(withoutMarks(replaced(id, { ...LETTERS, ß: 's' }))),
  // Eleventy's filter `slugify` writes German ones with two letters, and "and" for "&".
  (id) => lettersOf(withoutMarks(replaced(replaced(id, GERMAN), LETTERS))),
  (id) => lettersOf(withoutMarks(replaced(replaced(withoutAnd(id), GERMAN), LETTERS))),
  // Kramdown begins with the first letter, and leaves out all that are not ASCII.
  (id) => lettersOf(id.replace(/[^\0-\x7f]+/g, '').replace(/^[^a-z]+/, '')),
];

const normalized = (id: string): string => id.normalize('NFC').toLowerCase();

/** The parts of an article that links can lead to, found by the ids that other generators give them, too. */
export class Parts {
  readonly #ids: ReadonlySet<string>;
  /** For each of the forms, made when it is needed. */
  readonly #forms: (ReadonlyMap<string, string> | undefined)[] = [];

  // Text is kept, and not the article.
  readonly #headings: readonly Heading[];
  #generated: ReadonlyMap<string, string> | undefined;

  constructor(html: string) {
    this.#headings = headingsOf(html);
    this.#ids = new Set(idsIn(html));
  }

  /**
   * The id that a link means; `undefined` if the article has none like it.
   *
   * @param part What follows "#" in the link.
   */
  find(part: string): string | undefined {
    if (this.#ids.has(part)) return part;
    const wanted = normalized(decodePath(part));
    for (const [index, form] of FORMS.entries()) {
      const key = form(wanted);
      const known = (this.#forms[index] ??= this.#byForm(form));
      const id = key && known.get(key);
      if (id) return id;
    }
    return (this.#generated ??= generatorIds(this.#headings)).get(wanted);
  }

  #byForm(form: (id: string) => string): ReadonlyMap<string, string> {
    // The first heading of several has the id without a number.
    return new Map([...this.#ids].reverse().map((id) => [form(normalized(id)), id]));
  }
}

const PART = /(<a href="#)([^"]+)(?=")/g;

/** Leads links to parts of the article to ids that it has. */
export function withFoundParts(html: string): string {
  if (!html.includes('<a href="#')) return html;
  const parts = new Parts(html);
  return html.replace(PART, (link, start: string, part: string) => {
    const id = parts.find(decodeEntities(part));
    return id === undefined ? link : start + escapeHtml(id);
  });
}
