import { statSync } from 'node:fs';

export const RIGHTS = 'check its permissions';
export const RENAME = 'the name is not UTF-8; rename it';

/** The code of an error of the file system, such as `EACCES`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Whether a file was not found because its name is not UTF-8: Node reads such names, but cannot open them. */
export const isWrongName = (path: string, error: unknown): boolean => codeOf(error) === 'ENOENT' && path.includes('\ufffd');

/**
 * Why there is nothing at a path that the user has named, as the rest of a sentence that begins with that name.
 *
 * @param advice What to do if it does not exist.
 */
export function whyMissing(path: string, advice: string): string {
  try {
    statSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM') return `cannot be read (${code}); ${RIGHTS}`;
    if (isWrongName(path, error)) return 'has a name that is not UTF-8; rename it';
  }
  return `does not exist; ${advice}`;
}
