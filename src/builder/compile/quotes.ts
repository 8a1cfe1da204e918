import { readableText } from '../../core/readable.js';
import type { Token } from 'marked';
import type { NoteQuote } from '../dialect/text/named-targets.js';
import { NOTES_START } from '../dialect/markdown/footnotes.js';
import type { SourcePost } from '../read/post.js';
import { detached, summarise, tokensToText } from '../shared/text.js';
import { descriptionText } from './description.js';
import type { NamedHeading } from './headings.js';
import { partsOf, readAlone } from './parts-of-post.js';

/** Longest text that is quoted, in characters. */
const LENGTH = 500;

const NO_TEXT: ReadonlySet<string> = new Set(['code', 'heading', 'html']);

/** For each post and each of its parts. A file that changes is another object. */
const known = new WeakMap<SourcePost, Map<string, NoteQuote>>();

/** The blocks of a post, without its notes. */
function tokensOf(post: SourcePost): readonly Token[] {
  const tokens = readAlone(post)?.tokens ?? [];
  const notes = tokens.findIndex(({ raw }) => NOTES_START.test(raw));
  return notes < 0 ? tokens : tokens.slice(0, notes);
}

/** A section up to the next heading that is not below its own, or the block with an id; without an id, everything. */
function partOf(tokens: readonly Token[], id: string): readonly Token[] {
  if (id === '') return tokens;
  const isHeading = (token: Token | undefined): token is NamedHeading => token?.type === 'heading';
  const at = tokens.findIndex((token) => (isHeading(token) ? token.id === id : token.raw.includes(`id="${id}"`)));
  const first = tokens[at];
  if (!isHeading(first)) return first ? [first] : [];
  const next = tokens.findIndex((token, i) => i > at && isHeading(token) && token.depth <= first.depth);
  return tokens.slice(at + 1, next < 0 ? tokens.length : next);
}

/**
 * What is quoted of a post that another one embeds: its beginning, or that of a part of it, as plain text. A whole post would
 * bring its images, its notes and what it embeds itself, in a circle at worst; a link leads to all that.
 */
export function quoteOf(post: SourcePost, part = ''): NoteQuote {
  const quotes = known.get(post) ?? new Map<string, NoteQuote>();
  known.set(post, quotes);
  const quote = quotes.get(part) ?? {
    title: readableText(post.title),
    text: detached(textOf(post, part)),
  };
  quotes.set(part, quote);
  return quote;
}

function textOf(post: SourcePost, part: string): string {
  if (part === '' && post.description) return summarise(descriptionText(post.description), LENGTH);
  const id = part && (partsOf(post).find(part) ?? part);
  return summarise(tokensToText(partOf(tokensOf(post), id), { without: NO_TEXT }), LENGTH);
}
