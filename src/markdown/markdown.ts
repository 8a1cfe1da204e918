import { Marked, Tokenizer, type TokenizerAndRendererExtension, type TokenizerObject, type Tokens } from 'marked';
import { webAddress } from './web-address.js';

const CJK = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/**
 * CommonMark's flanking rules assume spaces between words, so they leave the asterisks of `**标签：**文本` in the text. Where the
 * emphasised text is Chinese, Japanese or Korean, a pair of double asterisks is always meant as strong emphasis.
 */
const cjkStrong: TokenizerAndRendererExtension = {
  name: 'strong',
  level: 'inline',
  start: (source) => /\*\*(?![\s*])/.exec(source)?.index,
  tokenizer(source) {
    const match = /^\*\*(?![\s*])([^*\n]+?)(?<!\s)\*\*(?!\*)/.exec(source);
    const text = match?.[1];
    if (!match || !text || !CJK.test(text)) return undefined;
    return { type: 'strong', raw: match[0], text, tokens: this.lexer.inlineTokens(text) } satisfies Tokens.Strong;
  },
};

/** Bare addresses end in GitHub Flavored Markdown at a space or `<` only, so they would go on through a Chinese sentence. */
const tokenizer: TokenizerObject = {
  url(source) {
    const { url } = Tokenizer.prototype;
    const link = url.call(this, source);
    return link && url.call(this, webAddress(link.raw));
  },
};

/** A private Markdown parser: GitHub Flavored Markdown that works without spaces between words. */
export function createMarkdown(): Marked {
  return new Marked({ gfm: true }).use({ extensions: [cjkStrong], tokenizer });
}

let shared: Marked | undefined;

/** Markdown as HTML. The result is not safe to insert into a page: raw HTML in the text passes through. */
export function markdownToHtml(text: string): string {
  shared ??= createMarkdown();
  return shared.parse(text, { async: false });
}
