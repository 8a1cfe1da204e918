import { widthOf, type CodeRegions } from '../text/code-regions.js';
import { applyEdits, type Edit, type EditedText } from '../text/edits.js';
import type { Findings } from '../text/findings.js';
import { componentAlone, componentBounds, readComponent, type Component } from './mdc-components.js';
import { indented, linesOf, type TextLine } from '../text/text-lines.js';

/** Whether a text may contain components of MDC (Nuxt Content), or directives of remark that are not containers. */
export const MDC = /^[ \t]*::[a-z][\w-]*(?:[[{].*)?[ \t]*$|(?<![\w:/]):[a-z][\w-]*[[{]/m;

const OPEN = /^([ \t]*)(:{2,})([a-z][\w-]*)(?:\[([^\]\n]*)\])?(\{[^\n]*\})?[ \t]*$/i;
const CLOSE = /^[ \t]*(:{2,})[ \t]*$/;
const CODE_FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const SLOT = /^[ \t]*#[a-z][\w-]*[ \t]*$/;
const INLINE = /(?<![\w:/]):([a-z][\w-]{1,40})(?:\[([^[\]\n]{0,1000})\](\{[^{}\n]{0,1000}\})?|(\{[^{}\n]{0,1000}\}))/g;
/** Inline components that have neither attributes nor a name with a hyphen. */
const SIMPLE = /^(?:icon|badge|kbd|br|spoiler|button|link|span|abbr|img|image|video|youtube)$/;
const MAX_OPEN = 20;
const MAX_YAML = 60;

interface Line extends TextLine {
  readonly isCode: boolean;
}

interface Block {
  readonly open: number;
  readonly colons: number;
  readonly component: Component;
  readonly hasMore: boolean;
  /** The last line before its content: attributes may follow its name in lines of YAML. */
  readonly head: number;
  readonly indent: number;
  close?: number;
}

function markedLines(text: string, regions: CodeRegions): Line[] {
  let fence = '';
  return linesOf(text).map((line) => {
    const mark = CODE_FENCE.exec(line.text)?.[1] ?? '';
    // Components are indented in each other, further than code would be.
    const isCode =
      fence !== '' ||
      mark !== '' ||
      (widthOf(line.text) < 4 && regions.endAt(line.start + line.text.search(/\S|$/)) !== undefined);
    if (mark) fence = fence === '' ? mark : mark.startsWith(fence) && line.text.trim() === mark ? '' : fence;
    return { ...line, isCode };
  });
}

/** Attributes in lines of YAML between two lines of `---`, right below the name of a component. */
function yamlBelow(lines: readonly Line[], at: number): { named: Record<string, string>; head: number } {
  const named: Record<string, string> = {};
  if (lines[at + 1]?.text.trim() !== '---') return { named, head: at };
  const count = lines.slice(at + 2, at + 2 + MAX_YAML).findIndex(({ text }) => text.trim() === '---');
  if (count < 0) return { named, head: at };
  const end = at + 2 + count;
  for (const { text } of lines.slice(at + 2, end)) {
    const [, name, value = ''] = /^[ \t]*([a-z][\w-]*):[ \t]+(\S.*)$/i.exec(text) ?? [];
    if (name) named[name.toLowerCase()] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return { named, head: end };
}

/** Finds components; an end belongs to the last one with as many colons. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const open: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.isCode || !line.text.includes('::')) continue;
    const colons = CLOSE.exec(line.text)?.[1]?.length;
    if (colons !== undefined) {
      const index = open.findLastIndex((block) => block.colons === colons);
      const [block] = index < 0 ? [] : open.splice(index);
      if (block) block.close = at;
      continue;
    }
    const [, indent = '', marks = '', name, label, attributes] = OPEN.exec(line.text) ?? [];
    // Three colons, outside of others, are those of Docusaurus, Pandoc and others.
    if (name === undefined || (marks.length > 2 && open.length === 0) || open.length >= MAX_OPEN) continue;
    const { named, head } = yamlBelow(lines, at);
    const component = readComponent(name, label, attributes?.slice(1, -1), named);
    const hasMore = label !== undefined || attributes !== undefined;
    const block: Block = { open: at, colons: marks.length, component, hasMore, head, indent: widthOf(indent) };
    blocks.push(block);
    at = head;
    const next = lines.slice(at + 1, at + 5).find(({ text }) => text.trim() !== '')?.text ?? '';
    // A player has no content, and often no end.
    if (component.name !== 'youtube' || CLOSE.test(next)) open.push(block);
  }
  return blocks;
}

function withoutColumns(line: string, columns: number): string {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space.replace(/\t/g, '    ').slice(columns) + line.slice(space.length);
}

class MdcPass {
  readonly edits: Edit[] = [];
  readonly #lines: readonly Line[];

  constructor(
    readonly text: string,
    readonly regions: CodeRegions,
    readonly findings: Pick<Findings, 'add'>,
  ) {
    this.#lines = markedLines(text, regions);
  }

  run(): EditedText {
    const blocks = blocksOf(this.#lines).filter(({ close, hasMore }) => close !== undefined || hasMore);
    const opening = new Map(blocks.map((block) => [block.open, block]));
    const open: Block[] = [];
    const close: string[] = [];
    for (let at = 0; at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      if (!line) continue;
      const block = opening.get(at);
      const base = open[0] ?? block;
      const indent = ' '.repeat(base?.indent ?? 0);
      if (block) {
        const isEmpty =
          block.close === undefined || this.#lines.slice(block.head + 1, block.close).every(({ text }) => text.trim() === '');
        const [before, after] = isEmpty ? [this.#alone(block, line), ''] : componentBounds(block.component);
        const end = this.#lines[block.head] ?? line;
        this.#replace(line.start, end.start + end.text.length, before, indent);
        at = block.head;
        if (block.close === undefined) continue;
        open.push(block);
        close.push(after);
      } else if (open.at(-1)?.close === at) {
        this.#replace(line.start, line.start + line.text.length, close.pop() ?? '', indent);
        open.pop();
      } else if (open.length > 0) this.#readContent(line, (open.at(-1)?.indent ?? 0) - indent.length);
      else if (!line.isCode) this.#readInline(line);
    }
    return applyEdits(this.text, this.edits);
  }

  #replace(start: number, end: number, words: string, indent: string): void {
    this.edits.push({ start, end, replacement: `\n${indented(words, indent)}\n` });
  }

  #alone({ component }: Block, { text, start }: Line): string {
    const shown = componentAlone(component, true);
    if (shown === undefined) this.findings.add(text.trim().replace(/[[{].*$/, ''), start);
    return shown ?? '';
  }

  #readContent(line: Line, columns: number): void {
    const { text, start, isCode } = line;
    if (!isCode && SLOT.test(text)) this.edits.push({ start, end: start + text.length, replacement: '' });
    else {
      if (columns > 0)
        this.edits.push({
          start,
          end: start + text.length - withoutColumns(text, columns).length,
          replacement: '',
        });
      if (!isCode) this.#readInline(line);
    }
  }

  #readInline({ text, start }: Line): void {
    if (!text.includes(':')) return;
    for (const { 0: whole, 1: name = '', 2: label, 3: after, 4: only, index } of text.matchAll(INLINE)) {
      if (this.regions.endAt(start + index) !== undefined) continue;
      const attributes = after ?? only ?? '';
      if (!SIMPLE.test(name) && !/-|^nuxt/.test(name) && !/[\w-]=["']/.test(attributes)) continue;
      const shown = componentAlone(readComponent(name, label, attributes.slice(1, -1)), text.trim() === whole);
      if (shown === undefined) this.findings.add(`:${name}`, start + index);
      this.edits.push({ start: start + index, end: start + index + whole.length, replacement: shown ?? '' });
    }
  }
}

/** Replaces components of MDC, as in Nuxt Content, with boxes, players, images and links; the content of others stays. */
export const withoutMdc = (text: string, regions: CodeRegions, findings: Pick<Findings, 'add'>): EditedText =>
  new MdcPass(text, regions, findings).run();
