import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { authorFiles, authorFingerprint, authorsBeside, knownAuthors, type AuthorFile } from './author-files.js';
import type { KnownAuthors } from './authors.js';
import type { InputFile } from './source.js';

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

/** Whether a folder is the top of a site, such as `website` in the repository of a project. */
const isSite = (folder: string): boolean => TOP_FILES.some((name) => existsSync(join(folder, name)));

/** The same, or the top of what VuePress and VitePress publish, which is a folder of the site: files may be named from there. */
export const isContentRoot = (folder: string): boolean =>
  isSite(folder) || ['.vuepress', '.vitepress'].some((name) => existsSync(join(folder, name)));

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
    if (isSite(folder)) return folders;
    folder = dirname(folder);
  }
  return [resolve(root)];
}

/** Authors, and the files that are about them. */
interface AuthorList {
  readonly files: readonly AuthorFile[];
  readonly authors: KnownAuthors;
  /** Changes if the list may have changed. */
  readonly fingerprint: string;
}

const listOf = (files: readonly AuthorFile[]): AuthorList => ({
  files,
  authors: knownAuthors(files),
  fingerprint: authorFingerprint(files),
});

/** The authors of the blogs and sites that files belong to, each list read when it is first needed. */
export class AuthorLists {
  /** Input folder → folder in it → the list. */
  readonly #roots = new Map<string, Map<string, AuthorList>>();

  /** Those of a file, by id, in lower case: what is nearer to it counts more. */
  for({ path, root }: Pick<InputFile, 'path' | 'root'>): Pick<AuthorList, 'authors' | 'fingerprint'> {
    const lists = this.#roots.get(root) ?? new Map<string, AuthorList>();
    this.#roots.set(root, lists);
    return this.#list(lists, path.startsWith(root + sep) ? dirname(path) : root, root);
  }

  #list(lists: Map<string, AuthorList>, folder: string, root: string): AuthorList {
    const known = lists.get(folder);
    if (known) return known;
    const list = folder === root ? listOf(authorFiles(projectFolders(root))) : this.#listBelow(lists, folder, root);
    lists.set(folder, list);
    return list;
  }

  #listBelow(lists: Map<string, AuthorList>, folder: string, root: string): AuthorList {
    const above = this.#list(lists, dirname(folder), root);
    const own = authorsBeside(folder);
    return own.length > 0 ? listOf([...above.files, ...own]) : above;
  }
}
