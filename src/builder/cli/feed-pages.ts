import { dirname, join } from 'node:path';
import { decodePath } from '../shared/urls.js';

/** Most pages of a feed that are read. */
const MAX_PAGES = 500;

function members(text: string): { readonly next_url?: unknown; readonly feed_url?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/**
 * The further pages of a feed that is a file, which lie where `next_url` says, below the folder of the file.
 *
 * @param read Reads a page; `undefined` where there is no such file.
 */
export function* furtherPages(text: string, file: string, read: (file: string) => string | undefined): Generator<string> {
  const { feed_url: own } = members(text);
  const first = new URL(typeof own === 'string' && URL.canParse(own) ? own : 'https://feed.invalid/feed.json');
  const folder = new URL('.', first);
  const seen = new Set([first.href]);
  let [page, url] = [text, first];
  while (seen.size <= MAX_PAGES) {
    const { next_url: next } = members(page);
    if (typeof next !== 'string' || !URL.canParse(next, url.href)) return;
    url = new URL(next, url);
    if (seen.has(url.href) || url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return;
    seen.add(url.href);
    const path = decodePath(url.pathname.slice(folder.pathname.length));
    if (path.split(/[\\/]/).includes('..')) return;
    const found = read(join(dirname(file), path));
    if (found === undefined) return;
    yield (page = found);
  }
}
