import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { limitSource } from '../../sanitise/limit-source.js';

/** The content of these is not markup (HTML Standard, "Parsing HTML fragments"). */
const RAW = new Map<string, Tokenizer['state']>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['iframe', 'noembed', 'noframes', 'style', 'xmp'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ...['textarea', 'title'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Where a tag begins in its piece of HTML. */
export const startOf = ({ location }: Token.TagToken): number => location?.startOffset ?? 0;

const ignore = (): void => undefined;

/**
 * The start tags of a piece of HTML, as browsers read them: not those in comments, scripts and the like, nor what is more than
 * any widget or page shows of an article.
 */
export function startTags(html: string, onEndTag: (tag: Token.TagToken) => void = ignore): Token.TagToken[] {
  const tags: Token.TagToken[] = [];
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        tags.push(tag);
        tokenizer.state = RAW.get(tag.tagName) ?? tokenizer.state;
      },
      onEndTag,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(limitSource(html), true);
  return tags;
}

const RAW_START = new RegExp(`<(${[...RAW.keys()].join('|')})(?=[\\s/>])`, 'gi');

/** Where a comment begins that does not end; -1 if there is none. */
const unclosedComment = (text: string): number => text.indexOf('<!--', Math.max(0, text.lastIndexOf('-->')));

/** Whether a text may have a start tag of an element whose text is not markup, or a comment without an end. */
export const mayHaveRaw = (text: string): boolean => text.search(RAW_START) >= 0 || unclosedComment(text) >= 0;

/**
 * The pieces of HTML in a block, in their order, with the "<" as text of comments without an end, and of start tags where the
 * element holds no markup and does not end in the block. (GitHub Flavored Markdown 6.11 does so with all such tags; those that
 * end are the sanitiser's to remove.)
 */
export function escapeUnclosed(pieces: readonly string[]): string[] {
  const all = pieces.join('').replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const lastEnds = new Map(Array.from(RAW.keys(), (name) => [name, name === 'plaintext' ? -1 : all.lastIndexOf(`</${name}`)]));
  let start = 0;
  return pieces.map((piece) => {
    const from = start;
    start += piece.length;
    const comment = unclosedComment(piece);
    if (comment >= 0 && piece.search(RAW_START) < 0)
      return piece.slice(0, comment) + piece.slice(comment).replaceAll('<!--', '&lt;!--');
    // Not in comments and attributes.
    if (!mayHaveRaw(piece) || !startTags(piece).some(({ tagName }) => RAW.has(tagName))) return piece;
    return piece.replace(RAW_START, (tag, name: string, offset: number) =>
      (lastEnds.get(name.toLowerCase()) ?? -1) > from + offset ? tag : `&lt;${tag.slice(1)}`,
    );
  });
}

export const isScript = (address: string): boolean => /^\s*(?:javascript|vbscript):/i.test(address);

const RUNS_ADDRESS = /^(?:href|xlink:href|src|action|formaction|data)$/;

/** Whether a tag could run something. */
export const couldRun = ({ tagName, attrs }: Token.TagToken): boolean =>
  tagName === 'script' || attrs.some(({ name, value }) => /^on[a-z]/.test(name) || (RUNS_ADDRESS.test(name) && isScript(value)));
