import { watch, type FSWatcher } from 'node:fs';
import { resolve, sep } from 'node:path';

const SETTLE_MS = 120;

/**
 * Calls `onChange` when something in the folders or files has changed and a moment has passed. Calls never overlap: a change
 * during one leads to another after it. Hidden files do not count.
 *
 * @param ignore Absolute path of a folder whose changes do not count, such as the output.
 * @returns A function that stops watching.
 */
export function watchInputs(paths: readonly string[], onChange: () => Promise<void>, ignore?: string): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await onChange();
    running = false;
    if (again && !stopped) {
      again = false;
      schedule();
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLE_MS);
  };
  const watchers = paths.map((path): FSWatcher => {
    const watcher = watch(path, { recursive: true }, (_event, name) => {
      const changed = name ? resolve(path, name) : path;
      const hidden = name?.split(sep).some((part) => part.startsWith('.')) ?? false;
      const ignored = ignore !== undefined && (changed === ignore || changed.startsWith(ignore + sep));
      if (!hidden && !ignored) schedule();
    });
    // A folder that disappears is no reason to end: the next build says what is missing.
    watcher.on('error', schedule);
    return watcher;
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
