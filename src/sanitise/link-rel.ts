/** `rel` for links to places that nobody here vouches for. If both `opener` and `noopener` are present, the latter wins. */
export const linkRel = (rel: string | null | undefined): string => `noopener noreferrer ${rel ?? ''}`.trim();
