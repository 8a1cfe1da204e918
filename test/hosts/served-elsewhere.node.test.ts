// One build with the address of a site that cannot be reached, served from two origins, at the root and in a folder within.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildFeed } from '../../src/builder/index.js';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { CAT } from './support/feeds.js';
import { startHost } from './support/host-server.js';
import { bodyOf, startSpy, type SpyServer } from './support/spy-server.js';

/** Nobody is there (RFC 2606, section 2). */
const SITE = 'https://site.invalid/articles/';
const PLACES = ['/', '/deep/er/'] as const;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const postText = (n: number): string => `---
title: Post ${n}
date: 2025-01-0${n}
tags: [tag-${n}]
image: cat.svg
imageAlt: A cat
tips: [Advice]
---

Text of post ${n}.

![A cat](cat.svg)

## Advice

* **Tip ${n}:** Do it.
`;

interface Shown {
  readonly state: string;
  readonly text: string;
  /** Of those that have been laid out: whether they are there. */
  readonly pictures: readonly boolean[];
}
interface Report {
  readonly widgets: readonly Shown[];
  /** Addresses that the page asked for, or tried to. */
  readonly asked: readonly string[];
}

// Presses what shows more, waits until all is quiet, and reports what there is.
const PROBE = `
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const widgets = [...document.querySelectorAll('[feed]')];
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  for (let quiet = 0; quiet < 8; ) {
    await wait(50);
    const buttons = widgets.flatMap(({ shadowRoot }) => all(shadowRoot ?? document.createElement('p'), '.more button, button.more'));
    for (const button of buttons) button.click();
    quiet = buttons.length || widgets.some(({ state }) => /idle|loading/.test(state ?? 'idle')) ? 0 : quiet + 1;
  }
  for (const { shadowRoot } of widgets) for (const image of all(shadowRoot, 'img')) image.loading = 'eager';
  await wait(300);
  const shown = widgets.map(({ state, shadowRoot }) => ({
    state,
    text: shadowRoot.textContent,
    pictures: all(shadowRoot, 'img').map((image) => image.naturalWidth > 0),
  }));
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  await fetch('/report', { method: 'POST', body: JSON.stringify({ widgets: shown, asked }) });`;

let cwd: string;

before(async () => {
  // Builds the script where it is stale.
  await (await startHost()).close();
  cwd = mkdtempSync(join(tmpdir(), 'served-elsewhere-'));
  mkdirSync(join(cwd, 'posts'));
  for (const n of [1, 2, 3, 4, 5]) writeFileSync(join(cwd, 'posts', `post-${n}.md`), postText(n));
  writeFileSync(join(cwd, 'posts/cat.svg'), CAT);
  const result = await buildFeed({ inputs: ['posts'], out: 'out', site: SITE, pageSize: 2, script: '/probe.js', cwd });
  assert.deepEqual(result.messages, []);
});

after(() => rmSync(cwd, { recursive: true, force: true }));

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let servers: readonly SpyServer[];
    const pages = new Map<string, string>();
    let reported: (report: Report) => void = () => undefined;

    const start = (): Promise<SpyServer> =>
      startSpy(async (path, request) => {
        if (path === '/report') reported(await bodyOf<Report>(request));
        if (path === '/report') return {};
        if (path === '/probe.js') return { body: PROBE, type: 'text/javascript' };
        const page = pages.get(path);
        if (page) return { body: page, type: 'text/html' };
        const file = join(cwd, 'out', decodeURIComponent(path.replace(/^\/deep\/er/, '')).replace(/\/$/, '/index.html'));
        const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
        return isThere ? { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/feed+json' } : undefined;
      });

    async function visit(server: SpyServer, path: string): Promise<Report> {
      const report = new Promise<Report>((resolve) => (reported = resolve));
      const result = await browser.visit(server.origin + path, report);
      assert.deepEqual(
        result.asked.filter((url) => url.startsWith(SITE)),
        [],
        'the site itself is asked for nothing',
      );
      for (const { state, text } of result.widgets) assert.equal(state, 'ready', text);
      assert.ok(result.widgets.flatMap(({ pictures }) => pictures).every(Boolean), 'all pictures are there');
      return result;
    }

    before(async () => {
      browser = await launch(engine);
      servers = [await start(), await start()];
    });

    after(async () => {
      await browser.close();
      for (const server of servers) server.close();
    });

    for (const place of PLACES) {
      test(`${place}: its own pages`, async () => {
        for (const server of servers) {
          const { widgets } = await visit(server, place);
          const [post, ...lists] = widgets;
          assert.match(post?.text ?? '', /Post 5/);
          for (const words of [/Post 1.*Post 4|Post 4.*Post 1/s, /tag-1/, /of 5/])
            assert.ok(
              lists.some(({ text }) => words.test(text)),
              `a widget says ${words.source}`,
            );
          assert.equal(post?.pictures.length, 1);
        }
      });

      test(`${place}: widgets in a page of another origin`, async () => {
        const [host, folder] = servers as readonly [SpyServer, SpyServer];
        const feed = `feed="${folder.origin}${place}feed.json"`;
        pages.set(
          '/host',
          `<!doctype html><meta charset="utf-8"><title>Host</title>
          <script type="module" src="${folder.origin}${place}widgets/tiktok-refugee.js"></script>
          <tiktok-refugee-post ${feed} post="post-1" layout="full"></tiktok-refugee-post>
          <tiktok-refugee-post ${feed} post="${SITE}posts/post-2/" layout="full"></tiktok-refugee-post>
          <tiktok-refugee-post ${feed} layout="full"></tiktok-refugee-post>
          <tiktok-refugee-posts ${feed} page-size="1"></tiktok-refugee-posts>
          <tiktok-refugee-tips ${feed}></tiktok-refugee-tips>
          <script type="module" src="/probe.js"></script>`,
        );
        const { widgets } = await visit(host, '/host');
        for (const [i, n] of [1, 2, 5].entries()) {
          assert.match(widgets[i]?.text ?? '', new RegExp(`Text of post ${n}`));
          // The text begins with the card's picture, which is shown once.
          assert.equal(widgets[i]?.pictures.length, 1);
        }
        for (const n of [1, 2, 3, 4, 5]) {
          assert.match(widgets[3]?.text ?? '', new RegExp(`Post ${n}`));
          assert.match(widgets[4]?.text ?? '', new RegExp(`Tip ${n}`));
        }
      });
    }
  });
}
