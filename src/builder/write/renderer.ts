type Renderer = typeof import('../../ssr/index.js');

let loaded: Renderer | undefined;

/**
 * Loads what renders widgets as HTML, before the first page is written. Lit leaves names in the global scope, which importing the
 * builder must not do.
 */
export async function loadRenderer(): Promise<void> {
  loaded ??= await import('../../ssr/index.js');
}

/** @throws {Error} before {@link loadRenderer} */
export function renderer(): Renderer {
  if (!loaded) throw new Error('the renderer of widgets is not loaded');
  return loaded;
}
