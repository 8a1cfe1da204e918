import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../localization/strings.js';

/** Milliseconds of quiet after a keystroke before the list follows. */
const PAUSE = 150;

/**
 * A search box, where wanted, a status that is read out when it changes, and what was found. All of it is one template, so that
 * the box keeps its words and the focus whatever is found.
 */
export function searchable(
  wanted: boolean,
  { msg }: Strings,
  status: string,
  onSearch: (query: string) => void,
  found: unknown,
): TemplateResult {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const label = msg('Search', { id: 'search' });
  const onInput = (event: Event): void => {
    clearTimeout(timer);
    const { value } = event.target as HTMLInputElement;
    timer = setTimeout(() => onSearch(value), PAUSE);
  };
  return html`<div class=${wanted || status ? 'search' : 'visually-hidden'}>
      ${wanted ? html`<input type="search" aria-label=${label} placeholder=${label} @input=${onInput} />` : nothing}
      <span class="status" role="status">${status}</span>
    </div>
    ${found}`;
}
