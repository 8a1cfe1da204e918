import type { Attachment } from '../../core/model.js';
import type { CompiledPost } from '../compile/compile.js';
import { escapeXml } from '../shared/text.js';
import { articleUrl, OUTPUT_ROOT } from '../shared/urls.js';
import type { FeedOptions } from './feed-json.js';

/** What XML 1.0 cannot hold, in any form. */
// eslint-disable-next-line no-control-regex -- These are what is to go.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

export const xmlText = (text: string): string => escapeXml(text.replace(NOT_XML, ''));

const updatedOf = ({ dateModified, datePublished }: CompiledPost): string => dateModified ?? datePublished;

function person({ name, url }: CompiledPost['authors'][number]): string {
  const uri = url && URL.canParse(url) ? `<uri>${xmlText(url)}</uri>` : '';
  return `<author><name>${xmlText(name || url || '')}</name>${uri}</author>\n`;
}

const enclosure = ({ url, mimeType, sizeInBytes }: Attachment): string =>
  `<link rel="enclosure" href="${xmlText(url)}"${mimeType ? ` type="${xmlText(mimeType)}"` : ''}${sizeInBytes ? ` length="${sizeInBytes}"` : ''}/>\n`;

function entry(article: CompiledPost): string {
  const { slug, title, summary, html, authors, tags, datePublished, language, attachments } = article;
  const id = articleUrl(slug);
  return `<entry${language ? ` xml:lang="${xmlText(language)}"` : ''}>
<id>${id}</id>
<title>${xmlText(title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(article.url ?? id)}"/>
<published>${datePublished}</published>
<updated>${updatedOf(article)}</updated>
${attachments.map(enclosure).join('')}${authors.map(person).join('')}${tags.map((tag) => `<category term="${xmlText(tag)}"/>\n`).join('')}${summary ? `<summary>${xmlText(summary)}</summary>\n` : ''}<content type="html">${xmlText(html)}</content>
</entry>
`;
}

const newest = (articles: readonly CompiledPost[]): string =>
  articles.map(updatedOf).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a), '1970-01-01T00:00:00Z');

/**
 * The newest articles for feed readers, see RFC 4287. All of its URLs are absolute, so there is none without a site.
 *
 * @param articles Those of the first page of the JSON feed.
 */
export function atomFeed(articles: readonly CompiledPost[], { title, language, site = '' }: FeedOptions): string {
  // Every entry has an author: its own, or the site.
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
<id>${OUTPUT_ROOT}</id>
<title>${xmlText(title)}</title>
<updated>${newest(articles)}</updated>
<author><name>${xmlText(title)}</name></author>
<link rel="self" type="application/atom+xml" href="${OUTPUT_ROOT}atom.xml"/>
<link rel="alternate" type="text/html" href="${OUTPUT_ROOT}"/>
<link rel="alternate" type="application/feed+json" href="${OUTPUT_ROOT}full.json"/>
<icon>${OUTPUT_ROOT}assets/icon.svg</icon>
${articles.map(entry).join('')}</feed>
`;
  return feed.replaceAll(OUTPUT_ROOT, xmlText(site));
}
