/** Moves all children, one by one: as arguments of one call, hundreds of thousands would not fit on the stack. */
export function withChildren<Target extends Node>(target: Target, source: Node): Target {
  while (source.firstChild) target.appendChild(source.firstChild);
  return target;
}
