/** Reads an attribute that has but a few values, which it may have in any case (HTML, "Keywords and enumerated attributes"). */
export const enumeratedAttribute = (value: string | null): string | undefined => value?.toLowerCase();

/** As {@link enumeratedAttribute}, for what is written back: only what can be an attribute's value. */
export const reflectedKeyword = {
  fromAttribute: enumeratedAttribute,
  toAttribute: (value: unknown): string | null => (typeof value === 'string' ? value : null),
};
