import { limitTree } from './budget.js';
import type { BodyOptions } from './body-options.js';

const reported = new Set<string>();

/** Explains on the console why an article is shortened, for its author or the page's: once for each article. */
function report(reason: string, { title, url }: BodyOptions): void {
  const key = `${title} ${url}`;
  if (reported.has(key)) return;
  reported.add(key);
  const advice = 'Make it simpler, or split it; readers find the rest through its link "Read on".';
  console.warn(`tiktok-refugee: An article is shortened, because it has more than ${reason}. ${advice}`, url ?? title);
}

/**
 * Shortens the tree of a body to the budget of `budget.ts`; if it was shortened, now or while it was HTML, it ends with a link to
 * the article.
 *
 * @param reason - which limit its HTML exceeded
 */
export function shorten(root: HTMLElement, options: BodyOptions, reason?: string): void {
  const why = limitTree(root) ?? reason;
  if (!why) return;
  report(why, options);
  const { ownerDocument } = root;
  const [paragraph, link] = [ownerDocument.createElement('p'), ownerDocument.createElement('a')];
  if (options.url) link.setAttribute('href', options.url);
  if (options.url && options.wordsLanguage) link.setAttribute('lang', options.wordsLanguage);
  link.appendChild(ownerDocument.createTextNode(options.url ? (options.readOn ?? 'Read on') : '…'));
  paragraph.appendChild(link);
  root.appendChild(paragraph);
}
