/** Cross-site scripting vectors of the corpora beside the repository. */

interface CheatSheet {
  readonly items: readonly { readonly data: string }[];
  /** What `%name%` stands for in an item. */
  readonly payloads: Readonly<Record<string, string>>;
}

async function read(path: string): Promise<string> {
  const response = await fetch(`/shared-data/hostile/${path}`);
  return response.ok ? response.text() : '';
}

function cheatSheet(json: string): string[] {
  const { items, payloads } = JSON.parse(json || '{"items": [], "payloads": {}}') as CheatSheet;
  return items.map(({ data }) => data.replace(/%(\w+)%/g, (whole, name: string) => payloads[name] ?? whole));
}

/** Every vector once; none where the corpora are missing. */
export async function loadVectors(): Promise<string[]> {
  const [sheet, page, payloads, markdown] = await Promise.all([
    read('html/h5sc.json'),
    read('html/h5sc-vectors.txt'),
    read('html/payloads.txt'),
    read('markdown/Markdown-XSS-Payloads.txt'),
  ]);
  const all = [
    ...cheatSheet(sheet),
    ...page.split(/(?=<div id="\d+">)/),
    ...payloads.split('\n'),
    ...markdown.split('\n'),
    markdown,
  ];
  return [...new Set(all)].filter((vector) => vector.trim());
}

/** A list in pieces. */
export const batches = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
