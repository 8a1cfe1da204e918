// The pages without a library: the script by hand, the same feed with all bodies in it. And those without any script.
import { escapeText, hostPage, moduleScript, slug, times } from './host-page.mjs';

const template = `<template><article class="card"><img width="640" height="360" loading="lazy" decoding="async">\
<h2><a></a></h2><p></p><ul class="tags"></ul><p class="meta"></p></article></template>`;
const widgetItem = `document.querySelector('#widget')?.children[i]`;

export const articleFloor = (index) => ({
  item: `document.querySelector('#widget')?.lastElementChild`,
  html: () =>
    hostPage(
      moduleScript('/scripts/floor/article.js'),
      `<article id="widget" class="full" data-feed="posts/${slug(index)}.json"></article>`,
    ),
});

// One file with all bodies in it, which is what feeds usually are.
const fullFeed = ({ items }) => [
  ['full.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Bench', items })],
];

export const cardsFloor = {
  item: widgetItem,
  files: fullFeed,
  html: () => hostPage(moduleScript('/scripts/floor/cards.js'), `${template}<div id="widget" class="cards"></div>`),
};

export const tagsFloor = {
  item: widgetItem,
  html: () => hostPage(moduleScript('/scripts/floor/tags.js'), '<ul id="widget" class="tags"></ul>'),
};

export const embedsFloor = (count) => ({
  files: fullFeed,
  item: `document.querySelectorAll('[data-post]')[i]?.firstElementChild`,
  html: () =>
    hostPage(
      moduleScript('/scripts/floor/cards.js'),
      template + times(count, (i) => `<div data-post="${slug(i)}"></div>`).join('\n'),
    ),
});

const metaOf = ({ authors, date_published: date, _tiktok_refugee: own }) =>
  `<p class="meta">${escapeText(authors[0].name)} · ${date.slice(0, 10)} · ${own.readingMinutes} min read</p>`;
const sourceOf = ({ type, url, widths }) =>
  `<source type="${type}" srcset="${widths.map((width) => `${url.replace('{width}', width)} ${width}w`).join()}" sizes="40em">`;
const imageOf = ({ image, _tiktok_refugee: own }) =>
  `<picture>${(own.imageSources ?? []).map(sourceOf).join('')}<img src="${image}" alt="${escapeText(own.imageAlt)}" width="640" height="360" loading="lazy" decoding="async"></picture>`;
const titleOf = ({ url, title }) => `<h2><a href="${url}">${escapeText(title)}</a></h2>`;

const staticArticle = (item) =>
  `<article id="widget" class="full">${imageOf(item)}${titleOf(item)}${metaOf(item)}<div>${item.content_html}</div></article>`;
const staticCard = (item) =>
  `<article id="widget" class="card">${imageOf(item)}${titleOf(item)}<p>${escapeText(item.summary)}</p><ul class="tags">${item.tags
    .map((tag) => `<li>${escapeText(tag)}</li>`)
    .join('')}</ul>${metaOf(item)}</article>`;

/** The article in the page itself. */
export const articleStatic = {
  item: `document.querySelector('#widget')?.lastElementChild`,
  html: ({ items }) => hostPage('', staticArticle(items[0])),
};

const framePage = (item, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeText(item.title)}</title>` +
  `<link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css">${body}</html>`;

/** Frames of static pages. */
export const frames = (count, whole) => ({
  item: `document.getElementsByTagName('iframe')[i]?.contentDocument?.querySelector('#widget')`,
  html: () =>
    hostPage(
      '',
      times(count, (i) => `<iframe src="frames/${i}.html" title="Article" width="600" height="400"></iframe>`).join('\n'),
    ),
  files: ({ items }) =>
    items.slice(0, count).map((item, i) => [`frames/${i}.html`, framePage(item, whole ? staticArticle(item) : staticCard(item))]),
});
