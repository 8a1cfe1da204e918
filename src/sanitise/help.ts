import { notLoaded } from '../core/errors.js';
import type { Body } from '../core/model.js';
import { sourceOf } from './body-source.js';
import { dress, type DressOptions } from './dress.js';
import { hasNativeSanitiser } from './native.js';
import { quiet } from './quiet.js';
import { type SafeHtml, seal } from './render-body.js';
import { fromHtml } from './safe-html.js';
import { shorten } from './shorten.js';
import { standInFor } from './stand-in.js';

const markdownParser = async ({ format }: Body): Promise<(text: string) => string> =>
  format === 'markdown' ? (await import('../markdown/markdown.js').catch(notLoaded)).markdownToHtml : String;

/** What only some feeds, hosts and browsers need: text, Markdown, rare elements, images on demand, DOMPurify, limits. */
export async function renderWithHelp(body: Body, options: DressOptions): Promise<SafeHtml> {
  const { html, reason } = sourceOf(body, await markdownParser(body));
  const root = hasNativeSanitiser()
    ? fromHtml(html)
    : (await import('./dompurify.js').catch(notLoaded)).sanitiseWithDOMPurify(quiet(html));
  shorten(root, options, reason);
  dress(root, body.base, options, standInFor(options));
  return seal(root);
}
