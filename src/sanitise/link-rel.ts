/** `rel` for links to places that nobody here vouches for. Where `opener` stands beside `noopener`, the latter wins. */
export const linkRel = (rel: string | null | undefined): string => `noopener noreferrer ${rel ?? ''}`.trim();
