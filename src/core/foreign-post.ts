import { isThumbnail } from './body-image.js';
import { excerptOf } from './excerpt.js';
import type { Image, Post } from './model.js';
import { isStartOf, mayBeText, withoutTitle } from './repeated-title.js';

const withoutEnding = (text: string): string => text.replace(/\.(?:html?|php|aspx?|md|txt)$/i, '');

/** What programs name things by: files, numbers, days, hashes, URLs. */
const isMachineName = (title: string): boolean =>
  /^(?:\S+\.(?:html?|php|aspx?|md|txt)|\d{5,}|\d{4}[-_.]?\d\d?[-_.]?\d\d?|[\da-f-]{7,}|(?:https?:\/\/|tag:|urn:)\S+)$/i.test(
    title,
  ) && /[\d.:]/.test(title);

/** What cameras and their owners' uploads are called. */
const MEDIA_FILE =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|heic|mp[34g]|m4[av]|mpe?g|mov|avi|wmv)|(?:img|dsc[fn]?|pict|mvi|vid|pxl|gopr|dji)[_-]?\d{3,}[\w-]*|p\d{7})$/i;

/** The title of a post, unless that is only its file name or its URL, or the name of a photo: such posts have none. */
export function realTitle(title: string, names: readonly string[]): string {
  const same = (name: string): boolean => withoutEnding(name) === withoutEnding(title);
  return MEDIA_FILE.test(title) || (isMachineName(title) && names.some(same)) ? '' : title;
}

/** The image of a post: the feed's, unless that is small and the body has a larger one. */
function imageOf(image: Image | undefined, found: Image | undefined): Image | undefined {
  if (!image || (found && isThumbnail(image) && !isThumbnail(found))) return found;
  // The description and size of the feed's image, if the body shows the same one.
  const { width, height, alt = '' } = image.url === found?.url ? found : ({} as Partial<Image>);
  return image.width ? image : { ...image, alt: image.alt || alt, width, height };
}

/** A post, completed with what its body shows and its feed does not say. */
export function completed(post: Post): Post {
  const { body, image, language } = post;
  if (!body?.value.trim()) return post;
  const isText = mayBeText(post.title) && isStartOf(post.title, excerptOf(body, '', language).summary);
  const title = isText ? '' : post.title;
  const found = excerptOf(body, title, language);
  // A summary that repeats the title says nothing.
  const isKept = !isText && post.summary && post.summary !== title;
  return {
    ...post,
    title,
    summary: isKept ? withoutTitle(post.summary, title) : found.summary,
    image: imageOf(image, found.image),
    readingMinutes: post.readingMinutes ?? found.readingMinutes,
  };
}
