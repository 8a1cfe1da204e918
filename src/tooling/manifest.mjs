// `custom-elements.json` (Custom Elements Manifest 1.0): what editors and documentation tools are to know of the elements.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-install.mjs';

const SOURCES = 'src/elements';

/** Rows of the tables in a chapter of the documentation, of all elements and of this one: `[second cell, third]` by the first. */
function documented(chapter, tag) {
  const chapters = readFileSync(join(root, 'docs/elements.md'), 'utf8').split(/^## /m);
  const sections = chapters.filter((text) => text.startsWith(`${chapter}\n`)).flatMap((text) => text.split(/^### /m));
  const own = sections.filter((text) => !text.startsWith('`<') || text.startsWith(`\`<${tag}>\``));
  const rows = own.join('').matchAll(/^\| `([^`]+)` \| (.*?) \| (.*?) \|$/gm);
  return new Map(Array.from(rows, ([, name, ...cells]) => [name, cells]));
}

/** The attributes that a class observes, with the types and texts that the analyzer found. */
function attributesOf({ observedAttributes }, { tagName, members }) {
  const rows = documented('Attributes', tagName);
  return observedAttributes.map((name) => {
    const fieldName = name.replace(/-./g, ([, letter]) => letter.toUpperCase());
    const field = members.find((member) => member.name === fieldName) ?? {};
    const { type, default: value, description = rows.get(name)?.[1] } = field;
    // An attribute that is not set is not there: only its property can be null, and tools know what to do with a plain `string`.
    const text = type?.text.replace(/( \| (null|undefined))+$/, '');
    return { name, fieldName, type: { text }, default: value, description };
  });
}

/** The analyzer prefers the type of a superclass. An abstract member leaves its type to the classes that have it. */
const withoutAbstractMembers = {
  name: 'without-abstract-members',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const isAbstract = ({ modifiers = [] }) => modifiers.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);
    const names = new Set(node.members.filter(isAbstract).map(({ name }) => name.getText()));
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.getText());
    if (declaration?.members) declaration.members = declaration.members.filter(({ name }) => !names.has(name));
  },
};

function describe(declaration, widget) {
  const attributes = attributesOf(widget, declaration);
  const isPublished = ({ kind, name }) =>
    kind === 'field' ? (widget.elementProperties.has(name) && !name.startsWith('_')) || name === 'state' : name === 'refresh';
  const attributeOf = new Map(attributes.map((attribute) => [attribute.fieldName, attribute]));
  const withAttribute = (member) => {
    const { name: attribute, description } = attributeOf.get(member.name) ?? {};
    return { description, ...member, attribute };
  };
  return {
    ...declaration,
    attributes,
    members: declaration.members.filter(isPublished).map(withAttribute),
    events: declaration.events.filter(({ name }) => name.startsWith('tiktok-refugee-')),
    cssProperties: Array.from(documented('Custom properties'), ([name, [value, description]]) => ({
      name,
      default: value.replaceAll('`', ''),
      description,
    })),
  };
}

/**
 * @param {Record<string, Function>} classes the package's exports, as they were built.
 * @returns {Promise<object>} the manifest of the four elements; its paths are those of the package.
 */
export async function elementsManifest(classes) {
  // Not its command line, which writes into the package.json of the folder that it is called from.
  const { create, ts } = await import('@custom-elements-manifest/analyzer');
  const { litPlugin } = await import('@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js');
  const paths = readdirSync(join(root, SOURCES), { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).sort();
  const parse = (path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2015, true);
  const manifest = create({
    modules: sources.map((path) => parse(`${SOURCES}/${path}`)),
    plugins: [...litPlugin(), withoutAbstractMembers],
  });
  const modules = manifest.modules.flatMap((module) => {
    const declarations = module.declarations.filter(({ tagName }) => tagName);
    return declarations.length === 0
      ? []
      : { ...module, declarations: declarations.map((declaration) => describe(declaration, classes[declaration.name])) };
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
