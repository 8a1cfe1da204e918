import { CLASSES } from '../elements/classes.js';
import { TAG_PREFIX } from '../elements/tag-prefix.js';
import { define } from './define.js';

export interface DefineOptions {
  /** What the tags' names begin with: `my-site` gives `<my-site-post>`. Default: `tiktok-refugee`. */
  readonly prefix?: string | undefined;
  /** Default: the page's own, `customElements`. */
  readonly registry?: CustomElementRegistry | undefined;
}

/** What the name of a custom element may begin with in all browsers (HTML Standard, "valid custom element name", until 2025). */
const VALID = new RegExp(
  String.raw`^[a-z][-.\d_a-z\u{b7}\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{203f}-\u{2040}` +
    String.raw`\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}]*$`,
  'u',
);

const defined = new WeakMap<CustomElementRegistry, Set<string>>();

/**
 * Defines the elements under other tag names; once, however often it is called.
 *
 * @throws DOMException `SyntaxError` when `prefix` does not make a valid custom element name; then nothing is defined
 */
export function defineWidgets({ prefix = TAG_PREFIX, registry = customElements }: DefineOptions = {}): void {
  if (typeof prefix !== 'string' || !VALID.test(prefix)) {
    const what = typeof prefix === 'string' ? JSON.stringify(prefix) : `a value of type ${typeof prefix}`;
    const advice = 'It must begin with a lower-case letter and contain no capitals or spaces, as in "my-site".';
    throw new DOMException(`The prefix of tag names cannot be ${what}. ${advice}`, 'SyntaxError');
  }
  const names = defined.get(registry) ?? new Set();
  defined.set(registry, names);
  for (const [kind, own] of Object.entries<CustomElementConstructor>(CLASSES)) {
    const name = `${prefix}-${kind}`;
    if (names.has(name)) continue;
    // A class can be defined under one name only: under any but its own, it takes a subclass.
    define(name, prefix === TAG_PREFIX ? own : class extends own {}, registry);
    names.add(name);
  }
}
