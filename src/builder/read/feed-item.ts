import type { Post } from '../../core/model.js';
import { lastSegment, WEB_SCHEMES } from '../../core/urls.js';
import { markdownToHtml } from '../../markdown/markdown.js';
import { textToHtml } from '../../sanitise/text.js';
import { hash8, toSlug } from '../shared/slug.js';
import { htmlText, summarise } from '../shared/text.js';

/** An item of a feed that becomes a post. No file holds it, so its body is kept in memory. */
export interface FeedItem {
  /** What messages name: the path or the URL of the feed. */
  readonly feed: string;
  readonly post: Post;
  /** Never empty. */
  readonly title: string;
  /** Raw HTML of its author: whoever shows it must sanitise it. */
  readonly html: string;
  /** Absolute URL of its page in the blog. */
  readonly url?: string | undefined;
  readonly slug: string;
  /** What tells it apart from another post with the same slug. */
  readonly longSlug: string;
}

/** Characters of a text that stand for the title of a post that has none. */
const TITLE = 80;

/** Names that say which program answers, and not which post. */
const PROGRAM = /\.(?:php\d?|aspx?|cgi|jsp)$/i;
const WORDS = /^[a-z]+(?:[-_][a-z\d]+)*$/i;

function htmlOf({ body, summary }: Post): string {
  if (!body) return summary ? textToHtml(summary) : '';
  if (body.format === 'html') return body.value;
  return body.format === 'markdown' ? markdownToHtml(body.value) : textToHtml(body.value);
}

/** The last part of the URL, unless it is that of a program; else what the feed names it by, if these are words. */
function nameOf({ id, slug, url }: Post): string | undefined {
  const segment = url === undefined ? '' : lastSegment(new URL(url).pathname).replace(/^index\.\w+$/i, '');
  if (slug !== lastSegment(id) && slug !== id && slug !== segment) return slug;
  if (segment !== '' && !PROGRAM.test(segment)) return segment.replace(/\.(?:html?|md)$/i, '');
  return segment === '' && WORDS.test(slug) ? slug : undefined;
}

/** Makes a post of an item of a feed. */
export function feedItem(feed: string, post: Post): FeedItem {
  const html = htmlOf(post);
  const url = post.url !== undefined && WEB_SCHEMES.test(post.url) ? post.url : undefined;
  const title = post.title || summarise(post.summary || htmlText(html), TITLE) || post.externalUrl || url || post.id;
  const slug = toSlug(nameOf(post) ?? title.toLowerCase());
  return { feed, post, title, html, url, slug, longSlug: toSlug(`${slug}-${hash8(`${feed} ${post.id}`)}`) };
}
