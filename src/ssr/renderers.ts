// What the command line loads in one step when it renders.
export { renderPlain } from './render-plain.js';
export { renderWidget } from './render-widget.js';
