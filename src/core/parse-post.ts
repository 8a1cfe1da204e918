import type { DateReader } from './rfc3339.js';
import { defined, languageTag, plainText, positive, positiveInteger, toList, toObject } from './json.js';
import type { Attachment, Author, Body, Image, Post, Tip } from './model.js';
import { IMAGE_SCHEMES, resolveUrl } from './urls.js';

type Json = Readonly<Record<string, unknown>>;

/** What an item takes over from its feed. */
export interface Inherited {
  readonly base: string | undefined;
  readonly authors: readonly Author[];
  readonly language: string | undefined;
  readonly readDate: DateReader;
}

const MAX_IMAGE_SIDE = 20_000;

/** The extension object of a feed or an item (JSON Feed 1.1, "Extensions"); all others are ignored. */
export const extensionOf = (source: Json): Json => toObject(source._tiktok_refugee);

const parseAuthor = (value: unknown, base: string | undefined): Author => {
  const { name, url, avatar } = typeof value === 'string' ? ({ name: value } as Json) : toObject(value);
  return defined({
    name: plainText(name) || undefined,
    url: resolveUrl(url, base),
    avatar: resolveUrl(avatar, base, IMAGE_SCHEMES),
  });
};

/** `authors`, else the deprecated `author` (JSON Feed 1.1, "Deprecations"). */
export const parseAuthors = (source: Json, base: string | undefined): Author[] => {
  const read = (value: unknown) =>
    toList(value)
      .map((author) => parseAuthor(author, base))
      .filter((author) => Object.keys(author).length);
  const authors = read(source.authors);
  return authors.length ? authors : read(source.author);
};

const parseTags = (value: unknown): string[] => {
  const names = typeof value === 'string' ? value.split(/[,，]/) : toList(value);
  return [...new Set(names.map(plainText))].filter(Boolean);
};

const parseAttachments = (value: unknown, base: string | undefined): Attachment[] =>
  toList(value).flatMap((attachment) => {
    const source = toObject(attachment);
    const url = resolveUrl(source.url, base);
    if (!url) return [];
    return defined({
      url,
      mimeType: plainText(source.mime_type) || undefined,
      title: plainText(source.title) || undefined,
      sizeInBytes: positive(source.size_in_bytes),
      durationInSeconds: positive(source.duration_in_seconds),
    });
  });

const parseBody = ({ content_html: html, content_text: text }: Json, markdown: boolean, base: string | undefined): Body => {
  const source = base === undefined ? {} : { base };
  if (typeof html === 'string' && html.trim()) return { format: 'html', value: html, ...source };
  return { format: markdown ? 'markdown' : 'text', value: typeof text === 'string' ? text : '', ...source };
};

const parseImage = (item: Json, extension: Json, base: string | undefined): Image | undefined => {
  const url = resolveUrl(item.image, base, IMAGE_SCHEMES) ?? resolveUrl(item.banner_image, base, IMAGE_SCHEMES);
  if (!url) return undefined;
  return defined({
    url,
    alt: plainText(extension.imageAlt),
    width: positiveInteger(extension.imageWidth, MAX_IMAGE_SIDE),
    height: positiveInteger(extension.imageHeight, MAX_IMAGE_SIDE),
  });
};

const parseTips = (value: unknown): Tip[] =>
  toList(value)
    .map(toObject)
    .map(({ section, title, text }) => ({ section: plainText(section), title: plainText(title), text: plainText(text) }))
    .filter(({ title, text }) => title || text);

/** Language tag → id. `Object.fromEntries` defines own members only, so no key of the feed reaches a prototype. */
const parseTranslations = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(toObject(value)).flatMap(([key, other]) => {
      const tag = languageTag(key);
      const id = plainText(other);
      return tag && id ? [[tag, id]] : [];
    }),
  );

/** The last non-empty segment of a path, decoded; empty when there is none. */
export const lastSegment = (path: string): string => {
  const segment = path.split('/').findLast(Boolean) ?? '';
  try {
    return plainText(decodeURIComponent(segment));
  } catch {
    return segment;
  }
};

/** Reads one item (JSON Feed 1.1, "Items"). Without a usable `id` it is discarded: the result is `undefined`. */
export const parsePost = (value: unknown, { base, authors: feedAuthors, language, readDate }: Inherited): Post | undefined => {
  const item = toObject(value);
  const id = plainText(item.id);
  if (!id) return undefined;
  const extension = extensionOf(item);
  const url = resolveUrl(item.url, base);
  const authors = parseAuthors(item, base);
  return defined({
    id,
    slug: plainText(extension.slug) || (url && lastSegment(new URL(url).pathname)) || lastSegment(id) || id,
    url,
    externalUrl: resolveUrl(item.external_url, base),
    title: plainText(item.title),
    summary: plainText(item.summary),
    body: parseBody(item, extension.markdown === true, base),
    image: parseImage(item, extension, base),
    datePublished: readDate(item.date_published),
    dateModified: readDate(item.date_modified),
    authors: authors.length ? authors : feedAuthors,
    tags: parseTags(item.tags),
    language: languageTag(item.language) ?? language,
    attachments: parseAttachments(item.attachments, base),
    readingMinutes: positive(extension.readingMinutes),
    tips: parseTips(extension.tips),
    translations: parseTranslations(extension.translations),
  });
};
