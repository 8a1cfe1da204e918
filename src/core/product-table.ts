/** Shopify's table of a product: its image and price, and below them what is said about it. */
const PRODUCT =
  /^\s*<table border="0">\s*(<tr>[^]{0,2000}?<\/tr>)\s*<tr>\s*<td colspan="2">([^]*)<\/td>\s*<\/tr>\s*<\/table>\s*$/;

/** HTML with what is said about a product before its image and price. */
export const withProductFirst = (html: string): string => html.replace(PRODUCT, '$2<table>$1</table>');
