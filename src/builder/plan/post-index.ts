import { basename, dirname, join } from 'node:path';
import { datedSlug, fileSlug, isIndexFile, slugKey, toSlug } from '../shared/slug.js';
import { comparable } from '../shared/text.js';
import { articleUrl, decodePath } from '../shared/urls.js';
import { MARKDOWN } from '../read/page-files.js';
import type { SourcePost } from '../read/post.js';

/** A post, and where it is. */
export interface LinkedPost {
  readonly post: SourcePost;
  readonly slug: string;
  readonly permalink?: string | undefined;
  readonly url?: string | undefined;
}

/** Where a link is written: the absolute path of its file, and that of the input folder. */
interface LinkSource {
  readonly path: string;
  readonly root: string;
}

/** The maximum number of folders below which a path is searched for. */
const MAX_LEVELS = 20;
/** Longest URL that is looked up, in characters. */
const MAX_LENGTH = 2000;
const ORIGIN = /^(?:https?:)?\/\/[^/?#]*/i;
/** Folders in URLs where generators put posts. */
const POST_FOLDERS = new Set(['article', 'articles', 'blog', 'blogs', 'news', 'p', 'post', 'posts', 'writing']);
/** The end of a path with a date: year, month and possibly day, and the name. */
const DATED = /(?:^|\/)(\d{4})\/(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?([^/]+)$/;

/** The number and the extension of a file such as `1.first-week.md`. */
const NUMBERED = /^\d{1,4}\.(?=\p{L})|\.[a-z]+$/giu;

/** A path without what servers ignore: the slashes around it, `index.html` and the extension of a page. */
const pathKey = (path: string): string =>
  path
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(MARKDOWN, '')
    .replace(/\.html?$/i, '')
    .replace(/(?:^|\/)_?index$/i, '')
    .replace(/^\/|\/$/g, '')
    .toLowerCase();

/** Path of a file without its extension; for `index.md`, its folder. */
function fileKey(path: string): string {
  const bare = path.normalize('NFC').replace(/\/$/, '');
  const stem = bare.replace(MARKDOWN, '').replace(/\.html?$/i, '');
  return /^_?index$/i.test(basename(stem)) || isIndexFile(bare) ? dirname(stem) : stem;
}

const DAY = 86_400_000;

/** Whether a path contains the date of a post. It may be another day in the time zone in which the blog was built. */
function isDay(written: string, [year = '', month, day]: readonly (string | undefined)[]): boolean {
  if (month !== undefined && day !== undefined)
    return Math.abs(Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.parse(written.slice(0, 10))) <= DAY;
  return Number(written.slice(0, 4)) === Number(year) && (month === undefined || Number(written.slice(5, 7)) === Number(month));
}

/** The server of a URL; most answer with and without "www.". */
const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** The path of a URL on a server; `undefined` if it is not one. */
const pathOf = (url: string): string | undefined => (URL.canParse(url) ? decodePath(new URL(url).pathname) : undefined);

/** The posts of a build by what links may have of them. */
interface Keys {
  readonly files: ReadonlyMap<string, LinkedPost>;
  readonly paths: ReadonlyMap<string, LinkedPost>;
  readonly slugs: ReadonlyMap<string, LinkedPost>;
  readonly titles: ReadonlyMap<string, LinkedPost>;
}

function keysOf(entries: readonly LinkedPost[]): Keys {
  const files = new Map<string, LinkedPost>();
  const paths = new Map<string, LinkedPost>();
  const slugs = new Map<string, LinkedPost>();
  const titles = new Map<string, LinkedPost>();
  const add = (map: Map<string, LinkedPost>, key: string, entry: LinkedPost): void => {
    if (key !== '' && !map.has(key)) map.set(key, entry);
  };
  // Unambiguous names of posts come before names that several posts may have.
  for (const entry of entries) {
    add(files, fileKey(entry.post.path), entry);
    add(paths, pathKey(`posts/${entry.slug}`), entry);
    add(slugs, slugKey(entry.slug), entry);
    const path = entry.permalink?.replace(ORIGIN, '');
    if (path) add(paths, pathKey(decodePath(path)), entry);
  }
  for (const entry of entries)
    for (const alias of entry.post.aliases) add(paths, pathKey(decodePath(alias.replace(ORIGIN, ''))), entry);
  for (const entry of entries) add(slugs, slugKey(datedSlug(entry.post.path)), entry);
  for (const entry of entries) add(slugs, slugKey(fileSlug(entry.post.path)), entry);
  // Nuxt sorts files by the number before their names.
  for (const entry of entries) add(slugs, slugKey(toSlug(basename(entry.post.path).replace(NUMBERED, ''))), entry);
  // Zola divides words in URLs at hyphens only.
  for (const entry of entries) add(slugs, slugKey(entry.slug.replace(/_+/g, '-')), entry);
  for (const entry of entries) add(titles, comparable(entry.post.title), entry);
  return { files, paths, slugs, titles };
}

/**
 * Finds the posts of a build by every form that links to them may have. What it looks in is made once, for the first link; a
 * lookup takes the same time however many posts there are.
 */
export class PostIndex {
  readonly #entries: readonly LinkedPost[];
  readonly #files: readonly string[];
  #known: Keys | undefined;
  /** Names of files, without folder and extension. */
  #names: ReadonlySet<string> | undefined;
  /** The servers that the posts are on. */
  readonly #hosts = new Set<string>();
  readonly #base: string;

  /**
   * @param site Absolute URL with a trailing slash.
   * @param files Paths of all files that were read, whether they are posts or not.
   */
  constructor(entries: readonly LinkedPost[], site: string | undefined, files: readonly string[] = []) {
    this.#entries = entries;
    this.#files = files;
    this.#base = site ? pathKey(new URL(site).pathname) : '';
    if (site) this.#hosts.add(hostOf(site));
    for (const { url, permalink } of entries) if (url && ORIGIN.test(permalink ?? '')) this.#hosts.add(hostOf(url));
  }

  get #by(): Keys {
    return (this.#known ??= keysOf(this.#entries));
  }

  /** The post that a tag or a wiki link names by its file, with or without folder and extension, slug or title. */
  named(name: string): LinkedPost | undefined {
    const path = decodePath(name.trim()).replace(/\/(?:_?index\.\w+)?$/i, '');
    const stem = basename(path)
      .replace(MARKDOWN, '')
      .replace(/\.html?$/i, '');
    if (!stem || name.length > MAX_LENGTH) return undefined;
    return (
      this.#by.slugs.get(slugKey(toSlug(stem))) ??
      this.#by.slugs.get(slugKey(fileSlug(path))) ??
      this.#by.titles.get(comparable(name))
    );
  }

  /** Whether a name is that of a file, which may be no post. */
  isFile(name: string): boolean {
    if (name.trim() === '' || name.length > MAX_LENGTH) return false;
    this.#names ??= new Set(this.#files.map((path) => slugKey(fileSlug(path))));
    return this.#names.has(slugKey(fileSlug(`${decodePath(name.trim())}.md`)));
  }

  /** The post that a link leads to: `href` is a path, or an absolute URL of the site, without query and fragment. */
  find(href: string, from: LinkSource): LinkedPost | undefined {
    return href.length > MAX_LENGTH ? undefined : this.#find(href, from);
  }

  /** Whether a link that leads to no post looks like one that should. */
  looksLikePost(href: string): boolean {
    const path = this.#ownPath(href);
    if (path === undefined || href.length > MAX_LENGTH) return false;
    return (
      (MARKDOWN.test(path) && !ORIGIN.test(href)) || /(?:^|\/)(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\/[^.]*(?:\.html?)?$/i.test(path)
    );
  }

  /** The decoded path of a URL on this site; `undefined` for other sites. */
  #ownPath(href: string): string | undefined {
    if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return decodePath(href);
    const url = href.startsWith('//') ? `https:${href}` : href;
    return URL.canParse(url) && this.#hosts.has(hostOf(url)) ? pathOf(url) : undefined;
  }

  /** The post that a URL on an unknown server names by its date and name: no other blog has both. */
  #onOtherServer(href: string): LinkedPost | undefined {
    const path = /^(?:https?:)?\/\//i.test(href) ? (pathOf(href.startsWith('//') ? `https:${href}` : href) ?? '') : '';
    const key = pathKey(path);
    const isDay = DATED.exec(key)?.[3] !== undefined;
    return isDay ? this.#byPath(path) : /^(?:19|20)\d\d\//.test(key) ? this.#by.paths.get(key) : undefined;
  }

  #find(href: string, from: LinkSource): LinkedPost | undefined {
    const path = this.#ownPath(href);
    if (path === undefined) return this.#onOtherServer(href);
    if (path === '' || path === '/') return undefined;
    // From the top of the content in Zola, or of the site in Docusaurus.
    const [, fromTop] = /^@(?:site)?\/(.+)$/.exec(path) ?? [];
    if (fromTop !== undefined) return this.#below(fromTop, from) ?? this.#byPath(fromTop, true);
    if (path.startsWith('/'))
      return this.#by.files.get(fileKey(join(from.root, path))) ?? this.#byPath(path) ?? this.#below(path, from);
    const byFile = this.#by.files.get(fileKey(join(from.path, '..', path)));
    if (byFile) return byFile;
    // A browser resolves it relative to the URL of the post that contains it.
    const permalink = this.#by.files.get(fileKey(from.path))?.permalink?.replace(ORIGIN, '');
    const base = `https://a.invalid${permalink ?? ''}`;
    const target = permalink !== undefined && URL.canParse(path, base) ? pathOf(new URL(path, base).href) : undefined;
    const found = (target && this.#byPath(target)) || this.#byPath(path.replace(/^(?:\.{1,2}\/)+/, ''), true);
    // From the top of a vault, as Obsidian and Quartz may write links.
    return found ?? (/^[^./][^/]*\//.test(path) ? this.#below(path, from) : undefined);
  }

  /** The post whose file has this path below one of the folders that contain a link, or below `content` in them. */
  #below(path: string, from: LinkSource): LinkedPost | undefined {
    let folder = from.path;
    for (let level = 0; level < MAX_LEVELS && folder !== dirname(folder); level += 1) {
      folder = dirname(folder);
      const found = this.#by.files.get(fileKey(join(folder, path))) ?? this.#by.files.get(fileKey(join(folder, 'content', path)));
      if (found) return found;
    }
    return undefined;
  }

  #byPath(path: string, isLoose = false): LinkedPost | undefined {
    const key = pathKey(path);
    const below = this.#base && key.startsWith(`${this.#base}/`) ? key.slice(this.#base.length + 1) : undefined;
    const known = this.#by.paths.get(key) ?? (below && this.#by.paths.get(below));
    if (known) return known;
    // The folder that the blog is in on its server, if a permalink does not contain it.
    const inner = key.replace(/^[^/]*\//, '');
    if (inner !== key && inner.includes('/')) {
      const found = this.#by.paths.get(inner);
      if (found) return found;
    }
    const [, year, month, day, name] = DATED.exec(key) ?? [];
    if (name !== undefined) {
      // The date in the file name may differ from that in the front matter, and some generators use it in URLs.
      const byFile = this.#by.slugs.get(slugKey(toSlug(`${year}-${month}-${day}-${name}`)));
      // Hugo and blogdown have the words of the title where a post has no slug.
      const found = byFile ?? this.#by.slugs.get(slugKey(toSlug(name))) ?? this.#by.titles.get(comparable(name));
      return found && (byFile || isDay(found.post.written, [year, month, day])) ? found : undefined;
    }
    const folders = (below ?? key).split('/');
    const last = folders.pop() ?? '';
    const isPostFolder = folders.every((folder) => POST_FOLDERS.has(folder) || /^[a-z]{2}(?:-[a-z\d]{2,4})?$/.test(folder));
    return isPostFolder && (isLoose || !/\.[a-z\d]{2,5}$/.test(last)) ? this.#by.slugs.get(slugKey(toSlug(last))) : undefined;
  }
}

/** The URL of a post: in its blog, else where the build writes it. */
export const urlOf = ({ url, slug }: LinkedPost): string => url ?? articleUrl(slug);
