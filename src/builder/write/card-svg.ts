import { escapeXml } from '../shared/text.js';
import { lineBreaker } from './break-lines.js';

/** In pixels: the size that link previews are made for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** The place of a cover, at the end of the lines. */
export const COVER_WIDTH = 480;

const MARGIN = 72;
/** Between the words and the cover. */
const GAP = 56;
/** The place of the title. */
const TITLE = { top: 84, height: 416 };
const TITLE_SIZES = [88, 76, 66, 58, 50, 44];
const LINE_HEIGHT = 1.24;
/** Of a letter's box, what is above the line that it stands on. */
const ASCENT = 0.92;
const FOOTER = { size: 30, baseline: CARD_HEIGHT - 62 };
const MAX_TITLE = 200;
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** What a card says. All of it is plain text. */
export interface Card {
  readonly title: string;
  /** The line at the bottom. */
  readonly line: string;
  /** BCP 47: which of the forms that Chinese characters have. */
  readonly language: string;
  /** A `data:` URL. */
  readonly cover?: string | undefined;
}

/** What XML cannot hold, and what would turn the words around it. */
const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** As the paragraph's first letter is (UAX 9, rules P2 and P3). */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);

/** The largest size at which a title is shown as a whole; else the smallest, and its beginning. */
function layOut(title: string, width: number): { readonly size: number; readonly lines: readonly string[] } {
  const breakAt = lineBreaker(title);
  let result = { size: 0, lines: [] as readonly string[] };
  for (const size of TITLE_SIZES) {
    const { lines, isWhole } = breakAt({ width: width / size, lines: Math.floor(TITLE.height / (size * LINE_HEIGHT)) });
    result = { size, lines };
    if (isWhole) break;
  }
  return result;
}

/**
 * The image of an article, for places where only images are allowed. It contains all that it shows, runs nothing, and loads
 * nothing.
 */
export function cardSvg(card: Card): string {
  const title = Array.from(printable(card.title)).slice(0, MAX_TITLE).join('');
  const line = printable(card.line);
  const isMirrored = isRightToLeft(title || line);
  const width = CARD_WIDTH - 2 * MARGIN - (card.cover ? COVER_WIDTH + GAP - MARGIN : 0);
  const start = isMirrored ? CARD_WIDTH - MARGIN : MARGIN;
  const { size, lines } = layOut(title, width);
  const top = TITLE.top + (TITLE.height - lines.length * size * LINE_HEIGHT) / 2;
  const text = (words: string, baseline: number, attributes: string): string =>
    `<text x="${start}" y="${Math.round(baseline)}"${isMirrored ? ' direction="rtl"' : ''} ${attributes}>${escapeXml(words)}</text>`;
  const [footer = ''] = lineBreaker(line)({ width: width / FOOTER.size, lines: 1 }).lines;
  const parts = [
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="#fbf8f4"/>`,
    `<rect width="${CARD_WIDTH}" height="14" fill="#c4122f"/>`,
    ...(card.cover
      ? [
          `<image x="${isMirrored ? 0 : CARD_WIDTH - COVER_WIDTH}" width="${COVER_WIDTH}" height="${CARD_HEIGHT}" preserveAspectRatio="xMidYMid slice" href="${escapeXml(card.cover)}"/>`,
        ]
      : []),
    ...lines.map((words, index) =>
      text(words, top + (index * LINE_HEIGHT + ASCENT) * size, `font-size="${size}" font-weight="700" fill="#26211c"`),
    ),
    ...(footer ? [text(footer, FOOTER.baseline, `font-size="${FOOTER.size}" fill="#6b6259"`)] : []),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH / 2}" height="${CARD_HEIGHT / 2}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" ` +
    `xml:lang="${escapeXml(card.language)}" font-family="${FONTS}" role="img">${parts.join('')}</svg>\n`
  );
}
