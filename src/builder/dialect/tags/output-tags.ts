import { escapeHtml } from '../../../sanitise/escape-html.js';

/** Values that are the URL of the site, which is the root of the output, or of the page itself. */
const EMPTY =
  /^(?:\$?\.?(?:site|config|page|post|metadata|eleventy)\.)?(?:base_?url|root|url|relpermalink|permalink|baseURL|site_url|path_prefix|github\.url)$/i;
const TITLE = /^(?:(?:page|post|\$?\.?frontmatter|\.)\.?)?title$/i;
const QUIET = /^(?:toc|content|more|page\.toc|\[\[toc\]\]|_toc_|>\s*toc)$/i;

/** The value of an expression in a text; `undefined` if it is unknown. */
export function outputOf(expression: string, title?: string): string | undefined {
  const text = expression.replace(/^[{&]+|[}]+$/g, '').trim();
  if (text === '' || QUIET.test(text)) return '';
  const [value = '', ...filters] = text.split('|', 20).map((part) => part.trim());
  const [, quoted] = /^(?:"([^"]*)"|'[^']*')$/.exec(value) ?? [];
  const string = quoted ?? (/^'[^']*'$/.test(value) ? value.slice(1, -1) : undefined);
  // Filters turn a text into a URL, or escape it; either way, the result is the text that was written.
  if (string !== undefined) return string;
  if (title !== undefined && filters.length === 0 && TITLE.test(value)) return escapeHtml(title);
  if (EMPTY.test(value)) return filters.map((filter) => /^append:\s*["']([^"']*)["']$/.exec(filter)?.[1] ?? '').join('');
  const [, called] = /^(?:url_for|relURL|absURL|ref|relref|url)\s*\(?\s*["']([^"']*)["']\s*\)?$/.exec(value) ?? [];
  return called;
}
