import { nothing, type TemplateResult } from 'lit';

/** The most shapes that are kept: a feed of all sorts of posts shall not fill the memory. */
const MOST = 200;
/** Stands for a value. No template has this character in its text. */
const VALUE = '\0';

const shapes = new Map<string, TemplateStringsArray>();

/**
 * A template with all templates in it, at any depth, made part of it, and without what is absent: Lit then copies it in one
 * piece, and leaves no comments where one ends and another begins. Of a card's nodes these are half.
 */
export function flat(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  let shape = '';
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if ((value as Partial<TemplateResult> | undefined)?.strings) addTemplate(value as TemplateResult);
    else if ((value || value === 0) && value !== nothing) addValue(value);
  };
  const addValue = (value: unknown): void => {
    shape += VALUE;
    values.push(value);
  };
  const addTemplate = ({ strings, values: inner }: TemplateResult): void => {
    // Between tags a value may be a template; within one it is an attribute's.
    let isBetween = true;
    strings.forEach((text, i) => {
      const end = text.trimEnd();
      if (end) isBetween = end.endsWith('>');
      shape += text;
      if (i < inner.length) (isBetween ? add : addValue)(inner[i]);
    });
  };
  addTemplate(template);
  let strings = shapes.get(shape);
  if (!strings) {
    if (shapes.size === MOST) return template;
    const parts = shape.split(VALUE);
    shapes.set(shape, (strings = Object.assign(parts, { raw: parts })));
  }
  return { ...template, strings, values };
}
