import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The names in a folder, by how they are compared. */
interface Listing {
  /** When the folder last changed, in nanoseconds. */
  readonly changed: bigint;
  readonly names: ReadonlyMap<string, string>;
}

const listings = new Map<string, Listing>();
const composed = (name: string): string => name.normalize();
const inOneCase = (name: string): string => composed(name).toLowerCase();

function namesIn(folder: string): ReadonlyMap<string, string> {
  const changed = statSync(folder, { bigint: true }).mtimeNs;
  const known = listings.get(folder);
  if (known?.changed === changed) return known.names;
  const stored = readdirSync(folder);
  // A name in the right case comes before those in another one.
  const names = new Map([inOneCase, composed].flatMap((keyOf) => stored.map((name) => [keyOf(name), name] as const)));
  listings.set(folder, { changed, names });
  return names;
}

/**
 * A path with its names as they are on the disk: archives from macOS bring decomposed ones, and neither macOS nor Windows heeds
 * their case. What is not found is left as it is written.
 *
 * @throws if there is no such folder
 */
export function storedPath(path: string): string {
  if (existsSync(path)) return path;
  const folder = storedPath(dirname(path));
  const names = namesIn(folder);
  const name = composed(basename(path));
  return join(folder, names.get(name) ?? names.get(inOneCase(name)) ?? name);
}
