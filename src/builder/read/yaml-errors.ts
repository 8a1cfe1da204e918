import { isMap, type Document } from 'yaml';

type YamlError = Document.Parsed['errors'][number];

interface Finding {
  readonly text: string;
  /** In the YAML. */
  readonly offset: number;
}

export const NO_NAME = 'the front matter is not a list of "name: value" lines; put a ":" and a space after each name';
const OTHER_INDENT = 'this line is indented differently from those that belong with it; use the same number of spaces';
/** What most invalid lines have in common: an indent that is not meant, or a value that YAML does not take for text. */
const NOT_TEXT =
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")';

/** Where the value of a field begins that takes in what is at an offset, because it is not closed. */
function openingOf({ contents }: Document.Parsed, offset: number): number {
  const starts = isMap(contents) ? contents.items.map(({ value }) => value?.range[0] ?? 0) : [];
  return starts.findLast((start) => start < offset) ?? offset;
}

/** Says what is wrong, and what to do, in place of the parser's terms. */
function findingOf(error: YamlError, document: Document.Parsed): Finding {
  const { code, message } = error;
  const [offset] = error.pos;
  const [closing] = /(?<=closing )["']|(?<=end with a )[\]}]$/.exec(message) ?? [];
  // Behind another error, what the parser takes for values is not what the author wrote.
  const opening = error === document.errors[0] ? openingOf(document, offset) : offset;
  if (closing) return { text: `the value is not closed; add the missing ${closing}`, offset: opening };
  const [escape] = /(?<=^Invalid escape sequence ).+/.exec(message) ?? [];
  if (escape)
    return { text: `"${escape}" cannot be in straight quotes ("); use single quotes, or write two backslashes`, offset };
  if (code === 'MULTILINE_IMPLICIT_KEY') return { text: NO_NAME, offset };
  return { text: code === 'BAD_INDENT' ? OTHER_INDENT : NOT_TEXT, offset };
}

/** The errors of a document, the first of each line: the others follow from it. */
export function yamlErrors(document: Document.Parsed, yaml: string): Finding[] {
  const byLine = new Map<number, Finding>();
  for (const error of document.errors) {
    const line = yaml.lastIndexOf('\n', error.pos[0] - 1);
    if (!byLine.has(line)) byLine.set(line, findingOf(error, document));
  }
  return [...byLine.values()];
}
