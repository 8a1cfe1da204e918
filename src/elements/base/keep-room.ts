/**
 * Keeps the space of a skeleton if what follows is shorter, as far as the reader sees it, so that nothing moves; `releaseRoom`
 * releases it when the widget is out of view.
 *
 * @param selector - what keeps the space: all of the widget, or a notice alone, which then fills it
 * @returns whether there is space to release
 */
export function keepRoom(tree: ParentNode, selector: string): boolean {
  const element = tree.querySelector<HTMLElement>(selector);
  if (!element) return false;
  const { top, height } = element.getBoundingClientRect();
  // Nothing where there is no layout.
  if (height === 0) return false;
  // Nothing where the widget is above the viewport.
  element.style.minBlockSize = `${Math.min(height, innerHeight - top)}px`;
  return !!element.style.minBlockSize;
}
