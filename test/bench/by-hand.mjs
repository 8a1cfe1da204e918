// What the widgets' own elements and style sheets take without any library, asked for as early as with `preload`: their limit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostPage } from './host-page.mjs';

const frame = (name) =>
  `<div class="root" lang="en"><slot name="header"></slot><ul class="${name}" role="list"></ul><slot name="footer"></slot></div>`;

const cardMarkup = `<li><article class="card panel row pictured fills" part="card" lang="en" dir="ltr"><div class="media">\
<img part="image" loading="lazy" decoding="async" referrerpolicy="no-referrer"></div><div class="text"><div class="words">\
<h2 class="title" part="title"><a rel="noopener noreferrer"></a></h2><p class="summary" part="summary"></p></div>\
<ul class="tags" part="tags" role="list"></ul><div class="meta" part="meta"><div class="facts"><div><span part="author"></span>\
<span class="when"><time part="date"></time><span></span></span></div></div></div></div></article></li>`;

const page = (script, element, markup) => ({
  item: `document.querySelector('#widget')?.shadowRoot?.querySelector('ul')?.children[i]`,
  html: ({ site }) => {
    const style = readFileSync(join(site, `widgets/tiktok-refugee-${element}.css`), 'utf8');
    const head = `<link rel="modulepreload" href="${script}"><link rel="preload" as="fetch" href="feed.json" crossorigin>
<style>#widget { display: block; min-block-size: 100svh }</style><script type="module" async src="${script}"></script>`;
    return hostPage(head, `<template><style>${style}</style>${markup}</template><div id="widget"></div>`);
  },
});

const cards = (markup) => page('/scripts/by-hand/cards.js', 'posts', `${frame('items list')}${markup}<li part="tag"></li>`);

export const cardsByHand = cards(cardMarkup);
/** With smaller copies of pictures, where the feed has them. */
export const photosByHand = cards(cardMarkup.replace(/<img(.*?)>/, '<picture><img$1 sizes="auto,40em"></picture>'));
export const tagsByHand = page(
  '/scripts/by-hand/tags.js',
  'tag-cloud',
  `${frame('cloud')}<li><a part="tag" rel="noopener noreferrer"></a></li>`,
);
