import type { Post, Tip } from './model.js';

/** A tip with the post that it comes from. */
export interface PostTip extends Tip {
  readonly post: Post;
}

const DAY = 86_400_000;

/** The tips of all posts, in their order. A tip that occurs again, in the same words, is left out. */
export const collectTips = (posts: readonly Post[]): PostTip[] => {
  const tips = new Map<string, PostTip>();
  for (const post of posts) {
    for (const tip of post.tips) {
      // Plain text has no line breaks, so this key is unambiguous.
      const key = `${tip.title}\n${tip.text}`;
      if (!tips.has(key)) tips.set(key, { ...tip, post });
    }
  }
  return [...tips.values()];
};

/**
 * Index of the tip of the day: the next one each day, the same one for every reader on the same UTC day.
 *
 * @param count number of tips
 * @returns 0 to `count - 1`; 0 if there are no tips
 */
export const tipOfTheDay = (count: number, date: Date): number => {
  const index = Math.floor(date.getTime() / DAY) % count;
  return (index < 0 ? index + count : index) || 0;
};
