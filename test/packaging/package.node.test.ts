// The package as users get it: `npm pack`, unpacked beside its dependencies, used by plain Node and by TypeScript.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ELEMENTS, tagOf, type ElementName } from '../../src/elements/registry.js';
import { installPackage } from './install-package.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const tags = (Object.keys(ELEMENTS) as ElementName[]).map(tagOf);

let temporary: string;
let installed: string;
let manifest: Awaited<ReturnType<typeof installPackage>>['manifest'];
let files: readonly string[];

before(async () => {
  temporary = fs.mkdtempSync(join(tmpdir(), 'packaging-'));
  ({ installed, manifest } = await installPackage(temporary));
  files = fs
    .readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(join(installed, name)).isFile())
    .map((name) => `./${name.split(sep).join('/')}`);
});

after(() => {
  fs.rmSync(temporary, { recursive: true, force: true });
});

const pattern = (glob: string): RegExp => {
  return new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('(.+)')}$`,
  );
};

/** Every address that can be imported, with its file: a `*` stands for each file that fits. */
function published(): { specifier: string; file: string; types?: string }[] {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    const types = typeof target === 'string' ? undefined : target.types;
    const fill = (text: string, star: string): string => text.replace('*', star);
    const stars = file.includes('*') ? files.flatMap((name) => pattern(file).exec(name)?.[1] ?? []) : [''];
    return stars.map((star) => ({
      specifier: fill(key, star).replace(/^\./, manifest.name),
      file: fill(file, star),
      ...(types === undefined ? {} : { types: fill(types, star) }),
    }));
  });
}

// The CDN bundle is for browsers alone.
const modules = (): string[] => {
  const inNode = published().filter(({ file }) => file.endsWith('.js') && !file.startsWith('./dist/cdn/'));
  return inNode.map(({ specifier }) => specifier);
};

test('every export and executable has its file, and every module its types', () => {
  const named = [...Object.values(manifest.bin), manifest.customElements];
  const wanted = [...published().flatMap(({ file, types }) => [file, types ?? file]), ...named];
  assert.deepEqual(
    wanted.filter((file) => !fs.existsSync(join(installed, file))),
    [],
  );
});

test('every export with a * fits at least one file', () => {
  const patterns = Object.keys(manifest.exports).filter((key) => key.includes('*'));
  const specifiers = published().map(({ specifier }) => specifier.replace(manifest.name, '.'));
  assert.deepEqual(
    patterns.filter((key) => !specifiers.some((specifier) => pattern(key).test(specifier))),
    [],
  );
});

interface Described {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}
interface DescribedElement extends Described {
  readonly tagName: string;
  readonly attributes: readonly Described[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly cssProperties: readonly Described[];
}
interface CustomElements {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly DescribedElement[] }[];
}

test('custom-elements.json describes all that the elements have, and nothing else', async () => {
  const { modules } = JSON.parse(fs.readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8')) as CustomElements;
  assert.deepEqual(modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)).sort(), tags);
  const entry = pathToFileURL(join(root, 'dist/index.js')).href;
  const classes = (await import(entry)) as Readonly<Record<string, { readonly observedAttributes: readonly string[] }>>;
  const named = (list: readonly Described[]): string[] => list.map(({ name }) => name).sort();
  for (const { path, declarations } of modules) {
    assert.ok(files.includes(`./${path}`), path);
    for (const { name, tagName, attributes, members, events, cssProperties } of declarations) {
      assert.deepEqual(named(attributes), [...(classes[name]?.observedAttributes ?? [])].sort(), tagName);
      assert.deepEqual(
        attributes.filter(({ type }) => !type).map((attribute) => attribute.name),
        [],
        tagName,
      );
      // Documentation tools make an input from a type that they know, so an attribute has none that names a type, or null.
      const known = /^(?:string|number|boolean|'[\w-]+'(?: \| '[\w-]+')+)$/;
      assert.deepEqual(
        attributes.filter(({ type }) => !known.test(type?.text ?? '')).map((attribute) => attribute.name),
        [],
        tagName,
      );
      assert.deepEqual(named([...attributes, ...members].filter(({ description }) => !description)), [], tagName);
      const keywords = attributes.filter((attribute) =>
        /^(theme|loading|images|cache|layout|sort|heading-level)$/.test(attribute.name),
      );
      assert.deepEqual(
        keywords.filter((attribute) => !attribute.default).map((attribute) => attribute.name),
        [],
        tagName,
      );
      // Of attributes that several elements have, each has its own; and none has what is said of a part of the same name.
      const saidOf = (attribute: string): string => attributes.find((each) => each.name === attribute)?.description ?? '';
      assert.equal(saidOf('layout').includes('tip'), tagName.endsWith('-tips'), tagName);
      assert.equal(saidOf('author').startsWith('posts of this author'), !tagName.endsWith('-post'), tagName);
      const others = ['feedData', 'refresh', 'state', ...(tagName.endsWith('-post') ? [] : ['selectedTags'])];
      const camel = (text: string): string => text.replace(/-./g, (part) => part.slice(1).toUpperCase());
      assert.deepEqual(named(members), [...named(attributes).map(camel), ...others].sort(), tagName);
      assert.ok(events.length >= 3 && events.every((event) => /^TiktokRefugee\w+Event$/.test(event.type?.text ?? '')), tagName);
      assert.equal(cssProperties.length, 15);
    }
  }
});

test('neither tests nor sources are published', () => {
  assert.deepEqual(
    files.filter((name) => /\.test\.|^\.\/(?:src|test|demo|coverage)\//.test(name)),
    [],
  );
});

test('the build tools are not published', () => {
  assert.deepEqual(
    files.filter((name) => name.startsWith('./dist/tooling/')),
    [],
  );
});

/** Imports the modules one by one in a process of its own, after `baseline`; what was wrong with which. */
async function importAll(specifiers: readonly string[], baseline: readonly string[] = []): Promise<unknown> {
  const script = `
    for (const specifier of ${JSON.stringify(baseline)}) await import(specifier);
    const known = new Set(Reflect.ownKeys(globalThis));
    const problems = [];
    for (const specifier of ${JSON.stringify(specifiers)}) {
      try { await import(specifier); } catch (error) { problems.push(specifier + ': ' + error); }
      const added = Reflect.ownKeys(globalThis).filter((key) => !known.has(key));
      for (const key of added) problems.push(specifier + ' adds ' + String(known.add(key) && key));
      const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      if (defined.length > 0 && !specifier.includes('/define')) problems.push(specifier + ' defines ' + defined);
    }
    console.log(JSON.stringify(problems));`;
  fs.writeFileSync(join(temporary, 'import-all.mjs'), script);
  const { stdout } = await run(process.execPath, ['import-all.mjs'], { cwd: temporary });
  return JSON.parse(stdout);
}

const isWithoutLit = (specifier: string): boolean => /\/(?:core|builder)$/.test(specifier);

test('core and builder import in plain Node and add nothing to the global object', async () => {
  assert.deepEqual(await importAll(modules().filter(isWithoutLit)), []);
});

test('the other modules import in plain Node, define nothing unasked and add no global that Lit does not', async () => {
  const rest = modules().filter((specifier) => !isWithoutLit(specifier));
  // Once an element is defined it stays defined, so the modules that may do so come last.
  rest.sort((a, b) => Number(a.includes('/define')) - Number(b.includes('/define')));
  assert.deepEqual(await importAll(rest, ['lit', 'lit/decorators.js']), []);
});

test('only define and bundle modules and themes are said to have side effects, and they exist', () => {
  assert.deepEqual(
    manifest.sideEffects.filter((glob) => !/^\.\/dist\/(?:define|cdn|themes)\b/.test(glob)),
    [],
  );
  assert.deepEqual(
    manifest.sideEffects.filter((glob) => !files.some((name) => pattern(glob).test(name))),
    [],
  );
});

test('static HTML speaks the languages of the package', async () => {
  const script = `import { renderWidget } from '${manifest.name}/ssr';
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: '1', title: 'A', url: 'https://a.example/', content_text: 'a' }] };
    console.log(renderWidget('tiktok-refugee-post', { locale: 'de' }, feed));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: temporary });
  assert.match(stdout, /aria-label="Teilen: A"/);
});

test('the executable says its version', async () => {
  const [path = ''] = Object.values(manifest.bin);
  const { stdout } = await run(process.execPath, [join(installed, path), '--version'], { cwd: temporary });
  assert.match(stdout, new RegExp(manifest.version.replaceAll('.', String.raw`\.`)));
});

test('the executable starts with its interpreter and may be executed', { skip: process.platform === 'win32' }, () => {
  for (const path of Object.values(manifest.bin)) {
    assert.match(fs.readFileSync(join(installed, path), 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.notEqual(fs.statSync(join(installed, path)).mode & 0o111, 0);
  }
});

test('sri.json has the integrity of every file of the CDN bundle', () => {
  const integrity = JSON.parse(fs.readFileSync(join(installed, 'dist/cdn/sri.json'), 'utf8')) as Record<string, string>;
  const covered = files
    .filter((name) => /^\.\/dist\/cdn\/[^/]+\.(?:js|css)$/.test(name))
    .map((name) => name.slice('./dist/cdn/'.length));
  for (const name of ['tiktok-refugee.js', ...tags.map((tag) => `${tag}.css`)]) assert.ok(covered.includes(name), name);
  for (const name of covered) {
    const digest = createHash('sha384')
      .update(fs.readFileSync(join(installed, 'dist/cdn', name)))
      .digest('base64');
    assert.equal(integrity[name], `sha384-${digest}`, name);
  }
});

test('the CDN bundle imports nothing but its own chunks', () => {
  const { targetLocales } = JSON.parse(fs.readFileSync(join(root, 'lit-localize.json'), 'utf8')) as { targetLocales: string[] };
  const languages = targetLocales.map((tag) => tag.toLowerCase());
  const imported = /(?<!-)\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g;
  for (const name of files.filter((path) => /^\.\/dist\/cdn\/[^/]+\.js$/.test(path))) {
    for (const [, source = ''] of fs.readFileSync(join(installed, name), 'utf8').matchAll(imported)) {
      const path = `./dist/cdn/${source.replace(/^\.\//, '')}`;
      // The language stands in the name of a translation's file.
      const [start = '', end] = path.split(/\$\{\w+\}/);
      const found = end === undefined ? [path] : languages.map((language) => start + language + end);
      for (const file of found) assert.ok(files.includes(file), `${name} imports ${file}`);
    }
  }
});

/** What TypeScript has to say of a file in a strict project that resolves as Node does, and has the types of these packages. */
async function complaints(name: string, text: string, types: readonly string[] = ['node']): Promise<string> {
  fs.writeFileSync(join(temporary, name), text);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types,
    typeRoots: [join(root, 'node_modules/@types')],
  };
  fs.writeFileSync(join(temporary, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', temporary]).catch((error: unknown) => error as { stdout: string });
  return stdout;
}

test('the types of components and tags for React take what is right, and nothing else', async () => {
  const text = `
    import { TiktokRefugeePosts, TiktokRefugeeTagCloud } from 'tiktok-refugee-widgets/react';
    export const right = (
      <main>
        <TiktokRefugeePosts feed="f" pageSize={3} search className="c" onPostClick={(event) => event.post.title}>x</TiktokRefugeePosts>
        <TiktokRefugeeTagCloud for="id" selectedTags={['a']} ref={(element) => void element?.refresh()} />
        <tiktok-refugee-posts page-size="3" heading-level={3} layout="grid" hide="share" limit="6" offset={2} />
      </main>
    );
    export const wrong = [
      // @ts-expect-error
      <TiktokRefugeePosts layout="circle" />,
      // @ts-expect-error
      <TiktokRefugeePosts pageSize="three" />,
      // @ts-expect-error
      <TiktokRefugeePosts onLoad={(event: string) => event} />,
      // @ts-expect-error
      <tiktok-refugee-posts layout="circle" />,
      // @ts-expect-error
      <tiktok-refugee-tips max={3} />,
      // @ts-expect-error
      <tiktok-refugee-posts limit="three" />,
    ];`;
  assert.equal(await complaints('react.tsx', text), '');
});

test('the types of the tags for Vue take what is right, and nothing else', async () => {
  const text = `
    import type { GlobalComponents } from 'vue';
    import type { TiktokRefugeeLoadEvent } from 'tiktok-refugee-widgets';
    import 'tiktok-refugee-widgets/vue';
    type List = InstanceType<GlobalComponents['tiktok-refugee-posts']>;
    export const right: List['$props'][] = [{ feed: 'f', pageSize: 3, headingLevel: '3', layout: 'grid', search: true, feedData: {}, class: 'c' }];
    export const listen = (emit: List['$emit'], event: TiktokRefugeeLoadEvent): void => emit('tiktok-refugee-load', event);
    export const wrong: List['$props'][] = [
      // @ts-expect-error
      { layout: 'circle' },
      // @ts-expect-error
      { pageSize: 'three' },
      // @ts-expect-error
      { href: 'x' },
    ];
    // @ts-expect-error
    export const other = (emit: List['$emit']): void => emit('tiktok-refugee-load', 'x');`;
  assert.equal(await complaints('vue.mts', text), '');
});

test('the types of the tags for Svelte take what is right, and nothing else', async () => {
  const text = `
    import type { SvelteHTMLElements } from 'svelte/elements';
    import 'tiktok-refugee-widgets/svelte';
    type List = SvelteHTMLElements['tiktok-refugee-posts'];
    export const right: List[] = [
      { feed: 'f', 'page-size': 3, 'heading-level': '3', layout: 'grid', search: true, feedData: {}, class: 'c' },
      { 'ontiktok-refugee-post-click': (event) => event.detail.post.title.length },
    ];
    export const wrong: List[] = [
      // @ts-expect-error
      { layout: 'circle' },
      // @ts-expect-error
      { 'page-size': 'three' },
      // @ts-expect-error
      { 'ontiktok-refugee-load': (event: string) => event },
    ];`;
  assert.equal(await complaints('svelte.mts', text), '');
});

test('the declarations compile in a strict project that resolves as Node does', async () => {
  const imports = modules().map((specifier, index) => `import * as m${index} from '${specifier}';\nvoid m${index};`);
  assert.equal(await complaints('consumer.mts', imports.join('\n')), '');
});

test('the declarations need no types of Node, not even those of the builder', async () => {
  const text = `import { buildFeed, checkPosts } from 'tiktok-refugee-widgets/builder';\nvoid [buildFeed, checkPosts];`;
  assert.equal(await complaints('builder.mts', text, []), '');
});
