// `embed.js`, for other people's pages: as a classic script or as a module.
import { startEmbeds } from './embed/start.js';

const { currentScript } = document;
const modules = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(({ src }) =>
  /\/embed\.js(?:[?#]|$)/.test(src),
);
// A module does not know its own element.
const script = currentScript instanceof HTMLScriptElement ? currentScript : modules[0];
if (script) {
  const load = (module: string): Promise<unknown> => import(/* @vite-ignore */ module);
  startEmbeds(window, { url: script.src, load, links: script.dataset['links'] });
}
