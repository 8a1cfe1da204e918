import { limitTree } from './budget.js';
import type { BodyOptions } from './body-options.js';

const reported = new Set<string>();

/** Says why an article is not shown whole, for whoever wrote it or the page, on the console: once for each article. */
function report(reason: string, { title, url }: BodyOptions): void {
  const key = `${title} ${url}`;
  if (reported.has(key)) return;
  reported.add(key);
  const advice = 'Make it simpler, or split it; readers find the rest by its link "Read on".';
  console.warn(`tiktok-refugee: An article is shortened, because it has more than ${reason}. ${advice}`, url ?? title);
}

/**
 * Shortens the tree of a body to the budget of `budget.ts`; one that is shortened, or was while it was HTML, ends with a link to
 * the article.
 *
 * @param reason - what its HTML had too much of
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
