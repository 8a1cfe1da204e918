import type { Token } from 'marked';
import { createMarkdown } from '../../markdown/markdown.js';
import { bodyStartOf } from './front-matter.js';
import type { SourceFile } from './source.js';

/** The body of a post. */
export interface SourceBody {
  readonly source: SourceFile;
  /** Where the body begins in the source's text. */
  readonly start: number;
  readonly tokens: readonly Token[];
}

const markdown = createMarkdown(true);

/** Reads the body of a post; `undefined` when an error makes it unusable. */
export function readBody(source: SourceFile): SourceBody | undefined {
  const start = bodyStartOf(source.text);
  try {
    return { source, start, tokens: markdown.lexer(source.text.slice(start)) };
  } catch (error) {
    source.report('error', 'unreadable-markdown', `the Markdown cannot be read: ${(error as Error).message}`, start);
    return undefined;
  }
}
