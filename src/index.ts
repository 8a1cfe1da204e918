export * from './elements/index.js';
export type { WidgetTags } from './elements/widget-tags.js';
export type { View, WidgetState } from './elements/base/view.js';
export * from './elements/base/events.js';
export { provideStrings, type OwnStrings, type StringId } from './localization/provide-strings.js';
export { FeedError, type FeedErrorCode } from './core/errors.js';
export type * from './core/model.js';
