import { escapeHtml } from '../sanitise/escape-html.js';

/** As in JSX: `true` is an attribute without a value; `false`, `null` and `undefined` leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

/** Attributes that any element may have, except those that run scripts. */
const GLOBAL = /^(?:id|class|lang|dir|hidden|slot|style|title|role|tabindex|part|exportparts|data-[\w.-]+|aria-[a-z]+)$/;

/**
 * The attributes that are present, as text.
 *
 * @param own - names of the element's own attributes
 * @throws {TypeError} for an attribute that the element does not have
 */
export function attributeTexts(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  own: readonly string[],
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    if (!own.includes(name) && !GLOBAL.test(name))
      throw new TypeError(`<${tag}> has no attribute ${JSON.stringify(name)}. Its attributes are ${own.join(', ')}`);
    texts.set(name, value === true ? '' : String(value));
  }
  return texts;
}

/** Attributes as they are written in a tag, each after a space. */
export const attributesToHtml = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
