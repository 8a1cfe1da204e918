import type { Body } from '../core/model.js';
import { MAX_ELEMENTS, MAX_TEXT } from './budget.js';
import { limitSource } from './limit-source.js';
import { nameFrames } from './name-frames.js';
import { textToHtml } from './text.js';

/** Longest Markdown that is read of a body, in characters: parsing it takes longer than parsing HTML. */
const MAX_MARKDOWN = 100_000;

/** HTML of a body, not sanitised yet, which parsers cannot turn into more than the budget allows. */
interface Source {
  readonly html: string;
  /** What exceeded its limit. */
  readonly reason?: string | undefined;
}

function limited(source: string): Source {
  const html = nameFrames(source);
  const held = limitSource(html);
  return { html: held, reason: held.length < html.length ? `tags for ${MAX_ELEMENTS} elements` : undefined };
}

/** The HTML of a body, whatever its format. */
export function sourceOf({ format, value }: Body, markdownToHtml: (text: string) => string): Source {
  if (format === 'html') return limited(value);
  const max = format === 'markdown' ? MAX_MARKDOWN : MAX_TEXT;
  const text = value.slice(0, max);
  const source = limited(format === 'markdown' ? markdownToHtml(text) : textToHtml(text));
  return { html: source.html, reason: source.reason ?? (value.length > max ? `${max} characters` : undefined) };
}
