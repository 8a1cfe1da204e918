import { tagKey } from '../../core/tags.js';
import { slugKey, toSlug } from '../shared/slug.js';
import { outputUrl } from '../shared/urls.js';

/** Folders that list pages lie in. */
export type ListKind = 'tags' | 'authors' | 'languages' | 'archive';

/** The folder of a list of articles. Names that differ in nothing but capitals, or signs that no path keeps, share a page. */
export const listFolder = (kind: ListKind, name: string): string => `${kind}/${slugKey(toSlug(name))}/`;

/** A language in its own words. @param tag BCP 47 */
export const languageName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** The folder of a tag; a `#` before it makes no difference. */
export const tagFolder = (tag: string): string => listFolder('tags', tagKey(tag) || tag);

export const listUrl = (kind: ListKind, name: string): string => outputUrl(listFolder(kind, name));
export const tagUrl = (tag: string): string => outputUrl(tagFolder(tag));
export const authorUrl = (name: string): string => listUrl('authors', name);
