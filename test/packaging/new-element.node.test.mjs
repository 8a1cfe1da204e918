// Adding an element is one folder and one entry: a fifth is added to a copy of the sources, and is then everywhere.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate, staleEntries } from '../../src/tooling/generate.mjs';
import { measuredEntries } from '../../src/tooling/size.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [{ id: 'a', url: 'https://a.example/a', title: 'First title', content_html: '<p>Words</p>' }],
});

const VIEW = `
import { html, type TemplateResult } from 'lit';
import { pureView, type View, type ViewInput, type Wanting } from '../base/view.js';

export const frontPageView = pureView(({ feed }: Wanting<ViewInput>): View => {
  const posts = feed.posts.slice(0, 1);
  return { state: 'ready', feed, posts, content: html\`<p class="front">\${posts.map(({ title }) => title)}</p>\` };
});

export const frontPageSkeleton = (): TemplateResult => html\`<p></p>\`;
`;

const ELEMENT = `
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { FeedElement } from '../base/feed-element.js';
import type { View, ViewInput } from '../base/view.js';
import { frontPageSkeleton, frontPageView } from './front-page-view.js';

/**
 * @summary The title of the newest article.
 * @tag tiktok-refugee-front-page
 */
export class TiktokRefugeeFrontPage extends FeedElement {
  static override properties: PropertyDeclarations = { layout: {}, maxLength: { attribute: 'max-length', type: Number } };

  declare layout: 'loud' | 'plain' | null | undefined;
  declare maxLength: number | null | undefined;

  protected override view(input: ViewInput<this>): View {
    return frontPageView(input);
  }

  protected override skeleton(): TemplateResult {
    return frontPageSkeleton();
  }
}
`;

const ENTRY = `
  'front-page': {
    load: async () => (await import('./front-page/front-page.js')).TiktokRefugeeFrontPage,
    layouts: ['loud', 'plain'],
    settings: [...COMMON, 'layout', 'maxLength'],
    events: LOADING,
    inlined: { posts: 'all', parts: ['text'] },
    jsonLd: 'articles',
  },
`;

const TYPES = `
import './define/front-page.js';
import { TiktokRefugeeFrontPage, type TiktokRefugeeFrontPageProps } from './react/index.js';
import { TiktokRefugeeFrontPage as FrontPage } from './index.js';
import type { GlobalComponents } from 'vue';
import './vue/index.js';
import type { SvelteHTMLElements } from 'svelte/elements';
import './svelte/index.js';
import type { WidgetTag } from './ssr/index.js';

export const tag: WidgetTag = 'tiktok-refugee-front-page';
export const element: FrontPage = document.createElement(tag);
export const props: TiktokRefugeeFrontPageProps = { layout: 'loud', maxLength: 3 };
export const component = TiktokRefugeeFrontPage;
export const jsx: React.JSX.IntrinsicElements['tiktok-refugee-front-page'] = { 'layout': 'loud', 'max-length': '3' };
export const vue: InstanceType<GlobalComponents['tiktok-refugee-front-page']>['$props'] = { layout: 'plain', maxLength: '3' };
export const svelte: SvelteHTMLElements['tiktok-refugee-front-page'] = { 'layout': 'plain', 'max-length': 3 };
// @ts-expect-error -- it has no such layout
export const wrong: TiktokRefugeeFrontPageProps = { layout: 'grid' };
`;

let project;
const read = (file) => fs.readFileSync(join(project, file), 'utf8');

before(async () => {
  project = fs.mkdtempSync(join(tmpdir(), 'new-element-'));
  fs.cpSync(join(root, 'src'), join(project, 'src'), {
    recursive: true,
    filter: (path) => !/\.test\.[^/\\]*$/.test(path),
  });
  for (const file of ['package.json', 'tsconfig.json', 'lit-localize.json'])
    fs.copyFileSync(join(root, file), join(project, file));
  fs.symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  assert.deepEqual([...(await staleEntries(project)).keys()], []);
  // The folder and the entry.
  fs.mkdirSync(join(project, 'src/elements/front-page'));
  fs.writeFileSync(join(project, 'src/elements/front-page/front-page.ts'), ELEMENT);
  fs.writeFileSync(join(project, 'src/elements/front-page/front-page-view.ts'), VIEW);
  const registry = read('src/elements/registry.ts');
  const grown = registry.replace(/^\} as const satisfies /m, `${ENTRY.trim()}\n$&`);
  assert.notEqual(grown, registry);
  fs.writeFileSync(join(project, 'src/elements/registry.ts'), grown);
});

after(() => fs.rmSync(project, { recursive: true, force: true }));

test('what is written from the registry is out of date, and up to date when it was written', async () => {
  const stale = [...(await staleEntries(project)).keys()].sort();
  const named = [
    'src/elements/classes.ts',
    'src/elements/views.ts',
    'src/elements/index.ts',
    'src/define/index.ts',
    'src/react/index.ts',
    'package.json',
  ];
  assert.deepEqual(stale, [...named, 'src/define/front-page.ts', 'src/cdn-front-page.ts'].sort());
  await generate(project);
  assert.deepEqual([...(await staleEntries(project)).keys()], []);
});

test('the new element is exported, has a bundle and a budget', async () => {
  const { exports } = JSON.parse(read('package.json'));
  const target = './dist/define/front-page';
  assert.deepEqual(exports['./define/front-page'], { types: `${target}.d.ts`, default: `${target}.js` });
  assert.match(read('src/cdn-front-page.ts'), /^import '\.\/define\/front-page\.js';$/m);
  assert.match(read('src/define/index.ts'), /^import '\.\/front-page\.js';$/m);
  assert.ok((await measuredEntries(project)).includes('src/define/front-page.ts'));
});

test('its tag has types in HTML, React, Vue, Svelte and ssr', async () => {
  fs.writeFileSync(join(project, 'src/types.ts'), TYPES);
  fs.writeFileSync(join(project, 'tsconfig.types.json'), '{ "extends": "./tsconfig.json", "include": ["src"] }');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', join(project, 'tsconfig.types.json')]).catch((error) => error);
  assert.equal(stdout, '');
});

test('the command line renders it, and knows its layouts and its attributes', async () => {
  fs.writeFileSync(join(project, 'feed.json'), FEED);
  const render = (...options) =>
    run(
      process.execPath,
      ['--import', 'tsx', 'src/builder/cli/main.ts', 'render', 'feed.json', '--element', 'front-page', ...options],
      { cwd: project },
    ).catch((error) => error);
  const { stdout } = await render('--layout', 'loud', '--attribute', 'max-length=3');
  assert.match(stdout, /^<tiktok-refugee-front-page layout="loud" max-length="3">\n<template shadowrootmode="open">/);
  assert.match(stdout.replace(/<!--.*?-->/g, ''), /<p class="front">First title<\/p>/);
  assert.match(stdout, /"@type":"ItemList".*application\/feed\+json/s);
  assert.match((await render('--layout', 'grid')).stderr, /--layout of front-page must be one of loud, plain, not "grid"/);
  assert.match((await render('--post', 'a')).stderr, /front-page has no --post/);
});

test('an element that is taken out again leaves nothing behind', async () => {
  fs.copyFileSync(join(root, 'src/elements/registry.ts'), join(project, 'src/elements/registry.ts'));
  await generate(project);
  for (const file of ['src/define/front-page.ts', 'src/cdn-front-page.ts']) assert.ok(!fs.existsSync(join(project, file)), file);
  assert.equal(read('package.json'), fs.readFileSync(join(root, 'package.json'), 'utf8'));
});
