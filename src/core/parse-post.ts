import { htmlOfBbcode, withoutBbcode, withoutBbcodeMarks } from './bbcode.js';
import { IMAGE_FILE, NO_PICTURE } from './body-image.js';
import { isoDate, readDate } from './dates.js';
import { decodeEntities } from './entities.js';
import { directUrl, withScheme } from './direct-url.js';
import { excerptOf } from './excerpt.js';
import { dateOfPost, realTags, type ReadPost } from './foreign-post.js';
import { positive, toList, toObject, toObjects, toText, type Json, type TextReader } from './json.js';
import { plainText } from './plain-text.js';
import { markdownOfMfm } from './mfm.js';
import { mendedItem } from './mended-item.js';
import type { Attachment, Author, Body, Feed, Source } from './model.js';
import { MAX_ENTRIES, readAuthor, readCanonicalItem } from './canonical-item.js';
import { xmlOf } from './xml-items.js';
import { readPerson } from './person.js';
import { nameInUrl, realTitle } from './real-title.js';
import { isPlayed, typeOfFile } from './file-type.js';
import { withoutSite } from './repeated-title.js';
import { withProductFirst } from './product-table.js';
import { isMarkup, readableText, unescapedHtml, unescapedLines } from './readable.js';
import { siteBehind } from './site.js';
import { isMarkdown } from './text-blocks.js';
import { withoutShortcodes, withoutStyles } from './shortcodes.js';
import { decodedTwice } from './twice-encoded.js';
import { IMAGE_SCHEMES, lastSegment, resolveUrl, WEB_SCHEMES } from './urls.js';

/** Characters of the longest names. */
const LONGEST_NAME = 50;

/** Called if a list is shortened, with its name and how many entries it has. */
export type Shorten = (list: string, length: number) => void;

/** As much of a list as a page has space for. */
const shortened = <T>(list: readonly T[], name: string, onShorten: Shorten | undefined): readonly T[] => {
  if (list.length > MAX_ENTRIES) onShorten?.(name, list.length);
  return list.slice(0, MAX_ENTRIES);
};

/** How papers list their authors: "Bee, A. B., Ceè-Dee, E." */
const SURNAMES_FIRST = /^(?:\p{L}[\p{L}\p{M}’' -]{0,40}, (?:\p{Lu}\.[ -]?){1,5}(?:, |$)){2,}$/u;

/** The persons whom a program lists as one. */
function personsIn(value: unknown): readonly unknown[] {
  const names = toText(typeof value === 'string' ? value : toObject(value).name).trim();
  return SURNAMES_FIRST.test(names) ? names.split(/(?<=\.), /) : [value];
}

function authorOf(value: unknown, isOwn: boolean): Json {
  const author = toObject(typeof value === 'string' ? { name: value } : value);
  if (isOwn) return author;
  const { name, url } = readPerson(readableText(author.name));
  return { ...author, name, url: withScheme(author.url) || url };
}

/**
 * `authors`, otherwise the deprecated `author` (JSON Feed 1.1, "Deprecations"); `undefined` if neither names anybody.
 *
 * @param isOwn - whether they were written for these widgets
 */
export const parseAuthors = (source: Json, base: string | undefined, isOwn: boolean, onShorten?: Shorten): Author[] | undefined =>
  [source.authors, source.author]
    .map((value) =>
      shortened(isOwn ? toList(value) : toList(value).flatMap(personsIn), 'authors', onShorten)
        .map((author) => readAuthor(authorOf(author, isOwn), base, plainText))
        .filter((author) => Object.values(author).some(Boolean)),
    )
    .find((authors) => authors.length);

/** HTML as its author wrote it. */
const htmlOf = (html: string): string => withoutBbcode(unescapedHtml(withProductFirst(html)));

/** Like {@link readableText}, for posts of forums, too. */
const readableMarks = (value: unknown): string => withoutBbcodeMarks(readableText(value));

/** The id of an item, if that is a URL, as JSON Feed recommends; feeds in XML say whether it is the item's page. */
const addressIn = (item: Json): string | undefined => (xmlOf(item) ? undefined : resolveUrl(item.id, undefined, WEB_SCHEMES));

/** In XML, and in some JSON, a summary is HTML. If the item has no other text, it is the body. */
const summaryInXml = ({ summary, content_html, content_text }: Json, title: string): string =>
  summary === content_html || decodeEntities(toText(summary)) === content_text
    ? ''
    : excerptOf({ format: 'html', value: htmlOf(withoutStyles(toText(summary))) }, title || ' ').summary;

/** A date, which Drupal writes as the HTML of its page. */
const dateIn = (value: unknown): string => /<time\s[^<>]*?\bdatetime="([^"]+)"/i.exec(toText(value))?.[1] ?? plainText(value);

const toTags = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : plainText(value).split(','));

const parseAttachments = (list: readonly Json[], base: string | undefined, read: TextReader): Attachment[] =>
  list.flatMap((source) => {
    const url = resolveUrl(withScheme(source.url), base, WEB_SCHEMES);
    return url
      ? {
          url,
          mimeType: typeOfFile(url, plainText(source.mime_type)) || undefined,
          title: read(source.title) || undefined,
          sizeInBytes: positive(source.size_in_bytes),
          durationInSeconds: positive(source.duration_in_seconds),
        }
      : [];
  });

/** What Drupal writes for a source without a name. */
const PATH = /^(?:taxonomy\/term|node)\/\d+$/;

const parseSource = (value: unknown, base: string | undefined, read: TextReader): Source | undefined => {
  const { title, url, icon } = toObject(value);
  const name = read(title);
  return name && !PATH.test(name)
    ? { title: name, url: resolveUrl(url, base), icon: resolveUrl(icon, base, IMAGE_SCHEMES) }
    : undefined;
};

/** The body, if a program has put Markdown where HTML or text belongs. */
const markdownIn = (body: string): string | undefined => markdownOfMfm(body) ?? (isMarkdown(body) ? body : undefined);

/** The body of an item that has no HTML; none if there is only a summary. */
const parseText = (text: unknown, extension: Json, base: string | undefined): Body | undefined =>
  extension.excerpt === true
    ? undefined
    : { format: extension.markdown === true ? 'markdown' : 'text', value: toText(text), base };

/**
 * Reads one item (JSON Feed 1.1, "Items"), however untidy. Without a usable `id` it is discarded: the result is `undefined`.
 *
 * @param feed what it says about all items; `homePageUrl` only if its items are written there, whatever pages they link to
 */
export const parsePost = (
  value: unknown,
  feed: Pick<Feed, 'authors' | 'language'> & Partial<Pick<Feed, 'title' | 'homePageUrl'>>,
  base: string | undefined,
  onShorten?: Shorten,
): ReadPost | undefined => {
  const given = toObject(value);
  const id = plainText(given.id);
  if (!id) return undefined;
  const extension = toObject(given._tiktok_refugee);
  const {
    imageAlt,
    imageWidth,
    imageHeight,
    imageSources,
    imageColor,
    readingMinutes,
    tips,
    translations,
    translationOf,
    pinned,
  } = extension;
  const externalUrl = resolveUrl(withScheme(given.external_url), base);
  const slug = plainText(extension.slug);
  // An item with this member of the extension was written for these widgets.
  const isOwn = slug !== '';
  const page = resolveUrl(withScheme(given.url), base);
  const url = (isOwn ? page : directUrl(page)) ?? (isOwn || externalUrl ? undefined : addressIn(given));
  const item = isOwn ? given : mendedItem(given);
  const read: TextReader = isOwn ? plainText : readableMarks;
  const place = isOwn ? [] : [siteBehind(url, feed.homePageUrl), url, addressIn(given), externalUrl];
  const bodyBase = [extension.base, ...place].map((value) => resolveUrl(value, base, WEB_SCHEMES)).find(Boolean) ?? base;
  const paths = [url ? nameInUrl(url) : '', lastSegment(id), id, url ?? '', item.url].map(plainText);
  const source = parseSource(extension.source, base, read);
  const title = isOwn ? read(item.title) : withoutSite(read(item.title), [source?.title, feed.title]);
  const givenHtml = toText(item.content_html);
  const givenText = isOwn ? item.content_text : unescapedLines(toText(item.content_text));
  // A feed that says that it is text means that, whatever it looks like (JSON Feed 1.1, "Items").
  const isText = toText(given.content_text) !== '' && !xmlOf(given);
  const markdown = isOwn ? undefined : markdownIn(givenHtml || (isText ? '' : toText(givenText)));
  const fromText = isOwn || markdown !== undefined || givenHtml.trim() ? undefined : htmlOfBbcode(toText(givenText));
  const html = isOwn ? givenHtml : markdown !== undefined ? '' : (fromText ?? withoutShortcodes(decodedTwice(htmlOf(givenHtml))));
  const text = parseText(markdown ?? givenText, markdown === undefined ? extension : { markdown: true }, bodyBase);
  const body = html.trim() ? undefined : text;
  const date = readDate(dateIn(item.date_published)) ?? readDate(dateIn(item.date_modified));
  const tags = shortened(toTags(item.tags), 'tags', onShorten).map(read);
  const summary = xmlOf(given) || isMarkup(toText(item.summary)) ? summaryInXml(item, title) : item.summary;
  const authors = (parseAuthors(item, base, isOwn, onShorten) ?? feed.authors).filter(
    // Some programs write the title there, too.
    ({ name }) => isOwn || name !== title || title.length < LONGEST_NAME,
  );
  // Not of the site itself: its name may be what only some of its posts are about, and pages filter by that.
  const names = [...authors.map(({ name }) => name), source?.title];
  // What an item links to may be the image itself, but no page about it.
  const links = [externalUrl, url].filter((link) => IMAGE_FILE.test(link ?? ''));
  const attachments = parseAttachments(shortened(toObjects(item.attachments), 'attachments', onShorten), base, read);
  const files = attachments.map((file) => nameInUrl(file.url));
  const pictures = attachments.filter(({ mimeType }) => mimeType?.startsWith('image/')).map(({ url }) => url);
  const post = readCanonicalItem(
    {
      id,
      url,
      title: isOwn ? title : realTitle(title, [...paths, ...files], date?.day, names),
      summary: isOwn ? item.summary : withoutShortcodes(read(summary)),
      // If there is neither HTML nor a text body, the text is the summary.
      content_html: html,
      content_text: html.trim() || body ? undefined : item.content_text,
      image: [item.image, item.banner_image, ...(isOwn ? [] : [...links, ...pictures])]
        .map((image) => resolveUrl(withScheme(image), base, IMAGE_SCHEMES))
        .find((image) => image && (isOwn || !NO_PICTURE.test(image))),
      date_published: isOwn ? date?.text : dateOfPost(date, url),
      date_modified: isoDate(dateIn(item.date_modified)),
      tags: isOwn ? tags : realTags(tags, names, date?.day),
      language: item.language,
      _tiktok_refugee: {
        slug: slug || paths[0] || paths[1] || id,
        excerpt: true,
        imageAlt,
        imageWidth,
        imageHeight,
        imageSources: imageSources ? toObjects(imageSources) : undefined,
        imageColor,
        readingMinutes,
        tips: shortened(toObjects(tips), 'tips', onShorten),
        translations: Object.fromEntries(shortened(Object.entries(toObject(translations)), 'translations', onShorten)),
        translationOf,
        pinned,
      },
    },
    { base: bodyBase, language: feed.language },
    plainText,
  );
  const whole = {
    ...post,
    body: post.body ?? body,
    // Cards show no players, so they lead to what there is to play.
    externalUrl: externalUrl ?? (isOwn || url ? undefined : attachments.find(({ mimeType = '' }) => isPlayed(mimeType))?.url),
    authors,
    attachments,
    // Forums name the topic itself, some blogs their own feed.
    source: source && [title, feed.title].includes(source.title) ? undefined : source,
  };
  return { post: whole, isOwn };
};
