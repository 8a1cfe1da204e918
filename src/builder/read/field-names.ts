import { nearest } from '../shared/near-names.js';
import { field } from './fields.js';
import type { FrontMatter } from './front-matter.js';
import type { Field } from './front-matter-values.js';
import type { SourceFile } from './source.js';

/**
 * The names under which other generators' front matter has what a post needs; the first one that is filled counts, and a dot
 * leads into a mapping. The key is the field's own name, which comes first.
 */
export const FIELD_NAMES = {
  title: ['postTitle', 'post_title', 'headline'],
  description: [
    'excerpt',
    'summary',
    'subtitle',
    'abstract',
    'metadata.description',
    'seo.description',
    'extra.description',
    'rss_description',
  ],
  date: [
    'date.created',
    'pubDate',
    'publishDate',
    'pubDatetime',
    'publishedAt',
    'published_at',
    'published_date',
    'publish_date',
    'datePublished',
    'date_published',
    'publishedDate',
    'published_on',
    'published',
    'created',
    'createdAt',
    'created_at',
    'createdDate',
    'date_created',
    'dateCreated',
    'created_on',
    'created_time',
    'createdTime',
    'createTime',
    'creationDate',
    'post_date',
    'postDate',
    'postdate',
    'timestamp',
    'rss_pubdate',
  ],
  updated: [
    'date.updated',
    'modDatetime',
    'updatedDate',
    'updateDate',
    'updatedAt',
    'updated_at',
    'date_updated',
    'dateUpdated',
    'lastmod',
    'last_modified_at',
    'last_edited_time',
    'lastEditedTime',
    'last_modified',
    'lastModified',
    'last_update.date',
    'dateModified',
    'date_modified',
    'date-modified',
    'modified',
    'update',
  ],
  tags: [
    'tag',
    'taxonomies.tags',
    'taxonomy.tag',
    'categories',
    'category',
    'taxonomies.categories',
    'taxonomy.category',
    'keywords',
  ],
  image: [
    'images',
    'cover.image',
    'cover.src',
    'cover.url',
    'cover',
    'coverImage',
    'cover_image',
    'cover_img',
    'featured_image',
    'featuredImage',
    'featured.image',
    'featureImage',
    'feature_image',
    'header.image',
    'header.overlay_image',
    'header.teaser',
    'heroImage',
    'hero_image',
    'hero.image',
    'hero',
    'ogImage',
    'og_image',
    'socialImage',
    'thumbnail',
    'thumb',
    'teaser',
    'banner',
    'extra.image',
    'image.path',
    'image.src',
    'image.url',
    'image.file',
  ],
  imageAlt: [
    'image_alt',
    'image-alt',
    'image.alt',
    'alt',
    'cover.alt',
    'coverAlt',
    'cover_image_alt',
    'heroImageAlt',
    'hero.alt',
    'header.image_description',
    'thumbnail_alt',
    'featured_image_alt',
  ],
  author: ['authors', 'taxonomies.authors', 'extra.authors', 'extra.author', 'by', 'writer'],
  pinned: [],
  language: ['lang', 'locale'],
  slug: [],
  tips: [],
  translationOf: [],
  draft: ['isDraft'],
  permalink: ['url', 'path'],
  canonical: ['canonicalUrl', 'canonical_url', 'canonicalURL', 'metadata.canonical', 'seo.canonical'],
  aliases: ['alias', 'redirect_from'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names that themes have for an image, where others may have a colour, a word or an address: they count if they name a file. */
export const PICTURE_NAMES = [
  'cover-img',
  'cover-image',
  'featured-image',
  'featuredImagePreview',
  'feature-img',
  'feature_img',
  'header-img',
  'header_img',
  'header_image',
  'headerImage',
  'hero-image',
  'share-img',
  'thumbnail-img',
  'index_img',
  'banner_img',
  'top_img',
  'card_image',
  'social_image',
  'og-image',
  'image_path',
  'background',
  'background_image',
  'backgroundImage',
  'title_image',
  'titleImage',
  'post_image',
  'main_image',
  'mainImage',
  'preview',
  'poster',
  'photo',
  'photos',
  'img',
] as const;

type FieldName = keyof typeof FIELD_NAMES;

/** Additional names of fields: the field’s own name → names in the front matter, which come first. */
export type FieldMapping = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** Names that are similar to a field's name, but mean something else. */
const MEANT = new Set([
  'data',
  'dates',
  'images',
  'links',
  'page',
  'pages',
  'series',
  'tagline',
  'taxonomy',
  'translations',
  'types',
  'sites',
]);
const KNOWN = new Set(
  [...Object.keys(FIELD_NAMES), ...Object.values(FIELD_NAMES).flat(), 'publish', 'published']
    .flatMap((name) => [name, name.split('.')[0] ?? ''])
    .map((name) => name.toLowerCase()),
);
/** Names that can be mistyped: those that are words. */
const WORDS = [...Object.keys(FIELD_NAMES), 'authors', 'categories', 'category', 'keywords', 'excerpt', 'summary', 'published'];

/** Where the name of a field is whose value begins at an offset. */
function placeOfName(text: string, name: string, offset: number): number {
  const at = text.slice(0, offset).toLowerCase().lastIndexOf(name);
  return at < 0 ? offset : at;
}

/** Asks about fields whose names are almost those of known fields, if these are missing. */
export function askAboutFields(frontMatter: FrontMatter, mapping: FieldMapping, { text, report }: SourceFile): void {
  const mapped = new Set(Object.values(mapping).flatMap((names) => names.map((name) => name.toLowerCase())));
  for (const [name, { offset }] of frontMatter.fields) {
    if (KNOWN.has(name) || MEANT.has(name) || mapped.has(name)) continue;
    const near = nearest(name, WORDS);
    if (near === undefined || frontMatter.fields.has(near.toLowerCase())) continue;
    const place = placeOfName(text, name, offset);
    report('warning', 'unknown-field', `the field "${name}" is not read; did you mean "${near}"?`, place);
  }
}

/** Copies the fields that a mapping names to where they are expected. */
export function withMapping(frontMatter: FrontMatter, mapping: FieldMapping): FrontMatter {
  const entries = Object.entries(mapping);
  if (entries.length === 0) return frontMatter;
  const fields = new Map<string, Field>(frontMatter.fields);
  for (const [name, others] of entries) {
    const found = field(frontMatter, ...others);
    if (found) fields.set(name.toLowerCase(), found);
  }
  return { ...frontMatter, fields };
}
