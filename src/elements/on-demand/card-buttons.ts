import type { Post } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';

/** Milliseconds for which the button says that the URL was copied. */
const A_WHILE = 2000;

/** Copies as browsers did before there was a clipboard API, which frames and pages without https may not use. */
function copyBySelection(text: string, button: HTMLElement): boolean {
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it works where nothing else does
  const isCopied = document.execCommand('copy');
  field.remove();
  button.focus({ preventScroll: true });
  return isCopied;
}

/** Has a text read out, by a separate element, since screen readers do not announce changes of a button's text. */
function readOut(text: string, button: HTMLElement): void {
  const status = Object.assign(document.createElement('div'), {
    className: 'visually-hidden',
    role: 'status',
    lang: button.lang,
  });
  button.after(status);
  // Text that is there from the beginning is not announced.
  setTimeout(() => (status.textContent = text), 100);
  setTimeout(() => status.remove(), A_WHILE);
}

/** Opens the system's share dialogue, or copies the URL if there is none; the button says so for a while. */
export async function share(button: HTMLElement, post: Post, { msg }: Strings): Promise<void> {
  const { title, url = post.externalUrl ?? '' } = post;
  try {
    if (typeof navigator.share === 'function') return await navigator.share({ title, url });
    await navigator.clipboard.writeText(url);
  } catch {
    // The reader closed the dialogue, or the page may not write to the clipboard.
    if (typeof navigator.share === 'function' || !copyBySelection(url, button)) return;
  }
  const label = button.ariaLabel;
  button.ariaLabel = null;
  button.textContent = msg('Link copied', { id: 'link-copied' });
  readOut(button.textContent, button);
  setTimeout(() => {
    button.textContent = '';
    // It may have another label since, in another language.
    button.ariaLabel ??= label;
  }, A_WHILE);
}

/**
 * Shows all tags of a card, and moves the focus from their button to the first of the tags that were hidden.
 *
 * @param show - resolves when they are shown
 */
export async function showTags(button: HTMLElement, show: () => Promise<unknown>): Promise<void> {
  const root = button.getRootNode() as ParentNode & Node;
  const lists = (): Element[] => [...root.querySelectorAll('.tags')];
  const tagsAt = (index: number): HTMLElement[] => [...(lists()[index]?.querySelectorAll<HTMLElement>('[part=tag]') ?? [])];
  const index = lists().findIndex((list) => list.contains(button));
  const { length } = tagsAt(index).filter(({ offsetWidth }) => offsetWidth);
  await show();
  const tag = tagsAt(index)[length];
  if (tag) tag.tabIndex = -1;
  tag?.focus();
}
