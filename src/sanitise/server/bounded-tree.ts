import { defaultTreeAdapter } from 'parse5';

/** Open elements; browsers have a similar limit, and the parser takes quadratic time for them. */
const MAX_DEPTH = 500;

/** Like the tree of `parse5` itself, but not deeper than {@link MAX_DEPTH}: beyond that, its parser throws a `RangeError`. */
export function boundedTree(): typeof defaultTreeAdapter {
  let depth = 0;
  const onItemPush = (): void => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new RangeError('The elements are nested too deeply.');
  };
  return Object.assign({ ...defaultTreeAdapter }, { onItemPush, onItemPop: () => (depth -= 1) });
}
