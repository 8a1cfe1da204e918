/** Releases the space that `keepRoom` keeps below a widget's content, as soon as the widget is out of view. */
export function releaseRoom(tree: ParentNode, selector: string): void {
  const element = tree.querySelector<HTMLElement>(selector);
  if (!element) return;
  new IntersectionObserver((entries, observer) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1) as IntersectionObserverEntry;
    // Without scroll anchoring, content below a widget that is above the viewport would move.
    if (isIntersecting || (boundingClientRect.top < 0 && !CSS.supports('overflow-anchor', 'auto'))) return;
    element.style.minBlockSize = '';
    observer.disconnect();
  }).observe(element);
}
