import { toObject, toText, type Json } from './json.js';
import { applyRepairs, findMojibake } from './mojibake.js';

/** What people read of an item, or of a feed. */
const READ = ['title', 'description', 'summary', 'content_html', 'content_text', 'tags', 'authors', 'author'];
/** In texts about encodings, damaged characters may be the subject. */
const SUBJECT =
  /mojibake|\butf-?8\b|\bencod(?:ing|ed?)\b|\bunicode\b|\bcharset\b|\blatin-?1\b|windows-125\d|文字化け|乱码|亂碼|кодировк/i;

/** An item, or a feed, as it was meant, if its text is UTF-8 that a program has read as Windows-1252 (`cafÃ©`). */
export function mendedItem(item: Json): Json {
  let count = 0;
  const mend = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const repairs = findMojibake(value);
      count += repairs.length;
      const text = applyRepairs(value, repairs);
      // Marks that stand alone may be meant, except next to others that are not.
      return repairs.length > 0 ? text.replace(/Â(?=[«»\u00a0])/g, '') : text;
    }
    const { name } = toObject(value);
    return typeof name === 'string' ? { ...toObject(value), name: mend(name) } : value;
  };
  const mended = READ.filter((name) => name in item).map((name) => {
    const value = item[name];
    return [name, Array.isArray(value) ? value.map(mend) : mend(value)] as const;
  });
  const isSubject = (): boolean => [item.title, item.content_html, item.content_text].some((text) => SUBJECT.test(toText(text)));
  return count > 0 && !isSubject() ? { ...item, ...Object.fromEntries(mended) } : item;
}
