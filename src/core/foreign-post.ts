import { isNoDescription, isThumbnail } from './body-image.js';
import { dateOnDay, readDate, type WrittenDate } from './dates.js';
import { decodeEntities } from './entities.js';
import { excerptOf, NOTHING, type Excerpt, type Repeated } from './excerpt.js';
import { languagesOf } from './language-of-text.js';
import { larger } from './larger-image.js';
import type { Body, Image, Post } from './model.js';
import { plainText } from './plain-text.js';
import { lineKey, repeatedIn } from './repeated.js';
import { foldText, tagKey } from './tags.js';
import { spokenName } from './real-title.js';
import { decoded, resolveUrl } from './urls.js';
import { comparable, isCut, isCutInWord, isStartOf, isWorse, mayBeText, withoutTitle } from './repeated-title.js';
import { isTrailer, withoutTrailer } from './trailers.js';

/** The category that WordPress gives posts without one, in the languages of its blogs. */
const NO_CATEGORY = new RegExp(
  '^(?:uncategori[sz]ed|frontpage|(?:non|pas) classé|sin categor(?:ía|izar)|sem categoria|senza categoria|sense categoria|' +
    'geen categorie|bez kategorii|bez rubriky|nezařazené|nezaradené|okategoriserade?|ikke kategoriseret|ukategorisert|' +
    'fără categorie|egyéb kategória|без рубрики|без категор(?:ії|ия)|некатегоризирано|χωρίς κατηγορία|غير مصنف|' +
    'دسته‌بندی نشده|chưa (?:được )?phân loại|tak berkategori|ไม่มีหมวดหมู่|未分[类類]|미분류|분류되지 않음)$',
  'iu',
);

/** What programs leave where a tag belongs, or write for each other, as Flickr's machine tags do: `medium:id=1a2b`. */
const NO_TAG = /^(?:https?:.*|undefined|null|\[object Object\]|[a-z]\w{0,30}:[a-z]\w{0,30}=.*)$/i;

/** A tag without its marks: programs list the address of a tag next to its name (`Tom Petty`, `tom-petty`). */
const bareTag = (tag: string): string => tagKey(tag).replace(/[\s_-]+/g, ' ');

/** Whether a tag is the day of a post or its month. A year may be what pages filter by. */
const isDate = (tag: string, day: string): boolean =>
  /^\d{4}[-/.]?\d\d$/.test(tag) ? day.replace('-', '').startsWith(tag.replace(/\D/g, '')) : readDate(tag)?.day === day;

/**
 * The tags of a post as readers know them, without those that only say that there is none, or repeat what stands next to them.
 *
 * @param names of the authors and the source
 * @param day `YYYY-MM-DD`
 */
export function realTags(tags: readonly string[], names: readonly (string | undefined)[], day = ''): string[] {
  const keys = new Set<string>();
  return (
    tags
      .flatMap((tag) => tag.split(/;\s/))
      // Names of kinds of entries, such as Blogger's, are not meant for readers.
      .filter((tag) => !NO_TAG.test(tag) && !NO_CATEGORY.test(tag) && !isDate(tag, day))
      // Some are the paths of folders.
      .map((tag) => tag.replace(/^(?:[\w-]+:[\w-]+\/|\/(?!r\/))|\/$/g, ''))
      .filter((tag) => !names.some((name) => name && foldText(name) === foldText(tag)))
      // Of several spellings, the first one.
      .filter((tag) => !keys.has(bareTag(tag)) && keys.add(bareTag(tag)))
  );
}

/** The day in a URL such as `…/2024/05/01/title` or `…/20240501-title`. `…/2024/05/12-tips` and `…/2024/05/title` name none. */
const DAY_IN_URL =
  /^[^?#]*\/(?:(\d{4})[-/](\d\d?)(?:-(\d\d?)(?=[-/.#?]|$)|\/(\d\d?)(?=[/.#?]|$))|((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[-_/]))/;
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

/** The name of an image's file, without the size of the copy. */
const fileOf = (url: string): string => url.replace(/(\.(?:jpe?g|png|webp))\?.*|-\d+x\d+(?=\.\w+$)/is, '$1');

/** The image of a post: the feed's, unless that is small and the body has a larger one. */
function imageOf(image: Image | undefined, found: Image | undefined): Image | undefined {
  if (!image || (found && isThumbnail(image) && !isThumbnail(found))) return found;
  // The description of the feed's image, if the body shows it, in whatever size; its size, if that is the same.
  const alt = found && fileOf(image.url) === fileOf(found.url) ? found.alt : '';
  const { width, height } = image.url === found?.url ? found : ({} as Partial<Image>);
  const own = isNoDescription(image.alt, image.url) ? { ...image, alt: '' } : image;
  return larger({ ...own, alt: own.alt || alt, ...(!image.width && { width, height }) });
}

/** A post, and whether it was written for these widgets. */
export interface ReadPost {
  readonly post: Post;
  readonly isOwn: boolean;
}

/** What the body of a post tells about it. */
interface Found {
  readonly post: Post;
  readonly body: Body;
  readonly title: string;
  readonly excerpt: Excerpt;
}

/** Without letters, a name has an empty key, as every line without letters has. */
const namesOf = ({ authors }: Post): string[] => authors.map(({ name = '' }) => lineKey(name)).filter((key) => key !== '');

/** What to pass over in a body, and the names of its authors, which some sites write above or below it. */
const passedOver = (post: Post, { lines, images }: Repeated): Repeated => ({
  lines: new Set([...lines, ...namesOf(post)]),
  images,
});

/** A title that is only the beginning of the text is none. */
function find(post: Post, body: Body): Found {
  const { language } = post;
  const isText = mayBeText(post.title) && isStartOf(post.title, excerptOf(body, '', language).summary);
  const title = isText ? '' : post.title;
  return { post, body, title, excerpt: excerptOf(body, title, language, passedOver(post, NOTHING)) };
}

const readAgain = (found: Found, repeated = NOTHING): Found => ({
  ...found,
  excerpt: excerptOf(found.body, found.title, found.post.language, passedOver(found.post, repeated)),
});

/** Without the titles that programs have cut off the texts after a number of characters: some of them end within a word. */
function withoutCutTitles(founds: readonly (Found | undefined)[]): (Found | undefined)[] {
  const count = founds.filter((found) => found && isCutInWord(found.title, found.excerpt.summary)).length;
  const isCutTitle = ({ title, excerpt: { summary } }: Found): boolean =>
    isCutInWord(title, summary) || (count > 2 && title.length < summary.length && summary.startsWith(title));
  return founds.map((found) => (found?.title && isCutTitle(found) ? readAgain({ ...found, title: '' }) : found));
}

/** Whether the summary that the feed gives says more than the body's own beginning. */
function isKept({ post, title, excerpt }: Found, summaries: ReadonlySet<string>): boolean {
  const { summary } = post;
  // A summary that repeats the title, or is that of other posts too, says nothing.
  if (!summary || title !== post.title || summary === title || isTrailer(summary)) return false;
  if (excerpt.summary && summaries.has(lineKey(summary))) return false;
  // Some feeds have the two the wrong way around.
  if (/[.!?。！？]$/u.test(excerpt.summary) && isCut(summary) && excerpt.text.length < summary.length) return false;
  return !isWorse(summary, plainText(decodeEntities(excerpt.text.slice(0, 4000))), excerpt.summary);
}

const complete = (found: Found, summaries: ReadonlySet<string>): Post => {
  const { post, title, excerpt } = found;
  return {
    ...post,
    title,
    summary: isKept(found, summaries) ? withoutTrailer(withoutTitle(post.summary, title)) : excerpt.summary,
    image: imageOf(post.image, excerpt.image),
    readingMinutes: post.readingMinutes ?? excerpt.readingMinutes,
  };
};

/** A post without a body, with the image that its feed names. */
const withImage = (post: Post): Post => (post.image ? { ...post, image: larger(post.image) } : post);

/**
 * A post without words has as its text what it leads to: the name of its file, or the address of a page or a site, without what
 * all addresses have.
 */
function withAddress(post: Post): Post {
  const { title, summary, body, image, attachments, externalUrl = attachments[0]?.url, url = externalUrl } = post;
  if (!url || title || summary || body?.value.trim() || image) return post;
  const [file] = attachments;
  // The rest of a file's address says nothing that its name does not say.
  const address = decoded((url === file?.url && resolveUrl('/', url)) || url).replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  const words = file?.title ?? (file ? spokenName(file.url) : '');
  return { ...post, externalUrl, summary: words || address };
}

/**
 * Posts in the languages of their scripts: without one, browsers break Korean words, and choose other forms of Chinese signs.
 * English is what programs say if nobody has told them the language; others say the country.
 */
function withLanguages(posts: readonly ReadPost[]): ReadPost[] {
  const unknown = ({ isOwn, post: { language = 'en' } }: ReadPost): boolean => !isOwn && /^(?:en|cn|jp|kr|gr)\b/i.test(language);
  const languages = languagesOf(posts.map((read) => (unknown(read) ? `${read.post.title} ${read.post.summary}` : '')));
  return posts.map((read, index) => {
    const language = languages[index];
    return language ? { ...read, post: { ...read.post, language } } : read;
  });
}

/** Characters of the longest sentence that says what a site is about. */
const SLOGAN = 160;

/** Posts without a summary that many of them have, such as what the site is about, or words of a link. */
function withoutSlogan(posts: readonly ReadPost[]): Post[] {
  const said = ({ title, summary }: Post): string => (title && summary.length <= SLOGAN ? comparable(summary) : '');
  const different = new Map(posts.map(({ post }) => [post.id, [said(post)]]));
  const slogans = repeatedIn([...different.values()], 1 / 4);
  return posts.map(({ post, isOwn }) => (isOwn || !slogans.has(said(post)) ? post : { ...post, summary: '' }));
}

/** How many images above each of its articles a site repeats at most. */
const REPEATED_IMAGES = 4;

/** Posts, completed with what their bodies show and their feed does not say. */
export function completed(posts: readonly ReadPost[]): Post[] {
  let founds = withoutCutTitles(
    posts.map(({ post, isOwn }) => (isOwn || !post.body?.value.trim() ? undefined : find(post, post.body))),
  );
  // The same item may be in a feed several times.
  const different = (): Found[] => [
    ...new Map(founds.flatMap((found) => (found ? [[found.post.id, found] as const] : []))).values(),
  ];
  const lines = repeatedIn(
    different()
      .filter(({ title }) => title)
      .map(({ excerpt }) => excerpt.lines),
    1 / 4,
  );
  const images = new Set<string>();
  for (let round = 0; round < REPEATED_IMAGES; round += 1) {
    const shown = different().map(({ excerpt }) => (excerpt.image ? [excerpt.image.url] : []));
    const more = new Set([...repeatedIn(shown, 1 / 2)].filter((url) => !images.has(url)));
    const isAffected = ({ excerpt }: Found): boolean =>
      more.has(excerpt.image?.url ?? '') || (round === 0 && excerpt.lines.some((line) => lines.has(line)));
    for (const url of more) images.add(url);
    founds = founds.map((found) => (found && isAffected(found) ? readAgain(found, { lines, images }) : found));
    if (more.size === 0) break;
  }
  const summaries = repeatedIn(
    different().map(({ post }) => [lineKey(post.summary)]),
    1 / 4,
  );
  const whole = posts.map(({ post, isOwn }, index) => {
    const found = founds[index];
    return { isOwn, post: isOwn ? post : found ? complete(found, summaries) : withImage(withAddress(post)) };
  });
  return withoutSlogan(withLanguages(whole));
}
