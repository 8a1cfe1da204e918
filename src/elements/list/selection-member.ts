import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A widget in which tags are chosen: a list by its id, or a tag cloud by the id that it is for. */
export interface Chooser extends ReactiveControllerHost, Element {
  selectedTags: readonly string[] | null | undefined;
  tags: string | null | undefined;
  readonly for?: string | null | undefined;
}

/** All that are in a page; and what has them share their selections, once there is a cloud that is for a list. */
type SelectionMembers = Set<SelectionMember> & { share?: (member: SelectionMember) => void };

const KEY = Symbol.for('tiktok-refugee-selections');

/** A page may load each element as a script of its own, and these have this in common. */
export const selectionMembers = (): SelectionMembers =>
  ((globalThis as Partial<Record<symbol, SelectionMembers>>)[KEY] ??= new Set());

/** Makes its host one of those that may share a selection. */
export class SelectionMember implements ReactiveController {
  /** The `tags` that the host had at first. */
  given: [tags: unknown] | undefined;

  /** Whether it has shared a selection since it came into the page. */
  isJoined = false;

  constructor(readonly host: Chooser) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isJoined = false;
    selectionMembers().add(this);
  }

  hostDisconnected(): void {
    selectionMembers().delete(this);
  }

  hostUpdated(): void {
    this.given ??= [this.host.tags];
    selectionMembers().share?.(this);
  }
}
