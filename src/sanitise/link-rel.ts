/** `rel` for links to places that nobody here vouches for. */
export const linkRel = (rel?: string | null): string => `noopener noreferrer ${rel ?? ''}`.replace(/\bopener\b/g, '').trim();
