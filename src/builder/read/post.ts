import { tagKey } from '../../core/tags.js';
import { authors, type FeedAuthor, type KnownAuthors } from './authors.js';
import { askAboutFields, FIELD_NAMES, PICTURE_NAMES, withMapping, type FieldMapping } from './field-names.js';
import { checkTypes } from './field-types.js';
import { asText, field, firstText, isFalse, isTrue, text, textList, type Located } from './fields.js';
import { findFence } from './fences.js';
import { parseFrontMatter, type FrontMatter } from './front-matter.js';
import { isJekyllPost, pathFacts } from './page-files.js';
import { BAD, hasOwnDate, isDatedByFolders, readDate, readUpdated } from './post-dates.js';
import { readTitle } from './post-title.js';
import { isIndexFile } from '../shared/slug.js';
import { IMAGE_NAME } from '../shared/image-name.js';
import { parseLanguageTag } from '../shared/language.js';
import type { InputFile, SourceFile } from './source.js';
import { silent, type Report } from '../shared/messages.js';

/** The front matter of a post, before its relations to other posts are known. Its body is not kept in memory. */
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
  /** Like `written`. */
  readonly updated?: string | undefined;
  /** To be shown before the others. */
  readonly pinned: boolean;
  readonly tags: readonly string[];
  /** The name of the field that the tags were read from, and where its value begins. */
  readonly tagsField?: Located<string> | undefined;
  readonly image?: Located<string> | undefined;
  readonly imageAlt: string;
  /** Where images are that are named without a folder or with a relative one, and are not next to the file: in the site. */
  readonly imageFolder?: string | undefined;
  readonly slug?: Located<string> | undefined;
  /** Only its folders, maybe with the beginning of its name, say when it was published. */
  readonly isDatedByFolders?: boolean | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Headings of the advice sections; `false` for none; if absent, they are found by rules. */
  readonly tips?: Located<readonly string[] | false> | undefined;
  readonly translationOf?: Located<string> | undefined;
  /** What posts that are translations of each other share. */
  readonly translationKey?: string | undefined;
  /** Where the post is in the blog: a path, a template of one, or an absolute URL. */
  readonly permalink?: Located<string> | undefined;
  /** Absolute URL of the page that search engines should show. */
  readonly canonical?: Located<string> | undefined;
  /** Earlier paths of the post. */
  readonly aliases: readonly string[];
  readonly categories: readonly string[];
}

/** How posts are read. */
export interface ReadOptions {
  /** Drafts are included. */
  readonly drafts?: boolean | undefined;
  /** Additional names of fields. */
  readonly fields?: FieldMapping | undefined;
  /** Posts without a valid date are read as well, so that the rest of them can be checked. */
  readonly evenUndated?: boolean | undefined;
  /** The authors of the site, by id. */
  readonly authors?: KnownAuthors | undefined;
}

/** Stands for a date that cannot be read. */
const NO_DATE = { iso: '1970-01-01T00:00:00.000Z', text: '1970-01-01T00:00:00Z' };

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
  const given = text(frontMatter, 'language', ...FIELD_NAMES.language);
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

const readTags = (frontMatter: FrontMatter, path: string): string[] => {
  const given = textList(frontMatter, 'tags', ...FIELD_NAMES.tags);
  const isSpaced =
    given.length === 1 && ['tags', 'categories'].some((name) => asText(field(frontMatter, name)?.value) === given[0]);
  // Jekyll divides them at spaces.
  const names = (isSpaced && isJekyllPost(path) ? (given[0] ?? '').split(' ') : given).map((name) =>
    name.replace(/^#(?=\S)/, ''),
  );
  return [...new Map(names.toReversed().map((name) => [tagKey(name), name])).values()].reverse();
};

function tagsField(frontMatter: FrontMatter): Located<string> | undefined {
  const named = (name: string): Located<string>[] => {
    const found = field(frontMatter, name);
    return found ? [{ value: name, offset: found.offset }] : [];
  };
  return ['tags', ...FIELD_NAMES.tags].flatMap(named)[0];
}

export const isDraft = (frontMatter: FrontMatter): boolean =>
  isTrue(field(frontMatter, 'draft', ...FIELD_NAMES.draft)?.value) ||
  isFalse(field(frontMatter, 'published', 'publish')?.value) ||
  /^(?:draft|hidden|private)$/i.test(text(frontMatter, 'status', 'post_status')?.value ?? '');

/** What keeps a post out of all lists in Eleventy, Docusaurus, Gridea and Hexo. */
const NOT_LISTED = ['eleventyExcludeFromCollections', 'unlisted', 'hideInList', 'hidden'];

/** Layouts that themes have for lists and for the search, which may have a date. */
const LIST_LAYOUT = /^(?:archives?|search|tags|categories)$/i;

/** Why a post is a page according to its front matter, if it is. */
function pageByFields(frontMatter: FrontMatter, path: string): string | undefined {
  const isHome = isIndexFile(path) && isTrue(field(frontMatter, 'home')?.value);
  if (isHome || LIST_LAYOUT.test(text(frontMatter, 'layout')?.value ?? '')) return 'it is a section page';
  const isExcluded =
    NOT_LISTED.some((name) => isTrue(field(frontMatter, name)?.value)) ||
    /^(?:never|false)$/.test(text(frontMatter, '_build.list', 'build.list')?.value ?? '');
  // A theme of VuePress asks whether it is an article.
  if (isExcluded || isFalse(field(frontMatter, 'article')?.value)) return 'it is excluded from collections';
  return field(frontMatter, 'permalink')?.value === false ? 'its permalink is "false"' : undefined;
}

/** A line of front matter that only posts have, even if the rest of it cannot be read. */
const FIELD_OF_POST = /^[ \t]*["']?(?:title|\w*date\w*|published\w*|created\w*)["']?[ \t]*[:=]/im;

/**
 * Reads the front matter of a post. Problems are reported, and posts that are left out are named; `undefined` for pages, drafts,
 * and if an error makes it unusable.
 */
export function readPost(source: SourceFile, options: ReadOptions = {}): SourcePost | undefined {
  const leftOut = (code: string, text: string): undefined => {
    source.report('info', code, text);
  };
  const isPage = (reason: string): undefined => leftOut('page', `${reason}, so it counts as a page and is not in the feed`);
  const facts = source.isNamed ? { isDraft: false } : pathFacts(source.path, source.root, source.hasPostsFolder ?? false);
  if ('page' in facts) return isPage(facts.page);
  if (!source.isNamed && findFence(source.text) === undefined) return isPage('the file has no front matter');
  const parse = (report: Report): FrontMatter | undefined => {
    const parsed = parseFrontMatter(source.text, report);
    return parsed && withMapping(parsed, options.fields ?? {});
  };
  if ('undatedPage' in facts) {
    // Nothing is wrong with a page: a README may begin with a line of "---" that is no front matter.
    const asPost = parse(silent);
    if (asPost ? !hasOwnDate(asPost) : !FIELD_OF_POST.test(source.text)) return isPage(facts.undatedPage);
  }
  const frontMatter = parse(source.report);
  if (!frontMatter) return undefined;
  const page = source.isNamed ? undefined : pageByFields(frontMatter, source.path);
  if (page) return isPage(page);
  const draft = facts.isDraft || isDraft(frontMatter);
  if (draft && !options.drafts) return leftOut('draft', 'this is a draft, so it is not in the feed');
  const found = readDate(frontMatter, source, draft);
  if (found === undefined && !source.isNamed) return isPage('the file has no date');
  if (found === undefined) {
    const text = 'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date';
    source.report('error', 'no-date', text);
  }
  askAboutFields(frontMatter, options.fields ?? {}, source);
  checkTypes(frontMatter, source);
  const title = readTitle(frontMatter, source);
  const date = found === BAD || !found ? options.evenUndated && NO_DATE : found;
  if (title === undefined || !date) return undefined;
  return {
    path: source.path,
    root: source.root,
    folders: source.folders,
    file: source.file,
    title,
    date: date.iso,
    written: date.text,
    description: text(frontMatter, 'description', ...FIELD_NAMES.description)?.value,
    authors: authors(frontMatter, options.authors),
    updated: readUpdated(frontMatter, source),
    pinned: readPinned(frontMatter, source),
    tags: readTags(frontMatter, source.path),
    tagsField: tagsField(frontMatter),
    image:
      firstText(frontMatter, ['image', ...FIELD_NAMES.image]) ??
      firstText(frontMatter, PICTURE_NAMES, (value) => IMAGE_NAME.test(value.replace(/[?#].*$/, ''))),
    imageAlt: firstText(frontMatter, ['imageAlt', ...FIELD_NAMES.imageAlt])?.value ?? '',
    imageFolder: text(frontMatter, 'media_subpath', 'img_path')?.value,
    slug: text(frontMatter, 'slug'),
    isDatedByFolders: isDatedByFolders(frontMatter, source),
    language: readLanguage(frontMatter, source),
    tips: readTips(frontMatter),
    translationOf: text(frontMatter, 'translationOf'),
    translationKey: text(frontMatter, 'translationKey', 'translation_key', 'translationId', 'ref')?.value,
    permalink: text(frontMatter, 'permalink', ...FIELD_NAMES.permalink),
    canonical: text(frontMatter, 'canonical', ...FIELD_NAMES.canonical),
    aliases: textList(frontMatter, 'aliases', ...FIELD_NAMES.aliases),
    categories: textList(frontMatter, 'categories', 'category', 'taxonomies.categories'),
  };
}
