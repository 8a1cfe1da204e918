// Straight from its module: the package's barrel would bring the whole run time, which nothing here uses.
export { str } from '@lit/localize/internal/str-tag.js';
