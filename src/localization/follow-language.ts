/** What a widget does when the language that it stands in may have changed, and when there are other words for it. */
interface Follower {
  update(): void;
  dropWords(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** The strings have changed: widgets in pages request them again. */
export function dropWords(): void {
  for (const follower of followers) {
    follower.dropWords();
    follower.update();
  }
}

/**
 * Calls back when `lang` changes on any element around this one, through shadow roots, or words were provided. Roots are observed
 * as a whole: elements come and go between them and the widget.
 */
export function followLanguage(element: Element, follower: Follower): void {
  followers.add(follower);
  observer ??= new MutationObserver(() => followers.forEach((each) => each.update()));
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host)
    observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
}

export const unfollowLanguage = (follower: Follower): void => void followers.delete(follower);
