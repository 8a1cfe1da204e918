import { existsSync, readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { MARKDOWN } from '../read/page-files.js';
import type { InputFile } from '../read/source.js';
import { isCopiedFile } from '../shared/file-name.js';
import { IMAGE_NAME } from '../shared/image-name.js';

/** The maximum number of folders that are searched. */
const MAX_FOLDERS = 5_000;

/** What programs for notes keep in the folder that is their vault, or above it. */
const VAULT_FILES = ['.obsidian', '.foam', 'quartz.config.ts', 'quartz.config.yaml', 'logseq'];

/** What sites call the folders in which they only have files, not articles. */
const STATIC = /(?:^|\/)(?:public|statics?|assets|images?|imgs?|media|uploads)\//i;

/** Names that the files of many articles have, each in a folder of its own. */
const COMMON =
  /^(?:(?:cover|index|featured?|banner|hero|card|thumb(?:nail)?|image|img|header|teaser|main|logo|screenshot)[-_]?)?\d{0,3}\.\w+$/i;

const isArticle = (name: string): boolean => MARKDOWN.test(name) && !/^readme/i.test(name);

/** The images in a folder and below it, and other files that are copied. */
interface FoundFiles {
  /** Their paths from there, by their names. The one with the shortest path comes first. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Paths of the folders that have articles. */
  readonly articleFolders: ReadonlySet<string>;
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

function filesIn(root: string): FoundFiles {
  const articleFolders = new Set<string>();
  const found = new Map<string, string[]>();
  const folders = [''];
  // It grows while it is read: folders that are further up come first.
  for (const folder of folders) {
    if (folders.length > MAX_FOLDERS) break;
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (isArticle(entry.name)) articleFolders.add(folder);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && (IMAGE_NAME.test(entry.name) || isCopiedFile(entry.name))) {
        const paths = found.get(keyOf(entry.name));
        if (paths) paths.push(path);
        else found.set(keyOf(entry.name), [path]);
      }
    }
  }
  return { paths: found, articleFolders };
}

/** Whether a file is in a folder for such files that is not next to an article: then it may belong to any. */
function isStatic(path: string, articleFolders: ReadonlySet<string>): boolean {
  const folder = STATIC.exec(path);
  const parent = path.slice(0, folder?.index);
  return folder !== null && (parent === '' || !articleFolders.has(parent));
}

/** Finds files by the ends of their paths: in a vault, they may be anywhere. It is only searched if it is asked. */
export class VaultFiles {
  readonly #roots = new Map<string, FoundFiles>();
  readonly #vaults = new Map<string, boolean>();

  /**
   * Whether a folder is a vault, or in one: then brackets are links, and all files may be anywhere.
   *
   * @param folders From the input folder up to the top of the site that it belongs to.
   */
  isVault(folders: readonly string[]): boolean {
    const [root = ''] = folders;
    let isVault = this.#vaults.get(root);
    if (isVault === undefined)
      this.#vaults.set(root, (isVault = folders.some((folder) => VAULT_FILES.some((name) => existsSync(join(folder, name))))));
    return isVault;
  }

  /** The path of a file from the top of an input folder, with a slash before it; `undefined` if there is none. */
  find(name: string, root: string): string | undefined {
    const [path] = this.#paths(name, root);
    return path === undefined ? undefined : `/${path}`;
  }

  /** The same of the only file with that name that is in a folder for such files: templates put the folder before the name. */
  findStatic(name: string, top: string): string | undefined {
    if (COMMON.test(basename(name))) return undefined;
    const [path, ...others] = this.#paths(name.replace(/^\.\//, ''), top).filter((each) =>
      isStatic(each, this.#in(top).articleFolders),
    );
    return path === undefined || others.length > 0 ? undefined : `/${path}`;
  }

  /** Whether a link in a post leads to one of them. */
  has(name: string, { root, folders = [root] }: InputFile): boolean {
    if (!IMAGE_NAME.test(name) && !isCopiedFile(name)) return false;
    const isAnywhere = this.isVault(folders) && this.find(name, root) !== undefined;
    return isAnywhere || this.findStatic(name, folders.at(-1) ?? root) !== undefined;
  }

  #in(root: string): FoundFiles {
    let files = this.#roots.get(root);
    if (!files) this.#roots.set(root, (files = filesIn(root)));
    return files;
  }

  #paths(name: string, root: string): readonly string[] {
    const end = keyOf(`/${name.replace(/^\/+/, '')}`);
    return (
      this.#in(root)
        .paths.get(keyOf(basename(name)))
        ?.filter((each) => keyOf(`/${each}`).endsWith(end)) ?? []
    );
  }
}
