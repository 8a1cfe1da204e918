/** Reads an attribute with a fixed set of values, in any case (HTML, "Keywords and enumerated attributes"). */
export const enumeratedAttribute = (value: string | null): string | undefined => value?.toLowerCase();

/** Like {@link enumeratedAttribute}, for values that are written back: only what can be an attribute's value. */
export const reflectedKeyword = {
  fromAttribute: enumeratedAttribute,
  toAttribute: (value: unknown): string | null => (typeof value === 'string' ? value : null),
};
