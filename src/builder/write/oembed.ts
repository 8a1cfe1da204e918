import { escapeHtml } from '../../sanitise/escape-html.js';
import type { FeedAuthor } from '../read/authors.js';
import type { CompiledPost } from '../compile/compile.js';
import type { PreviewPicture } from './metadata.js';
import { articleUrl, OUTPUT_ROOT } from '../shared/urls.js';

/** Widths in CSS pixels. A static server takes no notice of `maxwidth`, so each of these has a file of its own. */
const WIDTH = 600;
const NARROW_WIDTHS = [240, 320, 480] as const;

interface Embed {
  readonly title: string;
  /** Of the page that is embedded. */
  readonly url: string;
  readonly frame: string;
  readonly width: number;
  /** Of the frame before it says how high it is, in CSS pixels. */
  readonly height: number;
}

/**
 * Begins with a quotation: what is left where no frame may be, and what WordPress looks for before it lets frames have their
 * heights.
 */
const embedHtml = ({ title, url, frame, width, height }: Embed): string =>
  `<blockquote class="wp-embedded-content"><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></blockquote>` +
  `<iframe class="wp-embedded-content" src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width}" ` +
  `height="${height}" frameborder="0" marginwidth="0" marginheight="0" loading="lazy" ` +
  `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;

function thumbnail(picture: PreviewPicture | undefined): object {
  if (!picture?.width || !picture.height) return {};
  return { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height };
}

/** oEmbed 1.0, type `rich`: how a site that is given the page's URL embeds it. Needs absolute URLs. */
function oembed(embed: Embed, provider: string, author: FeedAuthor | undefined, picture: object): string {
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    author_name: author?.name,
    author_url: author?.url,
    provider_name: provider,
    provider_url: OUTPUT_ROOT,
    cache_age: 3600,
    ...picture,
    html: embedHtml(embed),
    width: embed.width,
    height: embed.height,
  })}\n`;
}

/** About as high as a card, which says more exactly how high it is once it is shown. */
const cardHeight = (width: number, { image, summary }: CompiledPost): number =>
  Math.round((image ? (width * 9) / 16 : 0) + (summary ? 248 : 187));

/** How an article's card is embedded, by path: at the usual width, and at others. */
export function* articleOembeds(
  article: CompiledPost,
  picture: PreviewPicture | undefined,
  provider: string,
): Generator<[path: string, json: string]> {
  const { slug, title, authors } = article;
  const frame = `${OUTPUT_ROOT}embed/post/${encodeURIComponent(slug)}/`;
  for (const width of [WIDTH, ...NARROW_WIDTHS]) {
    const embed = { title, url: articleUrl(slug), frame, width, height: cardHeight(width, article) };
    const path = width === WIDTH ? `oembed/${slug}.json` : `oembed/${slug}/${width}.json`;
    yield [path, oembed(embed, provider, authors[0], thumbnail(picture))];
  }
}

/** How the start page is embedded: as the list of the articles. */
export const startOembed = (title: string, picture: PreviewPicture | undefined): string =>
  oembed(
    { title, url: OUTPUT_ROOT, frame: `${OUTPUT_ROOT}embed/posts/`, width: WIDTH, height: 800 },
    title,
    undefined,
    thumbnail(picture),
  );
