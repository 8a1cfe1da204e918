import { FeedError } from '../../core/errors.js';
import { explain } from '../../core/explain.js';
import { rfc3339Date } from '../../core/rfc3339.js';
import { leftOut, leftOutText } from '../compile/left-out.js';
import { startTags } from '../compile/start-tags.js';
import type { Message, Severity } from '../shared/messages.js';
import { placesIn } from '../shared/text-position.js';
import { jsonErrorOffset, jsonOffsets } from './json-offsets.js';

type Path = readonly (string | number)[];
type Find = (severity: Severity, code: string, text: string, path: Path) => void;
type Json = Record<string, unknown>;

const VERSIONS = /^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/;
// RFC 3339, section 5.6.
const DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
/** Above this many characters findings are not located: it would take longer than the check. */
const MAX_LOCATED = 2_000_000;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function checkUrl(value: unknown, path: Path, find: Find): void {
  if (value === undefined) return;
  const name = String(path.at(-1));
  if (typeof value !== 'string') find('error', 'wrong-type', `"${name}" must be a string`, path);
  else if (!URL.canParse(value)) find('warning', 'relative-url', `"${name}" is not an absolute URL: "${value}"`, path);
  else if (!/^(?:https?|mailto|tel|data):/i.test(value))
    find('error', 'bad-url', `"${name}" has a scheme that feed readers do not open: "${value}"`, path);
}

function checkStrings(object: Json, names: readonly string[], path: Path, find: Find): void {
  for (const name of names) {
    if (object[name] !== undefined && typeof object[name] !== 'string')
      find('error', 'wrong-type', `"${name}" must be a string`, [...path, name]);
  }
}

function checkList(value: unknown, path: Path, find: Find, each: (entry: unknown, path: Path) => void): void {
  if (value === undefined) return;
  if (Array.isArray(value))
    value.forEach((entry, index) => {
      each(entry, [...path, index]);
    });
  else find('error', 'wrong-type', `"${String(path.at(-1))}" must be an array`, path);
}

function checkTypes(object: Json, names: readonly string[], type: 'number' | 'boolean', path: Path, find: Find): void {
  for (const name of names) {
    if (object[name] !== undefined && typeof object[name] !== type)
      find('error', 'wrong-type', `"${name}" must be ${type === 'number' ? 'a number' : 'true or false'}`, [...path, name]);
  }
}

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && DATE.test(value) && rfc3339Date(value.slice(0, 10)) !== undefined;

function checkCommon(object: Json, path: Path, find: Find): void {
  if (object['author'] !== undefined)
    find('warning', 'deprecated', '"author" is deprecated since version 1.1; use "authors", an array', [...path, 'author']);
  checkList(object['authors'], [...path, 'authors'], find, (author, at) => {
    if (!isObject(author)) return find('error', 'wrong-type', 'an author must be an object with "name", "url" or "avatar"', at);
    const names = ['name', 'url', 'avatar'].filter((name) => author[name] !== undefined);
    if (names.length === 0) find('error', 'empty-author', 'an author needs at least one of "name", "url" and "avatar"', at);
    checkStrings(author, ['name'], at, find);
    for (const name of ['url', 'avatar']) checkUrl(author[name], [...at, name], find);
  });
  const { language } = object;
  if (language !== undefined && !(typeof language === 'string' && LANGUAGE.test(language))) {
    find('error', 'bad-language', '"language" must be a language tag such as "en" or "zh-Hans"', [...path, 'language']);
  }
}

/** What widgets do not show of the HTML of an item. Styles go as well, which nobody misses. */
export const hiddenIn = (html: unknown): string[] =>
  typeof html === 'string' ? [...new Set(startTags(html).flatMap(leftOut))].filter((name) => name !== 'style') : [];

function checkItem(item: unknown, index: number, ids: Map<string, number>, find: Find): void {
  const path = ['items', index];
  if (!isObject(item)) return find('error', 'wrong-type', 'an item must be an object', path);
  const { id } = item;
  const key = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  const known = ids.get(key);
  if (key === '') find('error', 'missing-id', 'the item has no usable "id"; add one, or feed readers will ignore the item', path);
  else if (known !== undefined)
    find('error', 'duplicate-id', `the id "${key}" is also used by item ${known + 1}; change one of them`, [...path, 'id']);
  else ids.set(key, index);
  if (typeof id === 'number') find('warning', 'wrong-type', '"id" should be a string', [...path, 'id']);
  checkStrings(item, ['title', 'content_html', 'content_text', 'summary'], path, find);
  if (item['content_html'] === undefined && item['content_text'] === undefined) {
    find('error', 'no-content', 'the item has no "content_html" and no "content_text"; add one of them', path);
  }
  const names = hiddenIn(item['content_html']);
  if (names.length > 0) find('info', 'html-removed', leftOutText(names), [...path, 'content_html']);
  for (const name of ['url', 'external_url', 'image', 'banner_image']) checkUrl(item[name], [...path, name], find);
  for (const name of ['date_published', 'date_modified']) {
    const date = item[name];
    if (date !== undefined && !isDate(date)) {
      find('error', 'bad-date', `"${name}" must be a date such as "2025-01-14T11:00:00Z"`, [...path, name]);
    }
  }
  checkList(item['tags'], [...path, 'tags'], find, (tag, at) => {
    if (typeof tag !== 'string') find('error', 'wrong-type', 'a tag must be a string', at);
  });
  checkList(item['attachments'], [...path, 'attachments'], find, (attachment, at) => {
    if (!isObject(attachment)) return find('error', 'wrong-type', 'an attachment must be an object', at);
    for (const name of ['url', 'mime_type'])
      if (attachment[name] === undefined) find('error', 'missing-member', `the attachment has no "${name}"`, at);
    checkUrl(attachment['url'], [...at, 'url'], find);
    checkStrings(attachment, ['mime_type', 'title'], at, find);
    checkTypes(attachment, ['size_in_bytes', 'duration_in_seconds'], 'number', at, find);
  });
  checkCommon(item, path, find);
}

function checkTop(feed: unknown, find: Find): void {
  if (!isObject(feed)) return find('error', 'not-a-feed', 'the JSON is not an object, so it is not a feed', []);
  const { version, title, items } = feed;
  if (version === undefined)
    find('error', 'missing-member', 'the feed has no "version"; add "https://jsonfeed.org/version/1.1"', []);
  else if (typeof version !== 'string' || !VERSIONS.test(version))
    find('error', 'bad-version', `"version" should be "https://jsonfeed.org/version/1.1"`, ['version']);
  if (title === undefined || title === '') find('error', 'missing-member', 'the feed has no "title"', []);
  checkStrings(feed, ['title', 'description', 'user_comment'], [], find);
  for (const name of ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon']) checkUrl(feed[name], [name], find);
  if (feed['next_url'] !== undefined && feed['next_url'] === feed['feed_url'])
    find('error', 'bad-next-url', '"next_url" must not be the same as "feed_url"', ['next_url']);
  checkTypes(feed, ['expired'], 'boolean', [], find);
  checkList(feed['hubs'], ['hubs'], find, (hub, at) => {
    if (!isObject(hub)) return find('error', 'wrong-type', 'a hub must be an object with "type" and "url"', at);
    for (const name of ['type', 'url'])
      if (hub[name] === undefined) find('error', 'missing-member', `the hub has no "${name}"`, at);
    checkStrings(hub, ['type'], at, find);
    checkUrl(hub['url'], [...at, 'url'], find);
  });
  checkCommon(feed, [], find);
  if (!Array.isArray(items)) return find('error', 'missing-member', 'the feed has no "items"; add an array', []);
  const ids = new Map<string, number>();
  items.forEach((item, index) => {
    checkItem(item, index, ids, find);
  });
}

/**
 * Reports why the text of a feed is not a valid JSON Feed 1.1. Positions are those in the text.
 *
 * @param onLanguage - called with what it says its language is
 */
export function checkFeed(text: string, file: string, onLanguage?: (language: unknown) => void): Message[] {
  const found: { severity: Severity; code: string; text: string; path: Path }[] = [];
  const json = text.replace(/^\ufeff/, '');
  const placeOf = placesIn(json);
  let feed: unknown;
  try {
    feed = JSON.parse(json);
  } catch (error) {
    const isMarkup = json.trimStart().startsWith('<');
    const problem = isMarkup ? explain(new FeedError('not-json')) : `this is not JSON: ${(error as Error).message}`;
    return [{ file, ...placeOf(jsonErrorOffset(json)), severity: 'error', code: 'not-json', text: problem }];
  }
  if (isObject(feed)) onLanguage?.(feed['language']);
  checkTop(feed, (severity, code, problem, path) => found.push({ severity, code, text: problem, path }));
  const offsetOf = found.length > 0 && json.length <= MAX_LOCATED ? jsonOffsets(json) : () => 0;
  return found.map(({ severity, code, text: problem, path }) => ({
    file,
    ...placeOf(offsetOf(path)),
    severity,
    code,
    text: problem,
  }));
}
