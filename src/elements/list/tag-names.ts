/** A comma-separated list. */
export const splitList = (value: string | readonly string[] | null | undefined): string[] =>
  String(value ?? '')
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Selected tags as names; a script may set one name, or a list as in an attribute. */
export const tagsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? splitList(value) : [value].flat().filter((name) => typeof name === 'string');
