import { randomUUID } from 'node:crypto';
import { assemble, readCanonicalFeed, readHeadInPlace, type CanonicalHead, type Head } from '../../core/canonical-feed.js';
import { readCanonicalItem, type CanonicalItem } from '../../core/canonical-item.js';
import type { Feed } from '../../core/model.js';
import { escapeHtml } from '../../sanitise/escape-html.js';
import type { WidgetAttributes, WidgetTag } from '../../ssr/index.js';
import { pageDirection, readOn } from '../../ssr/words.js';
import { atRoot, OUTPUT_ROOT, outputUrl, PUBLIC_ROOT } from '../shared/urls.js';
import { feedText, type FeedOptions } from './feed-json.js';
import { renderer } from './renderer.js';

/**
 * Stands for {@link OUTPUT_ROOT} while a widget is rendered, which takes URLs of the web alone. Random, so that no author's text
 * can hold it.
 */
const RENDER_ROOT = `https://${randomUUID()}.invalid/`;

/** Another page of the same frame. */
interface FrameVersion {
  readonly path: string;
  /** BCP 47; as an attribute of its link. */
  readonly language?: string;
  readonly layout?: string;
}

interface FramePage {
  readonly tag: WidgetTag;
  readonly attributes: WidgetAttributes;
  readonly title: string;
  /** For screen readers, where what it shows has no title of its own. */
  readonly heading?: string;
  /** BCP 47. */
  readonly language: string;
  readonly layout?: string;
  /** Where the whole of it is: a path below the root, or an absolute URL. */
  readonly target: string;
  /** Name of the target, where the frame names it at its end. */
  readonly source?: string;
  readonly versions: readonly FrameVersion[];
  /** As {@link frameFeed} gives it. */
  readonly feed: Feed | string;
}

const urlOf = (path: string, root = OUTPUT_ROOT): string => (/^https?:/.test(path) ? escapeHtml(path) : outputUrl(path, root));

/** Attributes are resolved like URLs of the feed. */
const attributesAt = (attributes: WidgetAttributes): WidgetAttributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll(OUTPUT_ROOT, RENDER_ROOT) : value,
    ]),
  );

const textOf = (items: readonly string[], options: FeedOptions, tags?: unknown): string =>
  feedText('feed.json', items, { ...options, site: RENDER_ROOT }, { tags });

/** All that frames of articles have in common; read once. */
const heads = new WeakMap<FeedOptions, Head>();

function headOf(options: FeedOptions): Head {
  let head = heads.get(options);
  if (!head) {
    const { items: _, ...members } = JSON.parse(textOf([], options)) as CanonicalHead & { readonly items: unknown };
    heads.set(options, (head = readHeadInPlace(members, RENDER_ROOT)));
  }
  return head;
}

/**
 * The feed of a frame, or its text: an author may have written what only the reader for any feed takes.
 *
 * @param items in JSON
 */
export function frameFeed(items: readonly string[], options: FeedOptions, tags?: unknown): Feed | string {
  try {
    if (tags !== undefined) return readCanonicalFeed(textOf(items, options, tags), RENDER_ROOT);
    const head = headOf(options);
    const posts = items.map((item) => readCanonicalItem(JSON.parse(atRoot(item, RENDER_ROOT)) as CanonicalItem, head));
    return assemble(head, posts);
  } catch {
    return textOf(items, options, tags);
  }
}

function widget({ tag, attributes, feed, language }: FramePage): string {
  const html = renderer().renderWidget(
    tag,
    { locale: language, ...attributesAt(attributes) },
    // The page links what is beyond it.
    feed,
    { stylesheet: `${RENDER_ROOT}embed/${tag}.css`, url: RENDER_ROOT, isStatic: true },
  );
  return html.replaceAll(RENDER_ROOT, OUTPUT_ROOT);
}

const versionLink = ({ path, language, layout }: FrameVersion): string => {
  const which = language ? `hreflang="${escapeHtml(language)}"` : `data-layout="${layout ?? ''}"`;
  return `<link rel="alternate" ${which} href="${urlOf(path)}">\n`;
};

/**
 * A page for an iframe. It shows its widget without a script, and needs no header of its server. Its one script is a classic one,
 * which sandboxes may load; it must run before the page is painted.
 */
export function framePage(frame: FramePage, options: FeedOptions): string {
  const { tag, title, heading, language, layout, target, source, versions } = frame;
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${pageDirection(language) === 'rtl' ? ' dir="rtl"' : ''} data-layout="${layout ?? ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<base target="_blank">
<link rel="canonical" href="${urlOf(target.replace(/^index\.html$/, ''), options.site ? PUBLIC_ROOT : OUTPUT_ROOT)}">
${versions.map(versionLink).join('')}<link rel="stylesheet" href="${OUTPUT_ROOT}embed/frame.css">
<link rel="preload" as="style" href="${OUTPUT_ROOT}embed/${tag}.css">
<script src="${OUTPUT_ROOT}embed/frame.js"></script>
</head>
<body>
${heading === undefined ? '' : `<header><h1>${escapeHtml(heading)}</h1></header>\n`}<main>${widget(frame)}${source === undefined ? '' : `<p class="source"><a href="${urlOf(target)}">${escapeHtml(source)}</a></p>`}</main>
<a class="more" href="${urlOf(target)}">${escapeHtml(readOn(language))}</a>
</body>
</html>
`;
}

/** Takes the place of a frame that is at another path by now. */
export function movedFrame(path: string, title: string, language: string): string {
  const url = urlOf(path);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${url}" data-moved>
<script src="${OUTPUT_ROOT}embed/frame.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=${url}"></noscript>
</head>
<body><p><a href="${url}">${escapeHtml(title)}</a></p></body>
</html>
`;
}
