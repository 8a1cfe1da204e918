/**
 * Keeps the space of a skeleton if the content is shorter, as far as the reader sees it, so that nothing moves; `releaseRoom`
 * releases it when the widget is out of view.
 *
 * @returns whether there is space to release
 */
export function keepRoom(tree: ParentNode): boolean {
  const root = tree.querySelector<HTMLElement>('.root');
  if (!root) return false;
  const { top, height } = root.getBoundingClientRect();
  // Nothing where there is no layout.
  if (height === 0) return false;
  // Nothing where the widget is above the viewport.
  root.style.minBlockSize = `${Math.min(height, innerHeight - top)}px`;
  return !!root.style.minBlockSize;
}
