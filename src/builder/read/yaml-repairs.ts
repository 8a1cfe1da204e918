import { countBelow } from '../shared/text-position.js';

/** YAML that was made valid, line by line. */
export interface RepairedYaml {
  readonly yaml: string;
  readonly repairs: readonly { readonly offset: number; readonly text: string }[];
  /** Maps an offset in this to the original YAML. */
  originalOffset(offset: number): number;
}

/** The maximum number of lines that are examined; longer front matter is generated, and not a slip of its author. */
const MAX_LINES = 500;
const MAX_LINE = 10_000;

const PAIR = /^([ \t]*(?:-[ \t]+)*[^\s#:"'[\]{},&*!|>%@`-][^:#"'[\]{}]*?:[ \t]+)(\S.*)$/;
const ITEM = /^([ \t]*-[ \t]+)([@`%].*|\{\{.*)$/;
const BLOCK = /[:-][ \t]+[|>][-+\d]*[ \t]*$/;

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;
const quoted = (value: string): string => `'${value.trimEnd().replaceAll("'", "''")}'`;

/** Whether a value was meant as text: what looks like a list, a mapping or a quoted text in YAML is that, but broken. */
const isText = (value: string): boolean =>
  value.startsWith('{{') || /^(["'])(?:(?!\1).)*\1\s*\S/.test(value) || !/^["'[{|>&*]/.test(value);

/** One line as its author meant it; unchanged if that is unclear. */
function repairLine(line: string, isValid: (line: string) => boolean): string {
  const [, before, value = ''] = PAIR.exec(line) ?? ITEM.exec(line) ?? [];
  if (before === undefined || !isText(value)) return line;
  const isFine = !value.startsWith('{{') && isValid(`${before.trimStart().replace(/^(?:-[ \t]+)+(?=.)/, '')}${value}`);
  return isFine ? line : `${before}${quoted(value)}`;
}

/** The most lines of a quoted text. */
const MAX_QUOTED = 20;

/**
 * Lines in which a quoted text goes on without being indented, which the libraries of Hugo, Jekyll and Gatsby accept → the spaces
 * that they lack.
 */
function continuedLines(lines: readonly string[]): ReadonlyMap<number, number> {
  const continued = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const [, before = '', quote = '', rest = ''] = /^( *(?:- +)*)[\w-]+:[ \t]+(["'])(.*)$/.exec(line) ?? [];
    if (!quote || rest.replaceAll(quote === '"' ? '\\"' : "''", '').includes(quote)) continue;
    const next = lines.slice(index + 1, index + 1 + MAX_QUOTED);
    const end = next.findIndex((each) => each.includes(quote));
    if (end < 0 || !next[end]?.trimEnd().endsWith(quote)) continue;
    for (const [at, each] of next.slice(0, end + 1).entries()) {
      const lacks = each.trim() === '' ? 0 : before.length + 1 - indentOf(each);
      if (lacks > 0) continued.set(index + 1 + at, lacks);
    }
  }
  return continued;
}

/**
 * Makes valid what YAML 1.1 parsers, or lenient ones, accept: tabs as indents, quoted texts that are not indented, and unquoted
 * texts with `: `, or that begin with a character that has a meaning.
 *
 * @param isValid Whether a line on its own is YAML.
 */
export function repairYaml(yaml: string, isValid: (line: string) => boolean): RepairedYaml | undefined {
  const lines = yaml.split('\n');
  if (lines.length > MAX_LINES || lines.some(({ length }) => length > MAX_LINE)) return undefined;
  const repairs: { offset: number; text: string }[] = [];
  const [starts, newStarts]: [number[], number[]] = [[], []];
  const result: string[] = [];
  let [start, newStart, block]: [number, number, number | undefined] = [0, 0, undefined];
  const continued = continuedLines(lines);
  for (const [index, line] of lines.entries()) {
    if (block !== undefined && line.trim() !== '' && indentOf(line) <= block) block = undefined;
    const spaced = line.replace(/^[ \t]*\t[ \t]*/, (indent) => indent.replaceAll('\t', '  '));
    const lacks = continued.get(index) ?? 0;
    const isContinued = lacks > 0;
    const repaired = isContinued ? ' '.repeat(lacks) + line : block === undefined ? repairLine(spaced, isValid) : spaced;
    // Lines that are continued are read so by generators as well.
    if (repaired !== spaced && !isContinued) {
      const text = 'this value is not valid YAML and was read as text; put it in quotes';
      repairs.push({ offset: start + indentOf(line), text });
    } else if (spaced !== line)
      repairs.push({ offset: start, text: 'YAML cannot be indented with tabs, so they were read as spaces; use spaces' });
    if (block === undefined && BLOCK.test(line)) block = indentOf(line);
    starts.push(start);
    newStarts.push(newStart);
    result.push(repaired);
    start += line.length + 1;
    newStart += repaired.length + 1;
  }
  return {
    yaml: result.join('\n'),
    repairs,
    originalOffset(offset) {
      const line = Math.max(0, countBelow(newStarts, offset + 1) - 1);
      const column = Math.min(offset - (newStarts[line] ?? 0), lines[line]?.length ?? 0);
      return (starts[line] ?? 0) + column;
    },
  };
}
