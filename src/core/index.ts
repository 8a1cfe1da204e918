/** The DOM-free part of the library: reads a JSON Feed into a readonly model, and selects from it. Runs anywhere. */
export { dateOnDay, isoDate, readDate } from './dates.js';
export type { WrittenDate } from './dates.js';
export { FeedError } from './errors.js';
export { explain } from './explain.js';
export type { FeedErrorCode, FeedErrorOptions } from './errors.js';
export type { Attachment, Author, Body, Feed, Image, Post, TagCount, Tip } from './model.js';
export { parseFeed } from './parse-feed.js';
export { joinFeeds } from './canonical-feed.js';
export { findPost } from './find-post.js';
export { withoutTranslations } from './originals.js';
export { matchesSearch, selectPosts } from './select-posts.js';
export type { PostCriteria } from './select-posts.js';
export { countTags, foldText, scaleTags, tagKey } from './tags.js';
export type { ScaledTag, TagScale } from './tags.js';
export { collectTips, tipOfTheDay } from './tips.js';
export type { PostTip } from './tips.js';
export { matchLanguage, pickTranslation } from './translations.js';
export { expandTemplate, IMAGE_SCHEMES, LINK_SCHEMES, resolveUrl, WEB_SCHEMES } from './urls.js';
