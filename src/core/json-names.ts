import { toObject, toText, type Json } from './json.js';
import { isMarkdown } from './text-blocks.js';

/**
 * What members of JSON Feed are called in JSON that programs have made of other feeds, most exact first. What is not made of
 * another feed must have an `id` (JSON Feed 1.1, "Items").
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['guid', 'link', 'permalink'],
  url: ['link', 'permalink'],
  title: ['headline'],
  date_published: ['isoDate', 'pubDate', 'published', 'published_at', 'publishedAt', 'datePublished', 'date', 'created_at'],
  date_modified: ['updated', 'updated_at', 'updatedAt'],
  image: ['thumbnail', 'image_url', 'imageUrl', 'jetpack_featured_media_url'],
  author: ['creator', 'dc:creator'],
  tags: ['categories', 'keywords'],
};
const TEXTS =
  'title summary content_html content_text date_published date_modified date content content:encoded description excerpt'.split(
    ' ',
  );
const URLS = 'url external_url image banner_image thumbnail link'.split(' ');

/** What programs write for nothing. */
const NONE = /^\s*(?:null|undefined|None|NaN|\[object Object\])\s*$/;
const TAG = /<\/?[a-z][^<>]*>/i;
/** The URL in a tag. */
const URL_OF_TAG = /^\s*<[^<>]*?\b(?:src|href)=["']([^"'<>]+)/i;

const says = (value: unknown): boolean => typeof value === 'number' || toText(value).trim() !== '';

/** A value that programs have wrapped in an object, as WordPress, MongoDB and converters of XML do. */
function unwrapped(value: unknown, names: readonly string[]): unknown {
  const inside = names.map((name) => toObject(value)[name]).find((each) => typeof each === 'string') ?? value;
  return NONE.test(toText(inside)) ? undefined : inside;
}

const textIn = (value: unknown): unknown => unwrapped(value, ['rendered', '$date', '$t', '_', '#text', '__cdata']);
const tagIn = (value: unknown): unknown => unwrapped(value, ['name', 'term', 'label', 'title']);
const urlIn = (value: unknown): unknown => {
  const url = unwrapped(value, ['url', 'src', 'href']);
  return URL_OF_TAG.exec(toText(url))?.[1] ?? url;
};

/** Some members of an item, each as a function reads it. */
const read = (item: Json, names: readonly string[], from: (value: unknown) => unknown): Json =>
  Object.fromEntries(names.filter((name) => name in item).map((name) => [name, from(item[name])]));

/** The text of an item, which is HTML or not, and what it is about. */
function contentOf(item: Json): Json {
  const { content_html, content_text, summary } = item;
  if (says(content_html) || says(content_text)) return {};
  const description = [item.description, item.excerpt, item.contentSnippet].map(toText).find(says) ?? '';
  const isHtml = TAG.test(description);
  const content = [item['content:encoded'], item.content, isHtml ? description : ''].map(toText).find(says);
  return {
    ...(content && (TAG.test(content) || isMarkdown(content) ? { content_html: content } : { content_text: content })),
    summary: says(summary) || isHtml ? summary : description || undefined,
  };
}

/** An item whose members may have other names than JSON Feed gives them, as in what rss2json and parsers of RSS return. */
export function withNames(value: Json): Json {
  const given = { ...value, ...read(value, TEXTS, textIn), ...read(value, URLS, urlIn) } as Json;
  const others = Object.entries(NAMES).flatMap(([name, names]) => {
    const other = given[name] === undefined && names.find((each) => says(given[each]) || Array.isArray(given[each]));
    return other ? [[name, given[other]] as const] : [];
  });
  // WordPress gives the numbers of tags.
  const isTag = (tag: unknown): boolean => typeof tag !== 'number' || typeof value.title !== 'object';
  const item: Json = { ...given, ...contentOf(given), ...Object.fromEntries(others) };
  const { link, url = link, type: mime_type, length: size_in_bytes } = toObject(item.enclosure);
  return {
    ...item,
    ...read(item, ['tags'], (tags) => (Array.isArray(tags) ? tags.map(tagIn).filter(isTag) : tags)),
    ...read(item, ['authors', 'author'], (authors) => [authors].flat(4)),
    ...(says(url) && !item.attachments && { attachments: [{ url, mime_type, size_in_bytes: Number(size_in_bytes) }] }),
  };
}

const isItem = (value: unknown): boolean => ['title', 'content_html', 'content_text'].some((name) => name in toObject(value));

/**
 * The items of a feed: a list, or an object with an item in each member, as PHP writes lists that it has filtered; or the feed
 * itself, if it is a list of items, as WordPress writes them.
 */
export function itemsOf(feed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(feed)) return isItem(feed[0]) ? (feed as readonly unknown[]) : undefined;
  const { items } = toObject(feed);
  if (Array.isArray(items)) return items as readonly unknown[];
  const values = Object.values(toObject(items));
  return values.length > 0 && values.every((each) => typeof each === 'object') ? values : undefined;
}
