/** Gives up the room that `keepRoom` keeps below a widget's content, as soon as the reader does not see the widget. */
export function releaseRoom(tree: ParentNode): void {
  const root = tree.querySelector<HTMLElement>('.root');
  if (!root) return;
  new IntersectionObserver((entries, observer) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1) as IntersectionObserverEntry;
    // Without scroll anchoring, what follows a widget above the viewport would move.
    if (isIntersecting || (boundingClientRect.top < 0 && !CSS.supports('overflow-anchor', 'auto'))) return;
    root.style.minBlockSize = '';
    observer.disconnect();
  }).observe(root);
}
