// In the bundle this takes the place of Lit's module of the same name, with the same exports. That one also serves browsers
// without constructable style sheets, none of which can run the widgets, and style sheets with expressions, which the widgets do
// without.

export const supportsAdoptingStyleSheets = true;

/** A style sheet's text, and the one sheet of it that all widgets share. */
export class CSSResult {
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

export const css = ([text = '']: TemplateStringsArray): CSSResult => new CSSResult(text);

export const adoptStyles = (root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]): void => {
  root.adoptedStyleSheets = styles.map((style) => ('styleSheet' in style ? style.styleSheet : style));
};

export const getCompatibleStyle = <T>(style: T): T => style;
