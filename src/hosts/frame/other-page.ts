import type { Parameters } from './parameters.js';

/** How well a tag matches the requested one, both in lower case: 2 for the same, 1 for its language. */
const fit = (tag: string, wanted: string): number => (tag === wanted ? 2 : Number(tag.split('-')[0] === wanted.split('-')[0]));

const languageOf = (element: HTMLElement | HTMLLinkElement): string =>
  ('hreflang' in element ? element.hreflang : element.lang).toLowerCase();

/**
 * The URL of the page that shows what is requested, if that is another one. A static server ignores the query, so each page links
 * to the others in its head.
 */
export function otherPage(document: Document, { layout, lang }: Parameters): string | undefined {
  const { documentElement: root } = document;
  // A page that has moved.
  const [moved] = document.querySelectorAll<HTMLLinkElement>('link[data-moved]');
  if (moved) return moved.href;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][href]')];
  if (lang && fit(languageOf(root), lang) < 1) {
    const versions = links.filter(({ hreflang }) => hreflang && fit(hreflang.toLowerCase(), lang) > 0);
    const [best] = versions.sort((a, b) => fit(languageOf(b), lang) - fit(languageOf(a), lang));
    if (best) return best.href;
  }
  return !layout || layout === root.dataset['layout'] ? undefined : links.find((link) => link.dataset['layout'] === layout)?.href;
}
