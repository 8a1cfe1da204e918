import { escapeHtml } from '../../sanitise/escape-html.js';
import { OUTPUT_ROOT, PUBLIC_ROOT } from '../shared/urls.js';

/** An image for link previews: a raster image, since they reject SVG. */
export interface PreviewPicture {
  /** Absolute, or begins with `OUTPUT_ROOT`. */
  readonly url: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly alt?: string | undefined;
}

/** The same page in a language. */
export interface PageVersion {
  /** BCP 47, or `x-default`. */
  readonly language: string;
  /** Begins with `OUTPUT_ROOT`. */
  readonly url: string;
}

interface Metadata {
  readonly title: string;
  readonly description?: string | undefined;
  /** Of the page, absolute or beginning with `OUTPUT_ROOT`. */
  readonly url: string;
  readonly siteName: string;
  /** BCP 47. */
  readonly language: string;
  readonly picture?: PreviewPicture | undefined;
  /** Including this page; none if there is only one. */
  readonly versions?: readonly PageVersion[] | undefined;
  /** What an article adds, in the terms of Open Graph. */
  readonly article?:
    | {
        readonly published: string;
        readonly modified?: string | undefined;
        readonly authors: readonly { readonly name?: string | undefined; readonly url?: string | undefined }[];
        readonly tags: readonly string[];
      }
    | undefined;
  /** What the page is, in the terms of schema.org. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
}

/** Below this many pixels in width, a preview shows an image small. */
const LARGE_PICTURE = 600;

export const publicUrl = (url: string): string => url.replace(OUTPUT_ROOT, PUBLIC_ROOT);

/** JSON that stands in a script element: nothing in it can end the element, whatever an author wrote. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

const properties = (entries: readonly (readonly [name: string, content: string | number | undefined])[]): string =>
  entries
    .filter(([, content]) => content !== undefined && content !== '')
    .map(([name, content]) => {
      const kind = name.startsWith('twitter:') ? 'name' : 'property';
      return `<meta ${kind}="${name}" content="${escapeHtml(String(content))}">\n`;
    })
    .join('');

/** Open Graph names a language with its territory, or not at all. */
function localeOf(language: string): string | undefined {
  const { language: name, region } = new Intl.Locale(language);
  return region ? `${name}_${region}` : undefined;
}

const pictureProperties = ({ url, width, height, alt }: PreviewPicture): (readonly [string, string | number | undefined])[] => [
  ['og:image', publicUrl(url)],
  ['og:image:width', width],
  ['og:image:height', height],
  ['og:image:alt', alt],
];

const articleProperties = ({
  published,
  modified,
  authors,
  tags,
}: NonNullable<Metadata['article']>): (readonly [string, string | undefined])[] => [
  ['article:published_time', published],
  ['article:modified_time', modified],
  // The profile of an author, so a URL.
  ...authors.map(({ url }) => ['article:author', url && /^https?:/i.test(url) ? url : undefined] as const),
  ...tags.map((tag) => ['article:tag', tag] as const),
];

/**
 * What search engines and link previews read in the head of a page: canonical URL, languages, Open Graph, Twitter card, JSON-LD.
 * All of it needs absolute URLs, so it is for sites alone whose URL is known.
 */
export function metadata(page: Metadata): string {
  const { title, description, siteName, language, picture, versions = [], article } = page;
  const url = publicUrl(page.url);
  const isLarge = picture !== undefined && (picture.width ?? LARGE_PICTURE) >= LARGE_PICTURE;
  return `<link rel="canonical" href="${escapeHtml(url)}">
${versions.map((each) => `<link rel="alternate" hreflang="${escapeHtml(each.language)}" href="${escapeHtml(publicUrl(each.url))}">\n`).join('')}${properties(
    [
      ['og:type', article ? 'article' : 'website'],
      ['og:title', title],
      ['og:url', url],
      ['og:description', description],
      ['og:site_name', siteName],
      ['og:locale', localeOf(language)],
      ...(picture ? pictureProperties(picture) : []),
      ...(article ? articleProperties(article) : []),
      ['twitter:card', isLarge ? 'summary_large_image' : 'summary'],
    ],
  )}<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', ...page.jsonLd })}</script>
`;
}
