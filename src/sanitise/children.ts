/** Moves all children, one by one: hundreds of thousands would not fit on the stack as arguments of one call. */
export function withChildren<Target extends Node>(target: Target, source: Node): Target {
  while (source.firstChild) target.appendChild(source.firstChild);
  return target;
}
