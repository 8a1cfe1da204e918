import { html, nothing, type TemplateResult } from 'lit';
import { linkRel } from '../../sanitise/link-rel.js';
import type { WidgetSettings } from '../base/view.js';
import { words } from './words.js';

/** A link with the widget's `link-target` and `link-rel`, or just the text if there is no URL. */
export const link = (
  widget: Pick<WidgetSettings, 'linkRel' | 'linkTarget'>,
  url: string | undefined,
  text: string | undefined,
  onClick?: (event: Event) => void,
): TemplateResult =>
  url
    ? html`<a href=${url} rel=${linkRel(widget.linkRel)} target=${widget.linkTarget || nothing} @click=${onClick} .textContent=${text}></a>`
    : words(text);
