// What the command line loads when it renders, in one step.
export { renderPlain } from './render-plain.js';
export { renderWidget } from './render-widget.js';
