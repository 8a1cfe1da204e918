/** What tells a generator how to show lines: the names are of Docusaurus and Gatsby, the brackets of Shiki. */
const MARK =
  /(?<![\w-])(highlight|hide|error|this-will-error|focus|mark)-(line|next-line|start|end|range)(?![\w-])(?:\{[\d,-]{1,99}\})?|\[!code (?:\+\+|--|hl|highlight|focus|error|warning|info|word|mark)(?::[^\]\n]{1,99})?\]/i;
/** The signs before and behind the words of a comment, in whatever language. */
const OPEN = /(?:\{?\/\*|\/\/\/?|##?|--|;;?|%%?|<!--|\bREM|(?<!\S)')$/i;
const CLOSE: ReadonlySet<string> = new Set(['', '*/', '*/}', '-->']);

/** A line without a comment that is nothing but a mark, and what the mark hides; `undefined` if there is none. */
function readMark(line: string): { readonly rest: string; readonly hides?: string | undefined } | undefined {
  const found = MARK.exec(line);
  if (!found) return undefined;
  const { 0: words, 1: name, 2: lines, index } = found;
  if (!CLOSE.has(line.slice(index + words.length).trim())) return undefined;
  const before = line.slice(0, index).trimEnd();
  const [sign] = OPEN.exec(before.slice(-6)) ?? [];
  if (sign === undefined) return undefined;
  return {
    rest: before.slice(0, -sign.length).trimEnd(),
    hides: name?.toLowerCase() === 'hide' ? lines?.toLowerCase() : undefined,
  };
}

/** Leaves out comments that say which lines stand out, and the lines that such comments hide. */
export function withoutLineMarks(code: string, language: string): string {
  // Code in Markdown may explain the marks.
  if (!MARK.test(code) || /^(?:md|mdx|markdown)$/i.test(language)) return code;
  const lines: string[] = [];
  let [isHidden, isNextHidden] = [false, false];
  for (const line of code.split('\n')) {
    const { rest = line, hides } = readMark(line) ?? {};
    if (hides === 'start' || hides === 'end') isHidden = hides === 'start';
    const isShown = !isHidden && !isNextHidden && hides === undefined && (rest !== '' || line === '');
    isNextHidden = hides === 'next-line';
    if (isShown) lines.push(rest);
  }
  return lines.join('\n');
}
