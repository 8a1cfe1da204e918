import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../../core/errors.js';
import { explain } from '../../core/explain.js';
import type { Strings } from '../../localization/strings.js';
import { isRetryable } from '../../store/retry.js';

export const errorSentence = ({ code }: FeedError, msg: Strings['msg']): string => {
  switch (code) {
    case 'network':
      return msg("Couldn't load the articles. Check your connection.", { id: 'error-network' });
    case 'http':
    case 'timeout':
      return msg('The articles are not available at the moment.', { id: 'error-unavailable' });
    case 'post-not-found':
      return msg('This article could not be found.', { id: 'error-post-not-found' });
    default:
      return msg('The articles cannot be shown.', { id: 'error-unreadable' });
  }
};

const reported = new Set<string>();

/** Reports an error and its cause on the console, for the page's author: once, however many widgets have it. */
export function reportError(error: FeedError): void {
  // An exception while rendering has no URL.
  const key = `${error.message} ${error.url ? '' : ((error.cause as Error | undefined)?.message ?? '')}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`tiktok-refugee: ${explain(error, location.origin)}`, error.cause ?? error);
}

/** A widget that can try again. */
export interface Retrying {
  readonly shadowRoot: ShadowRoot | null;
  refresh(): Promise<void>;
}

/** Like {@link reportError}, for any value. */
export function reportErrors(...errors: readonly (FeedError | undefined)[]): void {
  for (const error of errors) if (error) reportError(error);
}

/** Loads the feed again. The button then disappears, so the focus moves to the next one, or to the first link of the content. */
async function retry(widget: Retrying): Promise<void> {
  await widget.refresh();
  widget.shadowRoot?.querySelector<HTMLElement>('.note button, .root a[href], .root button')?.focus();
}

const sentence = (text: string): TemplateResult => html`<p dir="auto" .textContent=${text}></p>`;

const retryButton = (error: FeedError, { msg }: Strings, widget: Retrying): TemplateResult | typeof nothing =>
  isRetryable(error)
    ? html`<button class="button" part="button" type="button" @click=${() => void retry(widget)} .textContent=${msg('Try again', { id: 'retry' })}></button>`
    : nothing;

/** What the reader sees if there is nothing to show: a sentence that says why, and a button to retry if that can help. */
export function errorNotice(error: FeedError | undefined, strings: Strings, widget: Retrying): TemplateResult {
  if (!error) return sentence(strings.msg('There is nothing here yet.', { id: 'empty' }));
  return html`${sentence(errorSentence(error, strings.msg))}
    ${retryButton(error, strings, widget)}`;
}

/** What the reader sees above older content if newer content failed to load; with a button to retry if that can help. */
export const staleNotice = (error: FeedError, strings: Strings, widget: Retrying): TemplateResult =>
  html`<div class="note" role="status">
    ${sentence(strings.msg('These articles may be out of date.', { id: 'stale' }))} ${retryButton(error, strings, widget)}
  </div>`;
