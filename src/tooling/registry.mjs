// The registry of the elements, for scripts that Node runs without a build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { root } from './ensure-install.mjs';

/** The names of the elements, which are their tags without the prefix. */
export async function elementNames(project = root) {
  const file = pathToFileURL(join(project, 'src/elements/registry.ts')).href;
  const { ELEMENTS } = await tsImport(file, import.meta.url);
  return Object.keys(ELEMENTS);
}
