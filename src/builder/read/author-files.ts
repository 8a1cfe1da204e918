import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownAuthors } from './authors.js';
import { asText, isRecord } from './fields.js';
import { fileFingerprint } from './file-fingerprint.js';
import { parseFrontMatter } from './front-matter.js';
import { silent } from '../shared/messages.js';
import { parseJson } from './front-matter-json.js';
import { parseToml } from './front-matter-toml.js';
import type { FieldValue } from './front-matter-values.js';
import { parseYaml } from './front-matter-yaml.js';

/** Files next to the posts of a blog, such as one of Docusaurus or of MkDocs, that list its authors by id. */
const LISTS_BESIDE = ['authors.yml', '.authors.yml', 'authors.yaml', 'authors.json'];
/** Files that list all authors of a site by id. */
const LISTS = ['_data/', 'src/_data/', 'data/']
  .flatMap((folder) => ['yml', 'yaml', 'json', 'toml'].map((ending) => `${folder}authors.${ending}`))
  .concat(LISTS_BESIDE);
/** Folders in which each author has a file or a folder, named after the id; in that of Statamic, the id is in the file. */
const FOLDERS = ['', '_', '_data/', 'data/', 'content/', 'contents/', 'src/', 'src/data/', 'src/content/']
  .flatMap((above) => ['authors', 'author', 'people'].map((name) => `${above}${name}`))
  .concat('users');
const PROFILE = /^(.+)\.(?:mdx?|markdown|ya?ml|toml|json)$/i;
const INDEXES = ['index.md', '_index.md', 'index.mdx'];
const MAX_BYTES = 1_000_000;
const MAX_PROFILES = 2000;

/** A file about one author with its id, or about all of them. */
export interface AuthorFile {
  readonly path: string;
  readonly id?: string;
}

/** The first of these files that a folder has. */
const firstIn = (folder: string, names: readonly string[]): string | undefined =>
  names.map((name) => join(folder, name)).find((path) => existsSync(path));

function profiles(folder: string): AuthorFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).slice(0, MAX_PROFILES);
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    const id = entry.isFile() ? PROFILE.exec(entry.name)?.[1] : undefined;
    if (id !== undefined) return [{ path, id }];
    const index = entry.isDirectory() ? firstIn(path, INDEXES) : undefined;
    return index === undefined ? [] : [{ path: index, id: entry.name }];
  });
}

/** The files about authors of a site with these folders. */
export function authorFiles(folders: readonly string[]): readonly AuthorFile[] {
  const list = folders.flatMap((folder) => LISTS.map((name) => join(folder, name))).find((path) => existsSync(path));
  const own = folders.flatMap((folder) => FOLDERS.flatMap((name) => profiles(join(folder, name))));
  return list === undefined ? own : [...own, { path: list }];
}

/** The list of authors in the folder of a blog. */
export function authorsBeside(folder: string): readonly AuthorFile[] {
  const path = firstIn(folder, LISTS_BESIDE);
  return path === undefined ? [] : [{ path }];
}

const PARSERS: Readonly<Record<string, typeof parseYaml>> = { yml: parseYaml, yaml: parseYaml, toml: parseToml, json: parseJson };

/** The authors of a list, which MkDocs has under a heading. */
function listIn(entries: readonly (readonly [string, FieldValue])[]): KnownAuthors {
  const [[heading, list] = ['', null]] = entries;
  const isUnder = entries.length === 1 && heading === 'authors' && isRecord(list);
  return new Map(isUnder ? Object.entries(list).map(([id, author]) => [id.toLowerCase(), author]) : entries);
}

function readAuthors({ path, id }: AuthorFile): KnownAuthors {
  try {
    if (statSync(path).size > MAX_BYTES) return new Map();
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    const parse = PARSERS[path.replace(/^.*\./, '').toLowerCase()];
    const fields = parse ? parse(text, silent) : parseFrontMatter(text, silent)?.fields;
    const entries = Array.from(fields ?? [], ([name, { value }]) => [name, value] as const);
    if (id === undefined) return listIn(entries);
    // The title of a page is the name; elsewhere, it is what the author does.
    const title = parse ? undefined : fields?.get('title')?.value;
    const author = { ...(title && { name: title }), ...Object.fromEntries(entries) };
    const ids = [id, asText(fields?.get('id')?.value)].filter(Boolean);
    return new Map(ids.map((each) => [each.toLowerCase(), author]));
  } catch {
    return new Map();
  }
}

/** The authors by id, in lower case. What a list says counts more than a file of one author. */
export const knownAuthors = (files: readonly AuthorFile[]): KnownAuthors =>
  new Map(files.flatMap((file) => Array.from(readAuthors(file))));

/** Changes if one of the files may have changed. */
export const authorFingerprint = (files: readonly AuthorFile[]): string =>
  files.map(({ path }) => fileFingerprint(path)).join(' ');
