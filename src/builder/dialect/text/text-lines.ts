/** A line of a text, without its end. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function linesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const read = { text: line, start, end: start + line.length };
    start = read.end + 1;
    return read;
  });
}

/** Markdown without blank lines around it, with an indent before each line that has text. */
export const indented = (markdown: string, indent: string): string =>
  markdown.trim() === '' ? '' : indent + markdown.trim().replace(/\n(?=[^\n])/g, `\n${indent}`);
