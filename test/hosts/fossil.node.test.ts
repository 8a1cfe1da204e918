// The lines for Fossil's skin and its policy, in a Fossil, in Chromium: articles in the repository itself, and from elsewhere.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { buildFeed } from '../../src/builder/index.js';
import { builtFile } from './support/built-site.js';
import { launchChromium } from './support/engines.js';
import { CAT } from './support/feeds.js';
import { missingForFossil, startFossil, type Fossil } from './support/fossil.js';
import { root, startHost } from './support/host-server.js';
import { startSpy, type SpyServer } from './support/spy-server.js';

const KIT = join(root, 'dist/hosts/fossil');
const kit = (name: string, site: string): string =>
  readFileSync(join(KIT, name), 'utf8').trim().replaceAll('https://you.example/articles', site);

describe('Fossil', { skip: missingForFossil() }, () => {
  let cwd: string;
  let site: SpyServer;
  let fossil: Fossil;
  let browser: Browser;
  /** Of what has been started, also where the rest could not be. */
  const closers: (() => unknown)[] = [];

  before(async () => {
    await (await startHost()).close();
    cwd = mkdtempSync(join(tmpdir(), 'fossil-site-'));
    closers.push(() => rmSync(cwd, { recursive: true, force: true }));
    mkdirSync(join(cwd, 'posts'));
    for (const n of [1, 2]) {
      const meta = `title: Post ${n}\ndate: 2025-01-0${n}\nimage: cat.svg\ntags: [tag-${n}]\ntips: [Advice]`;
      writeFileSync(
        join(cwd, `posts/post-${n}.md`),
        `---\n${meta}\n---\nText.\n\n## Advice\n\n* **Tip ${n}:** Text of tip ${n}.\n`,
      );
    }
    writeFileSync(join(cwd, 'posts/cat.svg'), CAT);
    site = await startSpy((path) => builtFile(join(cwd, 'out'), path));
    closers.push(() => site.close());
    await buildFeed({ inputs: ['posts'], out: 'out', site: `${site.origin}/`, cwd });
    fossil = await startFossil();
    closers.push(() => fossil.close());
    browser = await launchChromium();
    closers.push(() => browser.close());
  });

  after(async () => {
    for (const close of closers.reverse()) await close();
  });

  let pages = 0;
  /** Opens a wiki page in Markdown, as any member writes one. */
  async function open(markdown: string): Promise<Page> {
    const name = `Page${(pages += 1)}`;
    fossil.command(['wiki', 'create', '--mimetype', 'markdown', '--user', 'admin', name], markdown);
    const page = await browser.newPage();
    await page.goto(`${fossil.origin}/wiki?name=${name}`);
    return page;
  }

  async function shown(page: Page, selector: string): Promise<string> {
    await page.waitForFunction(
      (name) => (document.querySelector(name) as { state?: string } | null)?.state === 'ready',
      { timeout: 15_000 },
      selector,
    );
    return page.$eval(selector, (widget) => widget.shadowRoot?.textContent ?? '');
  }

  const footer = (line: string): void => fossil.set('footer', `<div class="footer">Fossil</div>\n${line}\n`);

  test('articles from elsewhere, with the policy of the kit: links and quotations of members become cards', async () => {
    footer(kit('footer.html', site.origin));
    fossil.set('default-csp', kit('default-csp.txt', site.origin).replaceAll('https://you.example', site.origin));
    const page = await open(`Look:\n\n<${site.origin}/posts/post-1/>\n\nSee <${site.origin}/posts/post-2/> there.\n`);
    assert.match(await shown(page, '.markdown tiktok-refugee-post'), /Post 1/);
    assert.equal(await page.$$eval('tiktok-refugee-post', ({ length }) => length), 1);
    await page.close();
    // Fossil takes data-post away, and leaves the link.
    const quoted = await open(
      `<blockquote class="tiktok-refugee" data-post="post-2"><a href="${site.origin}/posts/post-2/">Post 2</a></blockquote>\n`,
    );
    assert.match(await shown(quoted, '.markdown tiktok-refugee-post'), /Post 2/);
    await quoted.close();
  });

  test('as frames, they fit within two pixels', async () => {
    footer(kit('footer.html', site.origin).replace('data-links', 'data-links="frame"'));
    fossil.set('default-csp', kit('default-csp.txt', site.origin).replaceAll('https://you.example', site.origin));
    const page = await open(`<${site.origin}/posts/post-1/>\n`);
    const element = await page.waitForSelector('.markdown iframe', { timeout: 15_000 });
    const frame = await element?.contentFrame();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const height = await frame?.$eval('main', (main) => main.getBoundingClientRect().height);
    const given = await page.$eval('.markdown iframe', (each) => each.getBoundingClientRect().height);
    assert.ok(height && height > 100 && Math.abs(height - given) <= 2, `${given} for ${height}`);
    assert.equal(await page.$eval('.markdown a', (link) => (link as HTMLElement).hidden), true);
    await page.close();
  });

  test('articles in the repository itself need no other policy', async () => {
    const out = join(cwd, 'out');
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (path) => statSync(join(out, path)).isFile() && /^(?:widgets|posts|images)\/|^(?:feed|tips)\.json$/.test(path),
    );
    for (const path of files) fossil.command(['uv', 'add', join(out, path), '--as', `articles/${path}`]);
    footer(kit('footer.html', `${fossil.origin}/uv/articles`));
    fossil.command(['unset', 'default-csp']);
    const page = await open(`<${fossil.origin}/uv/articles/posts/post-1/index.html>\n`);
    const headers = (await fetch(page.url())).headers.get('content-security-policy');
    assert.match(headers ?? '', /^default-src 'self' data:; script-src 'self' 'nonce-[^']+'; style-src/);
    assert.match(await shown(page, '.markdown tiktok-refugee-post'), /Post 1/);
    await page.close();
  });
});
