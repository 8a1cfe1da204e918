import { quiet } from './quiet.js';
import { parseApart } from './render-body.js';

/** Parses any HTML with the browser's own sanitiser, apart from the page, without reports. */
export const fromHtml = (html: string): HTMLElement => parseApart(quiet(html));
