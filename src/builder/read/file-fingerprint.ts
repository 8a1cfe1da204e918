import { statSync } from 'node:fs';

/** Differs whenever a file may have changed; empty when it is not there. */
export function fileFingerprint(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : '';
}
