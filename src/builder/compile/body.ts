import GithubSlugger from 'github-slugger';
import type { Marked, Token, Tokens } from 'marked';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { createMarkdown } from '../../markdown/markdown.js';
import { readCodeInfo } from './code-info.js';
import { Highlighter, takeLanguage } from './highlight.js';
import { nameHeading, withoutTitle, type NamedHeading } from './headings.js';
import type { PlacedImage } from './image-file.js';
import { withFoundParts } from './parts.js';
import { attribute } from '../shared/html-attribute.js';
import { pictureHtml } from './picture-html.js';
import { leftOut, leftOutText } from './left-out.js';
import { withoutLineMarks } from './line-marks.js';
import { tokenOffsets } from './token-offsets.js';
import { abbreviationMarker } from './abbreviations.js';
import { NOTES_START } from '../dialect/markdown/footnotes.js';
import { scriptRenderer } from '../dialect/markdown/scripts.js';
import { mathExtensions, type MathToken } from '../dialect/math/math.js';
import type { SourceBody } from '../read/source-body.js';
import { presentName, rewriteHtml } from './raw-html.js';
import { withoutMarkers } from './read-more.js';
import type { References } from './references.js';
import { embedFile } from './embedded-files.js';
import { couldRun, escapeUnclosed, isScript, mayHaveRaw, startOf, startTags } from './start-tags.js';
import { collapse, decodeEntities, tokensToText } from '../shared/text.js';

export interface RenderedBody {
  /** The author's raw HTML is unchanged: it must be sanitised before it is shown. */
  readonly html: string;
  /** All visible text, without code. */
  readonly text: string;
  /** The text of the paragraphs alone; made when it is asked for. */
  readonly prose: () => string;
  readonly tokens: readonly Token[];
}

type PlacedToken = Tokens.Image & Partial<PlacedImage>;

interface BodyOptions {
  /** Code is not coloured. */
  readonly isPlain?: boolean;
}

const NO_PROSE: ReadonlySet<string> = new Set(['code', 'heading', 'table', 'html', 'list', 'hr', 'mathBlock']);
/** The text of the paragraphs, without notes. */
function proseOf(tokens: readonly Token[]): string {
  const notes = tokens.findIndex(({ raw }) => NOTES_START.test(raw));
  return collapse(tokensToText(notes < 0 ? tokens : tokens.slice(0, notes), { without: NO_PROSE }));
}

const NO_TEXT: ReadonlySet<string> = new Set(['code']);

const renderer: Marked = createMarkdown().use({
  extensions: [...mathExtensions, scriptRenderer],
  renderer: {
    heading({ depth, tokens, id }: NamedHeading) {
      return `<h${depth}${attribute('id', id)}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code({ text, lang = '', highlighted = escapeHtml(text.replace(/\n$/, '')) }: Tokens.Code & { highlighted?: string }) {
      const { language, title } = readCodeInfo(lang);
      const code = `<pre><code${attribute('class', language === '' ? undefined : `language-${language}`)}>${highlighted}\n</code></pre>\n`;
      return title === undefined ? code : `<p><strong>${escapeHtml(title)}</strong></p>\n${code}`;
    },
    image({ href, text: alt, title, width, height, sources }: PlacedToken) {
      return pictureHtml({ url: href, alt, title: title && decodeEntities(title), width, height, sources });
    },
  },
});

/**
 * Shows tags as text that are meant as such: an element whose text is no markup takes in all that follows, unless it ends.
 * Tells whether there were any.
 */
function showUnclosed(block: Token): boolean {
  // Nearly all blocks have none, and need not be walked through.
  if (!mayHaveRaw(block.raw)) return false;
  const pieces: Tokens.HTML[] = [];
  void renderer.walkTokens([block], (token) => {
    if (token.type === 'html') pieces.push(token as Tokens.HTML);
  });
  const shown = escapeUnclosed(pieces.map(({ text }) => text));
  const hasSome = shown.some((text, i) => text !== pieces[i]?.text);
  pieces.forEach((piece, i) => (piece.text = shown[i] ?? ''));
  return hasSome;
}

const isUnreadable = (token: Token): boolean => /^math(?:Block)?$/.test(token.type) && (token as MathToken).html === undefined;

interface Resolved {
  /** Where something is that could run. */
  readonly unsafeAt?: number | undefined;
  /** What no page shows of it, and where. */
  readonly leftOut: readonly (readonly [name: string, offset: number])[];
}

type Reference = Tokens.HTML | Tokens.Link | Tokens.Image;
const isReference = ({ type }: Token): boolean => type === 'html' || type === 'link' || type === 'image';

/** Resolves what a token refers to, in place. @param placeOf Maps an offset in the token to one in the source. */
function resolveToken(token: Reference, placeOf: (inToken: number) => number, references: References): Resolved {
  if (token.type === 'html') {
    const tags = startTags(token.text);
    // Also where it is in a list or a heading, and says nothing about the opening.
    token.text = withoutMarkers(rewriteHtml(token.text, tags, placeOf, references));
    const unsafe = tags.find(couldRun);
    return {
      unsafeAt: unsafe && placeOf(startOf(unsafe)),
      leftOut: tags.flatMap((tag) => leftOut(presentName(tag)).map((name) => [name, placeOf(startOf(tag))] as const)),
    };
  }
  const offset = placeOf(0);
  const href = token.type === 'link' && token.autolink ? token.href : decodeEntities(token.href);
  if (token.type === 'link') {
    const resolved = references.link(href, offset);
    // The renderer escapes what is special, but outside of autolinks takes what looks like a character reference for one.
    token.href = token.autolink ? resolved : resolved.replaceAll('&', '&amp;');
  } else {
    // CommonMark 6.4: words for a picture are plain text, so nothing in them is visited. They stay when the picture cannot.
    const words = collapse(tokensToText(token.tokens, { withAlts: true }));
    if (embedFile(token, href, words, references, offset)) return { leftOut: [] };
    const placed = references.image(href, offset);
    if (placed) Object.assign(token, { ...placed, href: placed.url, text: words, tokens: undefined });
    else Object.assign(token, { type: 'text', text: escapeHtml(words), escaped: true, tokens: undefined });
  }
  return { unsafeAt: isScript(href) ? offset : undefined, leftOut: [] };
}

/** Turns the body of a post into HTML with resolved addresses. Changes the body's tokens in place: call it once a body. */
export function compileBody(
  body: SourceBody,
  title: string,
  references: References,
  { isPlain = false }: BodyOptions = {},
): RenderedBody {
  const { source } = body;
  let blockStart = 0;
  let warned = false;
  /** What no page shows → where it is first. */
  const removed = new Map<string, number>();
  const slugger = new GithubSlugger();
  const highlighter = new Highlighter();
  const markAbbreviations = abbreviationMarker(body.abbreviations);
  for (const block of body.tokens) {
    const offsetOf = tokenOffsets(block.raw);
    if (showUnclosed(block)) {
      const text = 'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks';
      source.report('warning', 'unclosed-tag', text, body.sourceOffset(blockStart));
    }
    void renderer.walkTokens([block], (token) => {
      if (token.type === 'code') {
        const code = token as Tokens.Code;
        takeLanguage(code);
        const { lang = '' } = code;
        const text = withoutLineMarks(code.text, readCodeInfo(lang).language);
        code.text = text;
        if (!isPlain) Object.assign(token, { highlighted: highlighter.highlight(text.replace(/\n$/, ''), lang) });
      }
      if (token.type === 'heading') nameHeading(token as NamedHeading, slugger);
      const inBlock = offsetOf(token);
      if (token.type === 'text') markAbbreviations?.(token as Tokens.Text);
      if (inBlock === undefined) return;
      const blockOffset = blockStart;
      const placeOf = (inToken: number): number => body.sourceOffset(blockOffset + inBlock(inToken));
      if (isUnreadable(token)) {
        const text = `the formula "${token.raw.trim().slice(0, 60)}" cannot be read as TeX and is shown as code; correct it`;
        source.report('warning', 'bad-math', text, placeOf(0));
      }
      if (!isReference(token)) return;
      const { unsafeAt, leftOut: names } = resolveToken(token as Reference, placeOf, references);
      for (const [name, offset] of names) if (!removed.has(name)) removed.set(name, offset);
      if (unsafeAt === undefined || warned) return;
      warned = true;
      const text = 'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them';
      source.report('warning', 'unsafe-html', text, unsafeAt);
    });
    blockStart += block.raw.length;
  }
  const [first] = removed.values();
  if (first !== undefined) {
    const text = leftOutText([...removed.keys()]);
    source.report('warning', 'html-removed', text, first);
  }
  const tokens = withoutTitle(body.tokens, title);
  return {
    html: withFoundParts(renderer.parser(tokens)),
    text: tokensToText(tokens, { without: NO_TEXT }),
    prose: () => proseOf(tokens),
    tokens,
  };
}
