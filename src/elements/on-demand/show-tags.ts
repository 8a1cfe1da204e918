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
