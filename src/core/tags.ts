import type { Post, TagCount } from './model.js';

/** A tag with its position on a scale of sizes. */
export interface ScaledTag extends TagCount {
  /** From 1, the rarest, to the number of steps. */
  readonly step: number;
}

export interface TagScale {
  /** Keeps only this many of the most frequent tags. */
  readonly max?: number | undefined;
  /** Keeps only tags that at least this many posts have; default 1. */
  readonly minCount?: number | undefined;
  /** Order of the result; default `count`, most frequent first. */
  readonly sort?: 'count' | 'name' | undefined;
  /** Number of sizes; default 5. */
  readonly steps?: number | undefined;
}

/** Text in the form that is compared: NFC, lower case, trimmed. */
export const foldText = (text: string): string => text.normalize().trim().toLowerCase();

/** The form in which equal tags are the same: like {@link foldText}, without one leading `#`. */
export const tagKey = (name: string): string => foldText(name).replace(/^#\s*/, '');

const byCount = (a: TagCount, b: TagCount): number => b.count - a.count || Number(a.name > b.name) - Number(a.name < b.name);

/**
 * Counts how many posts have each tag, most frequent first, ties by name in code unit order. Spellings of the same tag are
 * counted together, under the one used most.
 */
export const countTags = (posts: readonly Pick<Post, 'tags'>[]): TagCount[] => {
  const spellings = new Map<string, Map<string, number>>();
  for (const { tags } of posts) {
    for (const [key, name] of new Map(tags.toReversed().map((tag) => [tagKey(tag), tag]))) {
      const counts = spellings.get(key) ?? new Map<string, number>();
      if (key) spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  return Array.from(spellings.values(), (counts) => {
    let [name, most, count] = ['', 0, 0];
    for (const [spelling, times] of counts) {
      count += times;
      if (times > most) [name, most] = [spelling, times];
    }
    return { name, count };
  }).sort(byCount);
};

/** Gives each tag its size step, on a logarithmic scale; if all counts are equal, the middle one. */
export const scaleTags = (tags: readonly TagCount[], { max, minCount, sort, steps = 5 }: TagScale = {}): ScaledTag[] => {
  const kept = tags
    .filter(({ count }) => count >= Math.max(minCount || 1, 1))
    .sort(byCount)
    .slice(0, (max ?? -1) >= 0 ? max : undefined);
  const low = Math.log(kept.at(-1)?.count ?? 1);
  const range = Math.log(kept[0]?.count ?? 1) - low;
  const scaled = kept.map((tag) => ({
    ...tag,
    step: 1 + Math.round((range ? (Math.log(tag.count) - low) / range : 0.5) * (steps - 1)),
  }));
  return sort === 'name' ? scaled.sort((a, b) => a.name.localeCompare(b.name)) : scaled;
};
