// Written by `npm run generate` from lit-localize.json.

import type { Translation } from './translation.js';

type Loader = () => Promise<Translation>;

const loaders: Readonly<Record<string, Loader | undefined>> = {
  'ar': () => import('./locales/ar.js'),
  'bn': () => import('./locales/bn.js'),
  'de': () => import('./locales/de.js'),
  'es': () => import('./locales/es.js'),
  'fa': () => import('./locales/fa.js'),
  'fr': () => import('./locales/fr.js'),
  'he': () => import('./locales/he.js'),
  'hi': () => import('./locales/hi.js'),
  'id': () => import('./locales/id.js'),
  'it': () => import('./locales/it.js'),
  'ja': () => import('./locales/ja.js'),
  'ko': () => import('./locales/ko.js'),
  'nl': () => import('./locales/nl.js'),
  'pl': () => import('./locales/pl.js'),
  'pt-br': () => import('./locales/pt-BR.js'),
  'ru': () => import('./locales/ru.js'),
  'th': () => import('./locales/th.js'),
  'tr': () => import('./locales/tr.js'),
  'uk': () => import('./locales/uk.js'),
  'vi': () => import('./locales/vi.js'),
  'zh-hans': () => import('./locales/zh-Hans.js'),
  'zh-hant': () => import('./locales/zh-Hant.js'),
};

/** How the translation for a language is loaded, by its lower-case tag; none where there is no translation. */
export const loaderOf = (key: string): Loader | false | undefined => Object.hasOwn(loaders, key) && loaders[key];
