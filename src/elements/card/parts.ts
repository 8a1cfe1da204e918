/** Parts of a post that `hide` can leave out. */
type PostPart = 'image' | 'author' | 'date' | 'tags' | 'summary' | 'reading-time' | 'share' | 'site';

/** Settings that decide which parts of posts are shown. */
export interface PartsSettings {
  readonly hide: string | null | undefined;
  readonly layout: string;
}

/** Whether a part of posts is shown. A line only has space for the image, the date and the reading time. */
export const shows = ({ hide, layout }: PartsSettings, part: PostPart): boolean =>
  // A script may set an array.
  ![hide]
    .join()
    .split(/[\s,]+/)
    .includes(part) &&
  (layout !== 'compact' || /image|date|time/.test(part));
