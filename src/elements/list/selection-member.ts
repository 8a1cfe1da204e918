import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A widget in which tags are selected: a list by its id, or a tag cloud by the id in its `for`. */
export interface Chooser extends ReactiveControllerHost, Element {
  selectedTags: readonly string[] | null | undefined;
  tags: string | null | undefined;
  readonly for?: string | null | undefined;
}

const KEY: unique symbol = Symbol.for('tiktok-refugee-selection');

/** Members of the selection, whichever script they came with: a page may load each element with its own script. */
export const memberOf = (element: Element): SelectionMember | undefined => (element as { readonly [KEY]?: SelectionMember })[KEY];

/** The clouds that are for an element with an id, in its document or shadow root. */
export const cloudsFor = (id: string, root: Node): Element[] =>
  id && 'querySelectorAll' in root ? [...(root as ParentNode).querySelectorAll(`[for="${CSS.escape(id)}"]`)] : [];

/** Makes its host a member that can share a selection. */
export class SelectionMember implements ReactiveController {
  /** Shares the selection of a member; absent until there is a cloud that is for a list. */
  share: ((member: SelectionMember) => void) | undefined;

  /** The `tags` that the host had initially. */
  given: [tags: unknown] | undefined;

  /** Whether it has shared a selection since it was added to the page. */
  isJoined = false;

  constructor(readonly host: Chooser) {
    host.addController(this);
    Object.defineProperty(host, KEY, { value: this });
  }

  hostConnected(): void {
    this.isJoined = false;
  }

  hostUpdated(): void {
    const { host } = this;
    this.given ??= [host.tags];
    this.share ??= cloudsFor(host.id, host.getRootNode())
      .map((cloud) => memberOf(cloud)?.share)
      .find(Boolean);
    this.share?.(this);
  }
}
