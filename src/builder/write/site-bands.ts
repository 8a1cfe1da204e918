import { escapeHtml } from '../../sanitise/escape-html.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { languageName, listUrl } from './list-paths.js';
import type { PageOptions } from './page.js';

/** What the top and the bottom of a page lead to. */
export interface SiteBands {
  /** BCP 47 tags of all languages with articles. */
  readonly languages: readonly string[];
  readonly hasTags: boolean;
  readonly hasAuthors: boolean;
}

const link = (path: string, words: string, isCurrent = false): string =>
  `<a href="${OUTPUT_ROOT}${path}"${isCurrent ? ' aria-current="page"' : ''}>${words}</a>`;

function languageMenu(languages: readonly string[]): string {
  if (languages.length < 2) return '';
  const items = languages.map(
    (tag) => `<li><a href="${listUrl('languages', tag)}" lang="${escapeHtml(tag)}">${escapeHtml(languageName(tag))}</a></li>`,
  );
  return `<details class="menu"><summary>Language</summary><ul>${items.join('')}</ul></details>\n`;
}

/** The top of a page: the title, which leads home, and what else there is. @param current Path of the page */
export const topBand = (current: string, { title }: PageOptions, { languages, hasTags, hasAuthors }: SiteBands): string =>
  `<header class="bar"><div class="band">
<a class="brand" href="${OUTPUT_ROOT}index.html"><img src="${OUTPUT_ROOT}assets/icon.svg" alt="" width="30" height="30">${escapeHtml(title)}</a>
<nav aria-label="Site">
${link('index.html', 'Articles', current === 'index.html')}
${hasTags ? link('tags/', 'Tags') : ''}
${hasAuthors ? link('authors/', 'Authors') : ''}
${link('archive/', 'Archive')}
${link('embed/', 'Embed', current === 'embed/index.html')}
</nav>
${languageMenu(languages)}</div></header>
`;

/** The bottom of a page: how to follow the site, and how to show it elsewhere. */
export const bottomBand = ({ title, site }: PageOptions): string => `<footer class="bottom"><div class="band">
<div><b>${escapeHtml(title)}</b><p>Plain files: no trackers, no cookies.</p></div>
<div><b>Follow</b><ul><li>${link('full.json', 'JSON Feed')}</li>${site ? `<li>${link('atom.xml', 'Atom')}</li>` : ''}</ul></div>
<div><b>On your page</b><ul><li>${link('embed/', 'Show these articles on your page')}</li></ul></div>
</div></footer>`;
