const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol ' +
    'p pre section summary table caption colgroup col tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements that need our style sheet, a script, or a place of their own. */
const DROPPED = /^(?:class|part|tabindex|id|name|role|loading|decoding|referrerpolicy|srcset|sizes|(?:data|aria)-.*)$/;
const ATTRIBUTE = / ([^\s"=<>]+)(?:="([^"<>]*)")?/g;
/** Elements that replace others are not needed, nor those that do nothing without a script. */
const LEFT_OUT = new Set(['button', 'picture', 'wbr']);
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?: [^<>]*)?)>|[^<]+/g;

/** White space as it is shown in a line. */
const collapsed = (text: string): string => text.replace(/\s+/g, ' ');
/** In preformatted text, which must contain neither a line break nor what editors turn it into. */
const preformatted = (text: string): string => text.replace(/\r\n?|\n/g, '<br>');

const attributesOf = (text: string): string =>
  Array.from(text.matchAll(ATTRIBUTE), ([attribute, name = '']) => (DROPPED.test(name) ? '' : attribute)).join('');

const VOID = new Set(['br', 'img', 'source', 'track', 'col', 'hr']);

/** Turns tags and text into lines. */
class Lines {
  readonly lines: string[] = [];
  /** The start of the block whose first line this is. */
  #start = '';
  /** The content of blocks so far. */
  #inline = '';
  /** Elements of it that are still open. */
  #open = 0;

  add(html: string, depth: number): void {
    this.#inline += html;
    this.#open += depth;
  }

  startBlock(tag: string): void {
    this.#endLine();
    this.#start = tag;
  }

  endBlock(tag: string): void {
    const isLeaf = this.#start !== '';
    if (isLeaf) this.lines.push(`${this.#start}${this.#inline.trim()}${tag}`);
    else this.#endLine();
    if (!isLeaf) this.lines.push(tag);
    this.#reset();
  }

  voidBlock(tag: string): void {
    this.#endLine();
    this.lines.push(tag);
  }

  end(): string {
    this.#endLine();
    return this.lines.join('\n');
  }

  /** Text between blocks becomes its own block: editors would make one of it, and not always completely. */
  #endLine(): void {
    const inline = this.#inline.trim();
    if (this.#start) this.lines.push(this.#start);
    if (inline) this.lines.push(this.#open === 0 ? `<p>${inline}</p>` : inline);
    this.#reset();
  }

  #reset(): void {
    this.#start = this.#inline = '';
    this.#open = 0;
  }
}

/**
 * Sanitised HTML with one line for each block, and no empty line, so that it survives programs that turn lines into paragraphs,
 * as WordPress does, or end HTML at an empty line, as Markdown does, and e-mail. Classes and similar attributes are removed.
 *
 * @param html as `bodyToHtml` writes it: well-formed, no `<` or `>` in attributes
 */
export function plainLines(html: string): string {
  const lines = new Lines();
  let pre = 0;
  for (const [token, slash, tag = '', attributes = ''] of html.matchAll(TOKEN)) {
    const name = tag.toLowerCase();
    const isBlock = BLOCKS.has(name);
    const text = slash ? `</${tag}>` : `<${tag}${attributesOf(attributes)}>`;
    if (name === 'pre') pre += slash ? -1 : 1;
    if (!name) lines.add(pre > 0 ? preformatted(token) : collapsed(token), 0);
    else if (LEFT_OUT.has(name) || (name === 'source' && attributes.includes(' srcset="'))) continue;
    else if (isBlock && VOID.has(name)) lines.voidBlock(text);
    else if (isBlock && slash) lines.endBlock(text);
    else if (isBlock) lines.startBlock(text);
    else lines.add(text, VOID.has(name) ? 0 : slash ? -1 : 1);
  }
  return lines.end();
}
