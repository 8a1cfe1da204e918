import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { authorFiles, authorFingerprint, knownAuthors } from './author-files.js';
import type { KnownAuthors } from './authors.js';

/** Settings of generators, at the top of a site. */
export const GENERATOR_FILES: readonly string[] = [
  '_config.yml',
  '_config.toml',
  'hugo.toml',
  'hugo.yaml',
  'config.toml',
  'book.toml',
  'mkdocs.yml',
  '_quarto.yml',
  'pelicanconf.py',
];
/** Files at the top of a site, or of its repository. */
const TOP_FILES = ['.git', 'package.json', ...GENERATOR_FILES];
/** How many folders above the input are examined. */
const MAX_LEVELS = 6;

/**
 * The folders from an input folder up to the top of the site that it belongs to: only files in these may be published. Only
 * the input if no site is found; never the home folder or the root of the file system.
 */
export function projectFolders(root: string): readonly string[] {
  const folders: string[] = [];
  let folder = resolve(root);
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    if (level > 0 && (folder === homedir() || folder === dirname(folder))) break;
    folders.push(folder);
    if (TOP_FILES.some((name) => existsSync(join(folder, name)))) return folders;
    folder = dirname(folder);
  }
  return [resolve(root)];
}

/** The authors of the sites that input folders belong to, each one read when it is first needed. */
export class AuthorLists {
  readonly #lists = new Map<string, { readonly authors: KnownAuthors; readonly fingerprint: string }>();

  /** The authors by id, in lower case. */
  authorsOf(root: string): KnownAuthors {
    return this.#list(root).authors;
  }

  /** Changes if the list may have changed. */
  fingerprintOf(root: string): string {
    return this.#list(root).fingerprint;
  }

  #list(root: string): { readonly authors: KnownAuthors; readonly fingerprint: string } {
    const known = this.#lists.get(root);
    if (known) return known;
    const files = authorFiles(projectFolders(root));
    const list = { authors: knownAuthors(files), fingerprint: authorFingerprint(files) };
    this.#lists.set(root, list);
    return list;
  }
}
