// What is compared: rows are works, and each page of a row does its work with another library.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endMarker, titleMarker } from './articles.mjs';

const ROOT = 'https://bench.test';

/** The same page around every widget. What stands below it moves when the widget changes its height. */
const host = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
${head}
</head>
<body>
<h1>A page of somebody else's</h1>
<p>It has a paragraph above the widget.</p>
${body}
<p>And a paragraph below it.</p>
<footer>Its footer</footer>
</body>
</html>
`;

const script = (url) => `<script type="module" src="${url}"></script>`;
const widgets = script('widgets/tiktok-refugee.js');
const preload = (feed) =>
  `<link rel="modulepreload" href="widgets/tiktok-refugee.js">\n<link rel="preload" as="fetch" href="${feed}" crossorigin>\n${widgets}`;

const slug = (index) => `article-${String(index + 1).padStart(5, '0')}`;
const each = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const inShadow = (tag, rest) => `document.querySelector('${tag}')?.shadowRoot?.${rest}`;

// How the probe finds the element that shows item `i`.
const ourBody = inShadow('tiktok-refugee-post', `querySelector('[part~=body]')`);
const ourCard = inShadow('tiktok-refugee-posts', `querySelectorAll('[part~=title]')[i]`);
const ourTag = inShadow('tiktok-refugee-tag-cloud', `querySelectorAll('[part~=tag]')[i]`);
const ourEmbed = `document.getElementsByTagName('tiktok-refugee-post')[i]?.shadowRoot?.querySelector('[part~=title]')`;
const floorItem = `document.querySelector('#widget')?.children[i]`;

const article = '<tiktok-refugee-post feed="posts/article-00001.json" layout="full" hide="share"></tiktok-refugee-post>';
const list = (count) => `<tiktok-refugee-posts feed="feed.json" page-size="${count}" hide="share"></tiktok-refugee-posts>`;
const cloud = '<tiktok-refugee-tag-cloud feed="feed.json" href="tags/{tag}"></tiktok-refugee-tag-cloud>';

const template = `<template><article class="card"><img width="640" height="360" loading="lazy" decoding="async"><h2><a></a></h2><p></p>\
<ul class="tags"></ul><p class="meta"></p></article></template>`;

const inlined = (site) => {
  const json = readFileSync(join(site, `posts/${slug(0)}.json`), 'utf8')
    .trim()
    .replaceAll('<', '\\u003c');
  return article
    .replace(' feed="posts/article-00001.json"', '')
    .replace('></', `><script type="application/feed+json">${json}</script></`);
};

const cards = (count) => ({
  site: { count, pageSize: count },
  // In the order in which the probe waits for them: the first, then the last.
  items: [0, count - 1].map((i) => [i, titleMarker(i)]),
  pages: {
    floor: {
      item: floorItem,
      html: () => host(script('/scripts/floor-cards.js'), `${template}<div id="widget" class="cards"></div>`),
    },
    plain: { ours: true, item: ourCard, html: () => host(widgets, list(count)) },
    preload: { ours: true, item: ourCard, html: () => host(preload('feed.json'), list(count)) },
  },
});

const tags = (count) => ({
  site: { count: Math.max(20, Math.ceil(count / 3)), tags: count },
  items: [0, count - 1].map((i) => [i, '']),
  pages: {
    floor: { item: floorItem, html: () => host(script('/scripts/floor-tags.js'), '<ul id="widget" class="tags"></ul>') },
    plain: { ours: true, item: ourTag, html: () => host(widgets, cloud) },
  },
});

/**
 * By name: `title`; `site`, of what articles its feed is made; `items`, places and texts that must be seen, in this order, for
 * the work to be done; `pages` by name, the first being the floor. A page's `item` is an expression that gives the element of
 * place `i`, its `html` gets the built folder.
 */
export const rows = {
  article: {
    title: 'One article',
    site: { count: 20 },
    items: [[0, endMarker(0)]],
    pages: {
      floor: {
        item: `document.querySelector('#widget')?.lastElementChild`,
        html: () => host(script('/scripts/floor-article.js'), '<article id="widget" class="full"></article>'),
      },
      plain: { ours: true, item: ourBody, html: () => host(widgets, article) },
      preload: { ours: true, item: ourBody, html: () => host(preload('posts/article-00001.json'), article) },
      inlined: { ours: true, item: ourBody, html: (site) => host(widgets, inlined(site)) },
    },
  },
  'cards-20': { title: '20 cards', ...cards(20) },
  'cards-1000': { title: '1,000 cards', ...cards(1000) },
  'tags-30': { title: '30 tags', ...tags(30) },
  'tags-500': { title: '500 tags', ...tags(500) },
  'embeds-50': {
    title: '50 cards of different posts',
    site: { count: 50, pageSize: 50 },
    items: each(50, (i) => [i, titleMarker(i)]),
    pages: {
      floor: {
        item: `document.querySelectorAll('[data-post]')[i]?.firstElementChild`,
        html: () =>
          host(script('/scripts/floor-cards.js'), template + each(50, (i) => `<div data-post="${slug(i)}"></div>`).join('\n')),
      },
      plain: {
        ours: true,
        item: ourEmbed,
        html: () => host(widgets, each(50, embed).join('\n')),
      },
      preload: {
        ours: true,
        item: ourEmbed,
        html: () => host(preload('feed.json'), each(50, embed).join('\n')),
      },
    },
  },
};

function embed(index) {
  return `<tiktok-refugee-post feed="feed.json" post="${slug(index)}" hide="share"></tiktok-refugee-post>`;
}

/** Where a page lies: beside its feed. */
export const pageUrl = (row, page) => `${ROOT}/${row}/${page}.html`;
export const BLANK_URL = `${ROOT}/blank.html`;
