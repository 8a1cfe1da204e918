import type { Feed, Post } from '../core/model.js';
import { assemble, readHeadInPlace, type Head, type CanonicalHead } from '../core/canonical-feed.js';
import { readCanonicalItem, type CanonicalItem } from '../core/canonical-item.js';

// As `build` writes them. Neither can be inside a string, where quotation marks have a backslash before them; and if one is
// deeper in the feed than expected, the text that it cuts off is not JSON.
const ITEMS = ',"items":[';
const NEXT_ITEM = '},{"id":';

/** Takes the text of a feed that has arrived so far, and whether that is all of it. */
export type PartReader = (text: string, isAll?: boolean) => Feed | undefined;

/**
 * Reads a feed that `build` wrote while it is arriving, each item once: the next result reuses the posts of the previous one.
 *
 * @param url - the URL that the feed comes from
 * @returns takes the text of the feed that has arrived so far, and whether that is all of it; returns nothing, from then on, if
 *   the feed has another form, and must be read as a whole
 */
export function readParts(url: string): PartReader {
  const posts: Post[] = [];
  let isTidy = true;
  let head: Head | undefined;
  let start = 0;
  return (text, isAll = false) => {
    try {
      if (!isTidy) return undefined;
      if (!head) {
        start = text.indexOf(ITEMS);
        if (start < 0) return undefined;
        head = readHeadInPlace(JSON.parse(`${text.slice(0, start)}}`) as CanonicalHead, url);
        start += ITEMS.length;
      }
      const end = text.lastIndexOf(isAll ? ']}' : NEXT_ITEM) + (isAll ? 0 : 1);
      isTidy = !!head.postUrl && (!isAll || text.slice(end).trim() === ']}');
      if (end > start) {
        for (const item of JSON.parse(`[${text.slice(start, end)}]`) as CanonicalItem[])
          posts.push(readCanonicalItem(item, head));
        start = end + 1;
      }
      return isTidy ? assemble(head, posts, isAll) : undefined;
    } catch {
      isTidy = false;
      return undefined;
    }
  };
}
