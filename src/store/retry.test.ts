import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { feedOf, item, items, register, requestsOf } from '../../test/support/fixtures/feeds.js';
import { useOwnCaches } from '../../test/support/fixtures/own-caches.js';
import { box, create, eventAt, one, reports, show, TAGS, text, until } from '../../test/support/fixtures/widgets.js';
import { FeedEntry, type LoadState } from './feed-entry.js';
import { entryFor } from './feed-store.js';

type Answer = () => Promise<Response>;

const CACHE = 'tiktok-refugee-feeds-2';
const OLD_CACHE = 'tiktok-refugee-feeds';
/** What a server says of a feed on the page's own origin that is for everybody. */
const PUBLIC = { 'cache-control': 'public, max-age=300' };
const {
  fetch: realFetch,
  Date: { now: realNow },
  Math: { random: realRandom },
} = window;

useOwnCaches();

/** How often the feed was asked for. */
let count = 0;
let leave: (() => void)[] = [];

const freshUrl = (): string => `${location.origin}/feeds/${crypto.randomUUID()}.json`;

const answer =
  (body: BodyInit, init: ResponseInit = {}): Answer =>
  () =>
    Promise.resolve(new Response(body, init));
const good = (posts = 2, headers: HeadersInit = PUBLIC): Answer => answer(JSON.stringify(feedOf(items(posts))), { headers });
const bad = (status: number, headers: HeadersInit = {}): Answer => answer('', { status, headers });
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const slow =
  (answer: Answer, delay: number): Answer =>
  () =>
    aTimeout(delay).then(answer);

/** From now on, feeds are answered so, the last answer again and again. */
function serve(...answers: Answer[]): void {
  count = 0;
  window.fetch = (_, init) => {
    const last = answers.at(Math.min(count++, answers.length - 1)) ?? unreachable;
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      last().then(resolve, reject);
    });
  };
}

interface Visit {
  readonly entry: FeedEntry;
  readonly states: LoadState[];
  leave(): void;
}

/** What a page that shows the feed comes to. */
function visit(url: string): Visit {
  const entry = new FeedEntry({ url });
  const states: LoadState[] = [];
  const stop = entry.subscribe(() => states.push(entry.state));
  leave.push(stop);
  return { entry, states, leave: stop };
}

const statuses = ({ states }: Visit): string => states.map(({ status }) => status).join(' ');
const reaches = ({ entry }: Visit, status: LoadState['status']): Promise<void> =>
  waitUntil(() => entry.state.status === status, `the feed is ${status}`, { interval: 5, timeout: 5000 });
const posts = ({ entry: { state } }: Visit): number => ('feed' in state ? state.feed.posts.length : 0);
const codeOf = ({ entry: { state } }: Visit): string | undefined => ('error' in state ? state.error.code : undefined);

const keptUrls = async (): Promise<string[]> =>
  (await (await caches.open(CACHE)).keys()).map((request) => decodeURIComponent(new URL(request.url).search.slice(1)));
const isKept = async (url: string): Promise<boolean> => (await keptUrls()).includes(url);

/** Has a feed with one post been answered well. */
async function visitBefore(url: string): Promise<void> {
  serve(good(1));
  const before = visit(url);
  await reaches(before, 'ready');
  before.leave();
  // Kept when the browser is idle, which may take its time while other tests run.
  for (let i = 0; i < 1000 && !(await isKept(url)); i++) await aTimeout(5);
}

beforeEach(() => {
  // No jitter.
  Math.random = () => 0;
});

afterEach(async () => {
  for (const stop of leave) stop();
  leave = [];
  window.fetch = realFetch;
  Math.random = realRandom;
  Date.now = realNow;
  await caches.delete(CACHE);
});

describe('a request that failed', () => {
  const passing: Record<string, Answer> = { 'for the network': unreachable };
  for (const status of [408, 425, 429, 500, 502, 503, 504]) passing[`with status ${status}`] = bad(status);

  for (const [how, failure] of Object.entries(passing)) {
    it(`${how} is made again`, async () => {
      serve(failure, good());
      const page = visit(freshUrl());
      await reaches(page, 'ready');
      expect(statuses(page)).to.equal('loading ready');
      expect(count).to.equal(2);
    });
  }

  it('is made three times in all', async () => {
    serve(unreachable);
    const page = visit(freshUrl());
    await reaches(page, 'error');
    expect(codeOf(page)).to.equal('network');
    expect(count).to.equal(3);
  });

  const lasting: Record<string, Answer> = { 'not JSON': answer('<!doctype html>'), 'too large': answer(' '.repeat(10_000_001)) };
  for (const status of [400, 401, 403, 404, 410]) lasting[`status ${status}`] = bad(status);

  for (const [what, failure] of Object.entries(lasting)) {
    it(`is not made again where that cannot help: ${what}`, async () => {
      serve(failure, good());
      await reaches(visit(freshUrl()), 'error');
      expect(count).to.equal(1);
    });
  }

  it('is made again when half of the answer is lost', async () => {
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"items": ['));
        controller.error(new TypeError('reset'));
      },
    });
    serve(answer(half), good());
    await reaches(visit(freshUrl()), 'ready');
    expect(count).to.equal(2);
  });

  it('is made again after as long as the server asks for', async () => {
    serve(bad(429, { 'retry-after': '1' }), good());
    const start = performance.now();
    await reaches(visit(freshUrl()), 'ready');
    expect(performance.now() - start).to.be.within(990, 3000);
  });

  it('is made again after the date that the server names', async () => {
    serve(bad(503, { 'retry-after': new Date(Date.now() + 2000).toUTCString() }), good());
    const start = performance.now();
    await reaches(visit(freshUrl()), 'ready');
    // The date is in whole seconds.
    expect(performance.now() - start).to.be.within(900, 4000);
  });

  it('is not made again when the server asks for more patience than a reader has', async () => {
    serve(bad(429, { 'retry-after': '11' }), good());
    await reaches(visit(freshUrl()), 'error');
    expect(count).to.equal(1);
  });

  it('is made again at once when the reader asks for it', async () => {
    serve(bad(429, { 'retry-after': '9' }), good());
    const page = visit(freshUrl());
    await waitUntil(() => page.entry.skipBackoff, 'it waits');
    await page.entry.refresh();
    expect(page.entry.state.status).to.equal('ready');
  });

  it('is made again at once when the browser is online again', async () => {
    serve(bad(503, { 'retry-after': '9' }), good());
    const page = visit(freshUrl());
    await waitUntil(() => page.entry.skipBackoff, 'it waits');
    window.dispatchEvent(new Event('online'));
    await reaches(page, 'ready');
  });

  it('is not made again when nobody waits for it any more', async () => {
    serve(bad(503, { 'retry-after': '9' }), good());
    const page = visit(freshUrl());
    await waitUntil(() => page.entry.skipBackoff, 'it waits');
    page.leave();
    await reaches(page, 'idle');
    window.dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect([count, page.entry.skipBackoff]).to.deep.equal([1, undefined]);
  });

  it('has no more time than one that succeeds', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 100);
    try {
      serve(bad(503, { 'retry-after': '9' }), good());
      const page = visit(freshUrl());
      await reaches(page, 'error');
      expect([codeOf(page), count]).to.deep.equal(['http', 1]);
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('waits for a random time that doubles', async () => {
    Math.random = () => 1;
    serve(unreachable);
    const start = performance.now();
    await reaches(visit(freshUrl()), 'error');
    expect(performance.now() - start).to.be.within(1490, 4000);
  });
});

describe('a feed that could not be had', () => {
  it('is asked for again when the browser is online again', async () => {
    serve(unreachable, unreachable, unreachable, good());
    const page = visit(freshUrl());
    await reaches(page, 'error');
    window.dispatchEvent(new Event('online'));
    await reaches(page, 'ready');
    expect(count).to.equal(4);
  });

  it('is not asked for again then when nobody shows it', async () => {
    serve(unreachable);
    const page = visit(freshUrl());
    await reaches(page, 'error');
    page.leave();
    await aTimeout(10);
    window.dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect(count).to.equal(3);
  });

  it('is not asked for again then when it is not the network’s fault', async () => {
    serve(bad(404));
    await reaches(visit(freshUrl()), 'error');
    window.dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect(count).to.equal(1);
  });

  it('is asked for once, however often it failed', async () => {
    serve(unreachable);
    const page = visit(freshUrl());
    await reaches(page, 'error');
    await page.entry.refresh();
    serve(good());
    window.dispatchEvent(new Event('online'));
    await reaches(page, 'ready');
    window.dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect(count).to.equal(1);
  });
});

describe('the last good answer', () => {
  it('is shown when the feed cannot be had, with the reason', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(unreachable);
    const page = visit(url);
    await waitUntil(() => codeOf(page), 'all attempts failed');
    expect(page.entry.state.status).to.equal('stale');
    expect([posts(page), codeOf(page)]).to.deep.equal([1, 'network']);
    expect(statuses(page)).to.equal('loading stale stale');
  });

  it('is shown while a slow answer is on its way, and then replaced', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(good(2), 500));
    const page = visit(url);
    await reaches(page, 'stale');
    expect([posts(page), 'error' in page.entry.state]).to.deep.equal([1, false]);
    await reaches(page, 'ready');
    expect(posts(page)).to.equal(2);
    expect(statuses(page)).to.equal('loading stale ready');
  });

  it('is not shown when the answer is there in time', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(good(2), 20));
    const page = visit(url);
    await reaches(page, 'ready');
    await aTimeout(250);
    expect(statuses(page)).to.equal('loading ready');
  });

  it('is shown when the server sends something else than a feed', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(answer('<!doctype html><title>Log in</title>'));
    const page = visit(url);
    await waitUntil(() => codeOf(page), 'it failed');
    expect([page.entry.state.status, codeOf(page)]).to.deep.equal(['stale', 'not-json']);
  });

  it('is forgotten when the server says that there is no such feed', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(bad(410));
    const page = visit(url);
    await reaches(page, 'error');
    await aTimeout(50);
    expect([page.entry.state.status, await isKept(url)]).to.deep.equal(['error', false]);
  });

  it('is taken away again when the server takes its time to say so', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(bad(404), 400));
    const page = visit(url);
    await reaches(page, 'error');
    expect(statuses(page)).to.equal('loading stale error');
  });

  it('resolves its relative addresses as it did', async () => {
    const url = freshUrl();
    serve(answer(JSON.stringify(feedOf([item(1, { url: '/articles/1' })])), { headers: PUBLIC }));
    await reaches(visit(url), 'ready');
    await waitUntil(() => isKept(url), 'it is kept');
    serve(unreachable);
    const { entry } = visit(url);
    await waitUntil(() => 'feed' in entry.state, 'it is shown');
    expect('feed' in entry.state && entry.state.feed.posts[0]?.url).to.equal(`${location.origin}/articles/1`);
  });

  it('is shown for thirty days', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(unreachable);
    for (const [days, status] of [
      [29, 'stale'],
      [31, 'error'],
    ] as const) {
      Date.now = () => realNow() + days * 86_400_000;
      const page = visit(url);
      await waitUntil(() => codeOf(page), 'all attempts failed');
      expect(page.entry.state.status, `after ${days} days`).to.equal(status);
    }
  });

  const forOneReader: Record<string, HeadersInit> = {
    'Cache-Control: no-store': { 'cache-control': 'no-store' },
    'Cache-Control: private': { 'cache-control': 'private, max-age=60' },
    'Cache-Control: no-cache': { 'cache-control': 'public, No-Cache' },
    'Vary: Cookie': { ...PUBLIC, vary: 'Accept-Encoding, Cookie' },
    'Vary: Authorization': { ...PUBLIC, vary: 'authorization' },
    'Vary: *': { ...PUBLIC, vary: '*' },
    'nothing, on the page’s own origin': {},
    'Cache-Control: max-age, on the page’s own origin': { 'cache-control': 'max-age=600' },
  };
  for (const [what, headers] of Object.entries(forOneReader)) {
    it(`is not kept where the server says ${what}, nor is the one before`, async () => {
      const url = freshUrl();
      await visitBefore(url);
      serve(good(1, headers));
      await reaches(visit(url), 'ready');
      await waitUntil(async () => !(await isKept(url)), 'it is forgotten');
      serve(unreachable);
      const next = visit(url);
      await reaches(next, 'error');
      expect(posts(next)).to.equal(0);
    });
  }

  const forAll: Record<string, [url: string, headers: HeadersInit]> = {
    'Cache-Control: public': [freshUrl(), { 'cache-control': 'public, max-age=0, must-revalidate', 'vary': 'Accept-Encoding' }],
    'Cache-Control: s-maxage': [freshUrl(), { 'cache-control': 's-maxage=60' }],
    'Access-Control-Allow-Origin: *': [freshUrl(), { 'access-control-allow-origin': '*', 'cache-control': 'max-age=600' }],
    'nothing, on another origin': [`https://feeds.example/${crypto.randomUUID()}.json`, {}],
  };
  for (const [what, [url, headers]] of Object.entries(forAll)) {
    it(`is kept where the server says ${what}`, async () => {
      serve(good(1, headers));
      await reaches(visit(url), 'ready');
      await waitUntil(() => isKept(url), 'it is kept');
    });
  }

  it('lies where nobody asks for it', async () => {
    const url = freshUrl();
    await visitBefore(url);
    expect(await caches.match(url)).to.equal(undefined);
    expect(await caches.match(url, { ignoreSearch: true, ignoreVary: true })).to.equal(undefined);
    const [key] = await (await caches.open(CACHE)).keys();
    expect(new URL(key?.url ?? '').hostname).to.match(/\.invalid$/);
  });

  it('of earlier versions, which a service worker gives to whoever asks, is deleted, and the feed asked for again', async () => {
    const url = freshUrl();
    await (await caches.open(OLD_CACHE)).put(url, new Response(JSON.stringify([Date.now(), url, '{}'])));
    serve(async () => (await caches.match(url)) ?? good(2)());
    const page = visit(url);
    await reaches(page, 'ready');
    expect([posts(page), count, await caches.has(OLD_CACHE)]).to.deep.equal([2, 2, false]);
  });

  it('of earlier versions is deleted where nothing is wrong, too', async () => {
    await caches.open(OLD_CACHE);
    serve(good());
    await reaches(visit(freshUrl()), 'ready');
    await waitUntil(async () => !(await caches.has(OLD_CACHE)), 'it is deleted');
  });

  it('is not kept when it is longer than a million characters', async () => {
    const url = freshUrl();
    serve(answer(JSON.stringify(feedOf(items(1))) + ' '.repeat(1_000_000), { headers: PUBLIC }));
    await reaches(visit(url), 'ready');
    await aTimeout(100);
    expect(await isKept(url)).to.equal(false);
  });

  it('is kept of the first page only', async () => {
    const [url, next] = [freshUrl(), freshUrl()];
    serve(answer(JSON.stringify(feedOf(items(1), { next_url: next })), { headers: PUBLIC }), good(2));
    const page = visit(url);
    await reaches(page, 'ready');
    await page.entry.more();
    await waitUntil(() => isKept(url), 'it is kept');
    await aTimeout(50);
    expect([posts(page), await isKept(next)]).to.deep.equal([2, false]);
  });

  it('is kept of twenty feeds, those that were asked for last', async () => {
    const urls = Array.from({ length: 22 }, freshUrl);
    for (const url of urls) await visitBefore(url);
    await waitUntil(async () => !(await isKept(urls[1] ?? '')), 'older ones are gone');
    expect(await Promise.all(urls.map(isKept))).to.deep.equal([false, false, ...Array<boolean>(20).fill(true)]);
  });

  const storages: Record<string, () => unknown> = {
    'is forbidden': () => {
      throw new DOMException('The context is sandboxed.', 'SecurityError');
    },
    'is missing': () => undefined,
    'fails': () => ({ open: unreachable, match: unreachable }),
  };
  for (const [how, get] of Object.entries(storages)) {
    it(`is done without where storage ${how}`, async () => {
      const errors: unknown[] = [];
      const note = ({ reason }: PromiseRejectionEvent): unknown => errors.push(reason);
      window.addEventListener('unhandledrejection', note);
      const { caches } = Object.getOwnPropertyDescriptors(window);
      Object.defineProperty(window, 'caches', { configurable: true, get });
      try {
        serve(good());
        await reaches(visit(freshUrl()), 'ready');
        serve(bad(404));
        await reaches(visit(freshUrl()), 'error');
        serve(unreachable);
        await reaches(visit(freshUrl()), 'error');
        await aTimeout(50);
        expect(errors).to.deep.equal([]);
      } finally {
        Object.defineProperty(window, 'caches', caches);
        window.removeEventListener('unhandledrejection', note);
      }
    });
  }
});

describe('a feed that may be for one reader', () => {
  const PRIVATE = { 'access-control-allow-origin': 'https://example.org', 'vary': 'Cookie' };

  for (const [what, headers, expected] of [
    ['is not shown to who comes after all have left', PRIVATE, 'loading ready'],
    ['is shown at once where it is for everybody', PUBLIC, ''],
  ] as const) {
    it(what, async () => {
      const path = await register({ headers, body: feedOf(items(1)) });
      const first = await show('tiktok-refugee-posts', path);
      first.remove();
      await aTimeout(20);
      await register({ headers, body: feedOf(items(2)) }, path);
      const states: string[] = [];
      const entry = entryFor({ url: new URL(path, location.href).href });
      leave.push(
        entry.subscribe(() => states.push(`${entry.state.status}${'feed' in entry.state ? entry.state.feed.posts.length : ''}`)),
      );
      if (expected) await waitUntil(() => entry.state.status === 'ready', 'it is asked for again');
      expect(states).to.deep.equal(expected ? ['loading', 'ready2'] : []);
    });
  }

  it('stays in a widget that is moved', async () => {
    const path = await register({ headers: PRIVATE, body: feedOf(items(1)) });
    const widget = await show('tiktok-refugee-posts', path);
    (await box()).append(widget);
    await aTimeout(20);
    expect([widget.state, (await requestsOf(path)).count]).to.deep.equal(['ready', 1]);
  });
});

describe('cache="none"', () => {
  const modes = (): (RequestCache | undefined)[] => {
    const seen: (RequestCache | undefined)[] = [];
    const { fetch: served } = window;
    window.fetch = (url, init) => {
      seen.push(init?.cache);
      return served(url, init);
    };
    return seen;
  };

  for (const tag of TAGS) {
    it(`keeps nothing, neither here nor in the HTTP cache: ${tag}`, async () => {
      const url = freshUrl();
      const tip = { _tiktok_refugee: { tips: [{ section: 'a', title: 'b', text: 'c' }] } };
      serve(answer(JSON.stringify(feedOf([item(1, tip)])), { headers: PUBLIC }));
      const seen = modes();
      const widget = await show(tag, url, { cache: 'None' });
      await widget.refresh();
      await aTimeout(100);
      expect([widget.state, seen, await isKept(url)]).to.deep.equal(['ready', ['no-store', 'no-store'], false]);
    });
  }

  it('goes for further pages, too', async () => {
    const [url, next] = [freshUrl(), freshUrl()];
    serve(answer(JSON.stringify(feedOf(items(1), { next_url: next })), { headers: PUBLIC }), good(2));
    const seen = modes();
    await show('tiktok-refugee-posts', url, { cache: 'none' });
    await waitUntil(() => seen.length === 2, 'the second page is asked for');
    expect(seen).to.deep.equal(['no-store', 'no-store']);
  });

  it('forgets what was kept before, also when it is set later, and shows none of it', async () => {
    const url = freshUrl();
    await visitBefore(url);
    const widget = await show('tiktok-refugee-posts', url);
    expect(await isKept(url)).to.equal(true);
    serve(unreachable);
    widget.cache = 'none';
    await until(() => widget.state === 'error', 'it fails');
    await waitUntil(async () => !(await isKept(url)), 'it is forgotten');
  });
});

describe('a widget with an older answer', () => {
  it('is stale and says so, without a reason as long as there is none', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(good(2), 600));
    const widget = create('tiktok-refugee-posts', url);
    const event = eventAt(widget, 'tiktok-refugee-stale');
    (await box()).append(widget);
    const { detail } = await event;
    expect([widget.state, detail.feed.posts.length, detail.error]).to.deep.equal(['stale', 1, undefined]);
    expect(text(widget)).to.contain('Post 1');
    await until(() => widget.state === 'ready', 'the newer one is shown');
    expect(text(widget)).to.contain('Post 2');
  });

  it('says the reason when there is one, and tells the page’s author', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(unreachable, 400));
    const widget = create('tiktok-refugee-posts', url);
    const codes: (string | undefined)[] = [];
    widget.addEventListener('tiktok-refugee-stale', ({ error }) => codes.push(error?.code));
    (await box()).append(widget);
    await until(() => codes.length === 2, 'the reason is told');
    expect(codes).to.deep.equal([undefined, 'network']);
    await until(() => reports.some((line) => line.includes(url)), 'the author is told');
  });

  it('keeps a search that is under way, and its box', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(good(2), 900));
    const widget = create('tiktok-refugee-posts', url, { search: '' });
    (await box()).append(widget);
    await until(() => widget.state === 'stale', 'the older one is shown');
    const input = one<HTMLInputElement>(widget, 'input');
    input.focus();
    input.value = 'zebra';
    input.dispatchEvent(new InputEvent('input'));
    await until(() => widget.state === 'loading', 'nothing is found in the older one');
    await until(() => widget.state === 'empty', 'nor in the newer one');
    expect(one(widget, 'input')).to.equal(input);
    expect([input.value, widget.shadowRoot?.activeElement]).to.deep.equal(['zebra', input]);
  });

  it('waits for a post that only the newer one has', async () => {
    const url = freshUrl();
    await visitBefore(url);
    serve(slow(good(2), 600));
    const widget = create('tiktok-refugee-post', url, { post: 'post-2' });
    const states: string[] = [];
    widget.addEventListener('tiktok-refugee-error', () => states.push('error'));
    (await box()).append(widget);
    await until(() => widget.state === 'ready', 'the post is shown');
    expect(states).to.deep.equal([]);
    expect(text(widget)).to.contain('Post 2');
  });
});

describe('the encoding of a feed', () => {
  const json = JSON.stringify(feedOf([item(1, { title: 'Süße 文章' })]));
  const utf16 = (littleEndian: boolean): Uint8Array<ArrayBuffer> => {
    const marked = `\uFEFF${json}`;
    const view = new DataView(new ArrayBuffer(2 * marked.length));
    for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const latin1 = Uint8Array.from(json.replace(' 文章', ''), (unit) => unit.charCodeAt(0));
  const bodies: Record<string, [body: BodyInit, type: string, title: string]> = {
    'is UTF-8': [json, 'application/json', 'Süße 文章'],
    'is UTF-8, with a byte order mark': [`\uFEFF${json}`, 'application/feed+json; charset=utf-8', 'Süße 文章'],
    'is what the byte order mark says: UTF-16, little end first': [utf16(true), 'application/json', 'Süße 文章'],
    'is what the byte order mark says: UTF-16, big end first': [utf16(false), 'application/json; charset=utf-8', 'Süße 文章'],
    'is what the server says': [utf16(true).subarray(2), 'application/json; charset=UTF-16LE', 'Süße 文章'],
    'is what the server says, in a name of old': [latin1, 'application/json; charset="latin1"', 'Süße'],
    'is UTF-8 where the server says what nobody knows': [json, 'application/json; charset=x-unknown', 'Süße 文章'],
  };

  for (const [what, [body, type, title]] of Object.entries(bodies)) {
    it(what, async () => {
      serve(answer(body, { headers: { 'content-type': type } }));
      const page = visit(freshUrl());
      await reaches(page, 'ready');
      const { state } = page.entry;
      expect('feed' in state && state.feed.posts[0]?.title).to.equal(title);
    });
  }
});
