/** What the elements' tags begin with. */
export const TAG_PREFIX = 'tiktok-refugee';
