import { languageTag, positive, tidyText, toList, toText, type Json, type TextReader } from './json.js';
import type { Author, ImageSource, Post } from './model.js';
import { IMAGE_SCHEMES, resolveUrl, WEB_SCHEMES } from './urls.js';

/** An item in the form that `build` writes; values may still be anything. */
export interface CanonicalItem {
  readonly id: unknown;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly summary?: unknown;
  readonly content_html?: unknown;
  readonly content_text?: unknown;
  readonly image?: unknown;
  readonly date_published?: unknown;
  readonly date_modified?: unknown;
  readonly authors?: readonly Json[] | undefined;
  readonly tags?: readonly unknown[] | undefined;
  readonly language?: unknown;
  readonly _tiktok_refugee: {
    readonly slug: unknown;
    readonly excerpt?: unknown;
    readonly imageAlt?: unknown;
    readonly imageWidth?: unknown;
    readonly imageHeight?: unknown;
    readonly imageSources?: readonly Json[] | undefined;
    readonly imageColor?: unknown;
    readonly readingMinutes?: unknown;
    readonly tips?: readonly Json[] | undefined;
    readonly translations?: object | undefined;
    readonly translationOf?: unknown;
    readonly pinned?: unknown;
  };
}

/** The maximum number of entries in one list of an item; `parseFeed` shortens longer lists. */
export const MAX_ENTRIES = 200;

/** @throws {TypeError} for what only `parseFeed` can read */
const need = <T>(value: T): T => {
  if (!value) throw new TypeError();
  return value;
};

/** @throws {TypeError} if the rest objects, which contain unknown members, are not empty */
export const onlyKnown = (...rest: readonly object[]): void => {
  need(!rest.some((members) => Object.keys(members).length));
};

export const readAuthor = ({ name, url, avatar }: Json, base: string | undefined, text: TextReader): Author => ({
  name: text(name) || undefined,
  url: resolveUrl(url, base),
  avatar: resolveUrl(avatar, base, IMAGE_SCHEMES),
});

// A time on a day that every month has, checked without `Date`, whose first use takes as long as reading many posts.
const PLAIN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/;

/** A date with milliseconds (RFC 3339) in ISO 8601 in UTC, if there is one. */
const readDate = (value: unknown): string | undefined => {
  if (value === undefined) return value;
  const text = toText(value);
  const utc = `${text.slice(0, 23)}Z`;
  // A day that its month does not have ends up in another month.
  need(PLAIN.test(utc) || new Date(utc).toJSON() === utc);
  return text === utc ? text : need(/^[+-]\d\d:\d\d$/.test(text.slice(23)) ? new Date(text).toJSON() : '');
};

/** Smaller copies in one format; none if there is no URL. */
const readSource = ({ type, url, widths }: Json, base: string | undefined, text: TextReader): ImageSource[] => {
  const template = resolveUrl(url, base, WEB_SCHEMES);
  const copy = (width: unknown): string =>
    `${template?.replace(/%7Bwidth%7D|{width}/, `${width as number}`)} ${width as number}w`;
  return template ? [{ type: text(type), srcset: toList(widths).slice(0, 9).filter(positive).map(copy).join() }] : [];
};

/**
 * Reads an item that has an id, a slug, a body in HTML or a summary instead, and nothing that `build` does not write.
 *
 * @param base absolute URL that relative ones resolve against
 * @param text how its texts are read
 * @throws {TypeError} for any other item
 */
export const readCanonicalItem = (
  {
    id,
    url,
    title,
    summary,
    content_html,
    content_text,
    image,
    date_modified,
    date_published = date_modified,
    authors = [],
    tags = [],
    language,
    _tiktok_refugee: {
      slug,
      excerpt,
      imageAlt,
      imageWidth,
      imageHeight,
      imageSources,
      imageColor,
      readingMinutes,
      tips = [],
      translations = {},
      translationOf,
      pinned,
      ...unknown
    },
    ...others
  }: CanonicalItem,
  { base, language: feedLanguage }: { readonly base: string | undefined; readonly language?: string | undefined },
  text = tidyText,
): Post => {
  onlyKnown(unknown, others);
  need([authors, tags, tips, Object.keys(translations)].every(({ length }) => length <= MAX_ENTRIES));
  const html = toText(content_html);
  const isWhole = html.trim();
  need(isWhole ? !content_text : excerpt === true);
  const imageUrl = resolveUrl(image, base, IMAGE_SCHEMES);
  return {
    id: need(text(id)),
    slug: need(text(slug)),
    url: resolveUrl(url, base),
    title: text(title),
    summary: text(summary || content_text),
    body: isWhole ? { format: 'html', value: html, base } : undefined,
    image: imageUrl
      ? {
          url: imageUrl,
          alt: text(imageAlt),
          width: positive(imageWidth),
          height: positive(imageHeight),
          ...(imageSources && { sources: imageSources.slice(0, 9).flatMap((source) => readSource(source, base, text)) }),
          ...(imageColor !== undefined && { color: /^#[\da-f]{6}$/i.exec(toText(imageColor))?.[0] }),
        }
      : undefined,
    datePublished: readDate(date_published),
    dayPublished: toText(date_published).slice(0, 10) || undefined,
    dateModified: readDate(date_modified),
    authors: authors.map((author) => need(text(author.name)) && readAuthor(author, base, text)) as Author[],
    tags: [...new Set(tags.map((tag) => text(tag)))].filter(Boolean),
    language: languageTag(language) ?? feedLanguage,
    attachments: [],
    readingMinutes: positive(readingMinutes),
    tips: tips
      .map((tip) => ({ section: text(tip.section), title: text(tip.title), text: text(tip.text) }))
      .filter((tip) => tip.title || tip.text),
    // Own members only, so no key of the feed reaches a prototype.
    translations: Object.fromEntries(
      Object.entries(translations)
        .map(([tag, other]) => [languageTag(tag), text(other)])
        .filter((entry) => entry.every(Boolean)),
    ) as Record<string, string>,
    translationOf: text(translationOf) || undefined,
    pinned: pinned === true || undefined,
    awaitsOriginal: false,
  };
};
