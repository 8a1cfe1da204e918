import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { hasChunks } from '../dialect/code/chunks.js';

/** Extensions of the files that are read as Markdown. */
export const MARKDOWN = /\.(?:md|mdx|markdown|mkd|mdown|qmd|rmd|rmarkdown)$/i;
/** A post in HTML, in Jekyll's folder and under its kind of name. */
const HTML_POST = /[\\/]_posts[\\/](?:.*[\\/])?\d{4}-\d{1,2}-\d{1,2}-[^\\/]+\.html?$/i;
/** What may be one in Hugo: it is if it has front matter. */
const HTML_CONTENT = /[\\/]content[\\/].*\.html?$/i;
const RENDERED = /\.(?:md|markdown|html?)$/i;

export const isHtml = (path: string): boolean => /\.html?$/i.test(path);

/** The first bytes of a file; none if it cannot be read. */
function beginningOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(8);
      return bytes.toString('latin1', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

/** Whether a file is in HTML, and is read as a post all the same. */
export const isHtmlPost = (path: string): boolean =>
  HTML_POST.test(path) || (HTML_CONTENT.test(path) && /^(?:\u00ef\u00bb\u00bf)?(?:---|\+\+\+)\s/.test(beginningOf(path)));

/** Files without those whose code was run to make another one: `a.Rmd` is the source of `a.md` or `a.html` next to it. */
export function withoutSources<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const rendered = new Set(
    files.map(({ path }) => path).flatMap((path) => (RENDERED.test(path) ? path.replace(RENDERED, '') : [])),
  );
  return files.filter(({ path }) => !hasChunks(path) || !rendered.has(path.slice(0, -extname(path).length)));
}

/** Folders of generators whose Markdown is a template for posts or a part of pages, and not a post. */
const TEMPLATE_FOLDERS = new Set([
  '_data',
  '_includes',
  '_layouts',
  '_templates',
  'archetypes',
  'examplesite',
  'includes',
  'layouts',
  'scaffolds',
  'templates',
]);
const DRAFT_FOLDERS = new Set(['_drafts', 'drafts']);

/** Files that belong to the site or the repository. Some may be posts, if they say when they were published. */
const SITE_FILES = new Set(['404', 'code_of_conduct', 'contributing', 'licence', 'license', 'readme', 'template']);
/** Others, which are named like this in capitals alone; a post may be about each of them. */
const FILES_IN_CAPITALS = new Set(['AGENTS', 'CHANGELOG', 'CLAUDE', 'GEMINI', 'SECURITY', 'SKILL']);

const isSiteFile = (name: string): boolean =>
  SITE_FILES.has(name.toLowerCase().replace(/\.[a-z-]+$/, '')) || FILES_IN_CAPITALS.has(name);

/** Whether Quarto and R Markdown only read a folder for parts of other files. Other generators have posts in such folders. */
const isPart = (name: string): boolean => name.startsWith('_') && !/^_(?:posts?|drafts?|articles?|blog)$/.test(name);

/** Whether a file is in the folder `pages` of Pelican, next to its settings or a level below, or in that of Nikola. */
function isInPages(path: string, root: string): boolean {
  const below = relative(root, path);
  const at = `${sep}${below}`.indexOf(`${sep}pages${sep}`);
  if (at < 0) return false;
  const folder = join(root, below.slice(0, at));
  return [join(folder, 'pelicanconf.py'), join(folder, '..', 'pelicanconf.py'), join(folder, 'conf.py')].some((file) =>
    existsSync(file),
  );
}

const foldersOf = (path: string, root: string): string[] =>
  dirname(relative(root, path))
    .split(sep)
    .map((name) => name.toLowerCase());

/** What the path of a file below an input folder tells about it. */
interface PathFacts {
  /** Why the file is not a post, whatever it contains. */
  readonly page?: string;
  /** The same, unless its front matter has a date. */
  readonly undatedPage?: string;
  /** It is in a folder of drafts. */
  readonly isDraft: boolean;
}

/**
 * @param path Absolute path of a file.
 * @param root Absolute path of the input folder; the folders that lead to it do not matter.
 * @param hasPostsFolder There is a folder `_posts` in the input. Jekyll and Hexo blogs have their pages next to it.
 */
export function pathFacts(path: string, root: string, hasPostsFolder: boolean): PathFacts {
  const folders = foldersOf(path, root);
  const isDraft = folders.some((name) => DRAFT_FOLDERS.has(name));
  const name = basename(path, extname(path)).toLowerCase();
  const templates = folders.find((folder) => TEMPLATE_FOLDERS.has(folder) || (hasChunks(path) && isPart(folder)));
  if (templates !== undefined) return { page: `it is in the folder "${templates}", which is for templates`, isDraft };
  // A section page in Hugo and Zola, in any of its languages.
  if (/^_index(?:\.[a-z-]+)?$/.test(name)) return { page: 'it is a section page', isDraft };
  // A theme's folder for pages is called "_pages"; their dates tell when they were changed.
  if (hasPostsFolder && !isDraft && !folders.some((folder) => folder.startsWith('_') && folder !== '_pages'))
    return { page: 'it is next to the folder "_posts"', isDraft };
  if (isInPages(path, root)) return { page: 'it is in the folder "pages"', isDraft };
  if (isSiteFile(basename(path, extname(path)))) return { undatedPage: 'its name is one that pages have', isDraft };
  return { isDraft };
}

const DATED_POST = /[\\/]_posts[\\/](?:.*[\\/])?\d{4}-\d{1,2}-\d{1,2}-[^\\/]+\.\w+$/i;
const IN_SOURCE = /[\\/]source[\\/]_posts[\\/]/i;

/** Whether a file is a post of Jekyll, or of Octopress; other files in a folder `source` are Hexo's. */
export const isJekyllPost = (path: string): boolean =>
  DATED_POST.test(path) && (path.endsWith('.markdown') || !IN_SOURCE.test(path));

/** The folder of the site whose folder `_posts` contains a file; `undefined` if none does. */
export function siteOfPosts(path: string, root: string): string | undefined {
  const folders = relative(root, dirname(path)).split(sep);
  const at = folders.findIndex((name) => name.toLowerCase() === '_posts');
  if (at < 0) return undefined;
  // Hexo has its posts one level further down than its site.
  return join(root, ...folders.slice(0, folders[at - 1] === 'source' ? at - 1 : at));
}
