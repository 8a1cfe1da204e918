import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, sep } from 'node:path';
import { FIELD_NAMES } from '../read/field-names.js';
import { asText, isRecord, isTrue, text } from '../read/fields.js';
import { parseFrontMatter } from '../read/front-matter.js';
import { silent } from '../shared/messages.js';
import type { FieldValue } from '../read/front-matter-values.js';
import { parseYaml } from '../read/front-matter-yaml.js';
import { MARKDOWN } from '../read/page-files.js';
import { isDraft } from '../read/post.js';
import { readSource, type InputFile } from '../read/source.js';
import { isWebUrl } from '../shared/download.js';
import { decodePath } from '../shared/urls.js';

/** The maximum number of folders below which a path is searched for. */
const MAX_LEVELS = 20;
/** Longest path that is looked up, in characters. */
const MAX_LENGTH = 2000;
/** A path without tokens, wildcards or a template. */
const PLAIN_PATH = /^\/[^\s:{}*]*$/;

/** The collections of Jekyll whose settings are in a folder; none if there is no such file, or it cannot be read. */
function jekyllCollections(folder: string): Readonly<Record<string, FieldValue>> {
  try {
    const given = parseYaml(readFileSync(join(folder, '_config.yml'), 'utf8'), silent)?.get('collections')?.value;
    return given && isRecord(given) ? given : {};
  } catch {
    return {};
  }
}

/**
 * Where Jekyll puts a file of one of its collections, such as `_docs/guide/first.md`.
 *
 * @param collectionsIn The collections of a folder.
 */
function collectionAddress(path: string, collectionsIn: typeof jekyllCollections): string | undefined {
  const folders = dirname(path).split(sep);
  const at = folders.findIndex((folder) => /^_[^_]/.test(folder));
  if (at < 1) return undefined;
  const name = folders[at]?.slice(1) ?? '';
  const settings = collectionsIn(folders.slice(0, at).join(sep) || sep)[name];
  if (!settings || !isRecord(settings) || !isTrue(settings['output'])) return undefined;
  const stem = basename(path, extname(path));
  const tokens: Readonly<Record<string, string>> = {
    ':collection': name,
    ':path': posix.join(...folders.slice(at + 1), stem),
    ':name': stem,
    ':title': stem,
    ':output_ext': '.html',
  };
  const template = asText(settings['permalink']) || '/:collection/:path:output_ext';
  return template.replace(/:(?:collection|path|name|title|output_ext)/g, (token) => tokens[token] ?? token);
}

/** Finds where pages are in their site: files of the input that are not posts. Each one is read when a link first leads to it. */
export class PageAddresses {
  readonly #pages: ReadonlyMap<string, InputFile>;
  readonly #addresses = new Map<string, string | undefined>();
  /** By the folder of their settings, which all pages of a site share. */
  readonly #collections = new Map<string, ReturnType<typeof jekyllCollections>>();

  constructor(pages: readonly InputFile[]) {
    this.#pages = new Map(pages.map((page) => [page.path, page]));
  }

  /**
   * The path or URL of the page whose file a link leads to; `undefined` if it is not that of a page, or not known.
   *
   * @param name The path of a file: relative to that of the link, or from one of the folders that contain it.
   * @param from Absolute path of the file with the link.
   */
  find(name: string, from: string): string | undefined {
    if (this.#pages.size === 0 || name.length > MAX_LENGTH || !MARKDOWN.test(name)) return undefined;
    const path = decodePath(name).replace(/^@(?:site)?(?=\/)/, '');
    let folder = from;
    for (let level = 0; level < MAX_LEVELS && folder !== dirname(folder); level += 1) {
      folder = dirname(folder);
      const page = this.#pages.get(join(folder, path));
      if (page) return this.#addressOf(page);
    }
    return undefined;
  }

  #addressOf(page: InputFile): string | undefined {
    const { path } = page;
    if (!this.#addresses.has(path)) {
      const source = readSource(page, page.root, [], true);
      const frontMatter = source && parseFrontMatter(source.text, silent);
      const given = frontMatter && text(frontMatter, 'permalink', ...FIELD_NAMES.permalink)?.value;
      const address = frontMatter && isDraft(frontMatter) ? undefined : (given ?? collectionAddress(path, this.#collectionsIn));
      this.#addresses.set(path, address !== undefined && (PLAIN_PATH.test(address) || isWebUrl(address)) ? address : undefined);
    }
    return this.#addresses.get(path);
  }

  readonly #collectionsIn: typeof jekyllCollections = (folder) => {
    const collections = this.#collections.get(folder) ?? jekyllCollections(folder);
    this.#collections.set(folder, collections);
    return collections;
  };
}
