import type { CodeRegions } from '../text/code-regions.js';
import type { Edit } from '../text/edits.js';

const ESM =
  /^(?:import\s+(?:(?:[\w*{][^;'"\n]*\sfrom\s+)?(?:"[^"\n]*"|'[^'\n]*')|(?:type\s+)?(?:\w+,\s*)?\{[^}'"\n]*$)|export\s+(?:default|const|let|var|function|async|class|\{|\*)\b)/;
const IMPORT = /^import\s+(?:type\s+)?(\w+)(?:\s*,\s*\{[^}\n]*\})?\s+from\s+["']([^"'\n]+)["']/;
const IMPORT_LINE = /^(?:import\s+[\w*{][^;'"\n]*\sfrom\s+(?:"[^"\n]*"|'[^'\n]*')\s*(?:;\s*)?)+$/;
const IMPORTS_COMPONENT =
  /^import\s+(?:\{\s*)?[A-Z]\w*[^;'"\n]*\sfrom\s+["'](?:[@.~/][^"'\n]*|[\w-]+)["']|^import\s+\w+\s+from\s+["'][^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg|mdx?)["']/m;
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|mdx?|vue|svelte|astro|[jt]sx)$/;
/** What only pages of a site import: all of a file by its path, and anything from the folders that generators have names for. */
const BY_PATH = /^[.~/]/;
const BY_ALIAS = /\sfrom\s+["'](?:@(?:site|theme|docusaurus)?|~)\//;

const IMPORTED = /\bimport\s+(?:type\s+)?([\w*{][^;'"\n]*)\sfrom\s/g;
/** Not the parameter of a type, as in `Promise<Post>`. */
const COMPONENT_TAG = /(?<!\w)<([A-Z]\w*)/g;

/** MDX is recognised by its file extension, or by the import of a component that it shows. Other imports may be code. */
export interface Modules {
  readonly edits: readonly Edit[];
  /** Name → file. */
  readonly files: ReadonlyMap<string, string>;
  readonly isMdx: boolean;
}

const balanceOf = (line: string): number => (line.match(/[{([]/g)?.length ?? 0) - (line.match(/[})\]]/g)?.length ?? 0);

/** Whether imports are those of a page, such as of a component that it has; others are code without a fence. */
function usesImports(text: string, regions: CodeRegions, edits: readonly Edit[], files: ReadonlyMap<string, string>): boolean {
  const lines = edits.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (Array.from(files.values()).some((file) => FILE.test(file) || BY_PATH.test(file)) || BY_ALIAS.test(lines)) return true;
  const imported = new Set(Array.from(lines.matchAll(IMPORTED), ([, names = '']) => names.match(/\w+/g) ?? []).flat());
  return Array.from(text.matchAll(COMPONENT_TAG)).some(
    ({ 1: name = '', index }) => imported.has(name) && regions.endAt(index) === undefined,
  );
}

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
  if (isMdxFile || (edits.length > 0 && usesImports(text, regions, edits, files))) return { edits, files, isMdx: true };
  return { edits: [], files: new Map(), isMdx: false };
}
