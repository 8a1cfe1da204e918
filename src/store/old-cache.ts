/**
 * The cache of earlier versions. It stored responses under the feeds' own URLs, where service workers found them and gave them to
 * any request.
 */
export const OLD_CACHE = 'tiktok-refugee-feeds';
