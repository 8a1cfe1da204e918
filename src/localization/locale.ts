/** The nearest ancestor's `lang`, through shadow roots, then the browser's language, then `en`. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
  }
  return navigator.language || 'en';
}

const RIGHT_TO_LEFT = /^(?!.*-(latn|cyrl))(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)/i;
interface Written {
  readonly language?: string | undefined;
  readonly title?: string;
  readonly summary?: string | undefined;
}

/**
 * Value of `dir` for content in a language; `auto` where the language is unknown.
 *
 * @param feed where an article names no other language than its feed, its letters decide: a feed's own is often only that of the
 *   program that wrote it, or of most of its articles
 */
export function directionOf(
  { language, title = '', summary = '' }: Written,
  feed?: Pick<Written, 'language'>,
): 'ltr' | 'rtl' | 'auto' {
  const text = feed?.language === language ? title + summary : '';
  // Of right-to-left scripts in use, see Unicode's `DerivedBidiClass.txt`.
  const count = text.match(/[\u0590-\u08ff]/g)?.length ?? 0;
  // Names in Latin letters are common in texts of the others, but not the other way around.
  const isRtl = RIGHT_TO_LEFT.test(language ?? '')
    ? count || !/\p{L}/u.test(text)
    : count && (text.match(/\p{L}/gu) ?? '').length < count * 2;
  return isRtl ? 'rtl' : language ? 'ltr' : 'auto';
}
