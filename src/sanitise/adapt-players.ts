/** Makes a poster an image in front of its video: with a request for a poster, browsers tell its server which page it is on. */
function placePoster(video: Element): void {
  const poster = video.getAttribute('poster');
  video.removeAttribute('poster');
  if (!poster) return;
  const image = video.ownerDocument.createElement('img');
  image.setAttribute('src', poster);
  video.parentNode?.insertBefore(image, video);
}

/** Adapts players to the widget: a part of the second pass that few bodies need, before `adaptBody`, which has the images. */
export function adaptPlayers(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) {
    if (!/^(video|audio)$/.test(element.localName)) continue;
    if (element.localName === 'video') placePoster(element);
    element.setAttribute('controls', '');
    element.setAttribute('preload', 'none');
  }
}
