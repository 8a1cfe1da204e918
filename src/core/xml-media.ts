import { IMAGE_ENDING, NO_PICTURE } from './body-image.js';
import { type Json } from './json.js';
import { isPlayed, typeOfFile } from './file-type.js';
import { childrenByName, linksOf, type Children } from './xml-names.js';
import { attribute, textOf, type XmlElement } from './xml.js';

/** A number in an attribute; 0 if there is none. */
const size = (element: XmlElement, name: string): number => parseInt(attribute(element, name), 10) || 0;

/** Seconds of "1:02:03", "62:03" or "3723". */
const seconds = (duration: string): number | undefined =>
  /^\d+(?::\d\d?){0,2}(?:\.\d+)?$/.test(duration)
    ? duration.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    : undefined;

/** The elements with a name in the media module (Media RSS 1.5.1), including those in groups. */
export const mediaOf = (of: Children, name: string): XmlElement[] => [
  ...of(`media:${name}`),
  // Thumbnails and descriptions may also be inside the element that they belong to.
  ...['media:group', 'media:content'].flatMap(of).flatMap((element) => childrenByName(element)(name)),
];

/** The module of enclosures for RSS 1.0 has resources. */
const urlOf = (element: XmlElement): string =>
  ['url', 'href', 'resource', 'rdf:resource'].map((name) => attribute(element, name)).find(Boolean) ?? '';

/** Some programs write the URL of an image between the tags. */
const imageUrl = (element: XmlElement): string => urlOf(element) || (/^\s*(https?:\S+)\s*$/.exec(textOf(element))?.[1] ?? '');

function isImage(element: XmlElement): boolean {
  const kind = `${attribute(element, 'type')} ${attribute(element, 'medium')}`;
  // Mastodon calls short videos images.
  return kind === ' ' ? IMAGE_ENDING.test(imageUrl(element)) : /^(?!video).*\bimage/.test(kind);
}

/** Files that belong to an item: RSS's enclosures, Atom's links of that kind. */
const enclosures = (of: Children): XmlElement[] => [...of('enclosure'), ...linksOf(of, 'enclosure')];

/** The image of an item, as members of a JSON Feed item and its extension. */
export function imageOf(of: Children): { readonly image?: string; readonly extension: Json } {
  const contents = mediaOf(of, 'content').filter(isImage);
  const [image] = [
    ...contents.sort((a, b) => size(b, 'width') - size(a, 'width')),
    ...mediaOf(of, 'thumbnail'),
    ...enclosures(of).filter(isImage),
    ...of('itunes:image'),
    ...['image', 'other:image', 'image_link'].flatMap(of).flatMap((element) => [...childrenByName(element)('url'), element]),
    // WordPress.com lists the author's avatar first.
  ].filter((element) => imageUrl(element) && !NO_PICTURE.test(imageUrl(element)) && (size(element, 'width') || 100) > 48);
  if (!image) return { extension: {} };
  const [description] = contents.includes(image) ? ['description', 'title'].flatMap(childrenByName(image)) : [];
  const imageAlt = description && textOf(description);
  return {
    image: imageUrl(image),
    extension: { imageAlt, imageWidth: size(image, 'width'), imageHeight: size(image, 'height') },
  };
}

const typeOf = (element: XmlElement): string => typeOfFile(urlOf(element), attribute(element, 'type'));

/** The files that belong to an item. Those of a group are the same one in several forms (Media RSS 1.5.1). */
function filesOf(of: Children): XmlElement[] {
  const isFile = (element: XmlElement): boolean =>
    // A type of pages, or a page of a player, says that the item links to one.
    !/^$|\/\/(?:www\.)?youtu\.?be|\/\/player\.vimeo\.com\/video/.test(urlOf(element)) &&
    !isImage(element) &&
    !/flash|html/.test(attribute(element, 'type'));
  const single = [...enclosures(of), ...of('media:content')].filter(isFile);
  if (single.some((element) => isPlayed(typeOf(element)))) return single;
  const groups = of('media:group').flatMap((group) => {
    const forms = childrenByName(group)('content').filter(isFile);
    return forms.find((element) => attribute(element, 'isDefault') === 'true') ?? forms[0] ?? [];
  });
  return [...single, ...groups];
}

/** The files of an item that are not images, as in JSON Feed. */
export function attachmentsOf(of: Children): Json[] {
  const length = seconds(of('itunes:duration').map((element) => textOf(element).trim())[0] ?? '');
  const urls = new Set<string>();
  return filesOf(of)
    .filter((element) => !urls.has(urlOf(element)) && urls.add(urlOf(element)))
    .map((element) => {
      const type = typeOf(element);
      return {
        url: urlOf(element),
        mime_type: type,
        title: attribute(element, 'title'),
        // RSS requires a length, so programs that do not know it write 0 or 1.
        size_in_bytes: [size(element, 'length'), size(element, 'fileSize')].find((bytes) => bytes > 1),
        duration_in_seconds: size(element, 'duration') || (isPlayed(type) ? length : undefined),
      };
    });
}
