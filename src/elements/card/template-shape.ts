/** The maximum number of cached shapes, so that a feed of very different posts does not fill the memory. */
const MAX_SHAPES = 200;

/** Represents a value. No template has this character in its text. */
export const VALUE = '\0';

const shapes = new Map<string, TemplateStringsArray>();

/** The strings of templates of a shape: always the same, by which Lit knows them again. `undefined` if there are too many. */
export function stringsOf(shape: string): TemplateStringsArray | undefined {
  let strings = shapes.get(shape);
  if (!strings && shapes.size < MAX_SHAPES) {
    const parts = shape.split(VALUE);
    shapes.set(shape, (strings = Object.assign(parts, { raw: parts })));
  }
  return strings;
}
