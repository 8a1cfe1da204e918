import type { CodeRegions } from '../text/code-regions.js';
import type { Edit } from '../text/edits.js';

const ESM =
  /^(?:import\s+(?:(?:[\w*{][^;'"\n]*\sfrom\s+)?(?:"[^"\n]*"|'[^'\n]*')|(?:type\s+)?(?:\w+,\s*)?\{[^}'"\n]*$)|export\s+(?:default|const|let|var|function|async|class|\{|\*)\b)/;
const IMPORT = /^import\s+(?:type\s+)?(\w+)(?:\s*,\s*\{[^}\n]*\})?\s+from\s+["']([^"'\n]+)["']/;
const IMPORT_LINE = /^(?:import\s+[\w*{][^;'"\n]*\sfrom\s+(?:"[^"\n]*"|'[^'\n]*')\s*(?:;\s*)?)+$/;
const IMPORTS_COMPONENT =
  /^import\s+(?:\{\s*)?[A-Z]\w*[^;'"\n]*\sfrom\s+["'](?:[@.~/][^"'\n]*|[\w-]+)["']|^import\s+\w+\s+from\s+["'][^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg|mdx?)["']/m;

/** MDX is recognised by its file extension, or by the import of a component. Other imports may be code. */
export interface Modules {
  readonly edits: readonly Edit[];
  /** Name → file. */
  readonly files: ReadonlyMap<string, string>;
  readonly isMdx: boolean;
}

const balanceOf = (line: string): number => (line.match(/[{([]/g)?.length ?? 0) - (line.match(/[})\]]/g)?.length ?? 0);

/** Imports and exports are at the beginning of a block, and extend to its end. */
export function modulesOf(text: string, regions: CodeRegions, isMdxFile: boolean): Modules {
  const edits: Edit[] = [];
  const files = new Map<string, string>();
  if (!isMdxFile && !IMPORTS_COMPONENT.test(text)) return { edits, files, isMdx: false };
  let [offset, isStart, isInside] = [0, true, false];
  let depth = 0;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    const isCode = regions.endAt(offset) !== undefined;
    if (isInside && isBlank && depth <= 0) isInside = false;
    if ((isStart || isInside) && !isCode && (isMdxFile ? ESM : IMPORT_LINE).test(line)) isInside = true;
    else if (isInside && !isMdxFile) isInside = false;
    if (isInside && !isCode) {
      const [, name = '', file = ''] = IMPORT.exec(line) ?? [];
      if (name) files.set(name, file);
      depth += balanceOf(line);
      edits.push({ start: offset, end: offset + line.length, replacement: '' });
    } else depth = 0;
    isStart = isBlank || isInside;
    offset += line.length + 1;
  }
  return { edits, files, isMdx: isMdxFile || edits.length > 0 };
}
