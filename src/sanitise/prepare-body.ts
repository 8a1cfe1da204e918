import { stringsFor, type Strings } from '../localization/strings.js';
import { adaptBody } from './adapt-body.js';
import { adaptPlayers, findCrossOrigin } from './adapt-players.js';
import type { BodyOptions } from './body-options.js';
import { reduceFormulas } from './formulas.js';
import { dressFrames, linkFrames, type PlayButton } from './frames.js';
import { holdToPolicy } from './hold-to-policy.js';
import { showLazyImages } from './lazy-images.js';
import { findParts, nameParts, type Parts } from './parts.js';
import type { Placeholder } from './placeholder.js';

/** What readers can request, if there is a script. */
interface OnDemand {
  readonly placeholder?: Placeholder | undefined;
  readonly playButton?: PlayButton | undefined;
}

/**
 * Reads what a sanitised tree expresses in other ways, checks it against the policy, then adapts it to its place in the widget.
 *
 * @returns the parts that its own links lead to
 */
export function prepareBody(root: HTMLElement, base: string | undefined, options: BodyOptions, onDemand: OnDemand = {}): Parts {
  reduceFormulas(root);
  showLazyImages(root, base);
  const frames = linkFrames(root, base);
  const parts = findParts(root, options.url);
  const crossOrigin = findCrossOrigin(root);
  holdToPolicy(root, base, options.url);
  nameParts(parts);
  dressFrames(frames, options.strings ?? (stringsFor('en') as Strings), options.wordsLanguage, onDemand.playButton);
  adaptPlayers(root, crossOrigin);
  adaptBody(root, options, onDemand.placeholder);
  return parts;
}
