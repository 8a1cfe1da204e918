import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UsageError, type Message } from './messages.js';
import { displayPath, type InputFile } from './source.js';

const MARKDOWN = /\.(?:md|markdown)$/i;

function walk(folder: string, root: string, skip: string | undefined, onLink: (path: string) => void): InputFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): InputFile[] => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || path === skip) return [];
    if (entry.isDirectory()) return walk(path, root, skip, onLink);
    if (!MARKDOWN.test(entry.name)) return [];
    if (entry.isFile()) return [{ path, root }];
    onLink(path);
    return [];
  });
}

function byPath(files: readonly InputFile[]): InputFile[] {
  const keyed = files.map((file) => ({ file, key: file.path.split(sep).join('/').normalize('NFC') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file);
}

/**
 * Finds the Markdown files of files and folders, in the order of the inputs and by path within each. Hidden folders and
 * `node_modules` are passed over, symbolic links are reported and not followed.
 *
 * @param skip Absolute path of a folder that is no input, such as the output.
 * @throws UsageError when an input does not exist or is no Markdown file.
 */
export function findInputs(inputs: readonly string[], cwd: string, messages: Message[], skip?: string): InputFile[] {
  const found = new Map<string, InputFile>();
  for (const input of inputs) {
    const path = resolve(cwd, input);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new UsageError(`"${input}" does not exist; give a folder of Markdown files, or such files`);
    if (!stats.isDirectory() && !MARKDOWN.test(path)) throw new UsageError(`"${input}" is not a Markdown file (.md)`);
    const onLink = (link: string): void => {
      const text = 'symbolic links are not followed; put the file itself into the folder';
      messages.push({ file: displayPath(link, cwd), line: 1, column: 1, severity: 'warning', code: 'symbolic-link', text });
    };
    const files = stats.isDirectory() ? byPath(walk(path, path, skip, onLink)) : [{ path, root: dirname(path) }];
    // Below a folder no link is followed, so that its own real path tells those of its files.
    const real = realpathSync.native(path);
    for (const file of files) {
      const key = real + file.path.slice(path.length);
      if (!found.has(key)) found.set(key, file);
    }
    if (files.length > 0) continue;
    const text = 'there is no Markdown file (.md) here';
    messages.push({ file: displayPath(path, cwd), line: 1, column: 1, severity: 'error', code: 'no-posts', text });
  }
  return [...found.values()];
}
