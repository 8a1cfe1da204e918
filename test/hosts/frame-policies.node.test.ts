// Frames in pages that a policy isolates, on a server that sends what `_headers` says; and what is seen through their corners.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { buildFeed } from '../../src/builder/index.js';
import { builtFile } from './support/built-site.js';
import { ENGINES, launch, launchChromium, missing, type Visitor } from './support/engines.js';
import { CAT } from './support/feeds.js';
import { HOST_PROBE, probeOf, type FrameReport } from './support/frame-pages.js';
import { startHost } from './support/host-server.js';
import { bodyOf, startSpy, type SpyServer } from './support/spy-server.js';

const FRAMES = ['embed/post/post-1/', 'embed/post/post-1/full/', 'embed/posts/', 'embed/tips/', 'embed/tags/'];

let cwd: string;
let host: SpyServer;
let site: SpyServer;
let page = '';
let pageHeaders: Readonly<Record<string, string>> = {};
let reported: (report: unknown) => void = () => undefined;

/** What `_headers` says of a path, in the syntax of Netlify. */
function headersOf(path: string): Record<string, string> {
  const rules = readFileSync(join(cwd, 'out/_headers'), 'utf8').split(/\n(?=\S)/);
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    const [pattern = '', ...lines] = rule.split('\n');
    const [start = '', end] = pattern.split('*');
    if (end === undefined ? path !== pattern : !(path.startsWith(start) && path.endsWith(end))) continue;
    for (const line of lines) {
      const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (name && name !== 'Content-Type') headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}

before(async () => {
  await (await startHost()).close();
  cwd = mkdtempSync(join(tmpdir(), 'frame-policies-'));
  mkdirSync(join(cwd, 'posts'));
  const tips = '\n## Advice\n\n* **Tip:** Text of the tip.\n';
  const meta = 'title: Post 1\ndate: 2025-01-01\nimage: cat.svg\ntags: [all]\ntips: [Advice]';
  writeFileSync(join(cwd, 'posts/post-1.md'), `---\n${meta}\n---\nText.\n${tips}`);
  writeFileSync(join(cwd, 'posts/cat.svg'), CAT);
  const { ok } = await buildFeed({ inputs: ['posts'], out: 'out', site: 'https://you.example/', cwd });
  assert.ok(ok);
  const start = (): Promise<SpyServer> =>
    startSpy(async (path, request) => {
      if (path === '/report') reported(await bodyOf<unknown>(request));
      if (path === '/report') return {};
      if (path === '/page') return { body: page, type: 'text/html', headers: pageHeaders };
      const file = builtFile(join(cwd, 'out'), path, 'text/plain');
      const [name = ''] = decodeURIComponent(path).split('?');
      return file && { ...file, body: file.body.toString() + probeOf(path), headers: headersOf(name) };
    });
  [host, site] = await Promise.all([start(), start()]);
});

after(() => {
  host.close();
  site.close();
  rmSync(cwd, { recursive: true, force: true });
});

const htmlPage = (style: string, body: string): string =>
  `<!doctype html><html lang="en" style="${style}"><meta charset="utf-8"><title>Host</title>${body}`;

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;

    before(async () => {
      browser = await launch(engine);
    });

    after(() => browser.close());

    for (const policy of ['require-corp', 'credentialless']) {
      // With `require-corp` in the frames, too, pictures of most other servers would show nowhere.
      const isUnknown = engine === 'webkit' && policy === 'require-corp';
      const skip = isUnknown && 'WebKit does not know the policy "credentialless" of the frames, and shows none';
      test(`frames show and fit in a page with Cross-Origin-Embedder-Policy: ${policy}`, { skip }, async () => {
        const frames = FRAMES.map(
          (path, n) => `<iframe src="${site.origin}/${path}?probe=${n}" sandbox="allow-scripts" style="border: 0"></iframe>`,
        );
        page = htmlPage(
          '',
          `<script src="${site.origin}/widgets/embed.js"></script>${HOST_PROBE(FRAMES.length)}${frames.join('')}`,
        );
        pageHeaders = { 'cross-origin-embedder-policy': policy, 'cross-origin-opener-policy': 'same-origin' };
        const report = new Promise<(FrameReport & { frame: number })[]>((resolve) => (reported = resolve as typeof reported));
        const told = await browser.visit(`${host.origin}/page`, report);
        for (const { name, text, height, frame } of told) {
          assert.match(text, /Post 1|Tip|all/, name);
          assert.ok(height > 30 && Math.abs(height - frame) <= 2, `${FRAMES[Number(name)]}: ${frame} for ${height}`);
        }
      });
    }
  });
}

test('the page is seen through the corners of frames, dark or light, whatever the system says', async () => {
  const browser = await launchChromium();
  try {
    const view = await browser.newPage();
    await view.setViewport({ width: 500, height: 700 });
    for (const theme of ['dark', 'light'] as const) {
      for (const system of ['dark', 'light']) {
        await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
        const colour = theme === 'dark' ? '#102040' : '#f0e0c0';
        pageHeaders = {};
        page = htmlPage(
          `color-scheme: ${theme}; background: ${colour}`,
          `<script src="${site.origin}/widgets/embed.js"></script><style>body { margin: 0 }</style>
          <iframe src="${site.origin}/embed/post/post-1/?theme=${theme}" sandbox="allow-scripts" style="border: 0; display: block; width: 400px; margin: 20px"></iframe>`,
        );
        await view.goto(`${host.origin}/page`);
        await view.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 160, { timeout: 15_000 });
        await new Promise((resolve) => setTimeout(resolve, 300));
        const box = await view.$eval('iframe', (frame) => frame.getBoundingClientRect().toJSON() as DOMRect);
        const pixels = await sharp(await view.screenshot())
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const pixel = (x: number, y: number): string => {
          const at = (Math.floor(y) * pixels.info.width + Math.floor(x)) * 3;
          return `#${pixels.data.subarray(at, at + 3).toString('hex')}`;
        };
        const { left, top, right, bottom } = box;
        const corners = [pixel(left, top), pixel(right - 1, top), pixel(left, bottom - 1), pixel(right - 1, bottom - 1)];
        assert.deepEqual(corners, Array(4).fill(colour), `${theme} in a ${system} system`);
        // What is inside is not the page.
        assert.notEqual(pixel((left + right) / 2, top + 60), colour);
      }
    }
  } finally {
    await browser.close();
  }
});
