import { escapeHtml } from '../../sanitise/escape-html.js';
import { OUTPUT_ROOT } from '../shared/urls.js';
import { languageName, listUrl } from './list-paths.js';
import { inLanguage, type PageOptions } from './page.js';
import { wordsIn } from './page-words.js';

/** What the top and the bottom of a page lead to. */
export interface SiteBands {
  /** BCP 47 tags of all languages with articles. */
  readonly languages: readonly string[];
  readonly hasTags: boolean;
  readonly hasAuthors: boolean;
}

const link = (path: string, words: string, isCurrent = false): string =>
  `<a href="${OUTPUT_ROOT}${path}"${isCurrent ? ' aria-current="page"' : ''}>${words}</a>`;

function languageMenu(languages: readonly string[], label: string): string {
  if (languages.length < 2) return '';
  const items = languages.map(
    (tag) => `<li><a href="${listUrl('languages', tag)}"${inLanguage(tag)}>${escapeHtml(languageName(tag))}</a></li>`,
  );
  return `<details class="menu"><summary>${label}</summary><ul>${items.join('')}</ul></details>\n`;
}

/** The top of a page: the title, which leads home, and what else there is. @param current Path of the page */
export function topBand(
  current: string,
  { title, language }: PageOptions,
  { languages, hasTags, hasAuthors }: SiteBands,
): string {
  const words = wordsIn(language);
  return `<header class="bar"><div class="band">
<a class="brand" href="${OUTPUT_ROOT}index.html"><img src="${OUTPUT_ROOT}assets/icon.svg" alt="" width="30" height="30">${escapeHtml(title)}</a>
<nav aria-label="${escapeHtml(words.site)}">
${link('index.html', words.articles, current === 'index.html')}
${hasTags ? link('tags/', words.tags) : ''}
${hasAuthors ? link('authors/', words.authors) : ''}
${link('archive/', words.archive)}
${link('embed/', words.embed, current === 'embed/index.html')}
</nav>
${languageMenu(languages, words.language)}</div></header>
`;
}

/** The bottom of a page: how to follow the site, and how to show it elsewhere. */
export function bottomBand({ title, site, language }: PageOptions): string {
  const { plainFiles, follow, onYourPage, show } = wordsIn(language);
  return `<footer class="bottom"><div class="band">
<div><b>${escapeHtml(title)}</b><p>${plainFiles}</p></div>
<div><b>${follow}</b><ul><li>${link('full.json', 'JSON Feed')}</li>${site ? `<li>${link('atom.xml', 'Atom')}</li>` : ''}</ul></div>
<div><b>${onYourPage}</b><ul><li>${link('embed/', show)}</li></ul></div>
</div></footer>`;
}
