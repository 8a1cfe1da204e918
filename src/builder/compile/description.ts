import { createMarkdown } from '../../markdown/markdown.js';
import { collapse, tokensToText } from '../shared/text.js';

const markdown = createMarkdown();
/** Marks of Markdown that plain text does not have. */
const MARKS = /\*\*[^\s*]|(?<![\w_])__[^\s_][^_\n]*__(?![\w.])|`[^`\n]+`|\]\([^\s)]/;

/** The words of a description: many generators read Markdown there. */
export const descriptionText = (text: string): string =>
  MARKS.test(text) ? collapse(tokensToText(markdown.lexer(text), { withAlts: true })) : text;
