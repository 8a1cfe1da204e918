const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');
/** Elements that do not end others. */
const PHRASING = names('abbr bdi bdo br cite data del dfn img ins label mark q ruby samp source span sub sup time var wbr');
/** Elements that end tags may not reach past (HTML Standard, "has an element in scope"), or with their own rules. */
const SCOPES = names(
  'annotation-xml applet button caption desc foreignobject html marquee math mi mn mo ms mtext object select svg table td ' +
    'template th title',
);

/** Elements that have no end tag. */
const VOID = names('area base br col embed hr img input link meta param source track wbr');
/** Elements that end when another of their kind begins, outside SVG and MathML. */
const IMPLIED = names('dd dt li p');
const IMPLIED_IN_HTML = names('colgroup optgroup option tbody td tfoot th thead tr');
/** Elements that end together with the element that contains them. */
const IMPLIED_INSIDE = names('rb rp rt rtc');

/** What a player costs, in ordinary elements. */
export const PLAYER = 1000;

/** Elements whose direction a browser determines from their content, again for each element that is added. */
const AUTOMATIC = /^<bdi|\bdir\s*=(?!\s*["']?(?:ltr|rtl)\b)/i;
/** With this many elements inside, the next one costs twice as much. */
const MANY_INSIDE = 50;
/** With this many open formatting elements, a parser takes twice as long for each one. */
const MANY_OPEN = 60;

interface Opened {
  readonly name: string;
  /** Equal for elements of which a parser keeps three. */
  readonly key: string;
  readonly length: number;
  /** Number of blocks that began before it. */
  readonly blocks: number;
}

/**
 * An upper bound of what a parser makes of tags, in time proportional to their number and that bound.
 *
 * A formatting element that was not closed is opened again in each block that follows (HTML Standard, "reconstruct the active
 * formatting elements"). So an element counts as closed only if that is certain; otherwise it stays open.
 */
export class ParseCost {
  /** Tags, including those that the parser adds. */
  tags = 0;
  /** Characters of the tags that it adds. */
  characters = 0;
  #blocks = 0;
  #open: Opened[] = [];
  #openCharacters = 0;
  readonly #times = new Map<string, number>();
  /** How many of the open elements are out of reach, because they were open when the last scope began. */
  #outside = 0;
  #isForeign = false;
  readonly #stack: string[] = [];
  /** Position on the stack of the outermost element whose direction is determined, and how many elements began in it. */
  #automatic: { readonly at: number; inside: number } | undefined;

  /** How deep elements may be nested: those that have not certainly ended count as open. */
  get depth(): number {
    return this.#stack.length;
  }

  start(name: string, tag: string): void {
    // A parser creates a real player for each one, even in a document that shows nothing.
    this.tags += name === 'video' || name === 'audio' ? 2 * PLAYER : 1;
    this.#isForeign ||= name === 'svg' || name === 'math';
    this.#push(name, AUTOMATIC.test(tag));
    if (FORMATTING.has(name)) this.#format(name, tag);
    else if (!PHRASING.has(name)) {
      this.#blocks += 1;
      this.#reopen();
      if (SCOPES.has(name)) this.#outside = this.#open.length;
      // Their attributes are added to the only such element, and are compared with all that it has.
      if (name === 'html' || name === 'body') this.tags += 500;
    }
  }

  end(name: string): void {
    this.tags += 1;
    this.#pop(name);
    const at = FORMATTING.has(name) ? this.#open.findLastIndex((opened) => opened.name === name) : -1;
    const opened = at < this.#outside ? undefined : this.#open[at];
    const inside = this.#blocks - (opened?.blocks ?? 0);
    if (!opened || inside > 0 || at < this.#open.length - 1) this.#reopen();
    // "The adoption agency algorithm" goes through at most eight blocks, and then leaves the element open.
    if (opened) this.tags += 4 * Math.min(8, inside);
    if (opened && inside < 8) this.#close(at);
  }

  #format(name: string, tag: string): void {
    let { length } = tag;
    // A link ends the one before it. Of other equal elements, three are kept, by "the Noah's Ark clause".
    const key = name === 'a' ? name : tag;
    const times = this.#times.get(key) ?? 0;
    if (name === 'a' && times > 0) {
      this.tags += 4 * Math.min(8, this.#blocks);
      this.#reopen();
      const at = this.#open.findIndex((opened) => opened.name === name);
      length = Math.max(length, this.#open[at]?.length ?? 0);
      this.#close(at);
    } else if (times > 2) return;
    this.#times.set(key, (this.#times.get(key) ?? 0) + 1);
    this.#openCharacters += length;
    this.#open.push({ name, key, length, blocks: this.#blocks });
  }

  #close(at: number): void {
    const [opened] = this.#open.splice(at, 1);
    if (!opened) return;
    this.#openCharacters -= opened.length;
    this.#times.set(opened.key, (this.#times.get(opened.key) ?? 1) - 1);
    if (at < this.#outside) this.#outside -= 1;
  }

  #push(name: string, isAutomatic: boolean): void {
    if (this.#automatic) this.tags += (this.#automatic.inside += 1) / MANY_INSIDE;
    if (isAutomatic) this.#automatic ??= { at: this.#stack.length, inside: 0 };
    else if (VOID.has(name) || IMPLIED.has(name) || (!this.#isForeign && IMPLIED_IN_HTML.has(name))) return;
    this.#stack.push(name);
  }

  #pop(name: string): void {
    const stack = this.#stack;
    let at = stack.length - 1;
    while (stack[at] !== name && IMPLIED_INSIDE.has(stack[at] ?? '')) at -= 1;
    if (stack[at] !== name) return;
    stack.length = at;
    if (this.#automatic && this.#automatic.at >= at) this.#automatic = undefined;
  }

  /** Open elements are closed and opened again; a parser looks up each one among all open elements. */
  #reopen(): void {
    this.tags += this.#open.length * (1 + (this.#open.length / MANY_OPEN) ** 2);
    this.characters += this.#openCharacters;
  }
}
