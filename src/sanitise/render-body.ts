import { notLoaded } from '../core/errors.js';
import type { Body } from '../core/model.js';
import { adaptBody } from './adapt-body.js';
import type { BodyOptions } from './body-options.js';
import { holdAttributes } from './hold-attributes.js';
import { hasNativeSanitiser, parseApart } from './native.js';
import { isCommon, isPlain } from './plain-html.js';
import { seal, type SafeHtml } from './safe-html.js';

/**
 * Characters that change the text direction, and more accents on a letter than any writing system uses: see `budget.ts`. What
 * looks like the host of a URL: see `honest-links.ts`.
 */
const ODD = /\p{M}{21}|[\u202a-\u202e\u2066-\u2069]|(?<=(:[\\/]+|www\.)[^\\/?#@]*)@/iu;

/**
 * The only way for a feed's markup into a page: parses it with the browser's own sanitiser, or with DOMPurify if there is none,
 * checks it against the policy, and adapts links, images and headings to their place.
 *
 * Returns at once for HTML that is typical of articles and whose images may load, in browsers with a sanitiser; otherwise returns
 * a promise. Anything that would take browsers too long is shortened.
 */
export function renderBody(body: Body, options: BodyOptions): SafeHtml | Promise<SafeHtml> {
  if (body.format === 'html' && options.images === 'auto' && hasNativeSanitiser() && isPlain(body.value)) {
    const root = parseApart(body.value);
    if (isCommon(root) && !ODD.test(root.textContent)) {
      holdAttributes(root, body.base, options.url);
      adaptBody(root, options);
      return seal(root);
    }
  }
  return import('./render-body-full.js').catch(notLoaded).then(({ renderBodyFull }) => renderBodyFull(body, options));
}
