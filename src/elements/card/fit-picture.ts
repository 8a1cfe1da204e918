/** Marks the shape of a card's image once it has loaded or failed: the style sheet does the rest, in the same space. */
export function fitPicture({ target, type }: Event): void {
  const { parentElement: place, naturalWidth, naturalHeight, currentSrc } = target as HTMLImageElement;
  if (!place?.matches('.media')) return;
  place.classList.toggle('missing', type === 'error');
  place.classList.toggle('portrait', naturalHeight > naturalWidth);
  // Vector images have no size of their own.
  if (!/[./]svg/.test(currentSrc.slice(0, 2000))) place.classList.toggle('small', naturalWidth * 2 <= place.clientWidth);
}
