import { Marked, Tokenizer, type TokenizerAndRendererExtension, type TokenizerObject, type Tokens } from 'marked';
import { boundedLexer } from './bounded-lexer.js';
import { webAddress } from './web-address.js';

/** Letters, and punctuation that no other language has. */
const CJK = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff01-\uff65]/u;

/**
 * CommonMark's flanking rules assume spaces between words, so they leave the asterisks of `**标签：**文本` in the text. Where the
 * emphasised text, or what follows it, is Chinese, Japanese or Korean, double asterisks are always meant as strong emphasis.
 */
const cjkStrong: TokenizerAndRendererExtension = {
  name: 'strong',
  level: 'inline',
  start: (source) => /\*\*(?![\s*])/.exec(source)?.index,
  tokenizer(source) {
    const match = /^\*\*(?![\s*])([^*\n]+?)(?<!\s)\*\*(?!\*)(.?)/su.exec(source);
    const [raw = '', text, next = ''] = match ?? [];
    if (!text || !(CJK.test(text) || CJK.test(next))) return undefined;
    return {
      type: 'strong',
      raw: raw.slice(0, raw.length - next.length),
      text,
      tokens: this.lexer.inlineTokens(text),
    } satisfies Tokens.Strong;
  },
};

/** As {@link cjkStrong}, for the one case of single asterisks: the text ends in punctuation, and a character follows. */
const cjkEmphasis: TokenizerAndRendererExtension = {
  name: 'em',
  level: 'inline',
  start: (source) => /\*(?![\s*])/.exec(source)?.index,
  tokenizer(source) {
    const [, text, next = ''] = /^\*(?![\s*])([^*\n]*\p{P})\*(?=([^*]))/u.exec(source) ?? [];
    if (!text || !CJK.test(next) || !CJK.test(text)) return undefined;
    return { type: 'em', raw: `*${text}*`, text, tokens: this.lexer.inlineTokens(text) } satisfies Tokens.Em;
  },
};

/** Longest URL in plain text that becomes a link, in characters. */
const MAX_ADDRESS = 4_000;

/** Bare addresses end in GitHub Flavored Markdown at a space or `<` only, so they would go on through a Chinese sentence. */
const tokenizer: TokenizerObject = {
  url(source) {
    const { url } = Tokenizer.prototype;
    // The time for it grows with the square of its length.
    const link = url.call(this, source.slice(0, MAX_ADDRESS));
    // On GitHub, an e-mail address ends in a letter: `package@1.2.3` is a version.
    if (link?.href.startsWith('mailto:') && /\d$/.test(link.raw)) return undefined;
    return link && link.raw.length < MAX_ADDRESS ? url.call(this, webAddress(link.raw)) : undefined;
  },
  // Each row has as many cells as the first one, however few are written: not more than there are characters for.
  table(source) {
    const [head = '', line = ''] = source.split('\n', 2);
    if (!/^[ |:-]+$/.test(line)) return undefined;
    const text = /^[^]*?(?=\n[ \t]*\n|$)/.exec(source)?.[0] ?? '';
    return head.split('|').length * text.split('\n').length > 100 + 2 * text.length ? undefined : false;
  },
};

/**
 * A private Markdown parser: GitHub Flavored Markdown that works without spaces between words.
 *
 * @param isStrict - whether its lexer throws a `RangeError` at what is nested too deeply, instead of taking it for text
 */
export function createMarkdown(isStrict = false): Marked {
  const lex = boundedLexer(isStrict);
  const markdown = new Marked({ gfm: true }).use({
    extensions: [cjkStrong, cjkEmphasis],
    tokenizer,
    hooks: { provideLexer: () => lex },
  });
  markdown.lexer = (source, options) => lex(source, options ?? markdown.defaults);
  return markdown;
}

let shared: Marked | undefined;

/** Markdown as HTML. The result is not safe to insert into a page: raw HTML in the text passes through. */
export function markdownToHtml(text: string): string {
  shared ??= createMarkdown();
  return shared.parse(text, { async: false });
}
