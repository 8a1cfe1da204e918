import type { Marked, Token, Tokens } from 'marked';
import { createMarkdown } from '../markdown/markdown.js';
import type { PlacedImage } from './images.js';
import { placesIn } from './places.js';
import type { Body } from './post.js';
import { collapse, comparable, decodeEntities, escapeHtml, htmlText, plainText } from './text.js';

/** How the addresses in a body are resolved, once they hold no character references. Offsets are those of the post's source. */
export interface References {
  image(href: string, offset: number): PlacedImage | undefined;
  link(href: string, offset: number): string;
}

export interface RenderedBody {
  /** Raw HTML of the author passes through: whoever shows it must sanitise it. */
  readonly html: string;
  /** All visible text, without code. */
  readonly text: string;
  /** The text of the paragraphs alone; made when it is asked for. */
  readonly prose: () => string;
  readonly tokens: readonly Token[];
}

type PlacedToken = Tokens.Image & Partial<PlacedImage>;
type NamedHeading = Tokens.Heading & { id?: string };

const UNSAFE = /<script\b|<[^>]*\son[a-z]+\s*=|=\s*["']?\s*javascript:/i;
const NO_PROSE: ReadonlySet<string> = new Set(['code', 'heading', 'table', 'html', 'list', 'hr']);
const NO_TEXT: ReadonlySet<string> = new Set(['code']);
const TAG = /<(img|a)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ADDRESS = /(\s(?:src|href)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/i;
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;

const renderer: Marked = createMarkdown().use({
  renderer: {
    heading({ depth, tokens, id }: NamedHeading) {
      return `<h${depth}${attribute('id', id)}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    image({ href, text: alt, title, width, height }: PlacedToken) {
      const parts = { src: href, alt, title: title && decodeEntities(title), width, height };
      return `<img${Object.entries(parts)
        .map(([name, value]) => attribute(name, value))
        .join('')}>`;
    },
  },
});

/** Gives a heading the id that links to it have on GitHub; `seen` counts the names of the body so far. */
function nameHeading(heading: NamedHeading, seen: Map<string, number>): void {
  const name = collapse(plainText(heading.tokens))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
  if (!name) return;
  const count = seen.get(name) ?? 0;
  seen.set(name, count + 1);
  heading.id = count > 0 ? `${name}-${count}` : name;
}

/** Drops the first heading when it says what the title says already. */
function withoutTitle(tokens: readonly Token[], title: string): Token[] {
  const isHeading = (token: Token): boolean =>
    token.type === 'heading' || (token.type === 'html' && /^\s*<h[1-6][\s>]/i.test(token.raw));
  const first = tokens.find(isHeading);
  const text = first?.type === 'html' ? htmlText(first.raw) : plainText((first as Tokens.Heading | undefined)?.tokens ?? []);
  return first && comparable(text) === comparable(title) ? tokens.filter((token) => token !== first) : [...tokens];
}

function rewriteTags(html: string, start: number, references: References): string {
  return html.replace(TAG, (tag: string, name: string, index: number) => {
    const address = ADDRESS.exec(tag);
    const href = decodeEntities(address?.[2]?.replace(/^["']|["']$/g, '') ?? '');
    if (!address || !href) return tag;
    if (name.toLowerCase() === 'a')
      return tag.replace(ADDRESS, () => `${address[1]}"${escapeHtml(references.link(href, start + index))}"`);
    const image = references.image(href, start + index);
    if (!image) return ALT.exec(tag)?.slice(1).find(Boolean) ?? '';
    return tag.replace(ADDRESS, () => `${address[1]}"${escapeHtml(image.url)}"`);
  });
}

function resolveToken(token: Token, offset: number, references: References): void {
  if (token.type === 'link') {
    const link = token as Tokens.Link;
    // The renderer escapes what is special, but leaves a character reference as it is; in an autolink there is none.
    link.href = link.autolink
      ? references.link(link.href, offset)
      : references.link(decodeEntities(link.href), offset).replaceAll('&', '&amp;');
  } else if (token.type === 'html') {
    const html = token as Tokens.HTML;
    html.text = rewriteTags(html.text, offset, references);
  } else if (token.type === 'image') {
    const image = token as Tokens.Image;
    const words = collapse(plainText(image.tokens, { withAlts: true }));
    const placed = references.image(decodeEntities(image.href), offset);
    // CommonMark 6.4: words for a picture are plain text, so nothing in them is visited. They stay when the picture cannot.
    if (placed) Object.assign(token, { ...placed, href: placed.url, text: words, tokens: undefined });
    else Object.assign(token, { type: 'text', text: escapeHtml(words), escaped: true, tokens: undefined });
  }
}

/** Turns the body of a post into HTML with resolved addresses. Changes the body's tokens in place: call it once a body. */
export function renderBody(body: Body, title: string, references: References): RenderedBody {
  const { source } = body;
  let blockStart = 0;
  let warned = false;
  const seen = new Map<string, number>();
  for (const block of body.tokens) {
    const placeOf = placesIn(block.raw);
    void renderer.walkTokens([block], (token) => {
      if (token.type === 'heading') nameHeading(token as NamedHeading, seen);
      const place = placeOf(token);
      if (place === undefined) return;
      const offset = body.start + blockStart + place;
      const address = token.type === 'html' ? token.raw : decodeEntities((token as Tokens.Link).href);
      if (!warned && (token.type === 'html' ? UNSAFE.test(address) : /^\s*(?:javascript|vbscript):/i.test(address))) {
        warned = true;
        source.report(
          'warning',
          'unsafe-html',
          'scripts, event handlers and "javascript:" addresses are removed where the post is shown',
          offset,
        );
      }
      resolveToken(token, offset, references);
    });
    blockStart += block.raw.length;
  }
  const tokens = withoutTitle(body.tokens, title);
  return {
    html: renderer.parser(tokens),
    text: plainText(tokens, { without: NO_TEXT }),
    prose: () => collapse(plainText(tokens, { without: NO_PROSE })),
    tokens,
  };
}
