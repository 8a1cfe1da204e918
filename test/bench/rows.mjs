// What is compared: rows are works, and each page of a row does its work with another library.
import { endMarker, titleMarker } from './articles.mjs';
import { cardsByHand, tagsByHand } from './by-hand.mjs';
import { articleFloor, articleStatic, cardsFloor, embedsFloor, frames, tagsFloor } from './floor.mjs';
import { ORIGIN, times } from './host-page.mjs';
import { articleOfManyPages, articleOfSlowServer, articlePages, cardsPages, embedsPages, tagsPages } from './ours.mjs';
import { photoArticle, photoCards, seenAgain } from './photo-pages.mjs';
import { articlePeers, cardsPeers, embedsPeers, tagsPeers } from './peers.mjs';

const byHandNote =
  '*Same markup by hand* is the limit: the elements and the style sheet of the widget, preloaded, without a library. ';
const cardsNote =
  byHandNote +
  'Preact and React read the feed of the floor, with all bodies. mastodon-embed-timeline and bsky-embed read responses of ' +
  'their own services, which have no bodies, and show the title and the summary as one text.';
const tagsNote =
  byHandNote +
  'All read the same feed. wordcloud2 and d3-cloud arrange the words in an image 900 pixels high and leave out those ' +
  'that do not fit.';

const cards = (count) => ({
  feed: { count, pageSize: count },
  items: [0, count - 1].map((i) => [i, titleMarker(i)]),
  pages: { 'floor': cardsFloor, ...cardsPages(count), 'same markup by hand': cardsByHand, ...cardsPeers(count) },
});

const articleOf = (count) => ({
  title: `One article of ${count.toLocaleString('en')}`,
  note:
    'The last article of the feed. The snippet has its URL, or its slug, with or without the URL of the feed. ' +
    'The number of bytes must not depend on the number of articles.',
  feed: { count },
  items: [[0, endMarker(count - 1)]],
  pages: { floor: articleFloor(count - 1), ...articleOfManyPages(count) },
});

const tags = (count) => ({
  feed: { count: Math.max(20, Math.ceil(count / 3)), tags: count },
  items: [0, count - 1].map((i) => [i, '']),
  pages: { 'floor': tagsFloor, ...tagsPages(), 'same markup by hand': tagsByHand, ...tagsPeers },
});

/**
 * Rows by name: `title`; `note`, what readers of the table should know; `feed`, of what articles its feed is made; `items`,
 * places and texts that must be seen, in this order, for the work to be done; `pages` by name, the first being the floor;
 * `timeout`, milliseconds that a page may take.
 *
 * A page has `item`, an expression that gives the element of place `i`; `html`, a function to its HTML; `files`, a function to
 * further files as pairs of address and content; `answer`, how the server answers; is `ours` or not, and `isRepeated` if it is
 * measured when it is seen again. The functions are given `{site, items, bodies}`: the built folder, the items of its feed, and
 * their bodies as Markdown.
 */
export const rows = {
  'article': {
    title: 'One article',
    note:
      'The full article. md-block is told not to trust it (`untrusted`); zero-md has no such option, and inserts what it is ' +
      'given. The frame and the static page have no widget: they show what a server can do that knows the article in advance.',
    feed: { count: 20 },
    items: [[0, endMarker(0)]],
    pages: {
      'floor': articleFloor(0),
      ...articlePages(),
      ...articlePeers,
      'iframe': frames(1, true),
      'static HTML': articleStatic,
    },
  },
  'article-slow-server': {
    title: 'One article, from a server that takes 300 ms for each page',
    note:
      'What the response 103 Early Hints gives that names the script and the article before the page is ready. ' +
      'What it brings is not in the bytes.',
    feed: { count: 20 },
    items: [[0, endMarker(0)]],
    pages: articleOfSlowServer(articleFloor(0)),
  },
  'cards-20': { title: '20 cards', note: cardsNote, ...cards(20) },
  'cards-20-photos': {
    title: '20 cards with photographs',
    note:
      'Done when the last card and all pictures of the first view have loaded. The photographs are generated, 0.5 to ' +
      '1.6 MB each; `build` makes smaller copies of them, which the widgets and *same markup by hand* choose from. ' +
      'The floor is that page, and *plain, originals* the widget, with the photographs as they are.',
    feed: { count: 20, pageSize: 20, photos: 1 },
    items: [[19, titleMarker(19)]],
    pages: photoCards(20),
    timeout: 180_000,
  },
  'article-photos': {
    title: 'One article with photographs',
    note:
      'The full article, with four photographs. All but *plain, originals* have the same smaller copies to choose from. Done ' +
      'when the end of the article is in the page, and all pictures of the first view have loaded.',
    feed: { count: 1, photos: 4 },
    items: [[0, endMarker(0)]],
    pages: photoArticle(),
    timeout: 180_000,
  },
  'cards-20-again': {
    title: '20 cards, seen again',
    note:
      'The second view of a page, by the same reader, beside the first. All files may be kept for five minutes, as `_headers` ' +
      'of a build has it for feeds.',
    feed: { count: 20, pageSize: 20 },
    items: [0, 19].map((i) => [i, titleMarker(i)]),
    pages: seenAgain({ floor: cardsFloor, ...cardsPages(20) }),
  },
  'cards-1000': { title: '1,000 cards', note: cardsNote, ...cards(1000) },
  'tags-30': { title: '30 tags', note: tagsNote, ...tags(30) },
  'tags-500': { title: '500 tags', note: tagsNote, ...tags(500) },
  'article-of-10': articleOf(10),
  'article-of-10000': articleOf(10_000),
  'embeds-50': {
    title: '50 cards of different posts',
    note:
      'A widget for each post, as in a page with many embeds. All except the floor and this library fetch each post ' +
      'separately. lite-youtube-embed has less to show: a title and an image, without fetching anything.',
    feed: { count: 50, pageSize: 50 },
    items: times(50, (i) => [i, titleMarker(i)]),
    pages: { floor: embedsFloor(50), ...embedsPages(50), ...embedsPeers(50), iframes: frames(50, false) },
  },
};

/** Where a page lies: beside its feed. */
export const pageUrl = (row, page) => `https://${ORIGIN}/${row}/${page.replaceAll(' ', '-')}.html`;
export const BLANK_URL = `https://${ORIGIN}/blank.html`;
