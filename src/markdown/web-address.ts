/** Characters that no URL contains, but that people write right after one: Chinese and Japanese have no spaces between words. */
const END = /[\s<>"“”‘’…—、-〃〈-】〔-〟！-／：-＠［-｀｛-･]/;

/**
 * The web address that a text begins with, without the punctuation that belongs to the sentence around it. A bracket that is
 * closed in the address is part of it (GitHub Flavored Markdown 0.29, "Autolinks (extension)").
 */
export function webAddress(text: string): string {
  let open = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (END.test(sign)) break;
    if ('([{'.includes(sign)) open += 1;
    else if (')]}'.includes(sign) ? open-- > 0 : !".,:;!?'*_~".includes(sign)) length = at + 1;
  }
  return text.slice(0, length);
}
