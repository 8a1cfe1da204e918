import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { codeOf, isWrongName, RENAME, RIGHTS, whyMissing } from '../shared/file-errors.js';
import { hasErrors, UsageError, type Message, type Severity } from '../shared/messages.js';
import { isOutput } from '../shared/output-marker.js';
import { metaFile } from './meta-file.js';
import { isHtmlPost, MARKDOWN, siteOfPosts, withoutSources } from './page-files.js';
import { isContentRoot, projectFolders } from './project.js';
import { displayPath, type InputFile } from './source.js';

/** What is at a path after following links, and where that is; `undefined` if there is nothing. */
export function statFollowed(path: string): { readonly stats: Stats; readonly real: string } | undefined {
  try {
    return { stats: statSync(path), real: realpathSync.native(path) };
  } catch {
    return undefined;
  }
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const isPostFile = (path: string): boolean => MARKDOWN.test(path) || isHtmlPost(path);

/** Folders that Bundler fills with packages; Jekyll does not read them either. */
const GEMS = /[\\/]vendor[\\/](?:bundle|cache|gems|ruby)$/;

/** Whether a path below an input folder is not an input: hidden, from npm or Bundler, or written by a build or by Jekyll. */
export const isIgnored = (path: string): boolean =>
  isHidden(basename(path)) || basename(path) === '_site' || GEMS.test(path) || isOutput(path);

/** The content of a folder, except what is ignored. */
export const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isFile() ? !isHidden(entry.name) : !isIgnored(join(folder, entry.name)),
  );

/** Whether a folder is the top of a site of Hugo, which writes into `public` and copies Markdown there. */
const isHugo = (entries: readonly Dirent[]): boolean =>
  entries.some((entry) => entry.isDirectory() && entry.name === 'content') &&
  entries.some(({ name }) => /^(?:hugo|config)\.(?:toml|ya?ml|json)$/.test(name));

/** Callbacks for paths that are not read. */
interface Findings {
  /** Whether the user excludes a path. */
  isExcluded(path: string): boolean;
  onLink(path: string): void;
  onUnreadable(path: string, error: unknown): void;
}

function walk(folder: string, root: string, findings: Findings): InputFile[] {
  let entries: Dirent[] = [];
  try {
    entries = entriesOf(folder);
  } catch (error) {
    findings.onUnreadable(folder, error);
  }
  const metas = new Set(entries.flatMap(({ name }) => (name.endsWith('.meta') ? name : [])));
  return entries.flatMap((entry): InputFile[] => {
    const path = join(folder, entry.name);
    if (findings.isExcluded(path) || (entry.name === 'public' && isHugo(entries))) return [];
    if (entry.isDirectory()) return walk(path, root, findings);
    if (entry.isFile()) return isPostFile(path) ? [{ path, root, hasMeta: metas.has(metaFile(entry.name)) }] : [];
    if (entry.isSymbolicLink() && (isPostFile(path) || statFollowed(path)?.stats.isDirectory())) findings.onLink(path);
    return [];
  });
}

/** Tells for each file whether it is in a folder that has its posts in `_posts`: below the same folder, or its `source`. */
function inFolder(files: readonly InputFile[]): readonly InputFile[] {
  const sites = new Set(files.flatMap(({ path, root }) => siteOfPosts(path, root) ?? []));
  if (sites.size === 0) return files;
  return files.map((file) =>
    [...sites].some((site) => file.path.startsWith(join(site, sep))) ? { ...file, hasPostsFolder: true } : file,
  );
}

function byPath(files: readonly InputFile[]): InputFile[] {
  const keyed = files.map((file) => ({ file, key: file.path.split(sep).join('/').normalize('NFC') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file);
}

/** Maximum length and number of patterns. */
const MAX_PATTERN = 1000;

/**
 * Tells which paths are excluded by patterns such as `drafts/**`. They are relative to the input folder or the working directory;
 * one without a slash is the name of a file or folder at any level.
 *
 * @throws UsageError for a pattern that is too long.
 */
function excluder(patterns: readonly string[], cwd: string): (path: string, root: string) => boolean {
  if (patterns.length === 0) return () => false;
  if (patterns.length > MAX_PATTERN || patterns.some(({ length }) => length > MAX_PATTERN))
    throw new UsageError(`--exclude takes up to ${MAX_PATTERN} patterns of up to ${MAX_PATTERN} characters; shorten them`);
  const matchers = patterns.map((pattern) => {
    const glob = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    const matches = picomatch(glob, { dot: true });
    return { matches, isName: !glob.includes('/') };
  });
  const slashed = (path: string): string => path.split(sep).join('/');
  return (path, root) => {
    const [below, here, name] = [slashed(relative(root, path)), slashed(relative(cwd, path)), basename(path)];
    return matchers.some(({ matches, isName }) => (isName && matches(name)) || matches(below) || matches(here));
  };
}

/** How many patterns a message names. */
const NAMED = 5;

function allExcluded(patterns: readonly string[]): string {
  const named = patterns.slice(0, NAMED).map((pattern) => `"${pattern}"`);
  const list = [...named, ...(patterns.length > NAMED ? ['…'] : [])].join(', ');
  return `all Markdown files of this folder are excluded (${list}); use narrower patterns for --exclude, or in the settings`;
}

/**
 * Finds the Markdown files in files and folders, in the order of the inputs and by path within each. Hidden folders,
 * `node_modules` and anything that a build wrote are ignored; symbolic links are reported and not followed.
 *
 * @param exclude Patterns of further paths to leave out.
 * @throws UsageError if an input does not exist or is not a Markdown file.
 */
export function findInputs(
  inputs: readonly string[],
  cwd: string,
  messages: Message[],
  exclude: readonly string[] = [],
): InputFile[] {
  const isExcluded = excluder(exclude, cwd);
  const found = new Map<string, InputFile>();
  for (const input of inputs) {
    const path = resolve(cwd, input);
    const there = statFollowed(path);
    if (!there) throw new UsageError(`"${input}" ${whyMissing(path, 'name Markdown files, or a folder of them')}`);
    const isFolder = there.stats.isDirectory();
    if (!isFolder && !isPostFile(path))
      throw new UsageError(
        `"${input}" is not a Markdown file and not a feed; name files that end in .md, a folder of them, or a feed`,
      );
    const report = (about: string, severity: Severity, code: string, text: string): void => {
      messages.push({ file: displayPath(about, cwd), line: 1, column: 1, severity, code, text });
    };
    const findings: Findings = {
      isExcluded: (about) => isExcluded(about, path),
      onLink(link) {
        report(link, 'warning', 'symbolic-link', 'symbolic links are not followed; replace it with the file or folder itself');
      },
      onUnreadable(folder, error) {
        const text = isWrongName(folder, error) ? RENAME : `the folder cannot be read (${codeOf(error)}); ${RIGHTS}`;
        report(folder, 'error', 'unreadable', text);
      },
    };
    const before = messages.length;
    const files = isFolder
      ? inFolder(withoutSources(byPath(walk(path, path, findings))))
      : [{ path, root: dirname(path), isNamed: true, hasMeta: true }];
    const folders = projectFolders(isFolder ? path : dirname(path));
    const known = new Map<string, readonly string[]>();
    /** The top folders of the site that a folder belongs to, and of the input's. */
    const foldersOf = (folder: string): readonly string[] => {
      if (!folder.startsWith(path + sep)) return folders;
      const own = known.get(folder) ?? (isContentRoot(folder) ? [folder, ...folders] : foldersOf(dirname(folder)));
      known.set(folder, own);
      return own;
    };
    // No links are followed below a folder, so the real paths of its files follow from its own.
    for (const file of files) {
      const key = there.real + file.path.slice(path.length);
      if (!found.has(key)) found.set(key, { ...file, folders: foldersOf(dirname(file.path)) });
    }
    if (files.length > 0 || hasErrors(messages.slice(before))) continue;
    const isAllExcluded = exclude.length > 0 && walk(path, path, { ...findings, isExcluded: () => false }).length > 0;
    report(
      path,
      'error',
      'no-posts',
      isAllExcluded ? allExcluded(exclude) : 'this folder has no Markdown files; add files that end in .md',
    );
  }
  return [...found.values()];
}
