let warned = false;

/**
 * Defines a custom element unless its name is taken.
 *
 * A page may load this library twice, or in two versions: the first one wins, and another one warns, once.
 */
export function define(
  name: string,
  constructor: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const existing = registry.get(name);
  if (!existing) registry.define(name, constructor);
  else if (existing !== constructor && !warned) {
    warned = true;
    console.warn(`<${name}> is taken: tiktok-refugee-widgets is loaded twice.`);
  }
}
