import { defaultTreeAdapter } from 'parse5';

/** Open elements; browsers hold them to about as many, and the parser's time grows with the square of their number. */
const MAX_DEPTH = 500;

/** As the tree of `parse5` itself, but not deeper than {@link MAX_DEPTH}: its parser then throws a `RangeError`. */
export function boundedTree(): typeof defaultTreeAdapter {
  let depth = 0;
  const onItemPush = (): void => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new RangeError('The elements are nested too deeply.');
  };
  return Object.assign({ ...defaultTreeAdapter }, { onItemPush, onItemPop: () => (depth -= 1) });
}
