const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** In which a parser takes characters for HTML, so that a tag would be one of HTML, too; and those that have only text. */
const LEAVES = names('annotation desc mi mn mo ms mtext title');
const MATHML =
  'annotation maction math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ' +
  'ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics';
const SVG =
  'circle clippath defs desc ellipse g line lineargradient mask path pattern polygon polyline radialgradient rect stop svg ' +
  'symbol text title tspan use';
const FOREIGN = names(`${MATHML} ${SVG}`);
/** A tag as programs write it. */
const TAG = /<(\/?)([a-z]+)(?:[\t\n\f\r ]+[\w:.-]+(?:="[^"<>]*"|='[^'<>]*')?)*[\t\n\f\r ]*(\/?)>/iy;
const MAX_OPEN = 100;

/**
 * Where a formula or drawing that begins at `start` ends, if that is certain without a parser: all of its elements are known and
 * end in order. In others, an end tag may be one of HTML, and end nothing (HTML Standard, "The rules for parsing tokens in
 * foreign content"). Active formatting elements are no problem: they are opened again before it begins.
 */
export function endOfForeign(html: string, start: number): number | undefined {
  const open: string[] = [];
  for (let at = start; at >= 0; at = html.indexOf('<', at)) {
    TAG.lastIndex = at;
    const [tag, slash, given = '', isVoid] = TAG.exec(html) ?? [];
    const name = given.toLowerCase();
    if (tag === undefined || !FOREIGN.has(name)) return undefined;
    if (slash) {
      if (open.pop() !== name) return undefined;
    } else {
      const isRoot = name === 'math' || name === 'svg';
      if (LEAVES.has(open.at(-1) ?? '') || isRoot !== (at === start) || open.length === MAX_OPEN) return undefined;
      if (!isVoid) open.push(name);
    }
    at += tag.length;
    if (open.length === 0) return at;
  }
  return undefined;
}
