import { html, type TemplateResult } from 'lit';
import { tagKey } from '../../core/tags.js';
import { str } from '../../localization/str.js';
import type { Strings } from '../../localization/strings.js';
import { TiktokRefugeeTagSelectEvent } from '../base/events.js';
import { tagsOf } from '../list/tag-names.js';

/** A widget with tags that its reader selected. */
type Chooser = HTMLElement & { selectedTags: readonly string[] | null | undefined };

/** Deselects tags, except those that the page keeps; moves the focus, whose button disappears, to what is next to it. */
function putBack(event: Event, tags: readonly string[]): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const host = root.host as Chooser;
  const put = tags.filter((tag) => host.dispatchEvent(new TiktokRefugeeTagSelectEvent(tag, false))).map(tagKey);
  host.selectedTags = tagsOf(host.selectedTags).filter((tag) => !put.includes(tagKey(tag)));
  root.querySelector<HTMLElement>('.cloud [aria-pressed=true], .chosen ~ * .title a, input')?.focus();
}

const button = (classes: string, text: string, label: string, tags: readonly string[]): TemplateResult =>
  html`<button
    class="button ${classes}"
    part="button"
    type="button"
    aria-label=${label}
    @click=${(event: Event) => putBack(event, tags)}
    .textContent=${text}
  ></button>`;

/** A button that deselects all selected tags. */
export const clearButton = (tags: readonly string[], { msg }: Strings): TemplateResult =>
  button('clear', msg('Clear', { id: 'clear-tags' }), msg('Clear the selected tags', { id: 'clear-tags-label' }), tags);

/** The tags by which a list is filtered, each with a button that removes it. */
export const chosenTags = (tags: readonly string[], strings: Strings): TemplateResult =>
  html`<div class="search chosen" role="group" aria-label=${strings.msg('Selected tags', { id: 'selected-tags' })}>
    ${tags.map((tag) => button('', `${tag} ×`, strings.msg(str`Remove the tag ${tag}`, { id: 'remove-tag' }), [tag]))}
    ${clearButton(tags, strings)}
  </div>`;
