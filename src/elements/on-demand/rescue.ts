import { html, type LitElement, nothing, render } from 'lit';
import type { FeedError } from '../../core/errors.js';
import { stringsFor, type Strings } from '../../localization/strings.js';
import { hasFallback } from '../base/fallback.js';
import { reportError, errorNotice, type Retrying } from './error-report.js';

type Widget = LitElement & Retrying;

/** Removes what was rendered; content that came as HTML stays until it is taken over. */
function clear({ renderRoot, renderOptions }: LitElement): void {
  if (renderOptions.renderBefore) return;
  renderRoot.querySelector('.root')?.remove();
  delete (renderRoot as { _$litPart$?: unknown })._$litPart$;
}

/** What the widget usually shows, without anything that might throw. */
function showTrouble(widget: Widget, error: FeedError, strings = stringsFor('en') as Strings): void {
  const content = html`<div class="root" lang=${strings.language}>
    <slot name="header"></slot>
    <div class="panel">
      ${hasFallback(widget) ? html`<slot class="fallback"></slot>` : nothing}
      <div class="note" part="error" role="status">${errorNotice(error, strings, widget)}</div>
    </div>
    <slot name="footer" part="footer"></slot>
  </div>`;
  render(content, widget.renderRoot, widget.renderOptions);
}

/** If even Lit cannot render: the fallback from the page's author, until it can. */
function showChildren(widget: LitElement): void {
  const root = document.createElement('div');
  root.className = 'root';
  for (const name of ['header', '', 'footer']) root.appendChild(Object.assign(document.createElement('slot'), { name }));
  widget.renderRoot.appendChild(root);
  const stopgap = {
    hostUpdated: (): void => {
      root.remove();
      widget.removeController(stopgap);
    },
  };
  widget.addController(stopgap);
}

/**
 * After an exception while a widget rendered: renders once more, from the beginning, since others (translation tools, browser
 * extensions) may have changed the content; if that fails, shows that the widget failed.
 *
 * @param again - renders as usual
 * @returns whether that helped
 */
export function rescue(widget: Widget, again: () => void, error: FeedError, strings: Strings | undefined): boolean {
  clear(widget);
  try {
    again();
    return true;
  } catch {
    reportError(error);
  }
  if (widget.renderOptions.renderBefore) return false;
  clear(widget);
  try {
    showTrouble(widget, error, strings);
  } catch {
    clear(widget);
    showChildren(widget);
  }
  return false;
}
