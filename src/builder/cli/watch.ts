import { watch, type Dirent, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entriesOf, isIgnored, statFollowed } from '../read/inputs.js';

const SETTLE_MS = 120;
const POLL_MS = 300;

/** Path of a folder → names of the files in it that count; `undefined`: all do. */
type Folders = Map<string, Set<string> | undefined>;

/** The watchers of what there was when they were opened. */
interface Watchers {
  /** Why some folder cannot be watched. */
  readonly failure: Error | undefined;
  /** Something else is there now, or nothing. */
  isOutdated(): boolean;
  close(): void;
}

/** Tells what is at a path from what takes its place; empty when there is nothing. */
function identity(path: string): string {
  const there = statFollowed(path);
  return there ? `${there.stats.dev} ${there.stats.ino}` : '';
}

function addTree(folder: string, folders: Folders): void {
  folders.set(folder, undefined);
  let entries: Dirent[] = [];
  try {
    entries = entriesOf(folder);
  } catch {
    // The build does not get in either, and says so.
  }
  for (const entry of entries) if (entry.isDirectory()) addTree(join(folder, entry.name), folders);
}

function addFile(path: string, folders: Folders): void {
  const folder = dirname(path);
  // Under its own name a folder tells that it goes.
  if (!folders.has(folder)) folders.set(folder, new Set([basename(folder)]));
  folders.get(folder)?.add(basename(path));
}

function openWatchers(paths: readonly string[], onEvent: () => void): Watchers {
  const folders: Folders = new Map();
  const found = new Map<string, string>();
  for (const path of paths) {
    const there = statFollowed(path);
    const anchor = there?.stats.isFile() ? dirname(path) : path;
    if (!found.has(anchor)) found.set(anchor, identity(anchor));
    if (there?.stats.isDirectory()) addTree(path, folders);
    // A symbolic link may be replaced, and what it leads to written.
    else if (there) for (const file of [path, there.real]) addFile(file, folders);
  }
  const watchers: FSWatcher[] = [];
  let failure: Error | undefined;
  for (const [folder, names] of folders) {
    const onChange = (_event: string, name: string | null): void => {
      if (name === null || (names ? names.has(name) : !isIgnored(join(folder, name)))) onEvent();
    };
    try {
      // One for each folder: the recursive one of Node loses, on Linux, what is replaced.
      watchers.push(watch(folder, onChange).on('error', onEvent));
    } catch (error) {
      const isBarred = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isBarred) failure ??= error as Error;
    }
  }
  return {
    failure,
    isOutdated: () => [...found].some(([path, before]) => identity(path) !== before),
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/**
 * Runs `build`, and again when something in the folders or files has changed and a moment has passed. Builds never overlap: a
 * change during one, the first too, leads to another after it. Hidden files and outputs do not count. A folder or file that goes
 * away is waited for.
 *
 * @param paths Absolute paths.
 * @param onError Is told why a build but the first failed, or what cannot be watched.
 * @returns Resolves after the first build, to a function that stops watching.
 * @throws What the first build throws, or why something cannot be watched. Then nothing is.
 */
export async function watchInputs(
  paths: readonly string[],
  build: () => Promise<void>,
  onError: (error: Error) => void,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  let watchers: Watchers | undefined;
  let running = false;
  let again = false;
  let stopped = false;
  const onEvent = (): void => {
    clearTimeout(timer);
    again = running;
    if (!running) timer = setTimeout(() => void run().catch(onError), SETTLE_MS);
  };
  const run = async (): Promise<void> => {
    running = true;
    try {
      // A watcher follows the folder that it was opened for, wherever that goes. New ones see what is there now.
      watchers?.close();
      watchers = openWatchers(paths, onEvent);
      const { failure } = watchers;
      await build();
      if (failure) throw failure;
    } finally {
      running = false;
      if (again && !stopped) onEvent();
    }
  };
  // It also keeps the process alive while there is nothing to watch.
  const poll = setInterval(() => {
    if (watchers?.isOutdated()) onEvent();
  }, POLL_MS);
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(poll);
    watchers?.close();
  };
  try {
    await run();
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}
