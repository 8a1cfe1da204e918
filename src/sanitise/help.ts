import type { Body } from '../core/model.js';
import type { DressOptions, StandIn } from './dress.js';
import { hasNativeSanitiser } from './native.js';
import { quiet } from './quiet.js';
import { fromHtml, type SafeHtml, seal } from './safe-html.js';
import { textToHtml } from './text.js';

function standInFor({ images, showImage }: DressOptions): StandIn | undefined {
  if (images === 'auto') return undefined;
  return (media) => {
    const alt = media.getAttribute('alt') ?? '';
    if (images === 'none') return new Text(alt);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.part.add('button');
    button.textContent = alt ? `${showImage}: ${alt}` : showImage;
    button.onclick = () => button.replaceWith(media);
    return button;
  };
}

async function toHtml({ format, value }: Body): Promise<string> {
  if (format === 'markdown') return (await import('../markdown/markdown.js')).markdownToHtml(value);
  return format === 'text' ? textToHtml(value) : value;
}

/** What only some feeds, hosts and browsers need: text and Markdown bodies, images on demand, DOMPurify. */
export async function renderWithHelp(body: Body, options: DressOptions): Promise<SafeHtml> {
  const html = await toHtml(body);
  const root = hasNativeSanitiser() ? fromHtml(html) : (await import('./dompurify.js')).sanitiseWithDOMPurify(quiet(html));
  return seal(root, body.base, options, standInFor(options));
}
