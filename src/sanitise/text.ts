import { escapeHtml } from './escape-html.js';

/** Plain text as paragraphs, with its web addresses as links (JSON Feed 1.1, "Microblog"). */
export function textToHtml(text: string): string {
  return escapeHtml(text)
    .replace(/\bhttps?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}、。，！？）]/g, (url) => `<a href="${url}">${url}</a>`)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\n/g, '<br>')}</p>`)
    .join('');
}
