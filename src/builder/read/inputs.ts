import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { hasErrors, UsageError, type Message, type Severity } from '../shared/messages.js';
import { isOutput } from '../shared/output-marker.js';
import { siteOfPosts, MARKDOWN } from './page-files.js';
import { projectFolders } from './project.js';
import { displayPath, type InputFile } from './source.js';

/** What is at a path, links followed, and where that is; `undefined` when there is nothing. */
export function statFollowed(path: string): { readonly stats: Stats; readonly real: string } | undefined {
  try {
    return { stats: statSync(path), real: realpathSync.native(path) };
  } catch {
    return undefined;
  }
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Whether what is at a path below an input folder is no input: hidden, of npm, or written by a build. */
export const isIgnored = (path: string): boolean => isHidden(basename(path)) || isOutput(path);

/** What there is in a folder, but what is passed over. */
export const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isFile() ? !isHidden(entry.name) : !isIgnored(join(folder, entry.name)),
  );

/** What is told about paths that are not read. */
interface Findings {
  /** Whether the user does not want what is at a path. */
  isExcluded(path: string): boolean;
  onLink(path: string): void;
  onUnreadable(path: string, error: NodeJS.ErrnoException): void;
}

function walk(folder: string, root: string, findings: Findings): InputFile[] {
  let entries: Dirent[] = [];
  try {
    entries = entriesOf(folder);
  } catch (error) {
    findings.onUnreadable(folder, error as NodeJS.ErrnoException);
  }
  return entries.flatMap((entry): InputFile[] => {
    const path = join(folder, entry.name);
    if (findings.isExcluded(path)) return [];
    if (entry.isDirectory()) return walk(path, root, findings);
    if (entry.isFile()) return MARKDOWN.test(entry.name) ? [{ path, root }] : [];
    if (entry.isSymbolicLink() && (MARKDOWN.test(entry.name) || statFollowed(path)?.stats.isDirectory())) findings.onLink(path);
    return [];
  });
}

/** Says of each file whether it is in a folder that has its posts in `_posts`: below the same folder, or `source` in that. */
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

/** Longest pattern, and most patterns, that are read. */
const MAX_PATTERN = 1000;

/**
 * Tells which paths patterns such as `drafts/**` exclude. They are relative to the input folder or the working directory; one
 * without a slash is the name of a file or folder anywhere.
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

/**
 * Finds the Markdown files of files and folders, in the order of the inputs and by path within each. Hidden folders and
 * `node_modules`, and what a build wrote, are passed over; symbolic links are reported and not followed.
 *
 * @param exclude Patterns of paths that are left out, too.
 * @throws UsageError when an input does not exist or is no Markdown file.
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
    if (!there) throw new UsageError(`"${input}" does not exist; name Markdown files, or a folder of them`);
    const isFolder = there.stats.isDirectory();
    if (!isFolder && !MARKDOWN.test(path))
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
      onUnreadable(folder, { code }) {
        report(folder, 'error', 'unreadable', `the folder cannot be read (${code}); check its permissions`);
      },
    };
    const before = messages.length;
    const files = isFolder ? inFolder(byPath(walk(path, path, findings))) : [{ path, root: dirname(path), isNamed: true }];
    const folders = projectFolders(isFolder ? path : dirname(path));
    // Below a folder no link is followed, so that its own real path tells those of its files.
    for (const file of files) {
      const key = there.real + file.path.slice(path.length);
      if (!found.has(key)) found.set(key, { ...file, folders });
    }
    if (files.length > 0 || hasErrors(messages.slice(before))) continue;
    report(path, 'error', 'no-posts', 'this folder has no Markdown files; add files that end in .md');
  }
  return [...found.values()];
}
