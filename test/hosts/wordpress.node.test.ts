// The plugin, links and quotations in a WordPress, as its administrators, editors and authors use them, in Chromium.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { buildFeed } from '../../src/builder/index.js';
import { builtFile } from './support/built-site.js';
import { launchChromium } from './support/engines.js';
import { CAT } from './support/feeds.js';
import { root, startHost } from './support/host-server.js';
import { startSpy, type SpyServer } from './support/spy-server.js';
import { missingForWordPress, startWordPress, type WordPress } from './support/wordpress.js';

/** What of the block editor's stores is used. */
interface WordPressData {
  select(store: string): { getBlocks(): readonly { readonly clientId: string }[] };
  dispatch(store: string): { updateBlockAttributes(clientId: string, attributes: object): void };
}

const ROLES = ['administrator', 'editor', 'author'] as const;

const missing = missingForWordPress();

describe('WordPress', { skip: missing.length > 0 && `install the packages ${missing.join(', ')} to test with WordPress` }, () => {
  let cwd: string;
  let site: SpyServer;
  let wordpress: WordPress;
  let browser: Browser;
  /** Of what has been started, also where the rest could not be. */
  const closers: (() => unknown)[] = [];

  before(async () => {
    await (await startHost()).close();
    cwd = mkdtempSync(join(tmpdir(), 'wordpress-site-'));
    closers.push(() => rmSync(cwd, { recursive: true, force: true }));
    site = await startSpy((path) => builtFile(join(cwd, 'out'), path));
    closers.push(() => site.close());
    mkdirSync(join(cwd, 'posts'));
    for (const n of [1, 2]) {
      const tips = `\n## Advice\n\n* **Tip ${n}:** Text of tip ${n}.\n`;
      const meta = `title: Post ${n}\ndate: 2025-01-0${n}\nimage: cat.svg\ntags: [tag-${n}]\ntips: [Advice]`;
      writeFileSync(join(cwd, `posts/post-${n}.md`), `---\n${meta}\n---\nText of post ${n}.\n${tips}`);
    }
    writeFileSync(join(cwd, 'posts/第一周 小红书.md'), '---\ntitle: 第一周\ndate: 2025-01-03\n---\n第一周的文字。\n');
    writeFileSync(join(cwd, 'posts/post-2.fr.md'), '---\ntitle: Deux\ndate: 2025-01-04\n---\nTexte.\n');
    writeFileSync(join(cwd, 'posts/cat.svg'), CAT);
    // The first article is on the second page of the feed.
    await buildFeed({ inputs: ['posts'], out: 'out', site: site.origin, cwd, pageSize: 3 });
    wordpress = await startWordPress(Number(new URL(site.origin).port));
    closers.push(() => wordpress.close());
    const archive = join(root, 'dist/hosts/tiktok-refugee-wordpress.zip');
    const unpack = '$zip = new PharData($argv[1]); $zip->extractTo($argv[2]);';
    execFileSync('php', ['-r', unpack, archive, wordpress.plugins]);
    assert.equal(await wordpress.command('activate', { feed: `${site.origin}/feed.json` }), 'ok');
    browser = await launchChromium();
    closers.push(() => browser.close());
  });

  after(async () => {
    for (const close of closers.reverse()) await close();
  });

  const write = (user: string, content: string): Promise<number> => wordpress.command('post', { user, content });

  async function open(id: number, query = ''): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${wordpress.origin}/?p=${id}${query}`);
    return page;
  }

  /** What the widget of the post itself shows once it is there. */
  async function shown(id: number, tag: string): Promise<string> {
    const page = await open(id);
    await page.waitForFunction(
      (name) => (document.querySelector(`main ${name}`) as { state?: string } | null)?.state === 'ready',
      { timeout: 15_000 },
      tag,
    );
    const text = await page.$eval(`main ${tag}`, (widget) => widget.shadowRoot?.textContent ?? '');
    await page.close();
    return text;
  }

  for (const role of ROLES) {
    test(`${role}: block, shortcode and pasted quotation show the widget`, async () => {
      assert.match(
        await shown(await write(role, '<!-- wp:tiktok-refugee/post {"post":"post-1"} /-->'), 'tiktok-refugee-post'),
        /Post 1/,
      );
      assert.match(await shown(await write(role, '[tiktok-refugee widget="tips"]'), 'tiktok-refugee-tips'), /Text of tip 1/);
      const quotation = `<blockquote class="tiktok-refugee" data-post="post-2"><a href="${site.origin}/posts/post-2/">Post 2</a></blockquote>`;
      assert.match(await shown(await write(role, quotation), 'tiktok-refugee-post'), /Post 2/);
    });

    test(`${role}: a pasted link becomes a frame that fits, dark too, and its links work`, async () => {
      const id = await write(role, `${site.origin}/posts/post-1/\n`);
      for (const query of ['', '&dark']) {
        const page = await open(id, query);
        const element = await page.waitForSelector('main iframe', { timeout: 15_000 });
        assert.equal(await page.$eval('main iframe', (frame) => frame.getAttribute('sandbox')), 'allow-scripts');
        const frame = await element?.contentFrame();
        await new Promise((resolve) => setTimeout(resolve, 1500));
        const height = await frame?.$eval('main', (main) => main.getBoundingClientRect().height);
        const given = await page.$eval('main iframe', (each) => each.getBoundingClientRect().height);
        assert.ok(height && Math.abs(height - given) <= 2, `${given} for ${height}`);
        assert.equal(await frame?.$eval('html', (html) => html.hasAttribute('data-clipped')), false);
        if (query) {
          await page.close();
          continue;
        }
        const moved = page.waitForNavigation({ timeout: 15_000 });
        await element?.click();
        await moved;
        assert.equal(page.url(), `${site.origin}/posts/post-1/`);
        await page.close();
      }
    });
  }

  test('an article whose slug is Chinese: block, shortcode, quotation, and a link as people copy it', async () => {
    const slug = '第一周-小红书';
    const url = `${site.origin}/posts/${encodeURIComponent(slug)}/`;
    for (const content of [
      `<!-- wp:tiktok-refugee/post {"post":"${slug}"} /-->`,
      `[tiktok-refugee post="${slug}"]`,
      `[tiktok-refugee post="${url}"]`,
      `<blockquote class="tiktok-refugee" data-post="${slug}"><a href="${url}">第一周</a></blockquote>`,
    ])
      assert.match(await shown(await write('author', content), 'tiktok-refugee-post'), /第一周/, content);
    for (const link of [url, decodeURI(url)]) {
      const page = await open(await write('author', `${link}\n`));
      const element = await page.waitForSelector('main iframe', { timeout: 15_000 });
      const frame = await element?.contentFrame();
      await frame?.waitForSelector('main');
      assert.match((await frame?.$eval('main', ({ textContent }) => textContent)) ?? '', /第一周/, link);
      await page.close();
    }
  });

  test('the widget of the sidebar shows on each page, and a page without any has no script', async () => {
    const page = await open(await write('author', 'Nothing here.'));
    await page.waitForFunction(
      () => (document.querySelector('aside tiktok-refugee-tips') as { state?: string } | null)?.state === 'ready',
    );
    assert.match(
      await page.$eval('aside tiktok-refugee-tips', ({ shadowRoot }) => shadowRoot?.textContent ?? ''),
      /Text of tip 2/,
    );
    await page.close();
  });

  test('attributes of authors are escaped', async () => {
    const id = await write('author', `[tiktok-refugee post='"><img src=x onerror=alert(1)>' layout='" onclick="x']`);
    const html = await (await fetch(`${wordpress.origin}/?p=${id}`)).text();
    assert.doesNotMatch(html, /<img src=x|" onclick="x/);
    assert.match(html, /<blockquote class="tiktok-refugee"/);
  });

  test('quotations, which feeds and e-mails show, name each article once, and old ones by their title', async () => {
    for (const [content, titles] of [
      ['[tiktok-refugee]', ['第一周', 'Post 2']],
      ['[tiktok-refugee limit="1"]', ['第一周']],
      ['[tiktok-refugee post=”post-1”]', ['Post 1']],
      ['[tiktok-refugee post="post-2-fr"]', ['Deux']],
    ] as const) {
      const html = await (await fetch(`${wordpress.origin}/?p=${await write('author', content)}`)).text();
      const [, quotation = ''] = /<main[^]*?<blockquote class="tiktok-refugee"[^>]*>([^]*?)<\/blockquote>/.exec(html) ?? [];
      assert.deepEqual(
        Array.from(quotation.matchAll(/>([^<]+)<\/a>/g), ([, title]) => title),
        titles,
        content,
      );
    }
  });

  test('the settings take the folder for its feed', async () => {
    const given = [
      'https://a.example/x',
      'https://a.example',
      ' https://a.example/v.1/ ',
      'https://a.example/x/en.json',
      'x:y',
      '',
    ];
    assert.deepEqual(await wordpress.command('entered', given), [
      'https://a.example/x/feed.json',
      'https://a.example/feed.json',
      'https://a.example/v.1/feed.json',
      'https://a.example/x/en.json',
      '',
      '',
    ]);
  });

  test('authors choose a feed, but no script: that of the feed in the settings shows it', async () => {
    const feed = `${site.origin}/posts/post-2.json`;
    for (const content of [`[tiktok-refugee feed="${feed}"]`, `<!-- wp:tiktok-refugee/posts {"feed":"${feed}"} /-->`]) {
      const id = await write('author', content);
      const html = await (await fetch(`${wordpress.origin}/?p=${id}`)).text();
      assert.deepEqual(html.match(/[^"']*\/embed\.js/g), [`${site.origin}/widgets/embed.js`]);
      assert.match(await shown(id, 'tiktok-refugee-posts'), /Post 2/);
    }
  });

  test('the block editor shows an author the widget, as the sidebar sets it', async () => {
    const id = await write('author', '<!-- wp:tiktok-refugee/post {"post":"post-1"} /-->');
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(`${wordpress.origin}/wp-login.php`);
      // Not typed: a script of that page moves the focus a moment after it has loaded.
      for (const [field, value] of Object.entries({ '#user_login': 'author', '#user_pass': 'password' }))
        await page.$eval(field, (input, text) => ((input as HTMLInputElement).value = text), value);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      await page.goto(`${wordpress.origin}/wp-admin/post.php?post=${id}&action=edit`);
      const preview = '[data-type="tiktok-refugee/post"] tiktok-refugee-post';
      const shows = async (title: string): Promise<void> => {
        await page.waitForFunction(
          (selector, text) => document.querySelector(selector)?.shadowRoot?.textContent.includes(text),
          { timeout: 30_000 },
          preview,
          title,
        );
      };
      await shows('Post 1');
      // As a field of the sidebar does.
      await page.evaluate(() => {
        const { data } = (globalThis as unknown as { wp: { data: WordPressData } }).wp;
        const [block] = data.select('core/block-editor').getBlocks();
        if (block) data.dispatch('core/block-editor').updateBlockAttributes(block.clientId, { post: 'post-2' });
      });
      await shows('Post 2');
    } finally {
      await context.close();
    }
  });

  test('after uninstalling, posts read well, and no option is left', async () => {
    const ids = [
      await write('author', '[tiktok-refugee post="post-1"]'),
      await write(
        'author',
        '<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph --><!-- wp:tiktok-refugee/post {"post":"post-1"} /-->',
      ),
    ];
    assert.deepEqual(await wordpress.command('uninstall'), []);
    for (const id of ids) {
      const html = await (await fetch(`${wordpress.origin}/?p=${id}`)).text();
      assert.match(html, new RegExp(`<a href="${site.origin}/posts/post-1/"[^>]*>Post 1</a>`));
      assert.doesNotMatch(html, /\[tiktok-refugee|embed\.js/);
    }
  });
});
