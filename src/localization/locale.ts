/** The nearest ancestor's `lang`, through shadow roots, then the browser's language, then `en`. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
  }
  return navigator.language || 'en';
}

const RIGHT_TO_LEFT = /^(?!.*-(latn|cyrl))(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)/i;

/** Value of `dir` for content in a language; `auto` where the language is unknown. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  return language ? (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr') : 'auto';
}
