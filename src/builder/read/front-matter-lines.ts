import type { FieldValue, Fields } from './front-matter-values.js';

const LINE = /^(?:\.\. )?([A-Za-z][\w -]{0,40}?)[ \t]*:[ \t]*(.*)$/;

/** The value of a field. Authors are separated by semicolons if there are any, as names may have commas. */
const valueOf = (name: string, text: string): FieldValue =>
  name === 'authors'
    ? text
        .split(text.includes(';') ? ';' : ',')
        .map((part) => part.trim())
        .filter(Boolean)
    : text;

/**
 * Reads lines of `Name: text`, as Pelican and MultiMarkdown have them, or of `.. name: text`, as Nikola does. Further lines of a
 * text are indented.
 */
export function parseLines(block: string): Fields {
  const texts = new Map<string, { text: string; readonly offset: number }>();
  let last: { text: string } | undefined;
  let start = 0;
  for (const line of block.split('\n')) {
    const [, name = '', text = ''] = (/^[ \t]/.test(line) ? null : LINE.exec(line)) ?? [];
    if (name) {
      const field = { text: text.trim(), offset: start + line.length - text.length };
      // The first one counts.
      if (!texts.has(name.toLowerCase())) texts.set(name.toLowerCase(), field);
      last = field;
    } else if (last) last.text = `${last.text}\n${line.trim()}`.trim();
    start += line.length + 1;
  }
  return new Map(Array.from(texts, ([name, { text, offset }]) => [name, { value: valueOf(name, text), offset }]));
}
