import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../localization/strings.js';

/** Milliseconds of quiet after a keystroke before the list follows. */
const PAUSE = 150;

const timers = new WeakMap<HTMLInputElement, ReturnType<typeof setTimeout>>();

/**
 * A search box, where wanted, with the words that are looked for at first; a status that is read out when it changes; and what
 * was found. All of it is one template, so that the box keeps its words and the focus whatever is found.
 */
export function searchable(
  wanted: boolean,
  { msg }: Strings,
  query: string,
  status: string,
  onSearch: (query: string) => void,
  found: unknown,
): TemplateResult {
  const label = msg('Search', { id: 'search' });
  const onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    clearTimeout(timers.get(input));
    timers.set(
      input,
      setTimeout(() => input.isConnected && onSearch(input.value), PAUSE),
    );
  };
  return html`<div class=${wanted || status ? 'search' : 'visually-hidden'}>
      ${wanted ? html`<input type="search" aria-label=${label} placeholder=${label} value=${query || nothing} @input=${onInput} />` : nothing}
      <span class="status" role="status" .textContent=${status}></span>
    </div>
    ${found}`;
}
