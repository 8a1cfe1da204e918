declare const safe: unique symbol;

/** An element whose content has been sanitised. Nothing else that comes from a feed's HTML may be put into a page. */
export type SafeHtml = HTMLElement & { readonly [safe]: true };

/** The only way into the page's document, for content that was sanitised and checked against the policy. */
export const seal = (root: HTMLElement): SafeHtml => document.adoptNode(root) as SafeHtml;
