// `npm run generate`: writes whatever names each element, from the registry.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstall, root } from './ensure-install.mjs';
import { elementNames } from './registry.mjs';

const MARK = '// Written by `npm run generate` from src/elements/registry.ts.';
const LOCALES_MARK = '// Written by `npm run generate` from lit-localize.json.';

const tagOf = (name) => `tiktok-refugee-${name}`;
const classOf = (name) => tagOf(name).replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
const moduleOf = (name) => `elements/${name}/${name}.js`;
const lines = (names, line) => names.map(line).join('\n');

const classes = (names) => `
${lines(names, (name) => `import { ${classOf(name)} } from './${name}/${name}.js';`)}

/** The class of each element, by its tag without the prefix. */
export const CLASSES = {
${lines(names, (name) => `'${name}': ${classOf(name)},`)}
};`;

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const views = (names) => `
import type { ElementView } from './base/view.js';
${lines(names, (name) => `import { ${camelCase(name)}Skeleton, ${camelCase(name)}View } from './${name}/${name}-view.js';`)}

/** The view of each element, by its tag without the prefix. */
export const VIEWS: Readonly<Record<string, ElementView>> = {
${lines(names, (name) => `'${name}': { view: ${camelCase(name)}View, skeleton: ${camelCase(name)}Skeleton },`)}
};`;

const exported = (names) => lines(names, (name) => `export { ${classOf(name)} } from './${name}/${name}.js';`);

const define = (name) => `
import { ${classOf(name)} } from '../${moduleOf(name)}';
import { define } from './define.js';

define('${tagOf(name)}', ${classOf(name)});

// Brings the events' types along.
export type * from '../elements/base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    '${tagOf(name)}': ${classOf(name)};
  }
}`;

const defineAll = (names) => `
${lines(names, (name) => `import './${name}.js';`)}

export type * from '../elements/base/events.js';`;

const cdn = (name) => `
import './define/preload.js';
import './define/${name}.js';`;

const component = (name) => `
/** \`<${tagOf(name)}>\`. Children are its fallback. */
export const ${classOf(name)} = component('${classOf(name)}', '${tagOf(name)}', ${classOf(name)}Element);
export type ${classOf(name)}Props = Props<'${tagOf(name)}'>;`;

const components = (names) => `
${lines(names, (name) => `import { ${classOf(name)} as ${classOf(name)}Element } from '../${moduleOf(name)}';`)}
import { component, type Props } from './component.js';

export type { WidgetListeners } from './component.js';
${lines(names, component)}`;

const translations = (tags) => `
import type { Translation } from './translation.js';

type Loader = () => Promise<Translation>;

const loaders: Readonly<Record<string, Loader | undefined>> = {
${lines(tags, (tag) => `'${tag.toLowerCase()}': () => import('./locales/${tag}.js'),`)}
};

/** How the translation for a language is loaded, by its lower-case tag; none where there is no translation. */
export const loaderOf = (key: string): Loader | false | undefined => Object.hasOwn(loaders, key) && loaders[key];`;

const localName = (tag) => tag.replace('-', '');

/** On a server, all of them at once. A function, since bundlers leave out what is imported for its side effects alone. */
const staticTranslations = (tags) => `
${lines(tags, (tag) => `import * as ${localName(tag)} from '../localization/locales/${tag}.js';`)}
import { provideTranslation } from '../localization/strings.js';

export function provideTranslations(): void {
${lines(tags, (tag) => `provideTranslation('${tag.toLowerCase()}', ${localName(tag)});`)}
}`;

/** The manifest with an export for each element's definition, after that of all. */
function packageJson(text, names) {
  const { exports, ...rest } = JSON.parse(text);
  const target = (name) => ({ types: `./dist/define/${name}.d.ts`, default: `./dist/define/${name}.js` });
  const own = Object.entries(exports).flatMap(([key, value]) => {
    if (/^\.\/define\/(?!custom$)/.test(key)) return [];
    return [[key, value], ...(key === './define' ? names.map((name) => [`./define/${name}`, target(name)]) : [])];
  });
  // In the place where they were.
  const entries = Object.keys(JSON.parse(text)).map((key) => [key, key === 'exports' ? Object.fromEntries(own) : rest[key]]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** Files that are written here, or were once. */
const writtenFiles = (project) =>
  ['src', 'src/define', 'src/elements', 'src/react']
    .flatMap((folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.ts') && readFileSync(join(project, file), 'utf8').startsWith(MARK));

/** The text of each file that names all elements, by its path; nothing for one that is no longer wanted. */
async function generatedFiles(project = root) {
  const { format, resolveConfig } = await import('prettier');
  const names = await elementNames(project);
  const sources = {
    'src/elements/classes.ts': classes(names),
    'src/elements/views.ts': views(names),
    'src/elements/index.ts': exported(names),
    'src/define/index.ts': defineAll(names),
    'src/react/index.ts': components(names),
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`src/define/${name}.ts`, define(name)],
        [`src/cdn-${name}.ts`, cdn(name)],
      ]),
    ),
  };
  const files = new Map(writtenFiles(project).map((file) => [file, undefined]));
  const options = await resolveConfig(join(root, 'src/index.ts'));
  const read = (file) => readFileSync(join(project, file), 'utf8');
  const { targetLocales } = JSON.parse(read('lit-localize.json'));
  const localized = {
    'src/localization/loaders.ts': translations(targetLocales),
    'src/ssr/translations.ts': staticTranslations(targetLocales),
  };
  for (const [mark, texts] of Object.entries({ [MARK]: sources, [LOCALES_MARK]: localized }))
    for (const [file, text] of Object.entries(texts))
      files.set(file, await format(`${mark}\n${text}`, { ...options, parser: 'typescript' }));
  return files.set('package.json', packageJson(read('package.json'), names));
}

/** Those of them that are not what they should be. */
export async function staleEntries(project = root) {
  const current = (file) => (existsSync(join(project, file)) ? readFileSync(join(project, file), 'utf8') : undefined);
  return new Map([...(await generatedFiles(project))].filter(([file, text]) => current(file) !== text));
}

/** Brings all of them up to date. */
export async function generate(project = root) {
  for (const [file, text] of await staleEntries(project)) {
    if (text === undefined) rmSync(join(project, file));
    else writeFileSync(join(project, file), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstall();
  await generate();
}
