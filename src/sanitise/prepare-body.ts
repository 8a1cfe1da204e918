import { adaptBody } from './adapt-body.js';
import { adaptPlayers } from './adapt-players.js';
import type { BodyOptions } from './body-options.js';
import { holdToPolicy } from './hold-to-policy.js';
import type { Placeholder } from './placeholder.js';

/** Holds a sanitised tree to the policy, then adapts it to its place in the widget. */
export function prepareBody(root: HTMLElement, base: string | undefined, options: BodyOptions, placeholder?: Placeholder): void {
  holdToPolicy(root, base, options.url);
  adaptPlayers(root);
  adaptBody(root, options, placeholder);
}
