// Host pages with the style sheets of others: they do not change the widgets, and the widgets do not change them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { Comparison } from './support/compare.js';
import { launchChromium } from './support/engines.js';
import { CAT, feedOf } from './support/feeds.js';
import { root, startHost, type HostServer } from './support/host-server.js';

/** Share of a widget's pixels that may differ from those in a plain page. */
const TOLERANCE = 0.001;

const WIDGETS = [
  'post',
  'post layout="full"',
  'post layout="compact"',
  'posts search',
  'posts layout="grid"',
  'tag-cloud',
  'tips',
  'tips layout="single"',
];

const moduleFile = (path: string): string => join(root, 'node_modules', path);

/** Tailwind's reset, compiled as its users have it. */
async function preflight(file: string): Promise<string> {
  const tailwind = (await import(pathToFileURL(moduleFile('tailwindcss/dist/lib.mjs')).href)) as {
    compile(css: string): Promise<{ build(candidates: readonly string[]): string }>;
  };
  return (await tailwind.compile(readFileSync(file, 'utf8'))).build([]);
}

interface Sheet {
  /** In `node_modules`. */
  readonly file?: string;
  readonly css: (file: string) => string | Promise<string>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const SHEETS: Readonly<Record<string, Sheet>> = {
  'bootstrap': { file: 'bootstrap/dist/css/bootstrap.css', css: read },
  'tailwind preflight': { file: 'tailwindcss/preflight.css', css: preflight },
  'bulma': { file: 'bulma/css/bulma.css', css: read },
  'water.css': { file: 'water.css/out/light.css', css: read },
  'all: unset !important': { css: () => '* { all: unset !important; color: red; }' },
};

const BODY =
  '<h2>One</h2><p>Words of the <em>body</em>, a <a href="/">link</a> and <code>code</code>.</p><ul><li>a</li></ul>' +
  '<table><tr><th>a</th></tr><tr><td>b</td></tr></table><pre>code</pre><blockquote>Quoted.</blockquote><hr><kbd>K</kbd>' +
  '<details open><summary>More</summary>Text</details><img src="/cat.svg" alt="">';
const SAMPLES =
  '<h1>A</h1><p>B <a href="/">c</a> <code>d</code></p><ul><li>e</li></ul><button>f</button><input value="g">' +
  '<table><tr><th>h</th></tr><tr><td>i</td></tr></table><blockquote>j</blockquote><article class="card"><img alt="k"></article>';

/** Puts the widgets at the same place in every page, whatever its styles; that is the host's to say. */
const PLACE = `#place { all: unset !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important;
  inline-size: 640px !important; background: #fff !important; color-scheme: light !important; font-size: 16px !important }`;

let host: HostServer;
let browser: Browser;
let comparer: Page;
let plain: string[];

before(async () => {
  host = await startHost();
  host.serve('/cat.svg', { body: CAT, type: 'image/svg+xml' });
  host.serve('/feed.json', { body: feedOf({ content_html: BODY }), type: 'application/feed+json' });
  host.serve('/plain', { body: page('') });
  host.serve('/compare', { body: '<!doctype html><title>Compare</title><script src="/compare.js"></script>' });
  browser = await launchChromium();
  comparer = await browser.newPage();
  await comparer.goto(`${host.origin}/compare`);
  plain = (await look('/plain')).screenshots;
});

after(async () => {
  await browser.close();
  await host.close();
});

function page(css: string): string {
  const widgets = WIDGETS.map((attributes) => {
    const [name = ''] = attributes.split(' ');
    return `<tiktok-refugee-${attributes} feed="/feed.json"></tiktok-refugee-${name}>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${css}</style><style>${PLACE}</style></head>
    <body><div id="host">${SAMPLES}</div><div id="place">${widgets.join('')}</div></body></html>`;
}

/** Every computed style of the host's own elements. */
const HOST_STYLES = `[...document.querySelectorAll('html, body, #host, #host *')].map((element) =>
  element.localName + JSON.stringify(Object.fromEntries([...getComputedStyle(element)].map((name) => [name, getComputedStyle(element)[name]]))))`;

const READY = `[...document.querySelectorAll('#place > *')].every(({ state, shadowRoot }) =>
  state === 'ready' && [...shadowRoot.querySelectorAll('img')].every(({ complete, naturalWidth }) => complete && naturalWidth > 0))`;

interface Look {
  readonly screenshots: string[];
  readonly hostBefore: unknown;
  readonly hostAfter: unknown;
}

/** A page before and after its widgets are loaded. */
async function look(path: string): Promise<Look> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 800, height: 5000 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await tab.goto(host.origin + path);
    const hostBefore = await tab.evaluate(HOST_STYLES);
    await tab.evaluate("import('/widgets/tiktok-refugee.js')");
    await tab.waitForFunction(READY, { timeout: 15_000 });
    const hostAfter = await tab.evaluate(HOST_STYLES);
    const screenshots: string[] = [];
    for (const widget of await tab.$$('#place > *')) screenshots.push(await widget.screenshot({ encoding: 'base64' }));
    return { screenshots, hostBefore, hostAfter };
  } finally {
    await tab.close();
  }
}

const compare = async (one: string, other: string): Promise<Comparison> =>
  (await comparer.evaluate(`compare(${JSON.stringify(one)}, ${JSON.stringify(other)})`)) as Comparison;

for (const [name, { file, css }] of Object.entries(SHEETS)) {
  const path = file === undefined ? '' : moduleFile(file);
  const skip = path !== '' && !existsSync(path) && `${String(file)} is not installed`;
  describe(`a page with ${name}`, { skip }, () => {
    let shown: Look;

    before(async () => {
      const address = `/${encodeURIComponent(name)}`;
      host.serve(address, { body: page(await css(path)) });
      shown = await look(address);
    });

    for (const [i, widget] of WIDGETS.entries()) {
      test(`has <${widget}> look as in a plain page`, async () => {
        const { sizes, different } = await compare(plain[i] ?? '', shown.screenshots[i] ?? '');
        assert.equal(sizes[1], sizes[0]);
        assert.ok(different <= TOLERANCE, `${(different * 100).toFixed(2)} % of the pixels differ`);
      });
    }

    test('keeps its own elements as they were', () => {
      assert.deepEqual(shown.hostAfter, shown.hostBefore);
    });
  });
}

test('a difference would be seen', async () => {
  host.serve('/accent', { body: page(':root { --tiktok-refugee-text: #060 }') });
  const { screenshots } = await look('/accent');
  for (const [i, widget] of WIDGETS.entries()) {
    const { different } = await compare(plain[i] ?? '', screenshots[i] ?? '');
    assert.ok(different > TOLERANCE, `${widget}: ${different}`);
  }
});
