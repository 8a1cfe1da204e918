import { plainText } from './plain-text.js';
import { withNames } from './json-names.js';
import { toList, toObject, toText, type Json } from './json.js';

const contentOf = ({ content_html, content_text }: Json): string => toText(content_html ?? content_text);
const wordsOf = (item: Json): string => toText(item.title) || contentOf(item);

/** What an item tells of the XML that it was read from; nothing if it comes from JSON, which may also have anything here. */
export const xmlOf = (item: Json): Json | undefined => toObject(item._tiktok_refugee).xml as Json | undefined;

/**
 * What exports hold besides the posts and pages that readers see: settings and templates, attachments, menus, styles and drafts.
 * It is tested on the tags, among which Blogger once put the kinds of its entries, followed by WordPress's or Blogger's type and
 * state of an entry, or by whether Atom calls it a draft.
 */
const NO_POST = /kind#[st]e|\b(?:nav_|wp_|custom_css)\w*$|\w(?:draft|inherit|pending|private|trash(?:ed)?)$|\byes$/i;
/** Comments, which are hidden only next to posts. */
const COMMENT = /kind#comment|\bcomment\w*$/i;
const POST = /kind#post|\bpost\w*$/i;

const kindOf = (item: Json): string => (xmlOf(item) ? [...toList(item.tags), xmlOf(item)?.kind].map(toText).join() : '');

/**
 * Items of XML with the same id and different titles and dates are different items, each with its date in its id. So are those of
 * one page that have no ids, or only its URL, and say different things. In JSON, the first item with an id is the only one; its
 * members may have the names that programs give them.
 */
export function withOwnIds(items: readonly unknown[]): unknown[] {
  const known = new Map<string, Json>();
  /** The item with an id of its own, unless it is there already; of such items in JSON, nothing. */
  const place = (item: Json, id: string, xml: Json | undefined): readonly Json[] => {
    const other = known.get(id);
    const own = [{ ...item, id }];
    if (!other) {
      known.set(id, item);
      return own;
    }
    // Before it is read, which takes most of the time.
    if (!xml) return [];
    const words = wordsOf(item);
    if (words === wordsOf(other)) return own;
    const date = item.date_published === other.date_published ? '' : toText(item.date_published);
    if (date) return place(item, `${id} ${date}`, xml);
    const content = contentOf(item);
    // Entries of Atom with one id and several dates of change are versions of one (RFC 4287, section 4.1.1).
    const hasOnlyUrl = !xml.id || (xml.id === item.url && item.date_modified === other.date_modified);
    const isOther = hasOnlyUrl && (!content || content !== contentOf(other));
    return isOther ? place(item, `${id} ${words.slice(0, 200)}`, xml) : own;
  };
  const all = items.map(toObject);
  const hasPosts = all.some((item) => POST.test(kindOf(item)));
  return all.flatMap((given) => {
    const xml = xmlOf(given);
    const kind = kindOf(given);
    if (NO_POST.test(kind) || (hasPosts && COMMENT.test(kind))) return [];
    const item = xml || given._tiktok_refugee ? given : withNames(given);
    return place(item, plainText(item.id), xml);
  });
}
