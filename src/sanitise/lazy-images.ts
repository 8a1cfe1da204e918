import { fromSrcset, isPicture, LAZY_SOURCE_SETS, LAZY_SOURCES, NO_PICTURE } from '../core/body-image.js';
import { resolveUrl, WEB_SCHEMES } from '../core/urls.js';
import { attribute, isTiny } from './attribute.js';

const isElement = (node: Node | null | undefined, name: string): node is Element =>
  (node as Element | null | undefined)?.localName === name;

/** Gives an image, or a source of a picture, the candidates that wait for a script; returns whether there are any. */
function showCandidates(element: Element): boolean {
  const later = LAZY_SOURCE_SETS.map((name) => attribute(element, name)).find(Boolean);
  if (later) element.setAttribute('srcset', later);
  return attribute(element, 'srcset') !== '';
}

/** Whether a source of the picture that contains an image has candidates; it precedes the image. */
function hasSource(image: Element): boolean {
  if (!isElement(image.parentNode, 'picture')) return false;
  for (let node = image.parentNode.firstChild; node && node !== image; node = node.nextSibling)
    if (isElement(node, 'source') && showCandidates(node)) return true;
  return false;
}

/** Gives an image the URL that it is finally shown from; returns whether there is one. */
function show(image: Element, base: string | undefined): boolean {
  const hasCandidates = showCandidates(image);
  const src = attribute(image, 'src');
  if (isPicture(src)) return true;
  const url = LAZY_SOURCES.map((name) => resolveUrl(attribute(image, name), base, WEB_SCHEMES)).find(Boolean);
  if (url) image.setAttribute('src', url);
  return url !== undefined || src !== '' || hasCandidates || hasSource(image);
}

/** Whether an image is meant to be seen: tracking pixels are as small as possible, or come from known trackers. */
const isSeen = (image: Element): boolean => !isTiny(image) && !NO_PICTURE.test(attribute(image, 'src'));

/** The image that a `noscript` replaces and that scripts show: right before it. */
function twinOf(noscript: Element): Element | undefined {
  let before = noscript.previousSibling;
  while (before && !(before as Element).localName && !before.textContent?.trim()) before = before.previousSibling;
  if (isElement(before, 'picture')) before = before.lastChild;
  return isElement(before, 'img') ? before : undefined;
}

const imagesIn = (noscript: Element, base: string | undefined): Element[] =>
  [...noscript.querySelectorAll('*')].filter((image) => image.localName === 'img' && isSeen(image) && show(image, base));

/**
 * Shows images that pages load with a script: those with their URL in another attribute or only in `srcset`, and those in
 * `noscript`, unless they are there already.
 *
 * @param base - what their URLs are relative to
 */
export function showLazyImages(root: HTMLElement, base: string | undefined): void {
  const shown = new Set<string | undefined>();
  const inside = new Set<Element>();
  const urlOf = (image: Element): string | undefined =>
    resolveUrl(attribute(image, 'src') || fromSrcset(attribute(image, 'srcset')), base, WEB_SCHEMES);
  const spares: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (inside.has(element)) continue;
    if (element.localName === 'x-noscript') {
      spares.push(element);
      for (const each of element.querySelectorAll('*')) inside.add(each);
    } else if (element.localName === 'img' && show(element, base)) shown.add(urlOf(element));
    else if (element.localName === 'source') showCandidates(element);
  }
  for (const noscript of spares) {
    const twin = twinOf(noscript);
    if (!twin || !isPicture(attribute(twin, 'src'))) {
      const images = imagesIn(noscript, base).filter((image) => !shown.has(urlOf(image)));
      for (const image of images) {
        shown.add(urlOf(image));
        if (twin && !attribute(image, 'alt')) image.setAttribute('alt', attribute(twin, 'alt'));
        noscript.parentNode?.insertBefore(image, noscript);
      }
      if (images.length > 0) twin?.remove();
    }
    noscript.remove();
  }
}
