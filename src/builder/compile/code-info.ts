import { highlighter } from './highlight-languages.js';

/** What is behind a fence. */
interface CodeInfo {
  /** In whatever case it is written; empty if there is none. */
  readonly language: string;
  /** What generators show above the code, which is the name of a file most often. */
  readonly title?: string | undefined;
}

/** Such as `js {1,3}`, `rust,ignore` or `{.python}`. */
const LANGUAGE = /^\s*\{?\s*[.=]?((?!\d[\d,\s-]*\})[\w+#-]+)/;
/**
 * `title="a.js"` of Docusaurus, Astro and MkDocs, `filename="a.js"` of Nextra, `js:title=a.js` of Gatsby, `js,name=a.js` of
 * Zola.
 */
const NAMED = /(?:(?:^|[\s{,:])(?:title|filename)|,\s?name)=(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'{},]{1,200}))/;
/** `js [a.js]` of VitePress and Nuxt. Lines that are highlighted are numbers. */
const IN_BRACKETS = /\s\[(?![\d\s,|-]*\])([^[\]\n]{1,200})\](?=[\s{]|$)/;
/** `js:a.js` of Zenn and Qiita, `js a.js` of Hexo. What else follows has no capitals and no signs. */
const FILE =
  /^\s*(?:diff\s+)?[\w+#-]+(?::(?!:)(?=[^\s{]*(?:[./A-Z]|[^\0-\x7f]))([^\s{]{1,200})|\s+([\w./@-]{1,200}\.[a-z]\w{0,5})\s*$)/;

/** Reads what is behind a fence. */
export function readCodeInfo(info: string): CodeInfo {
  const found = NAMED.exec(info) ?? IN_BRACKETS.exec(info) ?? FILE.exec(info);
  const title = found?.slice(1).find(Boolean)?.trim() ?? '';
  // The name of a language tells nothing that the code does not.
  const isShown = title !== '' && (highlighter.getLanguage(title) === undefined || title.endsWith('file'));
  return { language: LANGUAGE.exec(info)?.[1] ?? '', title: isShown ? title : undefined };
}
