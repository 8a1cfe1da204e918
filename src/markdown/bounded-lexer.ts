import { Lexer, type MarkedOptions, type Token, type TokensList } from 'marked';

/** Quotations and lists inside each other; CommonMark sets no bound, and a stack has one. */
const MAX_BLOCKS = 40;
/** Emphasis and links inside each other, each of which is looked at again on its own. */
const MAX_PHRASES = 10;
/**
 * What is looked at together of a paragraph, in characters times those of them that may have a meaning: from each of these, all
 * that follows may be looked through. Most paragraphs of ten thousand characters, or with a very long address, are well below it.
 */
const MAX_WORK = 2_250_000;
const MAX_DENSE = Math.sqrt(MAX_WORK);

// Not longer than a piece, of which it may take many to make a word.
const WORD = new RegExp(`\\S{1,${MAX_DENSE}}(\\s{0,9})|\\s{1,${MAX_DENSE}}`, 'g');
const MEANING = /[^\p{L}\p{N} ,.;/=%+#?&'"-]|www\./gu;

/** Where the first piece of a long text ends: after a line or else a word, if there is one. */
function endOfPiece(text: string): number {
  if (text.length <= MAX_DENSE) return text.length;
  let [meanings, unbroken, lineEnd] = [0, 0, 0];
  for (const { 0: word, 1: space = '', index } of text.matchAll(WORD)) {
    const end = index + word.length;
    unbroken += word.length;
    // In front of an at sign, what may be a name is looked through from each of its characters.
    meanings += word.includes('@') ? unbroken : (word.match(MEANING)?.length ?? 0);
    if (meanings * end > MAX_WORK) return lineEnd || index || end;
    if (space) unbroken = 0;
    if (word.includes('\n')) lineEnd = end;
  }
  return text.length;
}

/**
 * Tries a pattern that begins with `^` where a text begins, and nowhere else: JavaScriptCore looks for the beginning of some of
 * the patterns of `marked` all through the text.
 */
class Anchored extends RegExp {
  constructor({ source, flags }: RegExp) {
    super(source, `${flags}y`);
  }

  override exec(text: string): RegExpExecArray | null {
    this.lastIndex = 0;
    return super.exec(text);
  }
}

/** Rules of `marked`, which has a few for the whole program, and what {@link anchored} made of them. */
const known = new WeakMap<object, object>();

function anchored<Rules extends object>(rules: Rules): Rules {
  const own = known.get(rules);
  if (own) return own as Rules;
  const made = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, rule instanceof RegExp ? new Anchored(rule) : (rule as unknown)]),
  ) as Rules;
  known.set(rules, made);
  return made;
}

/**
 * The lexer of `marked`, in a time that grows with the length of the text, whatever that is. What is too deep in others is text.
 * Where a very long paragraph is taken in pieces, emphasis and links that reach from one into the next stay as they are written.
 */
class BoundedLexer extends Lexer {
  readonly #levels = { blocks: 0, phrases: 0 };
  readonly #isStrict: boolean;

  constructor(options: MarkedOptions | undefined, isStrict: boolean) {
    super(options);
    const { tokenizer } = this.options;
    if (tokenizer) tokenizer.rules = { ...tokenizer.rules, block: anchored(tokenizer.rules.block) };
    this.#isStrict = isStrict;
  }

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped?: boolean): Token[] {
    return this.#inside('blocks', MAX_BLOCKS, source, tokens, () => super.blockTokens(source, tokens, lastParagraphClipped));
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    return this.#inside('phrases', MAX_PHRASES, source, tokens, () => {
      for (let rest = source; rest;) {
        const end = endOfPiece(rest);
        super.inlineTokens(rest.slice(0, end), tokens);
        rest = rest.slice(end);
      }
      return tokens;
    });
  }

  #inside(kind: 'blocks' | 'phrases', max: number, text: string, tokens: Token[], read: () => Token[]): Token[] {
    this.#levels[kind] += 1;
    if (this.#levels[kind] <= max) read();
    else if (this.#isStrict && kind === 'blocks')
      throw new RangeError(`quotations or lists are more than ${MAX_BLOCKS} levels deep; use fewer levels`);
    else tokens.push({ type: 'text', raw: text, text, escaped: false });
    this.#levels[kind] -= 1;
    return tokens;
  }
}

/**
 * A lexer function for `marked`.
 *
 * @param isStrict - whether blocks that are too deep in others are an error, for authors, and not text, for readers
 * @throws {RangeError} what it returns, where blocks are too deep and it is strict
 */
export const boundedLexer = (isStrict: boolean): typeof Lexer.lex =>
  ((source: string, options?: MarkedOptions) => new BoundedLexer(options, isStrict).lex(source)) as typeof Lexer.lex;
