import { resolveUrl, WEB_SCHEMES } from '../core/urls.js';
import { directionOf } from '../localization/locale.js';
import type { Strings } from '../localization/strings.js';
import { str } from '../localization/str.js';
import { attribute, isTiny } from './attribute.js';
import { playerAt, type Player } from './players.js';

/** What replaces a frame: a link to its page, in a plain `span` until the policy has been applied. */
interface FramePlaceholder {
  readonly place: Element;
  readonly player: Player | undefined;
  readonly title: string;
}

/** Titles that name the service instead of what it shows. */
const NO_TITLE =
  /^(?:youtube|vimeo|spotify|soundcloud|embedded|iframe)?[\s-]*(?:(?:video|audio|media|embed)[\s-]*)*(?:player|content|frame)?$/i;

/** Beyond this number, only the content of objects is shown. */
const MAX_OBJECTS = 50;

const isInLink = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentNode as Element | null) if (at.localName === 'a') return true;
  return false;
};

/** Whether an object has content that its author wrote as a fallback. */
const hasContent = (element: Element): boolean =>
  element.textContent.trim() !== '' ||
  [...element.querySelectorAll('*')].some(({ localName }) => /^(?:img|video|audio|x-frame)$/.test(localName));

/** Longest URL that is used as a title. */
const MAX_ADDRESS = 60;

/** What is used if a page has no title: its URL, as people write it. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const name = hostname + pathname.replace(/\/$/, '');
  return name.length > MAX_ADDRESS ? hostname : name;
}

function addressOf(frame: Element, base: string | undefined): string | undefined {
  const names = frame.localName === 'x-object' ? ['data'] : ['src', 'data-src', 'data-lazy-src'];
  return names.map((name) => resolveUrl(attribute(frame, name), base, WEB_SCHEMES)).find(Boolean);
}

/**
 * Turns frames, embedded files and objects into links to the page of what they show, with its title.
 *
 * @param base - what their URLs are relative to
 */
export function linkFrames(root: HTMLElement, base: string | undefined): FramePlaceholder[] {
  const places: FramePlaceholder[] = [];
  let objects = 0;
  const create = (name: string): Element => root.ownerDocument.createElement(name);
  for (const frame of root.querySelectorAll('*')) {
    if (!/^x-(?:frame|object)$/.test(frame.localName)) continue;
    // The content of each is searched, too, including nested frames.
    if (frame.localName === 'x-object' && ((objects += 1) > MAX_OBJECTS || hasContent(frame))) continue;
    const address = addressOf(frame, base);
    if (!address || isTiny(frame)) {
      frame.remove();
      continue;
    }
    const player = playerAt(address);
    const own = attribute(frame, 'title').replace(/^Spotify Embed: /, '');
    const title = NO_TITLE.test(own) ? (player?.name ?? nameOf(address)) : own;
    const place = create('span');
    const link = create(isInLink(frame) ? 'span' : 'a');
    if (link.localName === 'a') link.setAttribute('href', player?.page ?? address);
    link.appendChild(root.ownerDocument.createTextNode(title));
    place.appendChild(link);
    frame.replaceWith(place);
    places.push({ place, player, title });
  }
  return places;
}

/** Adds the player to its placeholder, if there is a script. */
export type PlayButton = (frame: FramePlaceholder & { readonly player: Player }, strings: Strings) => Element;

/**
 * Completes the placeholders of frames, in a tree that conforms to the policy: what each is, and where it would load from.
 *
 * @param language BCP 47 tag of `strings`, if the article may be in another one
 */
export function dressFrames(
  places: readonly FramePlaceholder[],
  strings: Strings,
  language: string | undefined,
  playButton?: PlayButton,
): void {
  for (const frame of places) {
    const { place, player } = frame;
    const { ownerDocument } = place;
    place.setAttribute('class', 'frame');
    const link = place.firstChild as Element | null;
    if (!player || !link) continue;
    const host = new URL(player.embed).hostname;
    const note = ownerDocument.createElement('small');
    const { name } = player;
    const words = strings.msg(str`${name}, loads from ${host}`, { id: 'loads-from' });
    note.appendChild(ownerDocument.createTextNode(words));
    const button = playButton && link.localName === 'a' ? playButton({ ...frame, player }, strings) : undefined;
    if (button) place.insertBefore(button, link);
    if (language) {
      note.setAttribute('dir', directionOf({ language }));
      for (const own of [note, button]) own?.setAttribute('lang', language);
    }
    place.appendChild(ownerDocument.createTextNode(' '));
    place.appendChild(note);
  }
}
