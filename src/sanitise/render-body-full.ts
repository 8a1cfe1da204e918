import { notLoaded } from '../core/errors.js';
import type { Body } from '../core/model.js';
import { sourceOf } from './body-source.js';
import type { BodyOptions } from './body-options.js';
import { hasNativeSanitiser } from './native.js';
import { stripInlineHandlers } from './strip-inline-handlers.js';
import { parseAnyHtml } from './parse-any-html.js';
import { followParts } from './parts.js';
import { placeholderFor } from './placeholder.js';
import { playButton } from './play-button.js';
import { prepareBody } from './prepare-body.js';
import { seal, type SafeHtml } from './safe-html.js';
import { shorten } from './shorten.js';

const markdownParser = async ({ format }: Body): Promise<(text: string) => string> =>
  format === 'markdown' ? (await import('../markdown/markdown.js').catch(notLoaded)).markdownToHtml : String;

/** Letters of right-to-left scripts, see Unicode's `DerivedBidiClass.txt`. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Keeps browsers from determining the direction of elements again after each change inside them, until the result is called. */
function holdDirections(root: HTMLElement): () => void {
  const elements = [...root.querySelectorAll('[dir=auto i], bdi:not([dir])')];
  const values = elements.map((element) => element.getAttribute('dir'));
  for (const element of elements) element.setAttribute('dir', 'ltr');
  return () => {
    for (const [i, element] of elements.entries()) {
      if (values[i]) element.setAttribute('dir', values[i]);
      else element.removeAttribute('dir');
    }
  };
}

/** The first letter determines the direction, as with `dir="auto"`, which WebKit computes again for each element. */
const directionOf = (text: string): string => (/\p{L}/u.exec(text)?.[0].match(RIGHT_TO_LEFT) ? 'rtl' : 'ltr');

/** What only some feeds, hosts and browsers need: text, Markdown, rare elements, images on demand, DOMPurify, limits. */
export async function renderBodyFull(body: Body, options: BodyOptions): Promise<SafeHtml> {
  const { html, reason } = sourceOf(body, await markdownParser(body));
  const root = hasNativeSanitiser()
    ? parseAnyHtml(html)
    : (await import('./dompurify.js').catch(notLoaded)).sanitiseWithDOMPurify(stripInlineHandlers(html));
  const release = holdDirections(root);
  shorten(root, options, reason);
  const parts = prepareBody(root, body.base, options, { placeholder: placeholderFor(options), playButton });
  followParts(root, parts);
  release();
  if (!options.direction || options.direction === 'auto') root.dir = directionOf(root.textContent);
  return seal(root);
}
