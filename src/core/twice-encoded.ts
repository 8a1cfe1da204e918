/** Elements whose text shows characters as they are written. */
const CODE = /<(pre|code|kbd|samp|tt|textarea)\b/i;
/** A character reference whose `&` was encoded once more. */
const TWICE =
  /&amp;(#x[\da-f]{2,6}|#\d{2,7}|amp|nbsp|quot|apos|hellip|[mn]dash|[lr][sd]?quo|[a-z](?:acute|grave|circ|uml|tilde|cedil));/gi;
/** Of such texts, references may be the subject. */
const SUBJECT = /\b(?:html|xml|entit(?:y|ies)|escap(?:e|ed|ing)|encod(?:e|ed|ing)|unicode)\b|实体|转义|實體|轉義/i;

/**
 * HTML in which each character reference was encoded once more, so that readers would see `&#8217;`, as it was meant. Code, and
 * texts about character references, are unchanged. No markup can come of it: what was a reference stays one.
 */
export const decodedTwice = (html: string): string => {
  if (!html.includes('&amp;')) return html;
  const isSubject = CODE.test(html) || SUBJECT.test(html.replace(/<[^<>]*>/g, ' '));
  return isSubject ? html : html.replace(TWICE, '&$1;');
};
