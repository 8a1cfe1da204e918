import type { Author, Post } from '../core/model.js';

const CONTEXT = 'https://schema.org';

const person = ({ name, url }: Author): object => ({ '@type': 'Person', name, url });

/** An article for search engines, see https://schema.org/BlogPosting. */
export const blogPosting = (post: Post): object => ({
  '@context': CONTEXT,
  '@type': 'BlogPosting',
  'headline': post.title || post.summary || undefined,
  'description': post.summary || undefined,
  'url': post.url,
  'mainEntityOfPage': post.url,
  'image': post.image?.url,
  'datePublished': post.datePublished,
  'dateModified': post.dateModified,
  'author': post.authors.length > 0 ? post.authors.map(person) : undefined,
  'keywords': post.tags.length > 0 ? post.tags : undefined,
  'inLanguage': post.language,
});

/** Things in their order, see https://schema.org/ItemList. */
export const itemList = (items: readonly object[]): object => ({
  '@context': CONTEXT,
  '@type': 'ItemList',
  'itemListElement': items.map((item, index) => ({ '@type': 'ListItem', 'position': index + 1, ...item })),
});
