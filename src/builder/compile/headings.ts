import { slug } from 'github-slugger';
import type { Token, Tokens } from 'marked';
import { collapse, comparable, htmlText, tokensToText } from '../shared/text.js';

export type NamedHeading = Tokens.Heading & { id?: string };

/** What is used of `GithubSlugger`, whose types users of the package do not have. */
interface Slugger {
  slug(text: string, keepsCase?: boolean): string;
}

const OWN_ID = /\s*\{:?\s{0,9}(?:\.[\w-]{1,99}\s{1,9})?#([^\s{}"'<>]{1,200})[^{}\n]{0,200}\}\s{0,99}$/;

function matchOwnId({ tokens }: Tokens.Heading): RegExpExecArray | null {
  const last = tokens.at(-1);
  return last?.type === 'text' && last.raw.includes('#') ? OWN_ID.exec(last.raw) : null;
}

/** The id that the author of a heading wrote at its end, as in `## Title {#id}`. */
export const ownIdOf = (heading: Tokens.Heading): string | undefined => matchOwnId(heading)?.[1];

/** Takes that id off the heading. */
function takeOwnId(heading: NamedHeading): string | undefined {
  const last = heading.tokens.at(-1);
  const match = matchOwnId(heading);
  if (!last || !match) return undefined;
  const text = last.raw.slice(0, match.index);
  Object.assign(last, {
    raw: text,
    text: (last as Tokens.Text).text.slice(0, Math.max(0, (last as Tokens.Text).text.lastIndexOf('{'))).trimEnd(),
  });
  return match[1];
}

/** Gives a heading the id that links to it have on GitHub; `slugger` knows those of the body so far. */
export function nameHeading(heading: NamedHeading, slugger: Slugger): void {
  const own = takeOwnId(heading);
  const text = collapse(tokensToText(heading.tokens));
  if (own) heading.id = slugger.slug(own, true);
  // Nothing is left of some headings, and a number alone names nothing.
  else if (slug(text)) heading.id = slugger.slug(text);
}

const HTML_HEADING = /^\s*<(h[1-6])(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)/i;
const PICTURE = /!\[|<(?:img|picture|video|audio|svg)\b/i;

/** What may be above a heading that is the title of all that follows: anything but text. */
const isAboveTitle = (token: Token): boolean => token.type !== 'paragraph' || PICTURE.test(token.raw);

/** Drops the first heading when it says what the title says already, and nothing else; below text, only if it is of level 1. */
export function withoutTitle(tokens: readonly Token[], title: string): Token[] {
  const isHeading = (token: Token): boolean =>
    token.type === 'heading' || (token.type === 'html' && HTML_HEADING.test((token as Tokens.HTML).text));
  const first = tokens.find(isHeading);
  const html = first?.type === 'html' ? (HTML_HEADING.exec((first as Tokens.HTML).text)?.[0] ?? '') : undefined;
  const text = html === undefined ? tokensToText((first as Tokens.Heading | undefined)?.tokens ?? []) : htmlText(html);
  const isSection =
    first?.type === 'heading' &&
    (first as Tokens.Heading).depth > 1 &&
    !tokens.slice(0, tokens.indexOf(first)).every(isAboveTitle);
  if (!first || isSection || PICTURE.test(html ?? first.raw) || comparable(text) !== comparable(title)) return [...tokens];
  const rest = html === undefined ? '' : (first as Tokens.HTML).text.slice(html.length);
  return tokens.flatMap((token) => (token !== first ? [token] : rest.trim() ? [{ ...first, raw: rest, text: rest }] : []));
}
