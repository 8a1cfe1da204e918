import { bodyImage, isThumbnail } from './body-image.js';
import { readDate } from './dates.js';
import { decodeEntities } from './entities.js';
import { plainText } from './plain-text.js';
import type { Body, Image } from './model.js';
import { minutesOf } from './reading-minutes.js';
import { scanHtml, type StartTag } from './scan-html.js';
import { lineKey } from './repeated.js';
import { shorten } from './shorten.js';
import { comparable, withoutTitle } from './repeated-title.js';
import { linesOf, textBlocks, withoutMarkdown, type Block, type Scanned } from './text-blocks.js';
import { isByline, isLinks, isQuote, isTrailer, withoutRemains, withoutTrailer } from './trailers.js';

/** What the body of a post tells about it. */
export interface Excerpt {
  /** Its first sentences; for a post without a title, all of a short text. */
  readonly summary: string;
  /** Its first suitable image. */
  readonly image?: Image | undefined;
  /** Absent for text that is read at a glance. */
  readonly readingMinutes?: number | undefined;
  /** Its first lines, as {@link lineKey} returns them. */
  readonly lines: readonly string[];
  /** All that is read, as it is in the source. */
  readonly text: string;
}

/** What the articles of a site have in common, which says nothing about any of them. */
export interface Repeated {
  /** As {@link lineKey} returns them. */
  readonly lines: ReadonlySet<string>;
  /** URLs. */
  readonly images: ReadonlySet<string>;
}

/** Characters of the longest headings: some writers give a first paragraph the size of one. */
const HEADING = 160;
const ENDING_LINK = /\w\.\w+\/\S*$/;
const NOTHING: Repeated = { lines: new Set(), images: new Set() };
/** How many lines, and characters of each, what a site repeats above its articles has at most. */
const [FIRST_LINES, LINE] = [6, 400];

/** How many characters of a body are examined; the rest is assumed to be similar. */
const MAX_SCANNED = 100_000;
const SUMMARY = 200;
/** For a post without a title, where the excerpt is its text. */
const WHOLE = 500;

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Their text is not part of the excerpt, but their images count. */
const ASIDE = new Set(
  (
    'audio button canvas figcaption form head iframe math nav noscript object pre rp rt script select style svg table template ' +
    'textarea title video'
  ).split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const ASIDE_CLASS = new RegExp(
  String.raw`(?:^|[\s_-])(?:sr-only|screen-reader-text|visually-hidden|` +
    String.raw`wp-caption-text|caption|image-caption|credits?|toc|table-of-contents|ez-toc|footnotes?|footnote-ref|reversefootnote|` +
    String.raw`read-more|readmore|more-link|anchor|header-anchor|headerlink|heading-anchor|permalink|katex-mathml|katex-html|mjx-chtml|` +
    String.raw`mathjax|mathjax-preview|gist|highlight|codehilite|sourcecode|post-meta|entry-meta|byline|advertisement|newsletter-signup|` +
    // What posts in forums answer, and whom posts repeat: phpBB, vBulletin, XenForo, Tumblr.
    String.raw`quotetitle|quotecontent|bbcode_quote|bbCodeBlock--quote|tumblr_blog|` +
    // Drupal writes the title, the author and the day above the text, and the names of its fields.
    String.raw`field--name-(?:title|uid|created)|field(?:__|-)label)` +
    String.raw`(?:$|[\s])`,
  'i',
);

/** Even the images in it are not the article's: buttons, cards of other pages, and sign-ups. */
const BUTTONS_CLASS = new RegExp(
  // The cards of Ghost, Hatena, Medium, Naver, Substack, and plugins of WordPress.
  String.raw`(?:^|[\s_-])(?:kg-(?:bookmark|button|cta|product|signup)-card|hatena-citation|mixtapeEmbed|se-oglink|` +
    String.raw`digest-post-embed|embedded-post-wrap|(?:captioned-)?button-wrap(?:per)?|subscription-widget(?:-wrap)?(?:-editor)?|` +
    String.raw`(?:link|blog|embed)-?card(?:[_-]\w+)?)(?:$|\s)|` +
    String.raw`(?:^|[\s_-])(?:sharedaddy|feedflare|addtoany|jp-relatedposts|related-posts|` +
    String.raw`(?:share|sharing|social)(?:[_-](?:bar|buttons?|icons?|links?|list|media|submission|this|tools?|widget|wrap(?:per)?))?)(?:$|\s)`,
  'i',
);

const isElsewhere = (tag: StartTag): boolean =>
  BUTTONS_CLASS.test(tag.attribute('class')) || (tag.name === 'figure' && tag.attribute('embedded-service') !== '');

const isAside = (tag: StartTag): boolean =>
  ASIDE.has(tag.name) ||
  ASIDE_CLASS.test(tag.attribute('class')) ||
  isElsewhere(tag) ||
  (tag.name === 'aside' && /\bquote\b/.test(tag.attribute('class'))) ||
  /^(?:doc-noteref|doc-endnotes|doc-backlink|navigation)$/.test(tag.attribute('role')) ||
  tag.attribute('aria-hidden') === 'true' ||
  /^schema:(?:author|datecreated|name)$/i.test(tag.attribute('rel') || tag.attribute('property')) ||
  (tag.name === 'sup' && /^(?:fn|footnote|cite_)/i.test(tag.attribute('id'))) ||
  (/^(?:li|p|div|dd)$/.test(tag.name) &&
    /^(?:_?f(?:oot)?n(?:ote)?|_?ftn|e(?:nd)?note|cite_note)[-_:]?\d/i.test(tag.attribute('id'))) ||
  (tag.name === 'a' && /footnote|noteref/i.test(tag.attribute('rel') + tag.attribute('epub:type'))) ||
  (tag.name === 'a' && /^#(?:fn|footnote|_ftn|cite_note)/i.test(tag.attribute('href')));

/**
 * @param passedOver URLs of images that do not represent the article
 * @param isTable the article is laid out as a table: its paragraphs count wherever they are, and nothing else does
 */
function scanBlocks(html: string, base: string | undefined, passedOver: ReadonlySet<string>, isTable = false): Scanned {
  const blocks: Block[] = [];
  const parts: string[] = [];
  const read: string[] = [];
  let image: Image | undefined;
  let isHeading = false;
  let isParagraph = false;
  let hasButtons = false;
  /** Nothing follows the last line break: another one ends the paragraph. */
  let isBlank = true;
  /** Elements whose text is left out: the name of the outermost one, and how many of that name are open. */
  let aside = '';
  let depth = 0;
  const finish = (): void => {
    const text = plainText(decodeEntities(parts.join('')));
    parts.length = 0;
    // A line of asterisks or arrows is not a sentence.
    const isShown = isParagraph || !isTable;
    if (isShown && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text))
      blocks.push({ text, isHeading: isHeading && text.length <= HEADING });
  };
  scanHtml(html, {
    text: (source) => {
      if (!/^(?:script|style|svg|noscript|template|title|textarea|select)$/.test(aside)) read.push(source, ' ');
      if (aside) return;
      parts.push(source);
      isBlank &&= /^(?:\s|&nbsp;)*$/.test(source);
    },
    start: (tag) => {
      const { name } = tag;
      // With `src`, a `source` is a file to play.
      const isPicture = name === 'img' || (name === 'source' && !tag.attribute('src'));
      if (isPicture && aside !== 'video' && !hasButtons && (!image || isThumbnail(image))) {
        const next = bodyImage(tag, base);
        if (next && !passedOver.has(next.url) && (!image || !isThumbnail(next))) image = next;
      }
      if (BLOCKS.has(name)) {
        // A paragraph ends where the next block begins.
        if (aside === 'p') [aside, hasButtons] = ['', false];
        if (!aside) finish();
        isHeading = /^h[1-6]$/.test(name);
        isParagraph = name === 'p';
      }
      if (VOID.has(name)) {
        if (name === 'br' && !aside) {
          if (isBlank) finish();
          parts.push(' ');
          isBlank = true;
        }
      } else if (aside) depth += Number(name === aside);
      else if (isAside(tag) && !(isTable && name === 'table')) {
        [aside, depth] = [name, 1];
        hasButtons = isElsewhere(tag);
      }
    },
    end: (name) => {
      if (aside) {
        depth -= Number(name === aside);
        if (depth > 0) return;
        aside = '';
        hasButtons = false;
      }
      if (BLOCKS.has(name)) {
        finish();
        isHeading = false;
        isParagraph = false;
      }
    },
  });
  finish();
  return { blocks, image, text: read.join('') };
}

function sentencesOf(blocks: readonly Block[], title: string): string {
  const repeated = comparable(title);
  let length = 0;
  const texts: string[] = [];
  for (const [index, { text }] of blocks.entries()) {
    if (length > WHOLE) break;
    if (index < blocks.length - 1 && isQuote(text)) continue;
    if (title && isLinks(text)) {
      // What introduces only a link.
      if (/^.{0,80}[:：]$/u.test(texts.at(-1) ?? '')) texts.pop();
      continue;
    }
    // Posts of networks end with links.
    if (isTrailer(text) && (title || !ENDING_LINK.test(text))) continue;
    if (title && texts.length === 0 && (isByline(text) || (text.length < 40 && readDate(text)))) continue;
    if (repeated && texts.length === 0 && comparable(text) === repeated) continue;
    const words = withoutRemains(text.slice(0, 4 * WHOLE));
    // The same line below each of several images, for example.
    if (title && texts.includes(words)) continue;
    if (words) texts.push(withoutTrailer(texts.length === 0 ? withoutTitle(words, title) : words));
    length += text.length;
  }
  const prose = withoutMarkdown(texts.join(' ').replace(/^(?:…|\.{3})\s*/, ''));
  const said = comparable(prose);
  // The end of the title, such as the number of a release.
  if (repeated && said && repeated.endsWith(said)) return '';
  // Where links were turned into text.
  return title ? prose.replace(/ \( ?https?:\/\/[^\s()]{1,500} ?\)/g, '') : prose;
}

/**
 * What can be derived from the body of a post, however broken or hostile it is, if its feed does not say it.
 *
 * @param title of the post; empty if it has none, in which case its text is shown
 * @param language BCP 47, for text without spaces between words
 * @param repeated what to pass over if there is something else
 */
export function excerptOf(
  { format, value, base }: Body,
  title: string,
  language?: string,
  { lines, images }: Repeated = NOTHING,
): Excerpt {
  const start = value.slice(0, MAX_SCANNED);
  const { image, text, ...scanned } =
    format === 'html' ? scanBlocks(start, base, images) : textBlocks(start, format === 'markdown', base);
  const isLaidOutAsTable = format === 'html' && /<table[\s>]/i.test(start) && !sentencesOf(scanned.blocks, title);
  const { blocks } = isLaidOutAsTable ? scanBlocks(start, base, images, true) : scanned;
  const paragraphs = title ? blocks.filter(({ isHeading }) => !isHeading) : blocks;
  const prose =
    (title && lines.size > 0
      ? sentencesOf(
          paragraphs.filter((block) => !lines.has(lineKey(block.text))),
          title,
        )
      : '') ||
    sentencesOf(paragraphs, title) ||
    sentencesOf(blocks, title) ||
    (format === 'html' ? sentencesOf(textBlocks(linesOf(start), false).blocks, title) : '');
  const minutes = (minutesOf(text) * value.length) / (start.length || 1);
  return {
    summary: shorten(prose, title ? SUMMARY : WHOLE, language),
    image,
    readingMinutes: minutes >= 0.5 || (title && prose) ? Math.max(1, Math.round(minutes)) : undefined,
    lines: paragraphs.slice(0, FIRST_LINES).flatMap((block) => (block.text.length <= LINE ? lineKey(block.text) : [])),
    text,
  };
}
