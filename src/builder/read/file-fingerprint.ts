import { statSync } from 'node:fs';

/** Changes whenever a file may have changed; empty if it does not exist. */
export function fileFingerprint(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : '';
}
