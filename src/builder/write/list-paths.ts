import { tagKey } from '../../core/tags.js';
import { slugKey, toSlug } from '../shared/slug.js';
import { OUTPUT_ROOT } from '../shared/urls.js';

/** Folders that list pages lie in. */
export type ListKind = 'tags' | 'authors' | 'languages' | 'archive';

/** The folder of a list of articles. Names that differ in nothing but capitals, or signs that no path keeps, share a page. */
export const listFolder = (kind: ListKind, name: string): string => `${kind}/${slugKey(toSlug(name))}/`;

const urlOf = (path: string): string => OUTPUT_ROOT + path.split('/').map(encodeURIComponent).join('/');

export const tagUrl = (tag: string): string => urlOf(listFolder('tags', tagKey(tag) || tag));
export const authorUrl = (name: string): string => urlOf(listFolder('authors', name));
