import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { WrittenDate } from '../../core/dates.js';
import { parseDate } from './dates.js';
import { FIELD_NAMES } from './field-names.js';
import { nameWrongType } from './field-types.js';
import { BLANK, field, isList, text, type Located } from './fields.js';
import type { FrontMatter } from './front-matter.js';
import type { SourceFile } from './source.js';
import { fileDate } from '../shared/slug.js';

const IN_PATH = /(?:^|\/)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/;
/** Notes of a slip box begin with the time of day as well. */
const COMPACT =
  /(?:^|\/)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?=[-_/ .])|(?=[-_/]))/;
const MAX_PATH = 2000;

/** The date in a path such as `/2024/05/01/title` or `20240501-title` or `202405011230 title`, if there is one. */
function dateInPath(path: string): WrittenDate | undefined {
  const [, year, month, day] = IN_PATH.exec(path.slice(0, MAX_PATH)) ?? COMPACT.exec(path.slice(0, MAX_PATH)) ?? [];
  return year === undefined ? undefined : parseDate(`${year}-${month}-${day}`);
}

const dateInFolders = (path: string, root: string): WrittenDate | undefined =>
  dateInPath(relative(root, path).split(sep).join('/'));

/** Where a date was found if the front matter does not have one. */
interface FoundDate {
  readonly date: WrittenDate;
  /** The code of the message, if there is no date at all. */
  readonly code: string;
  readonly place: string;
}

function dateElsewhere(frontMatter: FrontMatter, { path, root }: SourceFile): FoundDate | undefined {
  const inName = parseDate(fileDate(path) ?? '');
  if (inName) return { date: inName, code: 'date-from-file-name', place: 'file name' };
  const inFolders = dateInFolders(path, root);
  if (inFolders) return { date: inFolders, code: 'date-from-path', place: 'path of the file' };
  const permalink = text(frontMatter, 'permalink', ...FIELD_NAMES.permalink)?.value;
  const inPermalink = permalink && dateInPath(permalink);
  return inPermalink ? { date: inPermalink, code: 'date-from-path', place: 'permalink' } : undefined;
}

/** Words of Quarto, R Markdown and Eleventy for a date that is only known when the site is built. */
const FROM_FILE = /^(?:last-modified|today|now|(?:git )?(?:last modified|created))$|\bSys\.(?:Date|time)\(\)/i;

/** When a file was last changed. */
function dateOfFile({ path }: SourceFile): FoundDate | undefined {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtime.toISOString();
  const date = changed === undefined ? undefined : parseDate(changed);
  return date && { date, code: 'date-from-path', place: 'file system' };
}

/** A day whose month may be the first or the second number. */
const EITHER_FIRST = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?=\s|$)/;
/** How far the date in the path may be from that in the front matter, in milliseconds. */
const NEAR = 28 * 86_400_000;

/** The reading of such a day that is near a date which is known from elsewhere. */
function nearDate(value: string, known: WrittenDate): WrittenDate | undefined {
  const [, a = '', b = '', year = ''] = EITHER_FIRST.exec(value.trim()) ?? [];
  const distance = ({ day }: WrittenDate): number => Math.abs(Date.parse(day) - Date.parse(known.day));
  const days = [`${year}-${a}-${b}`, `${year}-${b}-${a}`].flatMap((day) => (year && parseDate(day)) || []);
  return days.sort((one, other) => distance(one) - distance(other)).find((date) => distance(date) <= NEAR);
}

/** Whether the front matter itself says when a post was published. */
export const hasOwnDate = (frontMatter: FrontMatter): boolean => givenDates(frontMatter).length > 0;

/** Whether only the folders of a post, maybe with the beginning of its name, say when it was published. */
export const isDatedByFolders = (frontMatter: FrontMatter, { path, root }: SourceFile): boolean =>
  !hasOwnDate(frontMatter) && fileDate(path) === undefined && dateInFolders(path, root) !== undefined;

/** There is a value, but it is not a date. */
export const BAD = Symbol('bad date');

/** The values of the date fields, in order. `published` may also be yes or no. */
function givenDates(frontMatter: FrontMatter): Located<string>[] {
  return ['date', ...FIELD_NAMES.date].flatMap((name) => {
    const isAnswer = typeof field(frontMatter, name)?.value === 'boolean';
    const given = isAnswer ? undefined : text(frontMatter, name);
    return given && !/^(?:yes|no|on|off)$/i.test(given.value) && !BLANK.test(given.value) ? [given] : [];
  });
}

/**
 * The date of a post; `undefined` if there is none. Problems with it are reported, but not that it is missing.
 *
 * @param isDraft Drafts are dated when they are published, so they may take the date of the file.
 */
export function readDate(frontMatter: FrontMatter, source: SourceFile, isDraft: boolean): WrittenDate | typeof BAD | undefined {
  const given = givenDates(frontMatter);
  const date = given.map(({ value }) => parseDate(value)).find((found) => found !== undefined);
  if (date) return date;
  const [first] = given;
  const unread = first ? undefined : field(frontMatter, 'date');
  if (unread && isList(unread.value)) nameWrongType('date', 'date: 2025-01-14', unread.offset, source);
  const elsewhere = dateElsewhere(frontMatter, source) ?? (first && FROM_FILE.test(first.value) ? dateOfFile(source) : undefined);
  const near = first && elsewhere && nearDate(first.value, elsewhere.date);
  if (near) return near;
  if (elsewhere && !first) {
    source.report(
      'info',
      elsewhere.code,
      `the front matter has no date; ${elsewhere.date.day} from the ${elsewhere.place} is used`,
    );
  } else if (elsewhere && first) {
    const text = `"${first.value}" is not a date, so the one in the ${elsewhere.place} is used; write it like 2025-01-14`;
    source.report('warning', 'bad-date', text, first.offset);
  } else if (first) {
    const text = `"${first.value}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z`;
    source.report('error', 'bad-date', text, first.offset);
    return BAD;
  }
  return elsewhere?.date ?? (isDraft ? dateOfFile(source)?.date : undefined);
}

/** The date of the last change, if the front matter has one. An invalid one is reported. */
export function readUpdated(frontMatter: FrontMatter, source: SourceFile): string | undefined {
  const given = text(frontMatter, 'updated', ...FIELD_NAMES.updated);
  const date = given && parseDate(given.value);
  if (given && !date)
    source.report(
      'warning',
      'bad-date',
      `"${given.value}" is not a date, so "updated" is ignored; write it like 2025-01-14`,
      given.offset,
    );
  return date?.text;
}
