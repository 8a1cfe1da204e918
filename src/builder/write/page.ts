import { escapeHtml } from '../../sanitise/escape-html.js';
import type { CompiledPost } from '../compile/compile.js';
import { pageDirection } from '../../ssr/words.js';
import { articleUrl, OUTPUT_ROOT, PUBLIC_ROOT } from '../shared/urls.js';
import type { PreviewPicture } from './metadata.js';

export interface PageOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Absolute URL with a trailing slash. */
  readonly site?: string | undefined;
  /** URL of a further script for all pages. */
  readonly script?: string | undefined;
  /** The site's image for link previews; it is used for articles that have none. */
  readonly preview?: PreviewPicture | undefined;
}

// Authors' HTML stands in these pages. Should any of it get past the policy, it may run, frame and send nothing.
const POLICY =
  `default-src 'none'; img-src * data:; media-src *; style-src 'self'; script-src 'self'; connect-src 'self'; ` +
  `base-uri 'none'; form-action 'none'`;

const FRAMES_POLICY = `; frame-src 'self'`;

const WIDGETS = `${OUTPUT_ROOT}widgets/tiktok-refugee.js`;

interface Page {
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  readonly head?: string;
  readonly css: string;
  readonly body: string;
  readonly script?: string | undefined;
  /** It shows frames of the site. */
  readonly hasFrames?: boolean;
}

/** A complete document. `head` and `body` are HTML, the rest is text. */
export function page({ title, description, language, head = '', css, body, script, hasFrames }: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${pageDirection(language) === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY + (hasFrames ? FRAMES_POLICY : ''))}">
<title>${escapeHtml(title)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n` : ''}<link rel="icon" type="image/svg+xml" href="${OUTPUT_ROOT}assets/icon.svg">
<link rel="stylesheet" href="${css}">
${head}${script ? `<script type="module" src="${escapeHtml(script)}"></script>\n` : ''}</head>
<body>
${body}
</body>
</html>
`;
}

/** The script of the widgets and the feed that they show, asked for at once. */
export const widgetsHead = `<link rel="preload" as="fetch" href="${OUTPUT_ROOT}feed.json" crossorigin referrerpolicy="no-referrer">
<script type="module" async src="${WIDGETS}"></script>\n`;
/** Where feed readers find the articles; the Atom feed needs a site. */
export const feedLinks = ({ title, site }: Pick<PageOptions, 'title' | 'site'>): string =>
  (site
    ? `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(title)}" href="${OUTPUT_ROOT}atom.xml">\n`
    : '') + `<link rel="alternate" type="application/feed+json" title="${escapeHtml(title)}" href="${OUTPUT_ROOT}full.json">\n`;
/** @param path Of the description. */
export const oembedLink = (path: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" title="${escapeHtml(title)}" href="${PUBLIC_ROOT}${path}">\n`;
export const pageCss = `${OUTPUT_ROOT}assets/page.css`;

type Listed = Pick<CompiledPost, 'slug' | 'title' | 'language'>;

/** The attributes of words in a language, whose marks of punctuation follow them also on a page of the other direction. */
export const inLanguage = (language: string | undefined): string =>
  language ? ` lang="${escapeHtml(language)}" dir="${pageDirection(language)}"` : '';

/** A link to an article, by its title. */
export const articleLink = (article: Listed, rel?: 'prev' | 'next'): string =>
  `<a href="${articleUrl(article.slug)}"${rel ? ` rel="${rel}"` : ''}${inLanguage(article.language)}>${escapeHtml(article.title)}</a>`;
