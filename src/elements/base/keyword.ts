/** Reads an attribute that has but a few values, which it may have in any case (HTML, "Keywords and enumerated attributes"). */
export const keyword = (value: string | null): string | undefined => value?.toLowerCase();
