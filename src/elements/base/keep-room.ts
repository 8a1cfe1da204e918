/**
 * Keeps the space of a skeleton, and what the page reserves for it, if what follows is shorter: as far as the reader sees it, so
 * that nothing moves. `releaseRoom` releases it when the widget is out of view.
 *
 * @param selector - what keeps the space: all of the widget, or only what stands above its footer, which then stays where it is
 * @returns whether there is space to release
 */
export function keepRoom(host: HTMLElement, tree: ParentNode, selector: string): boolean {
  const root = tree.querySelector<HTMLElement>('.root');
  const element = tree.querySelector<HTMLElement>(selector);
  const { paddingTop, paddingBottom } = getComputedStyle(host);
  const space = host.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  // Nothing where there is no layout.
  if (!root || !element || !(space > 0)) return false;
  const around = root.offsetHeight - element.offsetHeight;
  // Nothing where the widget is above the viewport.
  element.style.minBlockSize = `${Math.min(space, innerHeight - root.getBoundingClientRect().top) - around}px`;
  return !!element.style.minBlockSize;
}
