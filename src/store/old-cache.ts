/**
 * The cache of earlier versions. It held answers under the feeds' own addresses, where a service worker found them and gave
 * them to whoever asked.
 */
export const OLD_CACHE = 'tiktok-refugee-feeds';
