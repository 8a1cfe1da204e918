import { notLoaded } from '../core/errors.js';
import type { Body } from '../core/model.js';
import { dress, type DressOptions } from './dress.js';
import { hasNativeSanitiser } from './native.js';
import { quiet } from './quiet.js';
import { type SafeHtml, seal } from './render-body.js';
import { fromHtml } from './safe-html.js';
import { standInFor } from './stand-in.js';
import { textToHtml } from './text.js';

async function toHtml({ format, value }: Body): Promise<string> {
  if (format === 'markdown') return (await import('../markdown/markdown.js').catch(notLoaded)).markdownToHtml(value);
  return format === 'text' ? textToHtml(value) : value;
}

/** What only some feeds, hosts and browsers need: text and Markdown bodies, rare elements, images on demand, DOMPurify. */
export async function renderWithHelp(body: Body, options: DressOptions): Promise<SafeHtml> {
  const html = await toHtml(body);
  const root = hasNativeSanitiser()
    ? fromHtml(html)
    : (await import('./dompurify.js').catch(notLoaded)).sanitiseWithDOMPurify(quiet(html));
  dress(root, body.base, options, standInFor(options));
  return seal(root);
}
