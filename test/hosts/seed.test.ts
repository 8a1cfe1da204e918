import { expect } from '@open-wc/testing';
import { skipUnless } from '../support/fixtures/shared.js';
import { all, one, show, texts, titles, until } from '../support/fixtures/widgets.js';

const SEED = '/shared-feeds/seed/feed.json';
const POSTS = '/shared-feeds/posts/feed.json';

interface JsonFeed {
  readonly items: readonly { readonly title: string; readonly content_html: string; readonly tags: readonly string[] }[];
}

async function load(url: string): Promise<JsonFeed | undefined> {
  const response = await fetch(url);
  return response.ok ? ((await response.json()) as JsonFeed) : undefined;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('an article from Markdown to the page', () => {
  for (const level of [1, 2, 4]) {
    it(`has its title once and its headings in unbroken order, from level ${level}`, async function () {
      this.timeout(30_000);
      const feed = await load(SEED);
      skipUnless(this, feed);
      const widget = await show('tiktok-refugee-post', SEED, { 'layout': 'full', 'heading-level': String(level) });
      const headings = all(widget, 'h1, h2, h3, h4, h5, h6');
      const levels = headings.map(({ localName }) => Number(localName[1]));
      const { title } = feed!.items[0]!;
      expect(headings.filter(({ textContent }) => textContent.trim() === title)).to.have.length(1);
      expect(titles(widget)).to.deep.equal([title]);
      expect(levels.length).to.be.greaterThan(3);
      expect(levels[0]).to.equal(level);
      for (const [i, current] of levels.entries()) {
        if (i > 0) expect(current, headings[i]!.textContent).to.be.within(level + 1, Math.min(6, levels[i - 1]! + 1));
      }
    });
  }

  it('has all its lists and paragraphs', async function () {
    const feed = await load(SEED);
    skipUnless(this, feed);
    const widget = await show('tiktok-refugee-post', SEED, { layout: 'full' });
    const whole = await load(SEED.replace('feed.json', 'full.json'));
    const original = parse(whole!.items[0]!.content_html);
    for (const name of ['ul', 'ol', 'li', 'p', 'strong']) {
      expect(all(widget, `[part~=body] ${name}`), name).to.have.length(original.querySelectorAll(name).length);
    }
    expect(all(widget, '[part~=body] li').length).to.be.greaterThan(3);
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(words(one(widget, '[part~=body]').textContent)).to.equal(words(original.body.textContent));
  });

  it('has its apostrophe repaired', async function () {
    skipUnless(this, await load(SEED));
    const widget = await show('tiktok-refugee-post', SEED, { layout: 'full' });
    expect(one(widget, '[part~=body]').textContent).to.contain('’').and.not.to.contain('â€™');
  });

  it('gives its four tips', async function () {
    skipUnless(this, await load(SEED));
    const widget = await show('tiktok-refugee-tips', SEED);
    const found = texts(widget, '[part~=tip] [part~=title]');
    expect(found).to.deep.equal(['Be Authentic', 'Be Open', 'Do not get political', 'Be Safe']);
  });
});

describe('a site of eight articles', () => {
  it('counts its tags as often as the articles carry them', async function () {
    this.timeout(30_000);
    const feed = await load(POSTS);
    skipUnless(this, feed);
    const carried = feed!.items.filter(({ tags }) => tags.some((tag) => tag.toLowerCase() === 'tiktok')).length;
    const cloud = await show('tiktok-refugee-tag-cloud', POSTS);
    const tag = all(cloud, '[part~=tag]').find((element) => element.textContent.toLowerCase() === 'tiktok');
    expect(carried).to.be.greaterThan(1);
    expect(tag?.dataset['count']).to.equal(String(carried));
  });

  it('is filtered by a click on a tag', async function () {
    const feed = await load(POSTS);
    skipUnless(this, feed);
    const cloud = await show('tiktok-refugee-tag-cloud', POSTS, { for: 'articles' });
    const list = await show('tiktok-refugee-posts', POSTS, { id: 'articles' });
    expect(titles(list)).to.have.length(8);
    const rarest = all(cloud, '[part~=tag]').at(-1)!;
    const name = rarest.textContent;
    rarest.click();
    const wanted = feed!.items.filter(({ tags }) => tags.includes(name)).map(({ title }) => title);
    await until(() => titles(list).length < 8, 'the list is filtered');
    expect(titles(list)).to.have.members(wanted);
  });

  it('shows every article in full', async function () {
    const feed = await load(POSTS);
    skipUnless(this, feed);
    expect(feed!.items).to.have.length(8);
    for (const { title } of feed!.items) {
      const list = await show('tiktok-refugee-posts', POSTS);
      const href = all<HTMLAnchorElement>(list, '.title a').find(({ textContent }) => textContent === title)!.href;
      const widget = await show('tiktok-refugee-post', POSTS, { layout: 'full', post: href });
      expect(titles(widget)).to.deep.equal([title]);
    }
  });
});
