import { readableText } from '../../core/readable.js';
import type { Attachment, Tip } from '../../core/model.js';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { compileBody, type RenderedBody } from './body.js';
import { descriptionText } from './description.js';
import type { FeedAuthor } from '../read/authors.js';
import type { FeedItem } from '../read/feed-item.js';
import type { PlacedImage } from './image-file.js';
import { itemReferences } from './item-references.js';
import type { Message, Report } from '../shared/messages.js';
import { pageBody } from './page-body.js';
import type { Entry } from '../plan/plan.js';
import { partsOf } from './parts-of-post.js';
import { quoteOf } from './quotes.js';
import type { SourcePost } from '../read/post.js';
import { readBody } from '../read/source-body.js';
import { takeOpening } from './read-more.js';
import { referencesOf, type CompileOptions, type Dependencies, type References } from './references.js';
import { readSource } from '../read/source.js';
import { isGravFile } from '../shared/slug.js';
import { readingMinutes, summarise } from '../shared/text.js';
import { findTips } from './tips.js';

/** A finished article. Its URLs are absolute or begin with `OUTPUT_ROOT`. */
export interface CompiledPost {
  readonly slug: string;
  /** Absolute URL of the article in the blog; absent: it is where the build writes it. */
  readonly url?: string | undefined;
  /** Absolute URL that search engines are to show, where it is not that of the page that the build writes. */
  readonly canonical?: string | undefined;
  /** The file it was written in, relative to the working directory. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Not sanitised. */
  readonly html: string;
  /** As its page shows it, held to the policy. */
  readonly pageHtml: string;
  readonly authors: readonly FeedAuthor[];
  /** RFC 3339 with milliseconds and the author's offset from UTC, so that it begins with their day; so is `dateModified`. */
  readonly datePublished: string;
  readonly dateModified?: string | undefined;
  readonly tags: readonly string[];
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly image?: (PlacedImage & { readonly alt: string; readonly isInBody?: boolean }) | undefined;
  readonly readingMinutes?: number | undefined;
  readonly pinned: boolean;
  readonly attachments: readonly Attachment[];
  readonly tips: readonly Tip[];
  /** BCP 47 tag → slug of the article that is this one in that language. */
  readonly translations: ReadonlyMap<string, string>;
  /** Slug of the article that this one translates. */
  readonly translationOf?: string | undefined;
}

/** CSS pixels below which an image is a sign in the text. */
const SMALL = 200;

/** Whether an image of a body can stand for the article: those whose size is not known may be badges. */
const isCover = ({ width = 0, height = 0, url }: PlacedImage): boolean =>
  width >= SMALL && height >= SMALL / 2 && !url.endsWith('.svg');

/** The image of an item of a feed, which may be one of its body. */
function imageOfItem({ html, post: { image } }: FeedItem): (PlacedImage & { readonly isInBody: boolean }) | undefined {
  if (!image) return undefined;
  const { url, width, height } = image;
  return {
    url,
    ...(width && { width }),
    ...(height && { height }),
    isInBody: html.includes(url) || html.includes(escapeHtml(url)),
  };
}

/** The field, as messages about it name it. */
const CANONICAL = 'canonical';
/** What is no path: words, another scheme, or a host without what makes it a URL. */
const NO_PATH = /\s|^(?!https?:)[a-z][a-z\d+.-]*:|^(?:[\w-]+\.)+[a-z]{2,}\/|^www\./i;

/** The canonical URL that front matter names, if it is one; otherwise, a message says so. */
function canonicalOf({ canonical }: SourcePost, site: string | undefined, report: Report): string | undefined {
  const given = canonical?.value.trim() ?? '';
  if (given === '') return undefined;
  if (!NO_PATH.test(given) && URL.canParse(given, site)) return new URL(given, site).href;
  // Without a site, a path is no URL yet.
  if (NO_PATH.test(given) || !URL.canParse(given, 'https://a.example'))
    report('warning', 'bad-url', `"${CANONICAL}" is not an absolute URL: "${given}"`, canonical?.offset);
  return undefined;
}

/** The beginning of the text; empty if the title says all of it. */
function summaryOf(rendered: RenderedBody, title: string): string {
  const summary = summarise(rendered.prose() || rendered.text);
  return summary === title ? '' : summary;
}

/**
 * Reads the body of a post and makes an article of it. Findings go to `messages`, what it depends on to `dependencies`;
 * `undefined` when an error makes it unusable.
 */
export function compile(
  entry: Entry,
  options: CompileOptions,
  messages: Message[],
  dependencies: Dependencies,
): CompiledPost | undefined {
  const { post, slug, url, translations, translationOf } = entry;
  const source = readSource(post, options.cwd, messages, true);
  if (!source) return undefined;
  const { item } = post;
  const references = item
    ? itemReferences(item, source, options.images, dependencies.images)
    : referencesOf(source, { slug, url, imageFolder: post.imageFolder }, options, dependencies, { partsOf, quoteOf });
  const body = readBody(source, references, post.title);
  if (!body) return undefined;
  options.inspect?.(body);
  // Those of an item have been read.
  const described = item ? post.description : post.description && readableText(descriptionText(post.description));
  try {
    const opening = takeOpening(body.tokens, isGravFile(post.path));
    let shown: PlacedImage | undefined;
    const image: References['image'] = (href, offset) => {
      const placed = references.image(href, offset);
      if (placed && isCover(placed)) shown ??= placed;
      return placed;
    };
    const rendered = compileBody(body, post.title, { ...references, image }, { isPlain: options.inspect !== undefined });
    const placed = item
      ? imageOfItem(item)
      : post.image
        ? references.image(post.image.value, post.image.offset)
        : shown && { ...shown, isInBody: true };
    return {
      slug,
      url,
      canonical: canonicalOf(post, options.site, source.report) ?? url,
      file: post.file,
      title: item ? post.title : readableText(post.title),
      summary: described ?? opening ?? summaryOf(rendered, post.title),
      html: rendered.html,
      pageHtml: pageBody(rendered.html, () => {
        const text =
          'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels';
        source.report('warning', 'html-removed', text, body.start);
      }),
      authors: post.authors,
      datePublished: post.written,
      dateModified: post.updated,
      tags: post.tags,
      pinned: post.pinned,
      attachments: item?.post.attachments ?? [],
      language: post.language,
      image: placed && { ...placed, alt: post.imageAlt },
      readingMinutes: item ? item.post.readingMinutes : readingMinutes(rendered.text),
      tips: item ? item.post.tips : findTips(rendered.tokens, post.title, post.tips, source.report),
      translations,
      translationOf,
    };
  } catch (error) {
    const text = `the Markdown cannot be converted to HTML: ${(error as Error).message}`;
    source.report('error', 'unreadable-markdown', text, body.start);
    return undefined;
  }
}
