import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const policy = fileURLToPath(new URL('../sanitise/policy.ts', import.meta.url));

/** `code` with an import of its own for each list of the policy. */
export const splitImports = (code: string): string =>
  code.replace(/^import \{([^}]*)\} from '(?:\.{1,2}\/)+policy\.js';$/gm, (_, names: string) => {
    const lists = names.split(',').map((name) => name.trim());
    return lists.flatMap((name) => (name ? `import { ${name} } from 'policy:${name}';` : [])).join(' ');
  });

/**
 * Vite plugin: the policy is one file for whoever reads it, but in a bundle each of its lists is a module. So the lists that most
 * articles do without are in the chunk that needs them, and pages do not wait for them.
 */
export function splitPolicy(): Plugin {
  return {
    name: 'split-policy',
    enforce: 'pre',
    resolveId: { filter: { id: /^policy:/ }, handler: (id) => id.replace('policy:', `${policy}?`) },
    transform: {
      filter: { id: /\/src\/sanitise\/.*\.ts$/, code: /policy\.js/ },
      handler: (code) => ({ code: splitImports(code), map: null }),
    },
  };
}
