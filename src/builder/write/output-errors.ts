const ROOM = 'make room, and build again';
const RIGHTS = 'check its permissions, or choose another --out';
const IN_THE_WAY = 'something else took its place during the build; move that elsewhere and build again';

/** What happened to a file or folder, and what to do, by the code of the error (POSIX.1-2017, "Error Numbers"). */
const SENTENCES: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ['did not fit on the disk', ROOM],
  EDQUOT: ['exceeds your disk quota', ROOM],
  EFBIG: ['is larger than its disk allows', 'choose an --out on another disk'],
  EACCES: ['cannot be read or written', RIGHTS],
  EPERM: ['cannot be changed', RIGHTS],
  EROFS: ['is on a read-only disk', 'choose another --out'],
  EMFILE: ['could not be opened because too many files are open', 'raise the limit with "ulimit -n" and build again'],
  ENFILE: ['could not be opened because too many files are open', 'close other programs and build again'],
  ENAMETOOLONG: ['has a name that is too long', 'give the article a shorter slug, or choose a shorter --out'],
  ENOTDIR: ['could not be written', IN_THE_WAY],
  EISDIR: ['could not be written', IN_THE_WAY],
  EEXIST: ['could not be written', IN_THE_WAY],
  ENOTEMPTY: ['could not be written', IN_THE_WAY],
  ENOENT: ['disappeared during the build', 'build again'],
  ELOOP: ['is a symbolic link that leads to itself', 'remove it and build again'],
  EXDEV: ['is on another disk than the rest of the output', 'choose an --out that is on a single disk'],
  EBUSY: ['is in use by another program', 'close that program and build again'],
  EIO: ['could not be read or written because the disk failed', 'check the disk'],
};

/** An error of the file system as a sentence with advice; any other as it is. The code stays, for those who look it up. */
export function advise(error: unknown, name: string): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (!code || !syscall) return error;
  const [what, advice] = SENTENCES[code] ?? [`could not be read or written: ${message}`, 'choose another --out'];
  return new Error(`"${name}" ${what} (${code}); ${advice}`, { cause: error });
}

/** Does something with files of the output, whose name is given. @throws Errors with advice */
export function withAdvice<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw advise(error, name);
  }
}
