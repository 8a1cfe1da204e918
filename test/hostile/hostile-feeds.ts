import { expect, waitUntil } from '@open-wc/testing';
import { feedOf } from '../support/fixtures/feeds.js';
import { skipUnless } from '../support/fixtures/shared.js';
import { ObservedPage, ROUTES, type Route } from './observe.js';
import type { Incidents } from './observed-page.js';
import { batches, loadVectors } from './vectors.js';

const NONE: Incidents = { scripts: [], dialogs: [], navigations: [], requests: [], errors: [] };

/** An item with the vector wherever a feed may have a string, bare or as the end of something good. */
function hostileItem(id: string, vector: string, body: object, good = ''): object {
  const url = (start: string): string => (good ? `${start}${vector}` : vector);
  return {
    id,
    url: url('https://feed.example/'),
    external_url: url('https://feed.example/?'),
    title: vector,
    summary: vector,
    ...body,
    image: url('https://feed.example/a.png'),
    banner_image: url('data:image/png;base64,'),
    date_published: url('2025-01-01'),
    language: url('en-'),
    tags: [vector],
    authors: [{ name: vector, url: url('mailto:'), avatar: url('data:image/gif,') }],
    attachments: [{ url: url('https://feed.example/#'), mime_type: vector, title: vector }],
    _tiktok_refugee: {
      imageAlt: vector,
      imageWidth: vector,
      slug: vector,
      tips: [{ section: vector, title: vector, text: vector }],
      translations: { [vector]: vector },
      markdown: 'content_text' in body,
    },
  };
}

const itemsOf = (vector: string, i: number): object[] => [
  hostileItem(`html-${i}`, vector, { content_html: vector }),
  hostileItem(`markdown-${i}`, vector, { content_text: vector }, 'good'),
];

const feedUrl = 'https://feed.example/feed.json';

/** Shows these vectors in every widget of the page, and does there what a reader could do. */
async function expose(page: ObservedPage, vectors: readonly string[], images: 'auto' | 'click'): Promise<void> {
  const feed = page.window.parseFeed(
    feedOf(vectors.flatMap(itemsOf), {
      feed_url: feedUrl,
      title: vectors[0],
      _tiktok_refugee: { tags: vectors.map((name) => ({ name, count: 2 })) },
    }),
  );
  const single = feed.posts.map((post) => ({ ...feed, posts: [post] }));
  const options = { images, 'page-size': '10000' };
  const [list] = await page.show([feed], 'tiktok-refugee-posts', { ...options, layout: 'grid' });
  const whole = await page.show(single, 'tiktok-refugee-post', { ...options, layout: 'full' });
  await page.show([feed], 'tiktok-refugee-tips', options);
  await page.show([feed], 'tiktok-refugee-tag-cloud', { ...options, href: '/tags/{tag}' });
  const isWhole = (): boolean => list?.renderRoot.querySelectorAll('article').length === vectors.length * 2;
  // A list of this length is rendered in slices.
  await waitUntil(isWhole, 'all articles are in the list', { timeout: 20_000 });
  expect(whole.filter(({ renderRoot }) => renderRoot.querySelector('[part~=body]'))).to.have.length(vectors.length * 2);
  await page.interact();
}

/** The tests of one route, each vector in a page with every widget. */
export function describeHostileFeeds(route: Route): void {
  describe(`hostile feeds through ${route}`, () => {
    let vectors: string[] = [];

    before(async function () {
      if (!ROUTES.includes(route)) {
        console.warn('skipped: this browser has no sanitiser of its own');
        this.skip();
      }
      vectors = await loadVectors();
    });

    async function exposeAll(some: readonly string[], images: 'auto' | 'click'): Promise<void> {
      const page = await ObservedPage.open(route);
      try {
        for (const batch of batches(some, 400)) {
          await expose(page, batch, images);
          void expect(page.incidents(images)).to.deep.equal(NONE);
          page.clear();
        }
      } finally {
        page.close();
      }
    }

    it('do nothing', async function () {
      this.timeout(240_000);
      skipUnless(this, vectors.length);
      await exposeAll(vectors, 'auto');
    });

    it('fetch nothing before a click with images="click"', async function () {
      this.timeout(120_000);
      skipUnless(this, vectors.length);
      // The cheat sheets' first; of the other list's, which vary the ways to an event handler, as many as fit.
      const fetching = /src|poster|url|href|background|data|link|import/i;
      await exposeAll(vectors.filter((vector) => fetching.test(vector)).slice(0, 800), 'click');
    });
  });
}
