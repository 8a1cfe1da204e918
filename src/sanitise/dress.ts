import { withChildren } from './children.js';
import { dressCommon, type BodyOptions, type Placeholder } from './dress-common.js';
import { beHonest } from './honest-links.js';
import { DROPPED, ELEMENTS } from './policy.js';

export type { BodyOptions, ImageMode, Placeholder } from './dress-common.js';

/** Makes a poster a picture in front of its video: with a request for a poster, browsers tell its server which page it is on. */
function placePoster(video: Element): void {
  const poster = video.getAttribute('poster');
  video.removeAttribute('poster');
  if (!poster) return;
  const picture = video.ownerDocument.createElement('img');
  picture.setAttribute('src', poster);
  video.parentNode?.insertBefore(picture, video);
}

/**
 * Holds a sanitised tree to the policy and dresses it for its place.
 *
 * Both sanitisers leave more than the policy allows (the browser's keeps unknown elements and `data:` links), so this pass, which
 * both share, has the last word.
 */
export function dress(root: HTMLElement, base: string | undefined, options: BodyOptions, standIn?: Placeholder): void {
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (DROPPED.has(name) || element.namespaceURI !== root.namespaceURI) element.remove();
    else if (!ELEMENTS.has(name) && name !== 'input')
      element.replaceWith(withChildren(root.ownerDocument.createDocumentFragment(), element));
    else if (name === 'video') placePoster(element);
  }
  beHonest(root);
  dressCommon(root, base, options, standIn);
  for (const element of root.querySelectorAll('*')) {
    if (!/^(video|audio)$/.test(element.localName)) continue;
    element.setAttribute('controls', '');
    element.setAttribute('preload', 'none');
  }
}
