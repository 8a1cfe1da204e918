import { webAddress } from '../markdown/web-address.js';
import { escapeHtml } from './escape-html.js';

/** URLs are found before escaping, which would add `&gt;` to the end of one. */
function withLinks(text: string): string {
  let html = '';
  let done = 0;
  for (const { index } of text.matchAll(/\bhttps?:\/\/(?=\[?[\p{L}\p{N}])/gu)) {
    // One URL may contain another.
    if (index < done) continue;
    const address = webAddress(text.slice(index));
    const url = escapeHtml(address);
    html += `${escapeHtml(text.slice(done, index))}<a href="${url}">${url}</a>`;
    done = index + address.length;
  }
  return html + escapeHtml(text.slice(done));
}

/** Plain text as paragraphs, with its web URLs as links (JSON Feed 1.1, "Microblog"). */
export function textToHtml(text: string): string {
  return withLinks(text)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
    .join('');
}
