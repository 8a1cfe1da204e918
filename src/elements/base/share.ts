/** Opens the system's share dialogue, or copies the address where there is none; the button says so. */
export async function share(
  button: HTMLElement,
  data: { readonly title: string; readonly url: string },
  copied: string,
): Promise<void> {
  try {
    if (typeof navigator.share === 'function') await navigator.share(data);
    else {
      await navigator.clipboard.writeText(data.url);
      button.textContent = copied;
    }
  } catch {
    // The reader closed the dialogue, or the page may not write to the clipboard: nothing is lost.
  }
}
