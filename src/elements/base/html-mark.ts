/** What a shadow root contains, in numbers. */
interface Contents {
  readonly elements: number;
  readonly comments: number;
  /** Characters of all text, including that of style sheets. */
  readonly characters: number;
}

/** The attribute of the feed in the page that says what the HTML next to it shows. */
export const HTML_MARK = 'data-shown';

/**
 * Describes content that came as HTML. Content with its mark is what the script would show, and nobody has changed it on its way.
 *
 * @param locale - of its words and dates
 * @param settings - the values of the element's attributes, in their order
 */
export const htmlMark = (
  locale: string,
  settings: readonly (string | null | undefined)[],
  { elements, comments, characters }: Contents,
): string => [locale, elements, comments, characters, ...settings].join();

/** The contents of a shadow root in a page. */
export function contentsOf(root: ShadowRoot): Contents {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let comments = 0;
  while (walker.nextNode()) comments += 1;
  return { elements: root.querySelectorAll('*').length, comments, characters: root.textContent.length };
}
