import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.js';

/**
 * All of a widget's shadow root: its content, or what is shown instead, between the slots of the page's author.
 *
 * @param warning - what the reader should know about the content first
 */
export const widgetRoot = (
  { state }: View,
  locale: string | undefined,
  content: TemplateResult,
  warning?: unknown,
): TemplateResult =>
  html`<div class="root" lang=${locale ?? nothing} aria-busy=${state === 'loading'}>
      <slot name="header"></slot>${warning}${content}<slot name="footer" part="footer"></slot>
    </div>`;

/**
 * What is shown instead of the content: a skeleton that reserves its space, so that nothing in the page moves when it arrives; or
 * the reason why there is none.
 *
 * @param hasFallback - whether the page's author wrote something to show in the meantime
 * @param notice - what the reader is told if there is nothing else to show
 */
export function stateContent(
  { state, error }: View,
  skeleton: TemplateResult,
  hasFallback: boolean,
  notice: unknown,
): TemplateResult {
  const fallback = hasFallback && html`<slot class="fallback"></slot>`;
  const isOver = /error|empty/.test(state);
  const note = notice && isOver && html`<div class="note" part=${error ? 'error' : nothing} role="status">${notice}</div>`;
  const panel = fallback || note ? html`<div class="panel">${fallback || nothing}${note || nothing}</div>` : nothing;
  return html`<div class="stack">${isOver ? nothing : skeleton}${panel}</div>`;
}
