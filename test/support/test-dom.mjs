/*
 * What runners of tests, such as Vitest, do before a test: the names of a test's document become global, in this process. What
 * Node has of its own stays.
 *
 *   node test/support/test-dom.mjs jsdom <module> [bare]
 *
 * imports the module when all is set up; `bare` is without what older versions of these documents lack. Whatever is thrown
 * meanwhile, in the page, in a promise or in the module, fails the process.
 */
import { pathToFileURL } from 'node:url';

const [kind, module, bare] = process.argv.slice(2);
const url = 'https://host.example/';

async function newWindow() {
  if (kind !== 'jsdom') return new (await import('happy-dom')).Window({ url });
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const virtualConsole = new VirtualConsole().on('jsdomError', fail);
  return new JSDOM('<!doctype html>', { url, virtualConsole, pretendToBeVisual: !bare }).window;
}

function fail(error) {
  console.error(error);
  process.exit(1);
}

for (const event of ['unhandledRejection', 'uncaughtException']) process.on(event, fail);
const window = await newWindow();
window.addEventListener('error', ({ error, message }) => fail(error ?? message));

const inherited = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
for (const name of [...Object.getOwnPropertyNames(window), ...inherited]) {
  // Of the language and of Node: `Promise`, `setTimeout`, `URL` and the like. A document has events and signals of its own.
  if (name in globalThis && !/^(?:.*Event|EventTarget|Abort.*|navigator)$/.test(name)) continue;
  const value = window[name];
  const isMethod = typeof value === 'function' && /^[a-z]/.test(name);
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: isMethod ? value.bind(window) : value });
}
Object.assign(globalThis, { window: globalThis, self: globalThis });

if (bare) {
  const { AbortSignal, CSSStyleSheet, Document, HTMLElement, ShadowRoot } = globalThis;
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'requestAnimationFrame', 'requestIdleCallback', 'CustomStateSet'])
    delete globalThis[name];
  for (const name of ['any', 'timeout']) delete AbortSignal[name];
  for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;
  for (const name of ['replace', 'replaceSync']) delete CSSStyleSheet.prototype[name];
  delete HTMLElement.prototype.attachInternals;
}

await import(pathToFileURL(module).href);
// What is wrong may come out a little later.
await new Promise((resolve) => setTimeout(resolve, 300));
process.exit(0);
