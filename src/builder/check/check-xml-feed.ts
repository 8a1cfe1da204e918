import { readDate } from '../../core/dates.js';
import { FeedError } from '../../core/errors.js';
import { explain } from '../../core/explain.js';
import { toObjects, toText, type Json } from '../../core/json.js';
import { withoutStart } from '../../core/sniff-xml.js';
import { withOwnIds } from '../../core/xml-items.js';
import { readXmlFeed } from '../../ssr/parse-any-feed.js';
import { isWebUrl } from '../shared/download.js';
import { leftOutText } from '../compile/left-out.js';
import type { Message, Severity } from '../shared/messages.js';
import { hiddenIn } from './check-feed.js';
import { placesIn } from '../shared/text-position.js';

type Find = (severity: Severity, code: string, text: string) => void;

const ITEM = /<(?:[a-z\d]+:)?(?:item|entry)[\s>]|<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)/gi;
/** Characters of a title that a message shows. */
const TITLE = 60;

/** Where the items begin. */
const itemOffsets = (text: string): number[] =>
  Array.from(text.matchAll(ITEM)).flatMap(({ 0: found, index }) => (found.startsWith('<!') ? [] : [index]));

function checkDates(item: Json, find: Find): void {
  const dates = [item.date_published, item.date_modified].map(toText).filter(Boolean);
  for (const date of dates)
    if (!readDate(date)) find('error', 'bad-date', `"${date}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT`);
  if (dates.length === 0) find('warning', 'missing-date', 'the item has no date; add one, such as a "pubDate" or "published"');
}

function checkItem(item: Json, ids: Map<string, number>, index: number, find: Find): void {
  const [id, url] = [item.id, item.url].map(toText);
  const known = ids.get(id ?? '');
  if (!id) find('error', 'missing-id', 'the item has no "guid" or "id"; add one, or feed readers will ignore the item');
  else if (known !== undefined)
    find('error', 'duplicate-id', `the id "${id}" is also used by item ${known + 1}; change one of them`);
  else ids.set(id, index);
  if (!toText(item.content_html).trim() && !toText(item.content_text).trim())
    find('error', 'no-content', 'the item has no content and no description; add one of them');
  const names = hiddenIn(item.content_html);
  if (names.length > 0) find('info', 'html-removed', leftOutText(names));
  if (url && !isWebUrl(url)) find('warning', 'relative-url', `the link is not an absolute URL: "${url}"`);
  checkDates(item, find);
}

/**
 * Reports what items of a feed in RSS or Atom lack. Positions are those of the items.
 *
 * @param onLanguage - called with what it says its language is
 */
export function checkXmlFeed(text: string, file: string, onLanguage?: (language: unknown) => void): Message[] {
  const messages: Message[] = [];
  const findAt =
    (place: { line: number; column: number }, about = ''): Find =>
    (severity, code, words) => {
      messages.push({ file, ...place, severity, code, text: words + about });
    };
  const start = { line: 1, column: 1 };
  // Widgets pass over what is before a feed; other readers do not.
  if (withoutStart(text) !== text) findAt(start)('error', 'not-a-feed', explain(new FeedError('not-a-feed')));
  try {
    const feed = readXmlFeed(text, isWebUrl(file) ? file : undefined);
    onLanguage?.(feed.language);
    const items = toObjects(withOwnIds(toObjects(feed.items)));
    const offsets = itemOffsets(text);
    const placeOf = placesIn(text);
    if (!toText(feed.title).trim()) findAt(start)('error', 'missing-member', 'the feed has no title; add one');
    const ids = new Map<string, number>();
    for (const [index, item] of items.entries()) {
      const title = toText(item.title).slice(0, TITLE);
      const place = offsets.length === items.length ? placeOf(offsets[index] ?? 0) : start;
      checkItem(item, ids, index, findAt(place, ` (item ${index + 1}${title && `, "${title}"`})`));
    }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    findAt(start)('error', error.code, explain(new FeedError(error.code)));
  }
  return messages;
}
