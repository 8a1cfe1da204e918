import { html, type TemplateResult } from 'lit';

/**
 * Text in its own element, which is set as a whole: a translation tool may replace Lit's text node with its own, and Lit would
 * continue to write to the one that is gone.
 */
export const words = (text: string | undefined): TemplateResult => html`<span .textContent=${text}></span>`;
