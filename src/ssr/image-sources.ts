import type { ImageSource } from '../core/model.js';

/** As in a feed: one URL with `{width}` in place of each copy's width. */
interface FeedSource {
  readonly type: string;
  readonly url: string;
  readonly widths: readonly number[];
}

/** A source of an image as a feed has it, if there is one that is read as this source. */
function feedSource({ type, srcset }: ImageSource): FeedSource | undefined {
  const widths = [...srcset.matchAll(/ (\d+)w(?=,|$)/g)].map(([, width]) => Number(width));
  const [url = ''] = srcset.split(' ');
  const first = String(widths[0]);
  // The width may also occur elsewhere in the URL, as in a hash.
  for (let at = url.indexOf(first); at >= 0; at = url.indexOf(first, at + 1)) {
    const [before, after] = [url.slice(0, at), url.slice(at + first.length)];
    if (widths.map((width) => `${before}${width}${after} ${width}w`).join() === srcset)
      return { type, url: `${before}{width}${after}`, widths };
  }
  return undefined;
}

export const feedSources = (sources: readonly ImageSource[] | undefined): FeedSource[] | undefined =>
  sources?.flatMap((source) => feedSource(source) ?? []);
