// The frames of a built site in pages of another origin, on a server that sends no header of its own.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildFeed } from '../../src/builder/index.js';
import { builtFile } from './support/built-site.js';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { CAT } from './support/feeds.js';
import { FORGER, HOST_PROBE, probeOf, type FrameReport } from './support/frame-pages.js';
import { startHost } from './support/host-server.js';
import { bodyOf, startSpy, type SpyServer } from './support/spy-server.js';

const article = (n: number, more = ''): string => `---
title: Post ${n}
date: 2025-01-0${n}
image: cat.svg
tags: [tag-${n}, all]
tips: [Advice]
${more}---
${'A paragraph of the text. '.repeat(40)}

## Advice

* **Tip ${n}:** Text of tip ${n}.
`;

/** Paths of the frames, and what each shows. */
const FRAMES: readonly (readonly [path: string, text: RegExp])[] = [
  ['embed/post/post-2/', /Post 2/],
  ['embed/post/post-2/?layout=full', /A paragraph of the text/],
  ['embed/post-2.html', /A paragraph of the text/],
  ['embed/posts/', /Post 3[^]*Post 1/],
  ['embed/tips/', /Text of tip 1/],
  ['embed/tags/', /tag-3/],
];

let cwd: string;

before(async () => {
  // Builds the scripts where they are stale.
  await (await startHost()).close();
  cwd = mkdtempSync(join(tmpdir(), 'frames-'));
  mkdirSync(join(cwd, 'posts'));
  for (const n of [1, 2, 3]) writeFileSync(join(cwd, 'posts', `post-${n}.md`), article(n));
  writeFileSync(join(cwd, 'posts/zh.md'), article(4, 'slug: zh\nlanguage: zh-Hans\ntranslationOf: post-2\n'));
  writeFileSync(join(cwd, 'posts/cat.svg'), CAT);
  const { ok, messages } = await buildFeed({ inputs: ['posts'], out: 'out', site: 'https://you.example/', cwd });
  assert.ok(ok, JSON.stringify(messages));
});

after(() => rmSync(cwd, { recursive: true, force: true }));

type Framed = FrameReport & { readonly frame: number };

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let host: SpyServer;
    let site: SpyServer;
    const pages = new Map<string, string>();
    let reported: (report: unknown) => void = () => undefined;

    const start = (): Promise<SpyServer> =>
      startSpy(async (path, request) => {
        if (path === '/report') reported(await bodyOf<unknown>(request));
        if (path === '/report') return {};
        const page = pages.get(path);
        if (page) return { body: page, type: 'text/html' };
        const file = builtFile(join(cwd, 'out'), path, 'text/plain');
        return file && { ...file, body: file.body.toString() + probeOf(path) };
      });

    async function visit<T>(body: string, server = host): Promise<T> {
      pages.set('/page', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}`);
      return browser.visit(`${server.origin}/page`, new Promise<T>((resolve) => (reported = resolve as typeof reported)));
    }

    const frame = (path: string, name: string, sandbox = 'sandbox="allow-scripts"'): string =>
      `<iframe src="${site.origin}/${path}${path.includes('?') ? '&' : '?'}probe=${name}" ${sandbox} scrolling="no" style="border: 0"></iframe>`;
    const embedScript = (): string => `<script src="${site.origin}/widgets/embed.js"></script>`;

    before(async () => {
      browser = await launch(engine);
      [host, site] = await Promise.all([start(), start()]);
    });

    after(async () => {
      await browser.close();
      host.close();
      site.close();
    });

    test('every frame shows in a sandbox, and fits', async () => {
      const frames = FRAMES.map(([path], n) => frame(path, String(n))).join('');
      const told = await visit<Framed[]>(`${embedScript()}${HOST_PROBE(FRAMES.length)}${frames}`);
      for (const { name, text, height, frame, links, radius, clipped } of told) {
        const [path = '', shown = /^$/] = FRAMES[Number(name)] ?? [];
        assert.match(text, shown, path);
        assert.ok(height > 40 && Math.abs(height - frame) <= 2, `${path}: ${frame} for ${height}`);
        assert.ok(path === 'embed/post/post-2/?layout=full' || path === 'embed/post-2.html' || links > 0, path);
        assert.notEqual(radius, '0px', path);
        assert.equal(clipped, false, path);
      }
    });

    test('a frame that gets no height ends in a link', async () => {
      const told = await visit<Framed[]>(`${HOST_PROBE(1)}${frame('embed/post/post-2/full/', 'x')}`);
      assert.deepEqual([told[0]?.clipped, told[0]?.frame], [true, 150]);
    });

    test('theme, language and parts are those of the parameters', async () => {
      const query = 'theme=dark&lang=zh&hide=tags+date';
      const told = await visit<Framed[]>(`${embedScript()}${HOST_PROBE(1)}${frame(`embed/post/post-2/?${query}`, 'x')}`);
      const [{ scheme, lang, text } = { text: 'none' }] = told;
      assert.deepEqual([scheme, lang], ['dark', 'zh-Hans']);
      assert.match(text, /Post 4/);
      assert.doesNotMatch(text, /tag-4|2025/);
    });

    test('each part that cards have can be hidden', async () => {
      const query = 'hide=author+date+reading-time+site+tags+summary';
      const told = await visit<Framed[]>(`${embedScript()}${HOST_PROBE(1)}${frame(`embed/post/post-2/?${query}`, 'x')}`);
      assert.equal(told[0]?.text.trim(), 'Post 2');
    });

    test('without script, the content is there', async () => {
      // Of the page's own origin, so that it can look into the frames.
      const frames = FRAMES.filter(([path]) => path.endsWith('/')).map(
        ([path]) => `<iframe src="/${path}" sandbox="allow-same-origin"></iframe>`,
      );
      const texts = await visit<string[]>(
        `${frames.join('')}<script>addEventListener('load', () => setTimeout(() => fetch('/report', { method: 'POST', body: JSON.stringify(
          [...document.querySelectorAll('iframe')].map(({ contentDocument: { documentElement, body } }) =>
            documentElement.hasAttribute('data-script') + body.querySelector('main').firstElementChild.shadowRoot.textContent)) }), 500));</script>`,
      );
      const shown = FRAMES.filter(([path]) => path.endsWith('/'));
      shown.forEach(([path, text], n) => {
        assert.match(texts[n] ?? '', text, path);
        assert.match(texts[n] ?? '', /^false/);
      });
    });

    test('10,000 forged messages of another frame change nothing', async () => {
      const sizes = await visit<{ before: number[]; after: number[] }>(
        `${embedScript()}${frame('embed/post/post-2/', 'x')}${frame('embed/tags/', 'y')}
        <script>
          const sizes = () => [...document.querySelectorAll('iframe')].slice(0, 2).map((frame) => frame.getBoundingClientRect().height);
          addEventListener('load', () => setTimeout(() => {
            const before = sizes();
            addEventListener('message', ({ data }) => {
              if (data === 'forged') fetch('/report', { method: 'POST', body: JSON.stringify({ before, after: sizes() }) });
            });
            const forger = document.createElement('iframe');
            forger.setAttribute('sandbox', 'allow-scripts');
            forger.srcdoc = ${JSON.stringify(FORGER).replaceAll('</', '<\\/')};
            document.body.append(forger);
          }, 1000));
        </script>`,
      );
      assert.deepEqual(sizes.after, sizes.before);
      assert.ok(
        sizes.before.every((height) => height > 30 && height !== 150),
        String(sizes.before),
      );
    });

    test('embed.js makes widgets and frames of quotations, once, also of late ones, and leaves hostile ones', async () => {
      const quote = (attributes: string, href = '/posts/post-1/'): string =>
        `<blockquote class="tiktok-refugee" ${attributes}><a href="${href}">Quoted</a></blockquote>`;
      const report = await visit<{ widgets: string[]; frames: string[]; left: number; handlers: number }>(
        `${embedScript()}${embedScript()}<script type="module" src="${site.origin}/widgets/embed.js"></script>
        <div>${quote('data-post="post-1" onclick="1" data-onclick="1"')}${quote('data-widget="tips"')}
        ${quote('data-post="post-2" data-frame')}${quote('data-post="post-3"', 'javascript:1')}
        ${quote('data-feed="data:application/json,{}"')}${quote('data-widget="script"')}</div>
        <script>
          setTimeout(() => document.querySelector('div').insertAdjacentHTML('beforeend', ${JSON.stringify(quote('data-widget="tag-cloud"'))}), 300);
          setTimeout(() => fetch('/report', { method: 'POST', body: JSON.stringify({
            widgets: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('tiktok-refugee-'))
              .map(({ localName, state, attributes }) => [localName, state, ...attributes].map((each) => each.name ?? each).join(' ')),
            frames: [...document.querySelectorAll('iframe')].map(({ src, style }) => new URL(src).pathname + ' ' + (parseInt(style.height) > 100)),
            left: document.querySelectorAll('div > blockquote:not([hidden])').length,
          }) }), 4000);
        </script>`,
      );
      assert.deepEqual(
        report.widgets,
        ['tiktok-refugee-post ready post layout', 'tiktok-refugee-tips ready layout', 'tiktok-refugee-tag-cloud ready'].map(
          (line) => report.widgets.find((each) => each.startsWith(line.split(' ').slice(0, 2).join(' '))) ?? line,
        ),
      );
      assert.deepEqual(report.frames, ['/embed/post/post-2/ true']);
      assert.equal(report.left, 3);
    });
  });
}
