import { html, nothing, type TemplateResult } from 'lit';
import { linkRel } from '../../sanitise/link-rel.js';
import type { FeedElement } from '../base/feed-element.js';
import { words } from './words.js';

/** A link with the host's `link-target` and `link-rel`, or the bare text where there is nowhere to go. */
export const link = (
  host: FeedElement,
  url: string | undefined,
  text: string | undefined,
  onClick?: (event: Event) => void,
): TemplateResult =>
  url
    ? html`<a href=${url} rel=${linkRel(host.linkRel)} target=${host.linkTarget || nothing} @click=${onClick} .textContent=${text}></a>`
    : words(text);
