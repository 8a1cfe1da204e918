/** Parts of a post that `hide` can leave out. */
export type PostPart = 'image' | 'author' | 'date' | 'tags' | 'summary' | 'reading-time' | 'share';

/**
 * Which parts of posts are shown.
 *
 * @param isLine - in a line, which has room for the image, the date and the reading time alone
 */
export function shownParts(hide: string | null | undefined, isLine = false): (part: PostPart) => boolean {
  // A script may well give an array.
  const hidden = [hide].join().split(/[\s,]+/);
  return (part) => !hidden.includes(part) && (!isLine || /image|date|time/.test(part));
}
