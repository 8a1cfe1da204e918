// `embed.js`, for the pages of others: as a classic script or as a module.
import { startEmbeds } from './embed/start.js';

const { currentScript } = document;
const modules = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(({ src }) =>
  /\/embed\.js(?:[?#]|$)/.test(src),
);
// A module does not know its own element.
const url = currentScript instanceof HTMLScriptElement ? currentScript.src : modules[0]?.src;
if (url) startEmbeds(window, { url, load: (module) => import(/* @vite-ignore */ module) });
