import { createHash } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import { languageOfName } from './language.js';

const MAX_BYTES = 180;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A date before a title; Statamic has a dot between them. */
const DATED = /^(\d{4}-\d{1,2}-\d{1,2})(?:-|$|\.(?!\d))/;

/** Tells apart what would have the same name: eight hexadecimal digits. */
export const hash8 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * Makes a name safe as one URL path segment and as a file name on every system: NFC, letters, digits, `-` and `_` only, never
 * empty, never a name that Windows reserves, at most 180 bytes.
 */
export function toSlug(name: string): string {
  const words = name
    .normalize('NFC')
    // What says how a sign looks is no letter's mark.
    .replace(/[\ufe00-\ufe0f\u20d0-\u20ff]|(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (words === '') return `post-${hash8(name)}`;
  if (RESERVED.test(words)) return `${words}-post`;
  if (Buffer.byteLength(words) <= MAX_BYTES) return words;
  let short = words.slice(0, MAX_BYTES);
  while (Buffer.byteLength(short) > MAX_BYTES) short = Array.from(short).slice(0, -1).join('');
  return `${short.replace(/-+$/, '')}-${hash8(words)}`;
}

/** What makes two slugs the same: some file systems do not tell capitals apart. */
export const slugKey = (slug: string): string => slug.normalize('NFC').toLowerCase();

const INDEX = /^(?:_?index(?:\.html)?\.\w+|readme\.md|page\.mdx|\+page\.\w+)$/i;

/** A file of Grav, which is named after its template, in a folder that a number places: `01.blog/first-week/item.md`. */
const GRAV = /[\\/]\d{1,3}\.[^\d\\/][^\\/]*[\\/](?:[^\\/]+[\\/])?(?:item|default|post|blog[-_]?item)\.md$/i;
/** The number before the name of such a folder, which URLs do not have. */
const PLACE = /^\d{1,3}\.(?=.)/;

/** Whether a file is Grav's. */
export const isGravFile = (path: string): boolean => GRAV.test(path);

/** Whether a post has the name of its folder: its file is `index.md`, `README.md`, or a page of Next.js, SvelteKit or Grav. */
export const isIndexFile = (path: string): boolean => INDEX.test(basename(path)) || isGravFile(path);

/** The name that a file gives its post: without extensions, also `.html.md` of Middleman; for `index.md` that of its folder. */
function fileStem(path: string): string {
  if (!isIndexFile(path)) return basename(path, extname(path)).replace(/(?<=.)\.html$/i, '');
  const folder = basename(dirname(path));
  return isGravFile(path) ? folder.replace(PLACE, '') : folder;
}

/** The date that opens a name, with what divides it from the title. `2025-01-14.fr` is a translation of `2025-01-14`. */
function openingDate(stem: string): RegExpExecArray | undefined {
  const found = DATED.exec(stem);
  const isTranslated = found?.[0].endsWith('.') && languageOfName(stem.slice(found[0].length)) !== undefined;
  return found && !isTranslated ? found : undefined;
}

/** The date that opens a file name (`2025-01-14-title.md`), unparsed. */
export const fileDate = (path: string): string | undefined => openingDate(fileStem(path))?.[1];

/**
 * The name of a file without its date.
 *
 * @param isDatedByFolders Its folders begin the date of the post: that of `2025/01-14-title.md` or `2025/01/14-title.md`.
 */
function undatedStem(path: string, isDatedByFolders: boolean): string {
  const stem = fileStem(path);
  const bare = stem.slice(openingDate(stem)?.[0].length) || stem;
  if (!isDatedByFolders || bare !== stem) return bare;
  const folder = dirname(isIndexFile(path) ? dirname(path) : path).replaceAll('\\', '/');
  if (/(?:^|\/)\d{4}$/.test(folder)) return stem.replace(/^\d{1,2}-\d{1,2}-(?=.)/, '');
  return /(?:^|\/)\d{4}[/-]\d{1,2}$/.test(folder) ? stem.replace(/^\d{1,2}-(?=.)/, '') : stem;
}

/** The slug that a file name gives, without its date. @param isDatedByFolders As {@link undatedStem} has it. */
export const fileSlug = (path: string, isDatedByFolders = false): string => toSlug(undatedStem(path, isDatedByFolders));

/** The path of a file that has the name of its folder without the language in it: `trip/index.md` for `trip/index.en.md`. */
function withoutLanguage(path: string): string {
  const plain = path.replace(/\.([\w-]+)(\.\w+)$/, (all, tag: string, ending: string) => (languageOfName(tag) ? ending : all));
  return isIndexFile(plain) ? plain : path;
}

/** The words of a file name, without its date. @param isDatedByFolders As {@link undatedStem} has it. */
export function fileWords(path: string, isDatedByFolders = false): string {
  const words = undatedStem(withoutLanguage(path), isDatedByFolders)
    .normalize()
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The slug of the whole file name, date included, which tells posts of one name and different days apart. */
export const datedSlug = (path: string): string => toSlug(fileStem(path));

/** The same with the name of the folder before it, which tells posts of one name and day apart. */
export function folderSlug(path: string): string {
  const folder = isIndexFile(path) ? dirname(dirname(path)) : dirname(path);
  return toSlug(`${basename(folder)}-${fileStem(path)}`);
}
