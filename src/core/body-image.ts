import { plainText } from './plain-text.js';
import type { Image } from './model.js';
import { comparable } from './repeated-title.js';
import type { StartTag } from './scan-html.js';
import { lastSegment, resolveUrl, WEB_SCHEMES } from './urls.js';

const NETWORKS =
  'facebook|fb|twitter|x|mastodon|bluesky|linkedin|reddit|pinterest|digg|delicious|stumbleupon|google|whatsapp|telegram|weibo|' +
  'wechat|e?mail|rss|print';
/** Images that count readers, reserve space, or represent words and people. */
export const NO_PICTURE = new RegExp(
  [
    'flattr|feedburner|feedsportal|feedblitz|doubleclick|scorecardresearch|quantserve|amazon-adsystem|assoc-amazon|statcounter',
    'googleadservices|googlesyndication',
    String.raw`zemanta\.com/pixy|(?:matomo|piwik)\.php|[?&]idsite=|//(?:ads?|stats?|analytics|adserver)\.|google-analytics|feeds\.wordpress\.com|stats?\.wordpress|pixel\.wp|b\.gif|facebook\.com/tr\b`,
    // Only as a part of a host or a path: `pixel-9-review.jpg` is a real image.
    String.raw`[/.](?:pixel|1x1|beacon|track(?:er|ing)?|spacer|blank|transparent|placeholder|loading|(?:hit-?)?counter)[/.?]`,
    // FeedBurner's advertisements and counters under a site's own name, Weibo's emoticons, and Hatena's substitute for an image.
    String.raw`/~(?:[acr]|ff?)/[^.]+$|[a-z]\?g=\d+$|/appstyle/expression/|st-hatena\.com/images/theme/`,
    String.raw`[/.]display-ads?[/.]|[/_-]icon-?\d{1,3}\.(?:png|ico|svg|gif)`,
    String.raw`[/.](?:emoji(?:e?s)?|emoticons?|smil(?:ey|ies)|avatars?|hackergotchis?|heads|badges?|(?:fav)?icons?|latex|filetypes?)[/.?]|twemoji|gravatar\.com|shields\.io|travis-ci\.\w+|coveralls\.io|codecov\.io|badge\.fury\.io|codecogs`,
    String.raw`[/-](?:favicon|apple-touch-icon)(?:-[\w-]{1,30})?\.(?:png|ico|svg|gif|jpe?g)`,
    String.raw`[/_-](?:${NETWORKS})[_-]?(?:icon|logo|share|button)s?(?:[_-]\w{1,12})?\.(?:png|svg|gif)`,
    String.raw`[/_-](?:share|social)[_-](?:${NETWORKS})(?:[_-]\w{1,12})?\.(?:png|svg|gif)`,
  ].join('|'),
  'i',
);
/** How the URLs of images end. */
export const IMAGE_ENDING = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i;
/** A URL of an image. Those of wikis and repositories, with a colon or `blob` in them, are pages. */
export const IMAGE_FILE = new RegExp(`^https?://(?!.*/blob/)[^?#:]+${IMAGE_ENDING.source}`, 'i');
const NO_PICTURE_CLASS =
  /(?:^|[\s_-])(?:emoji|smiley|avatar|icon|latex|gravatar|pixel|spacer|math|mwe-math-fallback-image-inline)(?:$|[\s_-])/i;
/** The words of buttons that share an article. */
const BUTTON_WORDS =
  /^(?:add|share|send|post|tweet|submit|bookmark|save|pin|print|e-?mail|follow|subscribe)(?: (?:this|it|us|me))?(?: (?:to|on|via|with|in|by)\b.{0,30})?$/i;
/** CSS pixels up to which an image is only an icon. */
const SMALL = 48;

/** Whether an image is known to be too small to fill a card: WordPress's thumbnails have 150 pixels. */
export const isThumbnail = ({ width = Infinity }: Image): boolean => width <= 150;

const length = (tag: StartTag, name: string): number | undefined => {
  const [, digits] = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(tag.attribute(name)) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether a style makes an image as small as an icon. */
const isSmallStyle = (style: string): boolean =>
  [...style.matchAll(/(?:^|[\s;])(?:width|height)\s*:\s*([\d.]+)(px|r?em)/gi)].some(
    ([, size, unit = '']) => Number(size) * (/px/i.test(unit) ? 1 : 16) <= SMALL,
  );

/**
 * The largest candidate of a `srcset` (HTML, "srcset attribute") that is not far larger than any card; empty if there is none.
 * Takes time in proportion to the length.
 */
export function fromSrcset(srcset: string): string {
  const candidates: { readonly url: string; readonly size: number }[] = [];
  let url = '';
  const end = (size: number): void => {
    if (url) candidates.push({ url, size });
  };
  for (const part of srcset.slice(0, 8000).trim().split(/\s+/)) {
    // The next URL may follow the comma at once.
    const [, size, next = ''] = /^([\d.]{1,8})[wx](?:,(.*))?$/.exec(part) ?? [];
    end(Number(size ?? 1));
    url = size === undefined ? part.replace(/^,|,$/g, '') : next;
  }
  end(1);
  const fitting = candidates.filter(({ size }) => size <= 1600);
  return (fitting.length > 0 ? fitting : candidates).reduce((a, b) => (b.size > a.size ? b : a), { url: '', size: -1 }).url;
}

/** Data that is long enough to be an image, and not just a placeholder. */
const MIN_DATA = 400;

/** Whether the `src` of an image is the image, and not a placeholder. */
export const isPicture = (src: string): boolean =>
  /^data:/i.test(src) ? src.length > MIN_DATA : src !== '' && !NO_PICTURE.test(src);

/** Where pages keep the URL of an image until a script wants it. */
export const LAZY_SOURCES: readonly string[] = ['data-src', 'data-lazy-src', 'data-original', 'data-actualsrc'];
/** Where they keep the candidates of a `srcset` until then. */
export const LAZY_SOURCE_SETS: readonly string[] = ['data-srcset', 'data-lazy-srcset'];
const SOURCES = ['src', ...LAZY_SOURCES, 'data-url', 'data-orig-file'];
const SOURCE_SETS = ['srcset', ...LAZY_SOURCE_SETS];

/** The URL of an `img` or `source`, which may be kept in another attribute until it is needed. */
function urlOf(tag: StartTag, base: string | undefined): string | undefined {
  const candidates = [
    ...SOURCES.map((name) => tag.attribute(name)),
    ...SOURCE_SETS.map((name) => fromSrcset(tag.attribute(name))),
  ];
  // A URL in another attribute is the real one if `src` is only a placeholder.
  return candidates.map((url) => resolveUrl(url.trim(), base, WEB_SCHEMES)).find((url) => url && !NO_PICTURE.test(url));
}

/** What cameras, screens and their owners' uploads are called, by a number or a time too. */
const FILE =
  /^https?:|\.(?:jpe?g|png|gif|webp|avif|svg)$|^\S*\d{6}\S*$|^\w+_\w+$|^(?:img|dsc[fn]?|pict|pxl)[_-]?\d{3,}\S*$|^(?:(?:clean|screen) ?shot)?[\d\s.:-]+\d(?: (?:at|um|à) .*)?$/i;

/** What templates and editors write in place of a description. */
const EXAMPLE =
  /^(?:(?:image )?alt(?:ernative)? text|alt|itunes pic|(?:a )?description of (?:the |an )?image|image description|(?:featured |post |cover )?image|img|imagen|immagine|bild|original|thumb(?:nail)?|photo|picture|foto|图片|圖片|画像|在这里插入图片描述|图片点击可在新窗口打开查看|(?:featured|episode|cover|post) image (?:for|of (?:the )?(?:post|article))\b.*)$/i;

/** Whether a description is only the name of the file, a sign, or words that programs fill in. */
export function isNoDescription(alt: string, url: string): boolean {
  if (FILE.test(alt) || EXAMPLE.test(alt) || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(alt)) return true;
  const name = lastSegment(url.replace(/[?#].*$/s, '')).replace(/(?:-\d+x\d+|-scaled)?\.\w+$/, '');
  const [said, called] = [comparable(alt), comparable(name)];
  // Copies of a file have longer names.
  return /[\d_-]/.test(alt) && (said === called || (/^(?:\S{13,}|[a-z]{3,}[-_]?\d{2,})$/i.test(alt) && called.startsWith(said)));
}

/**
 * The image that an `img` or `source` of a body shows, if it can represent the whole post.
 *
 * @param base absolute URL for relative ones
 */
export function bodyImage(tag: StartTag, base: string | undefined): Image | undefined {
  const [width, height] = [length(tag, 'width'), length(tag, 'height')];
  if ((width ?? Infinity) <= SMALL || (height ?? Infinity) <= SMALL) return undefined;
  if (NO_PICTURE_CLASS.test(tag.attribute('class')) || /display:\s*none/i.test(tag.attribute('style'))) return undefined;
  if (isSmallStyle(tag.attribute('style'))) return undefined;
  if (BUTTON_WORDS.test(plainText(tag.attribute('alt')))) return undefined;
  // If `src` is not a real image, and no other attribute has a URL, there is no image.
  const first = tag.attribute('src');
  if (NO_PICTURE.test(first) && !SOURCES.slice(1).some((name) => tag.attribute(name))) return undefined;
  // The page of an image in a repository is none.
  const url = urlOf(tag, base)?.replace(/^(https:\/\/github\.com\/[^/]+\/[^/]+\/)blob(?=\/[^?]+$)/, '$1raw');
  const alt = plainText(tag.attribute('alt'));
  return url ? { url, alt: isNoDescription(alt, url) ? '' : alt, width, height } : undefined;
}
