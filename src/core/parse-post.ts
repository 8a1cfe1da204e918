import { languageTag, plainText, positive, toList, toObject, toObjects, toText, type Json } from './json.js';
import type { Attachment, Author, Feed, Post, Tip } from './model.js';
import type { DateReader } from './rfc3339.js';
import { IMAGE_SCHEMES, resolveUrl } from './urls.js';

/** `authors`, else the deprecated `author` (JSON Feed 1.1, "Deprecations"); `undefined` where neither names anybody. */
export const parseAuthors = (source: Json, base: string | undefined): Author[] | undefined =>
  [source.authors, source.author]
    .map((value) =>
      toList(value)
        .map((author) => toObject(typeof author === 'string' ? { name: author } : author))
        .map((author) => ({
          name: plainText(author.name) || undefined,
          url: resolveUrl(author.url, base),
          avatar: resolveUrl(author.avatar, base, IMAGE_SCHEMES),
        }))
        .filter((author) => Object.values(author).some(Boolean)),
    )
    .find((authors) => authors.length);

const parseTags = (value: unknown): string[] => {
  const names: readonly unknown[] = Array.isArray(value) ? value : plainText(value).split(',');
  return [...new Set(names.map(plainText))].filter(Boolean);
};

const parseAttachments = (value: unknown, base: string | undefined): Attachment[] =>
  toObjects(value).flatMap((source) => {
    const url = resolveUrl(source.url, base);
    return url
      ? {
          url,
          mimeType: plainText(source.mime_type) || undefined,
          title: plainText(source.title) || undefined,
          sizeInBytes: positive(source.size_in_bytes),
          durationInSeconds: positive(source.duration_in_seconds),
        }
      : [];
  });

const parseTips = (value: unknown): Tip[] =>
  toObjects(value)
    .map((tip) => ({ section: plainText(tip.section), title: plainText(tip.title), text: plainText(tip.text) }))
    .filter((tip) => tip.title || tip.text);

/** Language tag → id. `Object.fromEntries` defines own members only, so no key of the feed reaches a prototype. */
const parseTranslations = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(toObject(value))
      .map(([tag, id]) => [languageTag(tag), plainText(id)])
      .filter((entry) => entry.every(Boolean)),
  ) as Record<string, string>;

/** The last non-empty segment of a path, decoded; empty when there is none. */
export const lastSegment = (path: string): string => {
  let segment = path.split('/').findLast(Boolean) ?? '';
  try {
    segment = decodeURIComponent(segment);
  } catch {
    // A stray per cent sign stands for itself.
  }
  return plainText(segment);
};

/** Reads one item (JSON Feed 1.1, "Items"). Without a usable `id` it is discarded: the result is `undefined`. */
export const parsePost = (
  value: unknown,
  feed: Pick<Feed, 'authors' | 'language'>,
  base: string | undefined,
  readDate: DateReader,
): Post | undefined => {
  const item = toObject(value);
  const id = plainText(item.id);
  if (!id) return undefined;
  const extension = toObject(item._tiktok_refugee);
  const url = resolveUrl(item.url, base);
  const image = resolveUrl(item.image, base, IMAGE_SCHEMES) ?? resolveUrl(item.banner_image, base, IMAGE_SCHEMES);
  const html = toText(item.content_html);
  const format = html.trim()
    ? 'html'
    : extension.excerpt === true
      ? undefined
      : extension.markdown === true
        ? 'markdown'
        : 'text';
  return {
    id,
    slug: plainText(extension.slug) || (url && lastSegment(new URL(url).pathname)) || lastSegment(id) || id,
    url,
    externalUrl: resolveUrl(item.external_url, base),
    title: plainText(item.title),
    summary: plainText(item.summary || (!format && item.content_text)),
    body: format && { format, value: format === 'html' ? html : toText(item.content_text), base },
    image: image
      ? {
          url: image,
          alt: plainText(extension.imageAlt),
          width: positive(extension.imageWidth),
          height: positive(extension.imageHeight),
        }
      : undefined,
    datePublished: readDate(plainText(item.date_published)),
    dateModified: readDate(plainText(item.date_modified)),
    authors: parseAuthors(item, base) ?? feed.authors,
    tags: parseTags(item.tags),
    language: languageTag(item.language) ?? feed.language,
    attachments: parseAttachments(item.attachments, base),
    readingMinutes: positive(extension.readingMinutes),
    tips: parseTips(extension.tips),
    translations: parseTranslations(extension.translations),
  };
};
