import { walkTokens, type Token, type Tokens } from 'marked';
import { cellsOf } from '../dialect/markdown/table-rows.js';
import { codeRegions } from '../dialect/text/code-regions.js';
import { linesOf } from '../dialect/text/text-lines.js';
import { decodeEntities } from '../shared/text.js';
import { warning, type Finding } from './finding.js';

/** A link by the name of a definition; what follows a word or brackets is an index. */
const BY_NAME = /(?<![\w)\]\\$])\[((?:[^[\]\\]|\\.){1,200})\]\[([^[\]]{1,100})\]/g;
/** Words, and a name for them, in a text that has no definitions; what else is in brackets there may be mathematics. */
const WORDS = /^(?=[\s\S]*\p{L}{2})[^=\\$|<>]*$/u;
const NAME = /^(?:\d{1,3}|(?=[\s\S]*\p{L}{2})[\p{L}\p{N} .:_-]+)$/u;

const nameOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** The names that definitions of links have, if a text may have links by name. */
export function definedNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (tokens.some(({ raw }) => /\]\[|\[\[/.test(raw)))
    void walkTokens([...tokens], (token) => {
      if (token.type === 'def') names.add(nameOf((token as Tokens.Def).tag));
    });
  return names;
}

/** Those of some matches in a block that are not in code, which need not be found if there are none. */
function outsideCode(raw: string, matches: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  if (matches.length === 0) return matches;
  const regions = codeRegions(raw);
  return matches.filter(({ index }) => regions.endAt(index) === undefined);
}

/** Links by names that no definition of the text has, so that readers see their brackets. */
function undefinedNames({ raw }: Token, names: ReadonlySet<string>): Finding[] {
  if (!raw.includes('][')) return [];
  const isLink = (words: string, name: string, after: string): boolean =>
    names.size > 0 ? /\p{L}/u.test(name) : WORDS.test(words) && NAME.test(name) && !/[[(]/.test(after);
  const found = Array.from(raw.matchAll(BY_NAME)).filter(
    ({ 0: whole, 1: words = '', 2: name = '', index }) =>
      !names.has(nameOf(name)) && isLink(words, name, raw.charAt(index + whole.length)),
  );
  return outsideCode(raw, found).map(({ 2: name = '', index }) => {
    const advice = 'add a line such as "[name]: URL", or correct the name';
    const text = `no line defines the link "${name.replace(/\s+/g, ' ')}", so readers see the brackets; ${advice}`;
    return warning('unresolvable-link', text, index);
  });
}

/** Links whose brackets are in the wrong order, or apart, or not closed. */
const MISWRITTEN = new RegExp(
  [
    String.raw`(?<![\w\]])\([^()[\]\n]{1,200}\)\[https?:[^[\]\s]{1,500}\]`,
    String.raw`(?<![!\]\\])\[(?=[^[\]\n]*\p{L}{2})(?!\^)[^[\]\n]{1,200}\][ \t]\(https?:[^\s()]{1,500}\)`,
    String.raw`(?<!\\)!\[[^[\]\n]{1,200}\][ \t]\([^\s()]{1,500}\.(?:png|jpe?g|gif|webp|avif|svg)\)`,
    String.raw`(?<![\]\\])\[[^[\]()\n]{1,200}\(https?:[^\s()]{1,500}\)(?![^[\]\n]{0,200}\])`,
    String.raw`(?<!\\)\[[^[\]\n]{0,200}\]\(https?:(?:[^\s()]|\([^\s()]{0,99}\)){1,200}(?=\s|$)(?![^\n)]{0,300}(?:\n[^\n)]{0,300})?\))`,
    String.raw`(?<!\\)!\[[^[\]\n]{0,200}\]\([^\s()]{1,500}\.[a-z]{3,4}(?=\s|$)(?![^\n)]{0,300}(?:\n[^\n)]{0,300})?\))`,
    String.raw`(?<!\\)\[[^[\]\n]{0,200}\]\(https?:\/{0,2}[ \t][^()\n]{1,500}\)`,
    // The quotation marks around its title do not end.
    String.raw`(?<!\\)\[[^[\]\n]{0,200}\]\([^\s()]{1,500}[ \t]+"[^"\n]{1,300}\)(?![^"\n]{0,300}"[ \t]*\))`,
    // A wiki link, where nothing else is one.
    String.raw`(?<![\w[\\!])\[\[(?=[^[\]\n]*\p{L}{2})[\p{L}\p{N}][^[\]\n|:$={}]{1,100}\]\](?!\()`,
  ].join('|'),
  'gu',
);

/** Links that are none, as they are written. */
function miswrittenLinks({ raw }: Token, names: ReadonlySet<string>): Finding[] {
  if (!/[[(]https?:|!\[|\[\[/.test(raw)) return [];
  // A link by its name may be in brackets of its own.
  const found = Array.from(raw.matchAll(MISWRITTEN)).filter(
    ([written]) => !written.startsWith('[[') || !names.has(nameOf(written.slice(2, -2))),
  );
  return outsideCode(raw, found).map(({ 0: written, index }) => {
    const text = `the link "${written}" is not written as one, so readers see its brackets; write [words](URL)`;
    return warning('unresolvable-link', text, index);
  });
}

/** The first of the marks that git leaves around what two people changed. */
const MERGE = /^<{7}[ \t]+\S/m;
/** Whether a line has cells between bars. */
const isRow = (line: string): boolean => {
  const cells = line.trim();
  return cells.startsWith('|') && cells.endsWith('|') && cells.indexOf('|', 1) < cells.length - 1;
};

/** Where two lines that look like rows of a table begin; -1 if there are none. */
function rowsIn(paragraph: string): number {
  if (!paragraph.includes('|')) return -1;
  const lines = linesOf(paragraph);
  return lines.find(({ text }, i) => isRow(text) && isRow(lines[i + 1]?.text ?? ''))?.start ?? -1;
}

/** Where a table has a row whose last cells are not shown. */
function tooLongRow({ raw, header }: Tokens.Table): number | undefined {
  const isTooLong = (row: string): boolean =>
    cellsOf(row)
      .slice(header.length)
      .some((cell) => cell.trim() !== '');
  return linesOf(raw).find(({ text }) => isTooLong(text))?.start;
}

/** What readers see of a block as it is written, or do not see at all, though it was meant as Markdown. */
export function lintMarks(block: Token, names: ReadonlySet<string>): Finding[] {
  if (block.type === 'code' || block.type === 'html') return [];
  const findings = [...undefinedNames(block, names), ...miswrittenLinks(block, names)];
  const merge = block.raw.search(MERGE);
  if (merge >= 0) {
    const text = 'this line is left from a merge; keep one of the versions and delete the marks';
    findings.push(warning('merge-conflict', text, merge));
  }
  const rows = block.type === 'paragraph' ? rowsIn(block.raw) : -1;
  if (rows >= 0) {
    const text =
      'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one';
    findings.push(warning('not-a-table', text, rows));
  }
  const row = block.type === 'table' ? tooLongRow(block as Tokens.Table) : undefined;
  if (row !== undefined) {
    const text =
      'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell';
    findings.push(warning('table-cells', text, row));
  }
  return findings;
}

/** Marks that begin or end something that has no other end. Operators, patterns of files and keyword arguments look similar. */
const MARK = new RegExp(
  [
    String.raw`(?:(?<![*\\/.=\w])\*\*|(?<=^|\s)\*{3})(?=[\p{L}\p{Ps}\p{Pi}])(?!kw\w*|arg\w*)`,
    String.raw`(?<=[\p{L}\p{N}.,:!?。！？：\p{Pe}\p{Pf}])\*{2,3}(?=$|[\s\p{P}])(?![*/.=])`,
    // Tears of a face, `/(ㄒoㄒ)/~~`, are none.
    String.raw`(?<![~\w\\])~~(?=\p{L})|(?<=[\p{L}\p{P}])(?<!~|\)\/)~~(?=$|[\s\p{P}])`,
    // Code, not a word in the quotation marks of plain text.
    String.raw`(?<![\w\x60\\])\x60(?=\p{L})(?![^\x60']*')`,
    // A formula, not a price, a name or the number of a process.
    String.raw`(?<![\w$\\])\$\$(?!\$)(?=[^$]*[\\^_=])`,
  ].join('|'),
  'u',
);
const ENTITY = /&[a-z][a-z\d]{1,30};/gi;
const TAG = /<!--|<\/?[a-z][\w-]*\s+[a-z-]+=["']?[^\s<>"']{0,40}/i;

/** What readers see of a text without marks that was meant otherwise. */
export function lintText(text: string): Finding[] {
  const findings: Finding[] = [];
  if (!/[*~`$<&\ufffd]/.test(text)) return findings;
  const mark = MARK.exec(text);
  if (mark) {
    const advice = 'write it right before the first word and right after the last one, or put a backslash before it';
    findings.push(warning('unclosed-mark', `readers see the mark "${mark[0]}"; ${advice}`, mark.index));
  }
  const tag = TAG.exec(text);
  if (tag) {
    const words = `readers see the tag "${tag[0]}", because it is not well-formed or too long; correct it`;
    findings.push(warning('unclosed-tag', words, tag.index));
  }
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    if (decodeEntities(entity) !== entity) continue;
    const words = `readers see "${entity}", because there is no such character; correct the name`;
    findings.push(warning('unknown-character', words, index));
    break;
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0)
    findings.push(warning('lost-character', 'the character "\ufffd" stands for one that was lost; write it again', lost));
  return findings;
}
