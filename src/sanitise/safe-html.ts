declare const safe: unique symbol;

/** An element whose content went through the sanitiser. Nothing else that stems from a feed's HTML may be put into a page. */
export type SafeHtml = HTMLElement & { readonly [safe]: true };

/** The one way into the page's document, for what went through a sanitiser and was held to the policy. */
export const seal = (root: HTMLElement): SafeHtml => document.adoptNode(root) as SafeHtml;
