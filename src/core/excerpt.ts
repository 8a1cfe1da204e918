import { isAside, isElsewhere, isEmbed } from './asides.js';
import { bodyImage, isThumbnail } from './body-image.js';
import { decodeEntities } from './entities.js';
import { plainText } from './plain-text.js';
import type { Body, Image } from './model.js';
import { readableText } from './readable.js';
import { minutesOf } from './reading-minutes.js';
import { scanHtml } from './scan-html.js';
import { lineKey } from './repeated.js';
import { shorten } from './shorten.js';
import { resolveUrl } from './urls.js';
import { comparable, withoutTitle } from './repeated-title.js';
import { hasMarkdownBlocks, linesOf, proseOf, textBlocks, type Block, type Scanned } from './text-blocks.js';
import { isByline, isLinks, isQuote, isTrailer, withoutKeywords, withoutRemains, withoutTrailer } from './trailers.js';

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
/** Characters of the longest words that only link to the article itself: to the rest of it, or to a part. */
const OWN_LINK = 60;
/** How many links, without words between them, make a row that leads through a site. */
const ROW = 3;
const ENDING_LINK = /\w\.\w+\/\S*$/;
/** Nothing that articles have in common. */
export const NOTHING: Repeated = { lines: new Set(), images: new Set() };
/** How many lines, and characters of each, what a site repeats above its articles has at most. */
const [FIRST_LINES, LINE] = [6, 400];

/** How many characters of a body are examined; the rest is assumed to be similar. */
const MAX_SCANNED = 100_000;
/** Characters of a summary, and of the text of a post without a title. */
const [SUMMARY, WHOLE] = [200, 500];
/** How many characters of paragraphs are enough for both, even if many of them say nothing. */
const MAX_READ = 8000;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|d[dlt]|details|div|fieldset|figcaption|figure|footer|form|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|t[dhr]|ul)$/;
const VOID = /^(?:link|embed|track|meta|area|img|hr|col|source|br|input|base|wbr)$/;

const withoutHash = (url: string | undefined): string => (url ?? '').replace(/#.*/s, '');

/**
 * @param passedOver URLs of images that do not represent the article
 * @param reads `embeds`, or `tables` if the article is laid out as one: its paragraphs count, and nothing else does
 */
function scanBlocks(html: string, base: string | undefined, passedOver: ReadonlySet<string>, reads = ''): Scanned {
  const isTable = reads === 'tables';
  const blocks: Block[] = [];
  const parts: string[] = [];
  const read: string[] = [];
  let image: Image | undefined;
  let [isHeading, isParagraph, isTerm, isItem] = [false, false, false, false];
  let hasButtons = false;
  /** Nothing follows the last line break: another one ends the paragraph. */
  let isBlank = true;
  /** The text of links to the article itself, and where in {@link parts} one begins. */
  let ownLinks = '';
  let ownLink = -1;
  /** How many links a block has, whether one is open, and whether there are words outside them. */
  let [links, inLink, hasWords] = [0, false, false];
  const page = withoutHash(base);
  const words = (texts: readonly string[]): string => plainText(decodeEntities(texts.join('')));
  /** Elements whose text is left out: the name of the outermost one, and how many of that name are open. */
  let aside = '';
  let depth = 0;
  /** Of the blocks found. */
  let length = 0;
  const finish = (): void => {
    const text = words(parts);
    const isRow = links >= ROW && !hasWords && text.length < links * OWN_LINK;
    const isOnlyLinks = isRow || (text.length < OWN_LINK && text === ownLinks);
    parts.length = 0;
    [ownLinks, ownLink] = ['', -1];
    [links, inLink, hasWords] = [0, false, false];
    // A line of asterisks or arrows is not a sentence.
    const isShown = isParagraph || !isTable;
    if (isShown && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) {
      blocks.push({ text, isHeading: isHeading && text.length <= HEADING, isOnlyLinks, isItem });
      length += text.length;
    }
  };
  scanHtml(html, {
    text: (source) => {
      if (!/^(?:script|style|svg|noscript|template|title|textarea|select)$/.test(aside)) read.push(source, ' ');
      if (aside || length > MAX_READ) return;
      parts.push(source);
      hasWords ||= !inLink && /[\p{L}\p{N}]/u.test(source);
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
      if (BLOCK.test(name)) {
        // A paragraph ends where the next block begins.
        if (aside === 'p') [aside, hasButtons] = ['', false];
        // A term alone may be the same in all posts.
        if (isTerm && name === 'dd') parts.push(' ');
        else if (!aside) finish();
        [isTerm, isHeading, isParagraph] = [name === 'dt', /^h[1-6]$/.test(name), name === 'p'];
        isItem ||= name === 'li';
      }
      if (VOID.test(name)) {
        if (name === 'br' && !aside) {
          if (isBlank) finish();
          parts.push(' ');
          isBlank = true;
        }
      } else if (aside) depth += Number(name === aside);
      else if ((isAside(tag) && !(isTable && name === 'table')) || (reads !== 'embeds' && isEmbed(tag))) {
        [aside, depth] = [name, 1];
        hasButtons = isElsewhere(tag);
      } else if (name === 'a') {
        [links, inLink] = [links + 1, true];
        if (page && withoutHash(resolveUrl(tag.attribute('href'), base)) === page) ownLink = parts.length;
      }
    },
    end: (name) => {
      if (aside) {
        depth -= Number(name === aside);
        if (depth > 0) return;
        aside = '';
        hasButtons = false;
      }
      if (name === 'a') inLink = false;
      if (name === 'a' && ownLink >= 0) [ownLinks, ownLink] = [words(parts.slice(ownLink)), -1];
      if (BLOCK.test(name) && name !== 'dt') {
        finish();
        [isHeading, isParagraph] = [false, false];
      }
    },
  });
  finish();
  return { blocks, image, text: read.join('') };
}

/** Whether a text is short enough to be a part of a title, whatever stands between its letters. */
const mayBeIn = (title: string, text: string): boolean => text.length <= 2 * title.length + 40;

/** Whether the title may stand after these texts without being a part of them: at the beginning, or at the end. */
const mayStand = (texts: readonly string[], isLast: boolean): boolean => {
  const before = texts.at(-1);
  return before === undefined || (isLast && !/[:：]$/u.test(before));
};

function sentencesOf(blocks: readonly Block[], title: string): string {
  const repeated = comparable(title);
  let length = 0;
  const texts: string[] = [];
  for (const [index, { text, isOnlyLinks, isItem }] of blocks.entries()) {
    if (length > WHOLE) break;
    if (title && isOnlyLinks && blocks.length > 1) continue;
    if (index < blocks.length - 1 && isQuote(text)) continue;
    if (title && isLinks(text)) {
      // What introduces only a link.
      const last = texts.pop();
      if (last !== undefined && !/^.{0,80}[:：]$/u.test(last)) texts.push(last.replace(/\s?[:：]$/u, '.'));
      continue;
    }
    // Posts of networks end with links.
    if (isTrailer(text) && (title || !ENDING_LINK.test(text))) continue;
    if (title && texts.length === 0 && isByline(text, title)) continue;
    if (repeated && mayStand(texts, index === blocks.length - 1) && mayBeIn(title, text) && comparable(text) === repeated)
      continue;
    const words = withoutRemains(text.slice(0, 4 * WHOLE));
    // The same line below each of several images, for example.
    if (title && texts.includes(words)) continue;
    if (words) texts.push((isItem ? '\n' : '') + withoutTrailer(texts.length === 0 ? withoutTitle(words, title) : words));
    length += text.length;
  }
  const prose = proseOf(texts);
  const said = repeated && mayBeIn(title, prose) ? comparable(prose) : '';
  // The end of the title, such as the number of a release.
  if (said && repeated.endsWith(said)) return '';
  // Where links were turned into text.
  return title
    ? prose.replace(/^https?:\/\/\S+ (?:[-–—:|] )?(?=[\p{Lu}\p{Lo}])/u, '').replace(/ \( ?https?:\/\/[^\s()]{1,500} ?\)/g, '')
    : prose;
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
  const start = withoutKeywords(value.slice(0, MAX_SCANNED));
  const { image, text, ...scanned } =
    format === 'html'
      ? scanBlocks(start, base, images)
      : textBlocks(start, format === 'markdown' || hasMarkdownBlocks(start), base);
  const isEmpty = format === 'html' && !sentencesOf(scanned.blocks, title);
  const reads = /<table[\s>]/i.test(start) ? 'tables' : 'embeds';
  const { blocks } = isEmpty ? scanBlocks(start, base, images, reads) : scanned;
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
    summary: shorten(readableText(prose), title ? SUMMARY : WHOLE, language),
    image,
    readingMinutes: minutes >= 0.5 || (title && prose) ? Math.max(1, Math.round(minutes)) : undefined,
    lines: paragraphs.slice(0, FIRST_LINES).flatMap((block) => (block.text.length <= LINE ? lineKey(block.text) : [])),
    text,
  };
}
