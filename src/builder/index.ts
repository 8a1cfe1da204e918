/** The builder for Node: Markdown in, a folder for any static host out. Importing it does nothing. */
export { buildFeed, type BuildResult } from './write/build-feed.js';
export type { BuildOptions } from './write/build-options.js';
export type { BuiltPost } from './write/build-pages.js';
export { checkPosts, type CheckOptions } from './check/check.js';
export { formatMessage, UsageError, type Message, type Severity } from './shared/messages.js';
