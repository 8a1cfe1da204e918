import type { CSSResultOrNative, LitElement } from 'lit';

const made = new WeakSet<CSSStyleSheet>();

/** A style sheet for one document, shared if possible; none in a document without a window, which shows nothing. */
export function sheetFor(style: CSSResultOrNative, { defaultView }: Document): CSSStyleSheet | undefined {
  if (!defaultView) return undefined;
  if (defaultView === window && 'styleSheet' in style) return style.styleSheet;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync('cssText' in style ? style.cssText : '');
  return sheet;
}

/**
 * Gives a widget its style sheets again in another document: it lost them on the way, since a constructed style sheet belongs to
 * the document that it was created for (CSSOM, section 6.2.3, "adoptedStyleSheets").
 */
export function restoreStyles({ shadowRoot, constructor, ownerDocument }: LitElement): void {
  // If it was moved twice in a row, the first call has done it.
  if (!shadowRoot || shadowRoot.adoptedStyleSheets.some((sheet) => made.has(sheet))) return;
  const { elementStyles } = constructor as typeof LitElement;
  const sheets = elementStyles.flatMap((style) => sheetFor(style, ownerDocument) ?? []);
  for (const sheet of sheets) made.add(sheet);
  shadowRoot.adoptedStyleSheets = [...sheets, ...shadowRoot.adoptedStyleSheets];
}
