export { parseAnyFeed } from './parse-any-feed.js';
export { renderWidget, type RenderOptions, type WidgetAttributes } from './render-widget.js';
export { WIDGET_TAGS, widgetStyles, type WidgetTag } from './widgets.js';
