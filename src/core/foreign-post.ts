import { excerptOf } from './excerpt.js';
import type { Image, Post } from './model.js';

const withoutEnding = (text: string): string => text.replace(/\.(?:html?|php|aspx?|md|txt)$/i, '');

/** What programs name things by: files, numbers, days, hashes, URLs. */
const isMachineName = (title: string): boolean =>
  /^(?:\S+\.(?:html?|php|aspx?|md|txt)|\d{5,}|\d{4}[-_.]?\d\d?[-_.]?\d\d?|[\da-f-]{7,}|(?:https?:\/\/|tag:|urn:)\S+)$/i.test(
    title,
  ) && /[\d.:]/.test(title);

/** The title of a post, unless that is only its file name or its URL: such posts have none. */
export function realTitle(title: string, names: readonly string[]): string {
  const same = (name: string): boolean => withoutEnding(name) === withoutEnding(title);
  return isMachineName(title) && names.some(same) ? '' : title;
}

/** A post, completed with what its body shows and its feed does not say. */
export function completed(post: Post): Post {
  const { body, title, image, language } = post;
  if (!body?.value.trim()) return post;
  const found = excerptOf(body, title, language);
  // The description and size of the feed's image, if the body shows the same one.
  const { width, height, alt = '' } = image && image.url === found.image?.url ? found.image : ({} as Partial<Image>);
  return {
    ...post,
    // A summary that repeats the title says nothing.
    summary: post.summary && post.summary !== title ? post.summary : found.summary,
    image: image?.width || !image ? (image ?? found.image) : { ...image, alt: image.alt || alt, width, height },
    readingMinutes: post.readingMinutes ?? found.readingMinutes,
  };
}
