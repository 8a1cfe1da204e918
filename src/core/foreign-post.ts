import { isNoDescription, isThumbnail } from './body-image.js';
import { dateOnDay, readDate, type WrittenDate } from './dates.js';
import { decodeEntities } from './entities.js';
import { excerptOf, type Excerpt, type Repeated } from './excerpt.js';
import type { Body, Image, Post } from './model.js';
import { lineKey, repeatedIn } from './repeated.js';
import { isFlattened, isStartOf, mayBeText, withoutTitle } from './repeated-title.js';

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

/** The category that WordPress gives posts without one, in the languages of its blogs. */
const NO_CATEGORY = new RegExp(
  '^(?:uncategori[sz]ed|(?:non|pas) classé|sin categor(?:ía|izar)|sem categoria|senza categoria|sense categoria|' +
    'geen categorie|bez kategorii|bez rubriky|nezařazené|nezaradené|okategoriserade?|ikke kategoriseret|ukategorisert|' +
    'fără categorie|egyéb kategória|без рубрики|без категор(?:ії|ия)|некатегоризирано|χωρίς κατηγορία|غير مصنف|' +
    'دسته‌بندی نشده|chưa (?:được )?phân loại|tak berkategori|ไม่มีหมวดหมู่|未分[类類]|미분류|분류되지 않음)$',
  'iu',
);

/** The tags of a post without those that only say that there is none. */
export const realTags = (tags: readonly string[]): string[] => tags.filter((tag) => !NO_CATEGORY.test(tag));

/** The day in a URL such as `…/2024/05/01/title` or `…/20240501-title`. */
const DAY_IN_URL = /^[^?#]*\/(?:(\d{4})[-/](\d\d?)[-/](\d\d?)(?=[-/.#?]|$)|((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[-_/]))/;
/** How far the clocks of time zones are ahead of UTC, or behind it, in hours. */
const [AHEAD, BEHIND] = [14, 12];

/**
 * The date of a post on the day in its URL, if that is the day before or after in UTC: WordPress and Hexo write dates in UTC,
 * and the author's day in URLs. Without another date, a post has that day.
 *
 * @param given the date that the feed gives; the beginning of Unix time is none
 */
export function dateOfPost(given: WrittenDate | undefined, url = ''): string | undefined {
  const written = given && Date.parse(given.iso) === 0 ? undefined : given;
  const day = readDate(DAY_IN_URL.exec(url)?.slice(1).filter(Boolean).join('-') ?? '');
  // Comments have the URL of their article.
  if (!day || !written) return written?.text ?? (url.includes('#comment') ? undefined : day?.text);
  const hours = (Date.parse(day.iso) - Date.parse(written.iso)) / 3_600_000;
  const isNext = hours > 0 && hours <= AHEAD;
  const isBefore = hours <= -24 && hours > -24 - BEHIND;
  return written.text.endsWith('Z') && (isNext || isBefore) ? dateOnDay(written.iso, day.day) : written.text;
}

/** The image of a post: the feed's, unless that is small and the body has a larger one. */
function imageOf(image: Image | undefined, found: Image | undefined): Image | undefined {
  if (!image || (found && isThumbnail(image) && !isThumbnail(found))) return found;
  // The description and size of the feed's image, if the body shows the same one.
  const { width, height, alt = '' } = image.url === found?.url ? found : ({} as Partial<Image>);
  const own = isNoDescription(image.alt, image.url) ? { ...image, alt: '' } : image;
  return image.width ? own : { ...own, alt: own.alt || alt, width, height };
}

/** A post, and whether it was written for these widgets. */
export interface ReadPost {
  readonly post: Post;
  readonly isOwn: boolean;
}

/** What the body of a post tells about it. */
interface Found {
  readonly post: Post;
  readonly title: string;
  readonly excerpt: Excerpt;
}

/** A title that is only the beginning of the text is none. */
function find(post: Post, body: Body): Found {
  const { language } = post;
  const isText = mayBeText(post.title) && isStartOf(post.title, excerptOf(body, '', language).summary);
  const title = isText ? '' : post.title;
  return { post, title, excerpt: excerptOf(body, title, language) };
}

/** Whether the summary that the feed gives says more than the body's own beginning. */
function isKept({ post, title, excerpt }: Found, summaries: ReadonlySet<string>): boolean {
  const { summary } = post;
  // A summary that repeats the title, or is that of other posts too, says nothing.
  if (!summary || title !== post.title || summary === title) return false;
  if (excerpt.summary && summaries.has(lineKey(summary))) return false;
  return !isFlattened(summary, decodeEntities(excerpt.text.slice(0, 4000)), excerpt.summary);
}

const complete = (found: Found, summaries: ReadonlySet<string>): Post => {
  const { post, title, excerpt } = found;
  return {
    ...post,
    title,
    summary: isKept(found, summaries) ? withoutTitle(post.summary, title) : excerpt.summary,
    image: imageOf(post.image, excerpt.image),
    readingMinutes: post.readingMinutes ?? excerpt.readingMinutes,
  };
};

/** Posts, completed with what their bodies show and their feed does not say. */
export function completed(posts: readonly ReadPost[]): Post[] {
  const founds = posts.map(({ post, isOwn }) => (isOwn || !post.body?.value.trim() ? undefined : find(post, post.body)));
  // The same item may be in a feed several times.
  const different = [...new Map(founds.flatMap((found) => (found ? [[found.post.id, found] as const] : []))).values()];
  const repeated: Repeated = {
    lines: repeatedIn(
      different.filter(({ title }) => title).map(({ excerpt }) => excerpt.lines),
      1 / 4,
    ),
    images: repeatedIn(
      different.map(({ excerpt }) => (excerpt.image ? [excerpt.image.url] : [])),
      1 / 2,
    ),
  };
  const summaries = repeatedIn(
    different.map(({ post }) => [lineKey(post.summary)]),
    1 / 4,
  );
  const isAffected = ({ excerpt }: Found): boolean =>
    excerpt.lines.some((line) => repeated.lines.has(line)) || repeated.images.has(excerpt.image?.url ?? '');
  return posts.map(({ post }, index) => {
    const found = founds[index];
    if (!found || !post.body) return post;
    const excerpt = isAffected(found) ? excerptOf(post.body, found.title, post.language, repeated) : found.excerpt;
    return complete({ ...found, excerpt }, summaries);
  });
}
