// The shortest snippet: an article by its slug, from the publisher's own folder, which is named by the script alone.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildFeed } from '../../src/builder/index.js';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { startHost } from './support/host-server.js';
import { bodyOf, startSpy, type SpyAnswer, type SpyServer } from './support/spy-server.js';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

const PROBE = `
  const widgets = [...document.querySelectorAll('main > *')];
  while (widgets.some(({ state }) => /idle|loading/.test(state ?? 'idle'))) await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  const texts = widgets.map(({ state, shadowRoot }) => state + ' ' + shadowRoot.textContent);
  await fetch('/report', { method: 'POST', body: JSON.stringify(texts) });`;

const NOT_FOUND: SpyAnswer = { status: 404, type: 'text/html', body: 'Not found' };

const byId = (post: string): string => `<tiktok-refugee-post post="${post}" layout="full"></tiktok-refugee-post>`;

let cwd: string;

before(async () => {
  // Builds the script where it is stale.
  await (await startHost()).close();
  cwd = mkdtempSync(join(tmpdir(), 'by-slug-'));
  mkdirSync(join(cwd, 'posts'));
  for (const n of [1, 2]) {
    const text = `---\ntitle: Post ${n}\ndate: 2025-01-0${n}\nslug: post-${n}\n---\n\nText of post ${n}.\n`;
    writeFileSync(join(cwd, 'posts', `post-${n}.md`), text);
  }
  assert.deepEqual((await buildFeed({ inputs: ['posts'], out: 'out', site: 'https://site.invalid/', cwd })).messages, []);
});

after(() => rmSync(cwd, { recursive: true, force: true }));

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let server: SpyServer;
    let main = '';
    /** What the server says of what it does not have. */
    let absent: SpyAnswer = NOT_FOUND;
    let reported: (texts: string[]) => void = () => undefined;

    /** Texts of the widgets, and the feeds that were asked for. */
    async function show(widgets: string): Promise<{ texts: string[]; feeds: string[] }> {
      main = widgets;
      const report = new Promise<string[]>((resolve) => (reported = resolve));
      const before = server.seen.length;
      const texts = await browser.visit(`${server.origin}/host`, report);
      const feeds = server.seen.slice(before).map(({ path }) => path);
      return { texts, feeds: feeds.filter((path) => path.endsWith('.json')) };
    }

    before(async () => {
      browser = await launch(engine);
      server = await startSpy(async (path, request) => {
        if (path === '/report') reported(await bodyOf<string[]>(request));
        if (path === '/report') return {};
        if (path === '/probe.js') return { body: PROBE, type: 'text/javascript' };
        const script = '<script type="module" src="/site/widgets/tiktok-refugee.js"></script>';
        const probe = '<script type="module" src="/probe.js"></script>';
        if (path === '/host')
          return { body: `<!doctype html><title>Host</title>${script}<main>${main}</main>${probe}`, type: 'text/html' };
        const file = join(cwd, 'out', path.replace(/^\/site/, ''));
        if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return absent;
        return {
          body: readFileSync(file),
          type: TYPES[extname(file)] ?? 'application/feed+json',
          headers: { 'cache-control': 'no-store' },
        };
      });
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    test('one article is asked for at once, without the feed', async () => {
      const { texts, feeds } = await show(byId('post-1'));
      assert.match(texts[0] ?? '', /^ready .*Text of post 1/s);
      assert.deepEqual(feeds, ['/site/posts/post-1.json']);
    });

    test("so it is where the publisher's feed is named, beside which the script is", async () => {
      const { texts, feeds } = await show(byId('post-1').replace('post=', 'feed="/site/feed.json" post='));
      assert.match(texts[0] ?? '', /^ready .*Text of post 1/s);
      assert.deepEqual(feeds, ['/site/posts/post-1.json']);
    });

    for (const [name, answer] of Object.entries({
      '404': NOT_FOUND,
      '403': { status: 403, type: 'text/xml', body: '<Error/>' },
      'a page': { status: 200, type: 'text/html', body: '<!doctype html><title>App</title>' },
    })) {
      test(`the feed says it where the server answers with ${name}`, async () => {
        absent = answer;
        const { texts, feeds } = await show(byId('post-9'));
        assert.match(texts[0] ?? '', /^error /);
        assert.deepEqual(feeds.slice(0, 2), ['/site/posts/post-9.json', '/site/feed.json']);
        absent = NOT_FOUND;
      });
    }

    test('several widgets share the feed', async () => {
      const { texts, feeds } = await show(byId('post-1').replace('full', 'card') + byId('post-2').replace('full', 'card'));
      assert.match(texts[0] ?? '', /^ready .*Post 1/s);
      assert.match(texts[1] ?? '', /^ready .*Post 2/s);
      assert.deepEqual(feeds, ['/site/feed.json']);
    });

    test('a translation is looked up in the feed', async () => {
      const { texts, feeds } = await show(byId('post-1').replace('layout', 'content-language="fr" layout'));
      assert.match(texts[0] ?? '', /^ready .*Text of post 1/s);
      assert.equal(feeds[0], '/site/feed.json');
    });
  });
}
