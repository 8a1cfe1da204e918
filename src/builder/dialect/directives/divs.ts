import { TYPES } from '../tags/pairs.js';
import { readValues } from '../tags/tags.js';

/** Containers whose contents are shown without a frame. */
export const PLAIN_KIND =
  /^(?:row|column|col|tabs|tab|code-group|code-tabs|tabs-code|card|cards|center|left|right|justify|div|raw|v-pre|slot|grid|gallery|columns|steps)/;
export const FOLDED_KIND = /^(?:details|spoiler|collapse)$/;

/** What the words in braces after `:::` say. */
interface Div {
  /** The kind of note; empty for what only has a place or a style of its own. */
  readonly kind: string;
  readonly title?: string | undefined;
  readonly isFolded: boolean;
}

/** Reads the attributes of a div of Pandoc, which Quarto's callouts are, and the name of a directive of MyST. */
export function readDiv(words: string): Div {
  const { values, named } = readValues(words);
  const names = values.map((value) =>
    value
      .replace(/^\./, '')
      .replace(/^callout-/, '')
      .toLowerCase(),
  );
  const kind = names.find((name) => TYPES.has(name) || name === 'details') ?? '';
  return { kind, title: named['title'], isFolded: kind === 'details' || named['collapse'] === 'true' };
}

/** Attributes as in HTML, which themes of VuePress have after the name of a container. */
const ATTRIBUTES = /^[a-z-]{1,40}=(?:"[^"]*"|'[^']*')(?:[ \t]+[\w:-]{1,40}(?:=(?:"[^"]*"|'[^']*'|[^\s"']+))?)*$/i;

/** The title in what follows the name of a container: words, maybe with a mark that closes it, or attributes alone. */
export function titleAfter(rest: string): string {
  const words = rest
    .replace(/\{[^}\n]*\}[ \t]*$/, '')
    .replace(/:{3,}[ \t]*$/, '')
    .trim();
  return ATTRIBUTES.test(words) ? (readValues(words).named['title'] ?? '') : words;
}
