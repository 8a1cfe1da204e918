import type { Token } from 'parse5';
import { resolveUrl, WEB_SCHEMES } from '../../core/urls.js';
import { MATH_ELEMENTS } from '../../sanitise/math-policy.js';
import { ELEMENTS } from '../../sanitise/policy.js';
import { withScheme } from '../shared/urls.js';

type Tag = Pick<Token.TagToken, 'tagName' | 'attrs'>;

const attributeOf = ({ attrs }: Tag, name: string): string => attrs.find((attribute) => attribute.name === name)?.value ?? '';

const isTaskBox = (tag: Tag): boolean => tag.tagName === 'input' && attributeOf(tag, 'type').toLowerCase() === 'checkbox';

/** Whether a link stands for what a tag would bring in, see `frames.ts`. */
const isLinked = (tag: Tag): boolean =>
  /^(?:iframe|embed|object)$/.test(tag.tagName) &&
  ['src', 'data', 'data-src', 'data-lazy-src'].some((name) =>
    resolveUrl(withScheme(attributeOf(tag, name)), undefined, WEB_SCHEMES),
  );

/** Elements that say the same again: a formula for machines, an image for pages without script. */
const REPEATS = /^(?:annotation(?:-xml)?|noscript)$/;

const isShown = (tag: Tag): boolean =>
  ELEMENTS.has(tag.tagName) || MATH_ELEMENTS.has(tag.tagName) || REPEATS.test(tag.tagName) || isTaskBox(tag) || isLinked(tag);

/** What is left out of a tag on every page, as messages name it. Of scripts, another message tells. */
export const leftOut = (tag: Token.TagToken): string[] => [
  ...(isShown(tag) || tag.tagName === 'script' ? [] : [`<${tag.tagName}>`]),
  // That of a frame says how large it is, which a link has no need of.
  ...(tag.attrs.some(({ name }) => name === 'style') && !isLinked(tag) ? ['style'] : []),
];

/** Names that a message gives. */
const MOST_NAMES = 8;

/** What a message says of what is left out. */
export function leftOutText(names: readonly string[]): string {
  const list = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
  return `${list} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it`;
}
