/** Puts a poster in front of its video as an image: a request for a poster would tell its server which page it is on. */
function placePoster(video: Element): void {
  const poster = video.getAttribute('poster');
  video.removeAttribute('poster');
  if (!poster) return;
  const image = video.ownerDocument.createElement('img');
  image.setAttribute('src', poster);
  video.parentNode?.insertBefore(image, video);
}

const isPlayer = (node: Node | null): node is Element => /^(?:video|audio)$/.test((node as Element | null)?.localName ?? '');

/** Players whose servers allow pages of other origins, according to their author: otherwise such pages get no tracks. */
export function findCrossOrigin(root: HTMLElement): ReadonlySet<Node> {
  return new Set([...root.querySelectorAll('*')].filter((element) => isPlayer(element) && element.hasAttribute('crossorigin')));
}

/** Keeps a track that readers can choose. None is preselected, because it would load before they play anything. */
function adaptTrack(track: Element, crossOrigin: ReadonlySet<Node>): void {
  const player = track.parentNode;
  const isKnown = /^(?:subtitles|captions|descriptions|chapters)$/i.test(track.getAttribute('kind') ?? 'subtitles');
  if (!isPlayer(player) || !isKnown || !track.hasAttribute('src')) track.remove();
  // Never with cookies. Where no track needs it, it would only prevent requests to servers that do not support it.
  else if (crossOrigin.has(player)) player.setAttribute('crossorigin', 'anonymous');
}

/**
 * Adapts players to the widget: a part of the second pass that few bodies need. It runs before `adaptBody`, which has the images.
 *
 * @param crossOrigin - see {@link findCrossOrigin}
 */
export function adaptPlayers(root: HTMLElement, crossOrigin: ReadonlySet<Node>): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'track') adaptTrack(element, crossOrigin);
    if (!isPlayer(element)) continue;
    if (element.localName === 'video') placePoster(element);
    element.setAttribute('controls', '');
    element.setAttribute('preload', 'none');
  }
}
