import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { hasErrors, UsageError, type Message, type Severity } from '../shared/messages.js';
import { isOutput } from '../shared/output-marker.js';
import { displayPath, type InputFile } from './source.js';

const MARKDOWN = /\.(?:md|markdown)$/i;

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
    if (entry.isDirectory()) return walk(path, root, findings);
    if (entry.isFile()) return MARKDOWN.test(entry.name) ? [{ path, root }] : [];
    if (entry.isSymbolicLink() && (MARKDOWN.test(entry.name) || statFollowed(path)?.stats.isDirectory())) findings.onLink(path);
    return [];
  });
}

function byPath(files: readonly InputFile[]): InputFile[] {
  const keyed = files.map((file) => ({ file, key: file.path.split(sep).join('/').normalize('NFC') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file);
}

/**
 * Finds the Markdown files of files and folders, in the order of the inputs and by path within each. Hidden folders and
 * `node_modules`, and what a build wrote, are passed over; symbolic links are reported and not followed.
 *
 * @throws UsageError when an input does not exist or is no Markdown file.
 */
export function findInputs(inputs: readonly string[], cwd: string, messages: Message[]): InputFile[] {
  const found = new Map<string, InputFile>();
  for (const input of inputs) {
    const path = resolve(cwd, input);
    const there = statFollowed(path);
    if (!there) throw new UsageError(`"${input}" does not exist; name Markdown files, or a folder of them`);
    const isFolder = there.stats.isDirectory();
    if (!isFolder && !MARKDOWN.test(path))
      throw new UsageError(`"${input}" is not a Markdown file; name files that end in .md, or a folder of them`);
    const report = (about: string, severity: Severity, code: string, text: string): void => {
      messages.push({ file: displayPath(about, cwd), line: 1, column: 1, severity, code, text });
    };
    const findings: Findings = {
      onLink(link) {
        report(link, 'warning', 'symbolic-link', 'symbolic links are not followed; replace it with the file or folder itself');
      },
      onUnreadable(folder, { code }) {
        report(folder, 'error', 'unreadable', `the folder cannot be read (${code}); check its permissions`);
      },
    };
    const before = messages.length;
    const files = isFolder ? byPath(walk(path, path, findings)) : [{ path, root: dirname(path) }];
    // Below a folder no link is followed, so that its own real path tells those of its files.
    for (const file of files) {
      const key = there.real + file.path.slice(path.length);
      if (!found.has(key)) found.set(key, file);
    }
    if (files.length > 0 || hasErrors(messages.slice(before))) continue;
    report(path, 'error', 'no-posts', 'this folder has no Markdown files; add files that end in .md');
  }
  return [...found.values()];
}
