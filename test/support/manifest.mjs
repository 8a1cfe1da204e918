// `custom-elements.json` (Custom Elements Manifest 1.0): what editors and documentation tools are to know of the elements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-install.mjs';

const SOURCES = 'src/elements/**/*.ts';

/** Rows of the documentation's tables, by what stands in their first cell: `[second cell, third cell]`. */
function documented() {
  const text = readFileSync(join(root, 'docs/elements.md'), 'utf8');
  return new Map([...text.matchAll(/^\| `([^`]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, ...cells]) => [name, cells]));
}

/** The attributes that a class observes, with the types and texts that the analyzer found. */
// In this order: it is by its attributes that a class of Lit comes to know its properties.
function attributesOf({ observedAttributes, elementProperties }, members, rows) {
  const observed = new Set(observedAttributes);
  return [...elementProperties].flatMap(([fieldName, { attribute }]) => {
    const name = typeof attribute === 'string' ? attribute : fieldName.toLowerCase();
    if (!observed.has(name)) return [];
    const field = members.find((member) => member.name === fieldName) ?? {};
    const { type, default: value, description = rows.get(name)?.[1] } = field;
    return { name, fieldName, type, default: value, description };
  });
}

function describe(declaration, widget, rows) {
  const attributes = attributesOf(widget, declaration.members, rows);
  const isPublished = ({ kind, name }) =>
    kind === 'field' ? (widget.elementProperties.has(name) && !name.startsWith('_')) || name === 'state' : name === 'refresh';
  const attributeOf = new Map(attributes.map(({ fieldName, name }) => [fieldName, name]));
  return {
    ...declaration,
    attributes,
    members: declaration.members.filter(isPublished).map((member) => ({ ...member, attribute: attributeOf.get(member.name) })),
    events: declaration.events.filter(({ name }) => name.startsWith('tiktok-refugee-')),
    cssProperties: [...rows].flatMap(([name, [value, description]]) =>
      name.startsWith('--') ? { name, default: value.replaceAll('`', ''), description } : [],
    ),
  };
}

/**
 * @param {Record<string, Function>} classes the package's exports, as they were built.
 * @returns {Promise<object>} the manifest of the four elements; its paths are those of the package.
 */
export async function elementsManifest(classes) {
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const options = ['--litelement', '--quiet', '--globs', SOURCES, '--exclude', '**/*.test.ts'];
  const manifest = await cli({ argv: ['analyze', ...options], cwd: root, noWrite: true });
  const rows = documented();
  const modules = manifest.modules.flatMap((module) => {
    const declarations = module.declarations.filter(({ tagName }) => tagName);
    return declarations.length === 0
      ? []
      : { ...module, declarations: declarations.map((declaration) => describe(declaration, classes[declaration.name], rows)) };
  });
  // Where it is inherited from is in files that are nobody's business, and sources are not published.
  const publish = (key, value) =>
    key === 'inheritedFrom' || key === 'superclass'
      ? undefined
      : ['path', 'module'].includes(key)
        ? value.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js')
        : value;
  return JSON.parse(JSON.stringify({ ...manifest, modules }, publish));
}
