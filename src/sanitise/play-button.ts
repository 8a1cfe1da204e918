import type { Strings } from '../localization/strings.js';
import type { PlayButton } from './frames.js';
import type { Player } from './players.js';

/** What players need from a browser, and nothing else. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-presentation';
const ALLOW = 'autoplay; encrypted-media; fullscreen; picture-in-picture; clipboard-write';

/** The URL of a player, in the form that the page containing it needs. */
function urlFor({ embed, name }: Player): string {
  // Its players need to know which page they are on.
  return name === 'Twitch' ? `${embed}&parent=${encodeURIComponent(location.hostname)}` : embed;
}

function frameOf(player: Player, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', SANDBOX);
  frame.allow = ALLOW;
  // YouTube does not play in pages that do not say where they are.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  // Set by script, which policies for inline styles allow.
  if (typeof player.shape === 'string') frame.style.aspectRatio = player.shape;
  else frame.style.blockSize = `${player.shape}px`;
  frame.src = urlFor(player);
  return frame;
}

/** A button that replaces itself with a player and moves the focus into it; until then, nothing is requested from the service. */
export const playButton: PlayButton = ({ place, player, title }, { msg }: Strings) => {
  const button = place.ownerDocument.createElement('button');
  button.setAttribute('type', 'button');
  for (const name of ['class', 'part']) button.setAttribute(name, 'button');
  const verb = player.name === 'CodePen' ? msg('Show', { id: 'show-frame' }) : msg('Play', { id: 'play-frame' });
  button.appendChild(button.ownerDocument.createTextNode(verb));
  button.setAttribute('aria-label', `${verb}: ${title}`);
  button.onclick = () => {
    // On a page of the service itself, it would not be isolated from that page.
    if (new URL(player.embed).origin === location.origin) return place.querySelector('a')?.click();
    const frame = frameOf(player, title);
    button.replaceWith(frame);
    frame.focus();
  };
  return button;
};
