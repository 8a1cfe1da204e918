import { html, nothing, type TemplateResult } from 'lit';
import { loadChosenTags } from '../base/lazy-modules.js';
import { need, type ViewInput, type Wanting, type WidgetSettings } from '../base/view.js';
import { tagsOf } from './tag-names.js';

/** Milliseconds without a keystroke before the list is filtered. */
const PAUSE = 150;

const timers = new WeakMap<HTMLInputElement, ReturnType<typeof setTimeout>>();

/** A list's own settings for what is above it. */
interface Searchable extends WidgetSettings {
  readonly search: boolean;
  readonly selectedTags: readonly string[] | null | undefined;
}

/** Tags that the reader selected. */
export const chosenIn = (widget: Searchable): readonly string[] => tagsOf(widget.selectedTags);

/**
 * A search box, if wanted, with the initial search words; a status that is read out when it changes; the selected tags; and the
 * results. All of it is one template, so that the box keeps its words and the focus whatever is found.
 *
 * @param name - what is searched: a page may have several searches, which lists of landmarks then tell apart
 */
export function searchable(
  input: Wanting<ViewInput<Searchable>> & { onSearch(query: string): void },
  query: string,
  status: string,
  found: unknown,
  name: string,
): TemplateResult {
  const { widget, strings } = input;
  const { search } = widget;
  const chosen = chosenIn(widget);
  const label = strings.msg('Search', { id: 'search' });
  const onInput = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    clearTimeout(timers.get(box));
    timers.set(
      box,
      setTimeout(() => box.isConnected && input.onSearch(box.value), PAUSE),
    );
  };
  return html`<div class=${search || status ? 'search' : 'visually-hidden'} role=${search ? 'search' : nothing} aria-label=${search ? name : nothing}>
      ${search ? html`<input type="search" aria-label=${label} placeholder=${label} value=${query || nothing} @input=${onInput} />` : nothing}
      <span class="status" role="status" .textContent=${status}></span>
    </div>
    ${chosen.length > 0 ? need(input, loadChosenTags)?.chosenTags(chosen, strings) : nothing}
    ${found}`;
}
