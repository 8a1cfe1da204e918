import type { Token, Tokens } from 'marked';
import type { WrittenDate } from '../../core/dates.js';
import { tagKey } from '../../core/tags.js';
import { parseDate } from './dates.js';
import { authors, field, isFalse, isTrue, text, textList, type FeedAuthor, type Located } from './fields.js';
import { detached, parseFrontMatter, type FrontMatter } from './front-matter.js';
import { parseLanguageTag } from '../shared/language.js';
import { fileDate } from '../shared/slug.js';
import type { InputFile, SourceFile } from './source.js';
import { readBody } from './source-body.js';
import { collapse, tokensToText } from '../shared/text.js';

/** What a post's front matter says, before it is known beside which other posts it stands. Its body is not kept in memory. */
export interface SourcePost extends InputFile {
  /** Path relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly authors: readonly FeedAuthor[];
  /** ISO 8601 in UTC. */
  readonly date: string;
  /** The same moment as its author wrote it, with their offset from UTC: RFC 3339, so that it begins with their day. */
  readonly written: string;
  /** As `written`. */
  readonly updated?: string | undefined;
  /** To be shown before the others. */
  readonly pinned: boolean;
  readonly tags: readonly string[];
  readonly image?: Located<string> | undefined;
  readonly imageAlt: string;
  readonly slug?: Located<string> | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Headings of the advice sections; `false` for none; absent: by rule. */
  readonly tips?: Located<readonly string[] | false> | undefined;
  readonly translationOf?: Located<string> | undefined;
}

function readDate(frontMatter: FrontMatter, source: SourceFile): WrittenDate | undefined {
  const given = text(frontMatter, 'date');
  const inName = parseDate(fileDate(source.path) ?? '');
  const date = given && parseDate(given.value);
  if (date) return date;
  if (inName && !given)
    source.report('info', 'date-from-file-name', `the front matter has no date; ${inName.day} from the file name is used`);
  else if (inName)
    source.report(
      'warning',
      'bad-date',
      `"${given?.value}" is not a date, so the one in the file name is used; write it like 2025-01-14`,
      given?.offset,
    );
  else if (given)
    source.report(
      'error',
      'bad-date',
      `"${given.value}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z`,
      given.offset,
    );
  else
    source.report(
      'error',
      'no-date',
      'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date',
    );
  return inName;
}

function readUpdated(frontMatter: FrontMatter, source: SourceFile): string | undefined {
  const given = text(frontMatter, 'updated');
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

/** Whether the post comes before the others. */
function readPinned(frontMatter: FrontMatter, source: SourceFile): boolean {
  const given = field(frontMatter, 'pinned');
  if (given && !isTrue(given.value) && !isFalse(given.value))
    source.report(
      'warning',
      'bad-pinned',
      '"pinned" must be true or false, so it is ignored; write "pinned: true"',
      given.offset,
    );
  return isTrue(given?.value);
}

function readLanguage(frontMatter: FrontMatter, source: SourceFile): string | undefined {
  const given = text(frontMatter, 'language', 'lang');
  if (!given) return undefined;
  try {
    return parseLanguageTag(given.value.replaceAll('_', '-'));
  } catch {
    source.report(
      'warning',
      'bad-language',
      `"${given.value}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"`,
      given.offset,
    );
    return undefined;
  }
}

function readTips(frontMatter: FrontMatter): SourcePost['tips'] {
  const given = field(frontMatter, 'tips');
  if (!given || isTrue(given.value)) return undefined;
  const names = Array.isArray(given.value) ? textList(frontMatter, 'tips') : [text(frontMatter, 'tips')?.value ?? ''];
  return { value: isFalse(given.value) ? false : names.filter(Boolean), offset: given.offset };
}

const readTags = (frontMatter: FrontMatter): string[] => {
  const names = textList(frontMatter, 'tags', 'categories', 'category', 'keywords').map((name) => name.replace(/^#(?=\S)/, ''));
  return [...new Map(names.toReversed().map((name) => [tagKey(name), name])).values()].reverse();
};

const firstHeading = (tokens: readonly Token[]): Tokens.Heading | undefined =>
  tokens.find((token): token is Tokens.Heading => token.type === 'heading');

/** Reads the front matter of a post. What is wrong is reported; `undefined` for drafts and where an error makes it unusable. */
export function readPost(source: SourceFile): SourcePost | undefined {
  const frontMatter = parseFrontMatter(source.text, source.report);
  if (!frontMatter) return undefined;
  if (isTrue(field(frontMatter, 'draft')?.value) || isFalse(field(frontMatter, 'published')?.value)) {
    source.report('info', 'draft', 'this is a draft, so it is not in the feed');
    return undefined;
  }
  let title = text(frontMatter, 'title')?.value;
  if (!title) {
    const body = readBody(source);
    if (!body) return undefined;
    title = detached(collapse(tokensToText(firstHeading(body.tokens)?.tokens ?? [])));
  }
  if (!title) source.report('error', 'no-title', 'the title is missing; add "title: …" to the front matter');
  const date = readDate(frontMatter, source);
  if (!title || !date) return undefined;
  return {
    path: source.path,
    root: source.root,
    file: source.file,
    title,
    date: date.iso,
    written: date.text,
    description: text(frontMatter, 'description', 'excerpt', 'summary')?.value,
    authors: authors(frontMatter),
    updated: readUpdated(frontMatter, source),
    pinned: readPinned(frontMatter, source),
    tags: readTags(frontMatter),
    image: text(frontMatter, 'image'),
    imageAlt: text(frontMatter, 'imageAlt')?.value ?? '',
    slug: text(frontMatter, 'slug'),
    language: readLanguage(frontMatter, source),
    tips: readTips(frontMatter),
    translationOf: text(frontMatter, 'translationOf'),
  };
}
