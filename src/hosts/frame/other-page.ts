import type { Parameters } from './parameters.js';

/** The language of a tag, and its script, which a region may imply; both as they are if it is no tag. */
function partsOf(tag: string): { readonly language: string; readonly script?: string | undefined } {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return { language: tag.split('-')[0] ?? tag };
  }
}

/** How well a tag matches the requested one, both in lower case: 3 for the same, 2 for its script, 1 for its language. */
function fit(tag: string, wanted: string): number {
  if (tag === wanted) return 3;
  const [one, other] = [partsOf(tag), partsOf(wanted)];
  return one.language === other.language ? 1 + Number(one.script === other.script) : 0;
}

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
  if (lang) {
    const versions = links.filter(({ hreflang }) => hreflang);
    const [best] = versions.sort((a, b) => fit(languageOf(b), lang) - fit(languageOf(a), lang));
    if (best && fit(languageOf(best), lang) > fit(languageOf(root), lang)) return best.href;
  }
  return !layout || layout === root.dataset['layout'] ? undefined : links.find((link) => link.dataset['layout'] === layout)?.href;
}
