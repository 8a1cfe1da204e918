import type { Post } from '../../core/model.js';
import { lastSegment, WEB_SCHEMES } from '../../core/urls.js';
import { markdownToHtml } from '../../markdown/markdown.js';
import { textToHtml } from '../../sanitise/text.js';
import { hash8, toSlug } from '../shared/slug.js';
import { htmlText, summarise, TITLE_LENGTH } from '../shared/text.js';

/** An item of a feed that becomes a post. There is no file, so its body is kept in memory. */
export interface FeedItem {
  /** What messages name: the path or the URL of the feed. */
  readonly feed: string;
  readonly post: Post;
  /** Never empty. */
  readonly title: string;
  /** Raw HTML from its author, which must be sanitised before it is shown. */
  readonly html: string;
  /** Absolute URL of its page in the blog. */
  readonly url?: string | undefined;
  readonly slug: string;
  /** Distinguishes it from another post with the same slug. */
  readonly longSlug: string;
}

/** Names of the program that generates the page, and not of the post. */
const PROGRAM = /\.(?:php\d?|aspx?|cgi|jsp)$/i;
const WORDS = /^[a-z]+(?:[-_][a-z\d]+)*$/i;

function htmlOf({ body, summary }: Post): string {
  if (!body) return summary ? textToHtml(summary) : '';
  if (body.format === 'html') return body.value;
  return body.format === 'markdown' ? markdownToHtml(body.value) : textToHtml(body.value);
}

/** The last part of the URL, unless it names a program; otherwise the id in the feed, if it consists of words. */
function nameOf({ id, slug, url }: Post): string | undefined {
  const segment = url === undefined ? '' : lastSegment(new URL(url).pathname).replace(/^index\.\w+$/i, '');
  if (slug !== lastSegment(id) && slug !== id && slug !== segment) return slug;
  if (segment !== '' && !PROGRAM.test(segment)) return segment.replace(/\.(?:html?|md)$/i, '');
  return segment === '' && WORDS.test(slug) ? slug : undefined;
}

/**
 * Turns an item of a feed into a post.
 *
 * @param isPart whether its URL is that of other items, too
 */
export function feedItem(feed: string, post: Post, isPart: boolean): FeedItem {
  const html = htmlOf(post);
  const url = post.url !== undefined && WEB_SCHEMES.test(post.url) ? post.url : undefined;
  const title = post.title || summarise(post.summary || htmlText(html), TITLE_LENGTH) || post.externalUrl || url || post.id;
  const slug = toSlug((isPart ? undefined : nameOf(post)) ?? title.toLowerCase());
  return { feed, post, title, html, url, slug, longSlug: toSlug(`${slug}-${hash8(`${feed} ${post.id}`)}`) };
}
