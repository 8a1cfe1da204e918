import type { Body } from '../core/model.js';
import { MAX_ELEMENTS, MAX_TEXT } from './budget.js';
import { limitSource } from './limit-source.js';
import { nameFrames } from './name-frames.js';
import { textToHtml } from './text.js';

/** Longest Markdown that is read of a body, in characters: its parser takes longer for it than those of HTML do. */
const MAX_MARKDOWN = 100_000;

/** HTML of a body, not sanitised yet, that parsers make no more of than it has room for. */
interface Source {
  readonly html: string;
  /** What there was too much of. */
  readonly reason?: string | undefined;
}

function limited(source: string): Source {
  const html = nameFrames(source);
  const held = limitSource(html);
  return { html: held, reason: held.length < html.length ? `tags for ${MAX_ELEMENTS} elements` : undefined };
}

/** The HTML of a body, in whatever format it came. */
export function sourceOf({ format, value }: Body, markdownToHtml: (text: string) => string): Source {
  if (format === 'html') return limited(value);
  const max = format === 'markdown' ? MAX_MARKDOWN : MAX_TEXT;
  const text = value.slice(0, max);
  const source = limited(format === 'markdown' ? markdownToHtml(text) : textToHtml(text));
  return { html: source.html, reason: source.reason ?? (value.length > max ? `${max} characters` : undefined) };
}
