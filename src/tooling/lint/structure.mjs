// `npm test -- --only structure`: what can only be seen of all modules together. Each check takes them and gives its findings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../ensure-install.mjs';
import { layers } from './boundaries.mjs';
import { betterName, betterPath } from './old-names.mjs';
import { readModules, resolve } from './read-modules.mjs';

const isTest = (path) => /\.test\./.test(path);
const isSource = (path) => path.startsWith('src/') && !isTest(path);
const sourcesOf = (modules) => [...modules].filter(([path]) => isSource(path));
const layerOf = (path) => path.split('/')[1];

/** Modules that import each other, in whatever way: types and `import()` count, since they tie files together, too. */
export function cycles(modules) {
  const findings = [];
  const done = new Set();
  const trail = [];
  const visit = (path) => {
    const at = trail.indexOf(path);
    if (at >= 0) findings.push(`Modules import each other: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    const targets = modules.get(path)?.imports.map(({ specifier }) => resolve(path, specifier)) ?? [];
    for (const target of new Set(targets)) if (modules.has(target)) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const [path] of sourcesOf(modules)) visit(path);
  return findings;
}

/** Exports that nobody imports, tests and configurations included; those of `entries` are for others. */
export function unusedExports(modules, entries) {
  const used = new Map([...modules.keys()].map((path) => [path, new Set()]));
  for (const [path, { imports }] of modules)
    for (const { specifier, names } of imports) for (const name of names) used.get(resolve(path, specifier))?.add(name);
  return sourcesOf(modules)
    .filter(([path]) => !entries.some((entry) => entry.test(path)) && !used.get(path).has('*'))
    .flatMap(([path, { exports }]) =>
      exports
        .filter((name) => !used.get(path).has(name))
        .map((name) => `${path}: nothing imports "${name}". Remove its export, or what is exported.`),
    );
}

/** Layers and packages that a layer may import, but does not. */
export function unusedPermissions(modules, permissions) {
  return Object.entries(permissions).flatMap(([layer, allowed]) => {
    const imports = sourcesOf(modules)
      .filter(([path]) => layerOf(path) === layer)
      .flatMap(([path, { imports }]) => imports.map(({ specifier }) => resolve(path, specifier) ?? specifier));
    const isUsed = (name) => imports.some((target) => `${target}/`.startsWith(name.endsWith(':') ? name : `${name}/`));
    const unused = [
      ...allowed.layers.filter((name) => !isUsed(`src/${name}`)),
      ...allowed.packages.filter((name) => !isUsed(name)),
    ];
    return unused.map((name) => `'${layer}' may import '${name}', but does not. Take it out of the table in boundaries.mjs.`);
  });
}

/** Old names of files, and of what they declare. */
export function oldNames(modules) {
  return sourcesOf(modules)
    .filter(([path]) => layerOf(path) !== 'tooling')
    .flatMap(([path, { declarations }]) => {
      const better = betterPath(path.slice('src/'.length));
      const inside = declarations.flatMap(({ name, place }) => {
        const use = betterName(name, place, layerOf(path));
        return use === undefined ? [] : [`${path}: "${name}" is an old name. Use a standard one, such as ${use}.`];
      });
      return [...(better === undefined ? [] : [`${path}: an old name. Use a standard one, such as ${better}.`]), ...inside];
    });
}

/** What is fetched on demand and yet imported at once, or what builds the package and yet is imported by it. */
export function misplacedImports(modules) {
  return sourcesOf(modules).flatMap(([path, { imports }]) =>
    imports.flatMap(({ specifier, isType, isDynamic }) => {
      const target = resolve(path, specifier) ?? '';
      const isOnDemand = target.includes('/on-demand/') && !path.includes('/on-demand/') && layerOf(path) !== 'ssr';
      if (isOnDemand && !isType && !isDynamic) return [`${path}: "${specifier}" is fetched on demand. Import it with import().`];
      const isTooling = target.startsWith('src/tooling/') !== path.startsWith('src/tooling/') && target.startsWith('src/');
      return isTooling ? [`${path}: "${specifier}": what builds the package and the package must not import each other.`] : [];
    }),
  );
}

/** Sources of what package.json exports, and of what the build bundles. */
function entries() {
  const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const targets = [...Object.values(exports), ...Object.values(bin)].map((target) => target.default ?? target);
  const published = targets.map((target) => target.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts'));
  return [
    ...published,
    'src/cdn*.ts',
    'src/builder/write/page-worker.ts',
    'src/styles/css-tag.ts',
    'src/hosts/discourse/javascripts/discourse/api-initializers/*.js',
  ].map((path) => new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]*')}$`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = readModules(root, ['src', 'test', 'demo']);
  const findings = [
    ...cycles(modules),
    ...unusedExports(modules, entries()),
    ...unusedPermissions(modules, layers),
    ...oldNames(modules),
    ...misplacedImports(modules),
  ];
  console.log(findings.join('\n') || `${modules.size} modules: no cycles, unused exports or permissions, or old names.`);
  if (findings.length > 0) process.exitCode = 1;
}
