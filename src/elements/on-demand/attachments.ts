import { html, nothing, type TemplateResult } from 'lit';
import { attachmentDetails, attachmentTitle, playerFor, unshownAttachments } from '../../core/attachments.js';
import type { Attachment, Post } from '../../core/model.js';
import { directionOf } from '../../localization/locale.js';
import type { Strings } from '../../localization/strings.js';
import type { WidgetSettings } from '../base/view.js';
import { link } from '../card/link.js';

/** A native player, which loads nothing until it is played. */
function player(file: Attachment, title: string): TemplateResult | typeof nothing {
  const kind = playerFor(file);
  if (!kind) return nothing;
  return kind === 'audio'
    ? html`<audio controls preload="none" src=${file.url} aria-label=${title}></audio>`
    : html`<video controls preload="none" src=${file.url} aria-label=${title}></video>`;
}

function attachment(widget: WidgetSettings, file: Attachment, { locale }: Strings): TemplateResult {
  const title = attachmentTitle(file);
  const direction = directionOf({ language: locale });
  // A number after Latin letters would be written as one of theirs.
  const details = attachmentDetails(file, locale).replaceAll(' · ', direction === 'rtl' ? '\u200f · ' : ' · ');
  return html`<div class="frame">
    ${player(file, title)}
    <bdi>${link(widget, file.url, title)}</bdi>${/* The build removes white space between elements. */ ' '}${details ? html`<small lang=${locale} dir=${direction} .textContent=${details}></small>` : nothing}
  </div>`;
}

/** The files that belong to a post, such as a podcast episode: players, or links with type, length and size. */
export function attachments(widget: WidgetSettings, post: Post, strings: Strings): TemplateResult | typeof nothing {
  const files = unshownAttachments(post);
  return files.length > 0
    ? html`<div class="body" part="attachments">${files.map((file) => attachment(widget, file, strings))}</div>`
    : nothing;
}
