import { escapeHtml } from '../../../sanitise/escape-html.js';

/** What makes a caption more than words: Markdown, or HTML. */
const MARKS = /[*_`]\S|\]\(|<\/?[a-z][^<>]*>/i;

/** The words of a caption, for where only text can be. */
export const plainCaption = (caption: string): string =>
  caption
    .replace(/\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The element of a caption, which generators read as Markdown; none if it is empty. */
export const figcaption = (caption: string): string =>
  caption && `<figcaption>${MARKS.test(caption) ? `\n\n${caption}\n\n` : escapeHtml(caption)}</figcaption>`;
