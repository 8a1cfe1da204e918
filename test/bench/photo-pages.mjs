// Pages with photographs, and pages that are seen again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardsByHand, photosByHand } from './by-hand.mjs';
import { articleFloor, articleStatic } from './floor.mjs';
import { slug } from './host-page.mjs';
import { articlePages, cardsPages } from './ours.mjs';

/** An expression for an element as soon as all pictures of the page's first view have loaded. */
const withPictures = (root, item) => `((root, item) => item && [...(root?.querySelectorAll('img') ?? [])].every(
  (image) => image.getBoundingClientRect().top >= innerHeight || (image.complete && image.naturalWidth > 0)) ? item : undefined
)(${root}, ${item})`;

const inPage = 'document';
const inWidget = (tag) => `document.querySelector('${tag}')?.shadowRoot`;
const byHand = (page) => ({ ...page, item: withPictures(`document.querySelector('#widget')?.shadowRoot`, page.item) });
const withItem = (pages, root) =>
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, { ...page, item: withPictures(root, page.item) }]));

/** A feed without smaller copies of its pictures. */
function withoutCopies(site, path) {
  const feed = JSON.parse(readFileSync(join(site, path), 'utf8'));
  for (const item of feed.items) {
    delete item._tiktok_refugee.imageSources;
    delete item._tiktok_refugee.imageColor;
    if (item.content_html) item.content_html = item.content_html.replaceAll(/<source[^>]*>/g, '');
  }
  return JSON.stringify(feed);
}

/** A page whose feed has the original pictures alone. */
const ofOriginals = (page, path, copy) => ({
  ...page,
  ours: false,
  html: (content) => page.html(content).replaceAll(path, copy),
  files: ({ site }) => [[copy, withoutCopies(site, path)]],
});

/** A list of cards with photographs; the first page shows the originals. */
export function photoCards(count) {
  const pages = withItem(cardsPages(count), inWidget('tiktok-refugee-posts'));
  return {
    'floor': byHand(cardsByHand),
    ...pages,
    'plain, originals': ofOriginals(pages.plain, 'feed.json', 'originals.json'),
    'same markup by hand': byHand(photosByHand),
  };
}

/** One article with photographs; the first page has the same sources. */
export function photoArticle() {
  const path = `posts/${slug(0)}.json`;
  const pages = withItem(articlePages(), inWidget('tiktok-refugee-post'));
  return {
    ...withItem({ floor: articleFloor(0) }, inPage),
    ...pages,
    'plain, originals': ofOriginals(pages.plain, path, 'posts/originals.json'),
    ...withItem({ 'static HTML': articleStatic }, inPage),
  };
}

const again = (pages) =>
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [`${name}, again`, { ...page, isRepeated: true }]));

/** Each page twice: seen for the first time, and again by the same reader. */
export const seenAgain = (pages) => ({ ...pages, ...again(pages) });
