import type { BodyOptions } from './body-options.js';

/** What replaces media that should not be loaded (yet). */
export type Placeholder = (media: Element) => Node | string;

/** What replaces media unless `images` is `auto`: the alternative text, or a button that loads them. */
export function placeholderFor({ images, showImage, wordsLanguage }: BodyOptions): Placeholder | undefined {
  if (images === 'auto') return undefined;
  return (media) => {
    const alt = media.getAttribute('alt') ?? '';
    if (images === 'none') return alt;
    const button = media.ownerDocument.createElement('button');
    button.setAttribute('type', 'button');
    for (const name of ['class', 'part']) button.setAttribute(name, 'button');
    if (wordsLanguage) button.setAttribute('lang', wordsLanguage);
    button.appendChild(media.ownerDocument.createTextNode(alt ? `${showImage}: ${alt}` : showImage));
    button.onclick = () => {
      const shown = media as HTMLElement;
      button.replaceWith(shown);
      // Preserves the reader's position: the button had the focus.
      shown.tabIndex = -1;
      shown.focus();
    };
    return button;
  };
}
