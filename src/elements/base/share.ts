/** Milliseconds for which the button says that the address was copied. */
const A_WHILE = 2000;

/** Opens the system's share dialogue, or copies the address where there is none; the button says so for a while. */
export async function share(
  button: HTMLElement,
  data: { readonly title: string; readonly url: string },
  copied: string,
): Promise<void> {
  try {
    if (typeof navigator.share === 'function') return await navigator.share(data);
    await navigator.clipboard.writeText(data.url);
  } catch {
    // The reader closed the dialogue, or the page may not write to the clipboard: nothing is lost.
    return;
  }
  const label = button.textContent;
  if (label === copied) return;
  button.textContent = copied;
  setTimeout(() => {
    // In another language by now, it has its label again already.
    if (button.textContent === copied) button.textContent = label;
  }, A_WHILE);
}
