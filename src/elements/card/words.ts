import { html, type TemplateResult } from 'lit';

/**
 * Text with an element of its own, which is set as a whole: a translator may put a text node of its own in the place of Lit's,
 * and Lit would go on writing to the one that is gone.
 */
export const words = (text: string | undefined): TemplateResult => html`<span .textContent=${text}></span>`;
