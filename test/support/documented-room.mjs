// The CSS by which a page keeps room for widgets, as the guide has it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/tooling/ensure-install.mjs';

export function documentedRoom() {
  const guide = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');
  const [, css] = /```css\n([^`]*:not\(:defined[^`]*)```/.exec(guide) ?? [];
  if (css === undefined) throw new Error('docs/getting-started.md has no CSS for widgets that are not defined yet.');
  return css;
}
