// Where feeds lead, and what goes along: a page's cookies are for the page's own feeds. Two servers write down who asks for what.
// They are two ports of one host, which share their cookies, so that a cookie that goes where it does not belong is found out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ENGINES, launch, missing, type Visitor } from './support/engines.js';
import { root, startHost, type HostServer } from './support/host-server.js';
import { bodyOf, startSpy, type SpyAnswer, type SpyServer } from './support/spy-server.js';

type FollowUp = 'next' | 'post' | 'tips';
const FOLLOW_UPS = ['next', 'post', 'tips'] as const;

/** Ways to write an address on the page's own origin. `%` is its host with its port, `¤` the path. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'absolute': 'http://%¤',
  'in capitals': 'HTTP://%¤',
  'without a scheme': '//%¤',
  'with back slashes': 'http:\\\\%¤',
  'with white space': ' ht\ntp://%¤\t',
  'with a user': 'http://user:word@%¤',
  'as a hexadecimal number': 'http://0x7f.1:PORT¤',
  'as one number': 'http://2130706433:PORT¤',
  'in full-width digits': 'http://１２７.０.０.１:PORT¤',
  'with dots': 'http://%/a/..¤',
};

interface Lead {
  readonly feedUrl?: string;
  readonly next?: string | undefined;
  readonly post?: string | undefined;
  readonly tips?: string | undefined;
}

const feedOf = ({ feedUrl, next, post, tips }: Lead): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    feed_url: feedUrl,
    next_url: next,
    _tiktok_refugee: { postUrl: post, tipsUrl: tips },
    items: [{ id: `id-${Math.random()}`, title: 'A post', _tiktok_refugee: { tips: [{ section: 's', title: 't', text: 'x' }] } }],
  });

/** A feed that leads to `url` in one way. The tips are asked for only where there is a further page. */
const leading = (kind: FollowUp, url: string, harmless: string, feedUrl?: string): string =>
  feedOf({ ...(feedUrl ? { feedUrl } : {}), next: kind === 'tips' ? harmless : undefined, [kind]: url });

const WIDGETS: Readonly<Record<FollowUp, (attributes: string, content?: string) => string>> = {
  next: (attributes, content = '') => `<tiktok-refugee-posts ${attributes}>${content}</tiktok-refugee-posts>`,
  post: (attributes, content = '') => `<tiktok-refugee-post post="wanted" ${attributes}>${content}</tiktok-refugee-post>`,
  tips: (attributes, content = '') => `<tiktok-refugee-tips ${attributes}>${content}</tiktok-refugee-tips>`,
};

const inlined = (feed: string): string => `<script type="application/feed+json">${feed}</script>`;

/** Waits until no widget is loading, and no request was made for half a second; then says what the console was told. */
const PAGE_SCRIPT = `
  const told = [];
  for (const kind of ['warn', 'error']) console[kind] = (text) => told.push(String(text));
  addEventListener('load', async () => {
    let quiet = 0, before = 0;
    while (quiet < 10) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = performance.getEntriesByType('resource').length;
      const loading = [...document.querySelectorAll('body > *')].some(({ state }) => state === 'idle' || state === 'loading');
      quiet = loading || now !== before ? 0 : quiet + 1;
      before = now;
    }
    await fetch('/report/NAME', { method: 'POST', body: JSON.stringify(told) });
  });`;

let scripts: HostServer;

before(async () => {
  scripts = await startHost();
  await scripts.close();
});

for (const engine of ENGINES) {
  describe(engine, { skip: missing(engine) }, () => {
    let browser: Visitor;
    let page: SpyServer;
    let other: SpyServer;
    const answers = new Map<string, SpyAnswer>();
    let reported: (told: string[]) => void = () => undefined;
    let count = 0;

    const serve = (body: string, headers: Readonly<Record<string, string>> = {}, status = 200): string => {
      const path = `/${count++}.json`;
      answers.set(path, { body, headers, status });
      return path;
    };
    const redirect = (to: string): string => serve('', { location: to }, 302);
    const harmless = (): string => `${other.origin}${serve(feedOf({}))}`;

    const answer = (path: string): SpyAnswer | undefined => {
      const [, name = ''] = /^\/widgets\/([\w.-]+\.js)$/.exec(path) ?? [];
      if (name) return { body: readFileSync(join(root, 'dist/cdn', name)), type: 'text/javascript' };
      return answers.get(path) ?? (path.includes('target') ? { body: feedOf({}) } : undefined);
    };

    /** Shows widgets in a page whose reader has a cookie; gives what its console was told. */
    async function show(...widgets: string[]): Promise<string[]> {
      page.seen.length = 0;
      other.seen.length = 0;
      answers.set('/page', {
        body: `<!doctype html><meta charset="utf-8"><title>Host</title><meta name="referrer" content="unsafe-url">
          <script>${PAGE_SCRIPT}</script><script type="module" src="/widgets/tiktok-refugee.js"></script><body>${widgets.join('')}`,
        type: 'text/html',
        headers: { 'set-cookie': 'sid=secret' },
      });
      const told = new Promise<string[]>((resolve) => (reported = resolve));
      return browser.visit(`${page.origin}/page?secret`, told);
    }

    const targetsOf = (server: SpyServer): SpyServer['seen'] => server.seen.filter(({ path }) => path.includes('target'));
    const own = (name: string): string => `${page.origin}/target-${name}.json`;

    before(async () => {
      browser = await launch(engine);
      page = await startSpy(async (path, request) => {
        if (path.startsWith('/report')) {
          reported(await bodyOf<string[]>(request));
          return {};
        }
        return answer(path.replace('/page?secret', '/page'));
      });
      other = await startSpy(answer);
    });

    after(async () => {
      await browser.close();
      page.close();
      other.close();
    });

    for (const kind of FOLLOW_UPS) {
      test(`${kind}: a feed from elsewhere leads to nothing on the page’s origin, however it is written`, async () => {
        const { host, port } = new URL(page.origin);
        const urls = Object.values(SPELLINGS).map((spelling, i) =>
          spelling.replace('%', host).replace('PORT', port).replace('¤', `/target-${i}.json?all=1`),
        );
        const feeds = urls.map((url) => serve(leading(kind, url, harmless())));
        // Relative, in a feed that says that it is from the page's origin.
        feeds.push(serve(leading(kind, '/target-r.json', harmless(), `${page.origin}/feed.json`)));
        feeds.push(serve(leading(kind, 'target-{slug}.json', harmless(), `${page.origin}/feed.json`)));
        const told = await show(...feeds.map((feed) => WIDGETS[kind](`feed="${other.origin}${feed}"`)));
        assert.deepEqual(targetsOf(page), []);
        assert.equal(other.seen.filter(({ path }) => feeds.includes(path)).length, feeds.length);
        assert.ok(
          told.some((text) => text.includes('/target-0.json') && /was not loaded.*own origin/.test(text)),
          told.join('\n'),
        );
      });

      test(`${kind}: redirected to the page’s origin, it goes without cookies, and does not say from where`, async () => {
        const feed = serve(leading(kind, `${other.origin}${redirect(own(kind))}`, harmless()));
        await show(WIDGETS[kind](`feed="${other.origin}${feed}"`));
        assert.deepEqual(targetsOf(page), [{ path: `/target-${kind}.json`, cookie: undefined, referer: undefined }]);
      });

      test(`${kind}: elsewhere, nobody learns who asks`, async () => {
        const feed = serve(leading(kind, `${other.origin}/target.json`, harmless()));
        const named = `feed="${other.origin}${feed}"`;
        const inPage = WIDGETS[kind]('', inlined(answers.get(feed)?.body as string));
        await show(WIDGETS[kind](named), WIDGETS[kind](`feed="${feed}"`), inPage);
        assert.ok(targetsOf(other).length > 0);
        for (const { cookie, referer } of other.seen) assert.deepEqual([cookie, referer], [undefined, undefined]);
      });

      test(`${kind}: the page’s own feed leads to its own origin with cookies`, async () => {
        const feed = serve(leading(kind, `/target-${kind}.json`, harmless()));
        await show(WIDGETS[kind](`feed="${feed}"`));
        assert.deepEqual(
          targetsOf(page).map(({ path, cookie }) => [path, cookie]),
          [[`/target-${kind}.json`, 'sid=secret']],
        );
      });

      test(`${kind}: a feed in the page leads there without, unless it is named`, async () => {
        const feed = leading(kind, '/target-named.json', harmless());
        const unnamed = inlined(feed.replace('named', 'unnamed'));
        await show(WIDGETS[kind](`feed="${serve(feed)}"`, inlined(feed)), WIDGETS[kind]('', unnamed));
        assert.deepEqual(
          targetsOf(page)
            .map(({ path, cookie }) => [path, cookie])
            .sort(),
          [
            ['/target-named.json', 'sid=secret'],
            ['/target-unnamed.json', undefined],
          ],
        );
      });

      test(`${kind}: a feed in the page that is from elsewhere does not lead there`, async () => {
        const says = leading(kind, own('says'), harmless(), `${other.origin}/feed.json`);
        const named = leading(kind, own('named'), harmless(), `${page.origin}/feed.json`);
        await show(WIDGETS[kind]('', inlined(says)), WIDGETS[kind](`feed="${other.origin}/feed.json"`, inlined(named)));
        assert.deepEqual(targetsOf(page), []);
      });

      test(`${kind}: what came by way of another server does not lead there`, async () => {
        const there = redirect(`${other.origin}${serve(leading(kind, own('there'), harmless()))}`);
        const back = redirect(`${page.origin}${serve(leading(kind, own('back'), harmless()))}`);
        await show(WIDGETS[kind](`feed="${there}"`), WIDGETS[kind](`feed="${other.origin}${back}"`));
        assert.deepEqual(targetsOf(page), []);
      });
    }

    test('a page from elsewhere of the page’s own feed leads to nothing on the page’s origin', async () => {
      const second = serve(feedOf({ next: own('third') }));
      await show(WIDGETS.next(`feed="${serve(feedOf({ next: `${other.origin}${second}` }))}"`));
      assert.deepEqual(targetsOf(page), []);
      assert.deepEqual(
        other.seen.map(({ path, cookie, referer }) => [path, cookie, referer]),
        [[second, undefined, undefined]],
      );
    });

    const noSharing = engine === 'webkit' && 'WebKitGTK asks twice for what is preloaded, whoever asks';
    test('what the page preloaded is used, and asked for once', { skip: noSharing }, async () => {
      const feeds = [serve(feedOf({})), `${other.origin}${serve(feedOf({}))}`];
      const links = feeds.map((feed) => `<link rel="preload" as="fetch" href="${feed}" crossorigin>`);
      await show(...links, ...feeds.map((feed) => WIDGETS.next(`feed="${feed}"`)));
      const isFeed = ({ path }: { path: string }): boolean => feeds.some((feed) => feed.endsWith(path));
      assert.deepEqual([page.seen.filter(isFeed).length, other.seen.filter(isFeed).length], [1, 1]);
    });
  });
}
