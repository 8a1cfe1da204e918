import { nothing, type TemplateResult } from 'lit';
import { stringsOf, VALUE } from './template-shape.js';

/** What precedes an attribute's value, or the rest of it: whether many share it, and how much of the value is there. */
const ATTRIBUTE = / (?:(class|dir|lang|part|rel|target)|[\w-]+)=("[\w -]*)?$/;
/** Values that mean only themselves in HTML. */
const PLAIN = /^[\w -]*$/;

/**
 * The position of a value in a template: whether it is between tags; the quotation mark to add if it may become part of the
 * shape; and the text before it without the attribute, if the value is all of the attribute.
 */
type Place = readonly [isBetweenTags: boolean, quote: string | undefined, without: string | undefined];

const places = new WeakMap<TemplateStringsArray, readonly Place[]>();

const placeAfter = (text: string, before: string): Place => {
  const [attribute, isCommon, begun] = ATTRIBUTE.exec(before) ?? [];
  return [
    before.trimEnd().endsWith('>'),
    isCommon && (begun ? '' : '"'),
    attribute && !begun ? text.slice(0, -attribute.length) : undefined,
  ];
};

function placesOf(strings: TemplateStringsArray): readonly Place[] {
  let before = '';
  const found = places.get(strings) ?? strings.slice(0, -1).map((text) => placeAfter(text, (before += text)));
  places.set(strings, found);
  return found;
}

/**
 * Merges a template with all templates in it, at any depth, and with attributes that many have in common, and without what is
 * absent: Lit then copies it in one piece, without comments around each nested template, and sets the rest. These comments are
 * half of a card's nodes.
 */
export function flattenTemplate(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  let shape = '';
  const addValue = (value: unknown): void => {
    shape += VALUE;
    values.push(value);
  };
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if ((value as Partial<TemplateResult> | undefined)?.strings) addTemplate(value as TemplateResult);
    else if ((value || value === 0) && value !== nothing) addValue(value);
  };
  const addTemplate = ({ strings, values: inner }: TemplateResult): void => {
    const known = placesOf(strings);
    strings.forEach((text, i) => {
      const [isBetweenTags, quote, without] = known[i] ?? [];
      const value = inner[i];
      const isAbsent = value === nothing && without !== undefined;
      shape += isAbsent ? without : text;
      if (isBetweenTags) add(value);
      else if (quote !== undefined && typeof value === 'string' && PLAIN.test(value)) shape += quote + value + quote;
      else if (!isAbsent && i < inner.length) addValue(value);
    });
  };
  addTemplate(template);
  const strings = stringsOf(shape);
  return strings ? { ...template, strings, values } : template;
}
