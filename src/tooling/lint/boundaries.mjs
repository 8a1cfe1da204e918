// ESLint rule: which layer of src/ may import what. Unlike no-restricted-imports it also sees import() and resolves paths.
import { join, posix, relative } from 'node:path';

/** For each layer (folder of src/), the other layers and the packages it may import; `node:` stands for all of Node's modules. */
export const layers = {
  core: { layers: [], packages: [] },
  markdown: { layers: [], packages: ['marked'] },
  store: { layers: ['core'], packages: [] },
  sanitise: { layers: ['core', 'markdown', 'localization'], packages: ['lit', 'dompurify', 'parse5'] },
  localization: { layers: [], packages: ['@lit/localize'] },
  styles: { layers: [], packages: ['lit'] },
  elements: {
    layers: ['store', 'core', 'sanitise', 'localization', 'styles'],
    packages: ['lit', '@lit-labs/ssr-client'],
  },
  define: { layers: ['elements', 'store'], packages: [] },
  hosts: { layers: [], packages: [] },
  react: { layers: ['define', 'elements'], packages: ['react'] },
  vue: { layers: ['elements'], packages: ['vue'] },
  svelte: { layers: ['elements'], packages: ['svelte'] },
  builder: {
    layers: ['core', 'markdown', 'sanitise', 'ssr'],
    packages: [
      'node:',
      'yaml',
      'smol-toml',
      'marked',
      'entities',
      'parse5',
      'image-size',
      'sharp',
      'sax',
      'sirv',
      'github-slugger',
      'jsonc-parser',
      'katex',
      'gemoji',
      'picomatch',
      'highlight.js',
    ],
  },
  ssr: {
    layers: ['elements', 'store', 'core', 'sanitise', 'localization'],
    packages: ['lit', '@lit-labs/ssr', '@lit-labs/ssr-client', '@xmldom/xmldom'],
  },
};

/** For each stage (folder of src/builder), the stages it may import: those before it, and none after it. */
const builderStages = {
  shared: [],
  dialect: ['shared'],
  read: ['dialect', 'shared'],
  plan: ['read', 'shared'],
  compile: ['plan', 'read', 'dialect', 'shared'],
  write: ['compile', 'plan', 'read', 'shared'],
  check: ['compile', 'plan', 'read', 'dialect', 'shared'],
  cli: ['check', 'write', 'compile', 'plan', 'read', 'shared'],
};

/** What crosses the stages of the builder; its `index`, which exports of any, is in none. */
function stageProblem(stage, target) {
  const list = builderStages[stage];
  if (!list || target === stage || list.includes(target)) return undefined;
  return { layer: `builder/${stage}`, target: `builder/${target}`, list };
}

function problem(file, source) {
  const layer = file.split('/')[0];
  const allowed = layers[layer];
  if (!allowed) return undefined;
  if (source.startsWith('.')) {
    const [target, part] = posix.join(posix.dirname(file), source).split('/');
    if (layer === 'builder' && target === layer) return stageProblem(file.split('/')[1], part);
    return target === layer || allowed.layers.includes(target) ? undefined : { layer, target, list: allowed.layers };
  }
  const isAllowed = allowed.packages.some((name) => source === name || source.startsWith(name.endsWith(':') ? name : `${name}/`));
  return isAllowed ? undefined : { layer, target: source, list: allowed.packages };
}

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { crossed: "'{{layer}}' must not import '{{target}}'; of that kind it may import: {{list}}." },
  },
  create(context) {
    const file = relative(join(context.cwd, 'src'), context.filename).replaceAll('\\', '/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const found = problem(file, node.source.value);
      if (!found) return;
      const list = found.list.join(', ') || 'nothing';
      context.report({ node: node.source, messageId: 'crossed', data: { ...found, list } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};
