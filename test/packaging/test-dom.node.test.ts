// The elements in the documents of test runners, jsdom and happy-dom, which lack much of what browsers have.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-dom-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/tiktok-refugee-widgets'), 'junction');
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a module where names of such a document are global; what it wrote. Fails with what was thrown meanwhile. */
async function inDocument(kind: string, code: string, ...more: string[]): Promise<string> {
  writeFileSync(join(folder, 'module.mjs'), code);
  const script = join(root, 'test/support/test-dom.mjs');
  return (await run(process.execPath, [script, kind, join(folder, 'module.mjs'), ...more], { timeout: 60_000 })).stdout;
}

/** Appends each widget twice, with data and with an inlined feed, and tells of each what it shows. */
const all = (entry: string): string => `
  import '${entry}';
  const item = (n) => ({
    id: 'post-' + n,
    url: 'https://a.example/' + n,
    title: 'Post ' + n,
    content_html: '<p>Words</p>',
    tags: ['tag-' + n],
    image: 'https://a.example/i.png',
    date_published: '2025-01-01T00:00:00Z',
    _tiktok_refugee: { tips: [{ section: 'Do', title: 'Tip ' + n, text: 'Words.' }] },
  });
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [item(1), item(2)] };
  const shown = [];
  for (const name of ['post', 'posts', 'tag-cloud', 'tips']) {
    for (const inlined of [false, true]) {
      for (const loading of ['eager', 'lazy']) {
        const widget = document.createElement('tiktok-refugee-' + name);
        widget.setAttribute('loading', loading);
        widget.innerHTML = '<a href="https://a.example/">All articles</a>';
        if (inlined) {
          const script = document.createElement('script');
          script.type = 'application/feed+json';
          script.textContent = JSON.stringify(feed);
          widget.append(script);
        } else widget.feedData = feed;
        const loaded = new Promise((resolve) => widget.addEventListener('tiktok-refugee-load', resolve));
        document.body.append(widget);
        await loaded;
        await widget.updateComplete;
        const text = widget.shadowRoot.textContent;
        shown.push([name, widget.state, widget.firstChild.textContent, ['Post 1', 'Post 2', 'tag-2', 'Tip 2'].filter((part) => text.includes(part)).join()]);
        widget.remove();
        document.body.append(widget);
      }
    }
  }
  console.log(JSON.stringify(shown));`;

const expected = [
  ['post', 'ready', 'All articles', 'Post 1'],
  ['posts', 'ready', 'All articles', 'Post 1,Post 2,tag-2'],
  ['tag-cloud', 'ready', 'All articles', 'tag-2'],
  ['tips', 'ready', 'All articles', 'Post 1,Post 2,Tip 2'],
].flatMap((each) => [each, each, each, each]);

for (const kind of ['jsdom', 'happy-dom']) {
  test(`all widgets load and show their feed in ${kind}, and keep their light content`, async () => {
    assert.deepEqual(JSON.parse(await inDocument(kind, all('tiktok-refugee-widgets/define'))), expected);
  });

  test(`the self-contained bundle does so in ${kind}, too`, async () => {
    assert.deepEqual(JSON.parse(await inDocument(kind, all('tiktok-refugee-widgets/cdn/tiktok-refugee.js'))), expected);
  });

  test(`all widgets do without what older versions of ${kind} lack`, async () => {
    assert.deepEqual(JSON.parse(await inDocument(kind, all('tiktok-refugee-widgets/define'), 'bare')), expected);
  });

  test(`a widget whose feed is to come waits near the fallback in ${kind}`, async () => {
    const code = `
      import 'tiktok-refugee-widgets/define';
      globalThis.fetch = () => new Promise(() => {});
      document.body.innerHTML = ['eager', 'lazy'].map((loading) => '<tiktok-refugee-posts feed="/feed.json" loading="' + loading + '"><a href="/">All</a></tiktok-refugee-posts>').join('');
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const { state, textContent } of document.querySelectorAll('tiktok-refugee-posts')) console.log(state, textContent);`;
    assert.match(await inDocument(kind, code), /^loading All\n(?:idle|loading) All\n$/);
  });

  test(`the test in docs/getting-started.md passes in ${kind}`, async () => {
    const text = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');
    const code = Array.from(text.matchAll(/^```js\n(.*?)^```$/gms), ([, each = '']) => each).find((each) =>
      each.includes("from 'vitest'"),
    );
    assert.ok(code, 'the document has a test');
    // As much of the runner as the test uses.
    const runner = `
      import assert from 'node:assert/strict';
      export const test = (name, body) => void body().then(() => console.log('passed: ' + name));
      export const expect = (value) => ({ toBe: (other) => assert.equal(value, other) });`;
    writeFileSync(join(folder, 'node_modules/vitest.mjs'), runner);
    const output = await inDocument(kind, code.replace("'vitest'", "'./node_modules/vitest.mjs'"));
    assert.match(output, /^passed: shows the articles\n$/);
  });
}
