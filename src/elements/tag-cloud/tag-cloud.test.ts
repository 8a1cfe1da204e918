import { expect } from '@open-wc/testing';
import { feedOf, freshPath, item, items, register, requestsOf } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  create,
  eventAt,
  one,
  settled,
  show as showWidget,
  text,
  texts,
  titles,
  until,
  type Attributes,
  type Source,
} from '../../../test/support/fixtures/widgets.js';

const CLOUD = 'tiktok-refugee-tag-cloud';
type Cloud = HTMLElementTagNameMap[typeof CLOUD];

const show = (source: Source, attributes: Attributes = {}): Promise<Cloud> => showWidget(CLOUD, source, attributes);

const feed = feedOf([
  item(1, { tags: ['pets', 'cats', 'all'], authors: [{ name: 'Ada' }] }),
  item(2, { tags: ['pets', 'dogs', 'all'], authors: [{ name: 'Bo' }] }),
  item(3, { tags: ['Pets', 'all'], authors: [{ name: 'Bo' }] }),
  item(4, { tags: ['all'], authors: [{ name: 'Bo' }] }),
]);

const names = (cloud: Cloud): string[] => texts(cloud, '[part~=tag]');
const tag = (cloud: Cloud, name: string): HTMLElement =>
  all(cloud, '[part~=tag]').find((element) => element.textContent === name)!;
const spoken = (cloud: Cloud): (string | null)[] => all(cloud, '[part~=tag]').map((element) => element.ariaLabel);
const pressed = (cloud: Cloud): string[] => texts(cloud, '[aria-pressed=true]');

describe('a tag cloud', () => {
  it('is a list of tags, most frequent first', async () => {
    const cloud = await show(feed);
    expect(one(cloud, 'ul[role=list]').getAttribute('aria-label')).to.equal('Tags');
    expect(names(cloud)).to.deep.equal(['all', 'pets', 'cats', 'dogs']);
  });

  it('has its counts read out', async () => {
    const cloud = await show(feed);
    expect(spoken(cloud)).to.deep.equal(['all, 4 articles', 'pets, 3 articles', 'cats, 1 article', 'dogs, 1 article']);
  });

  it('shows how often a tag is used, unless that is once', async () => {
    const cloud = await show(feed);
    const shown = all(cloud, '[part~=tag]').map((element) => getComputedStyle(element, '::after').content !== 'none');
    expect(shown).to.deep.equal([true, true, false, false]);
  });

  it('shows the more frequent tags larger', async () => {
    const cloud = await show(feed);
    const sizes = all(cloud, '[part~=tag]').map((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(sizes[0]).to.be.greaterThan(sizes[1]!);
    expect(sizes[1]).to.be.greaterThan(sizes[2]!);
    expect(sizes[2]).to.equal(sizes[3]);
  });

  it('takes the counts over all pages that the feed gives', async () => {
    const cloud = await show(feedOf(items(1), { _tiktok_refugee: { tags: [{ name: 'pets', count: 1200 }] } }));
    expect(names(cloud)).to.deep.equal(['pets']);
    expect(spoken(cloud)).to.deep.equal(['pets, 1,200 articles']);
  });

  const cases: [Attributes, string[]][] = [
    [{ max: '2' }, ['all', 'pets']],
    [{ 'min-count': '3' }, ['all', 'pets']],
    [{ sort: 'name' }, ['all', 'cats', 'dogs', 'pets']],
    [{ max: '3', sort: 'name' }, ['all', 'cats', 'pets']],
    [{ tags: 'PETS, dogs' }, ['pets', 'dogs']],
    [{ 'exclude-tags': 'all' }, ['pets', 'cats', 'dogs']],
    [{ author: 'ada' }, ['all', 'cats', 'pets']],
    [{ since: '2025-01-30' }, ['all', 'cats', 'pets']],
    [{ until: '2025-01-27' }, ['all']],
  ];
  for (const [attributes, expected] of cases) {
    it(`${JSON.stringify(attributes)} shows ${expected.join(', ')}`, async () => {
      expect(names(await show(feed, attributes))).to.deep.equal(expected);
    });
  }

  it('fetches no page but the first', async () => {
    const next = freshPath('2.json');
    const cloud = await show(
      await register({ body: feedOf([], { next_url: next, _tiktok_refugee: { tags: [{ name: 'x', count: 9 }] } }) }),
    );
    expect(names(cloud)).to.deep.equal(['x']);
    expect((await requestsOf(next)).count).to.equal(0);
  });

  it('has all tags for a maximum of nothing', async () => {
    expect(all(await show(feedOf(items(2)), { max: '' }), '[part=tag]')).to.have.length(3);
  });

  it('counts the tags itself where the feed has counted none', async () => {
    expect(names(await show({ ...feed, _tiktok_refugee: { tags: [] } }))).to.deep.equal(['all', 'pets', 'cats', 'dogs']);
  });

  it('is empty when no post has a tag', async () => {
    expect((await show(feedOf([item(1, { tags: [] })]))).state).to.equal('empty');
  });
});

describe('a click on a tag', () => {
  it('chooses it, and puts it back', async () => {
    const cloud = await show(feed);
    expect(pressed(cloud)).to.deep.equal([]);
    tag(cloud, 'pets').click();
    await cloud.updateComplete;
    expect(pressed(cloud)).to.deep.equal(['pets']);
    expect(cloud.selectedTags).to.deep.equal(['pets']);
    tag(cloud, 'pets').click();
    await cloud.updateComplete;
    expect(pressed(cloud)).to.deep.equal([]);
  });

  it('tells the page, with the tag and whether it is chosen', async () => {
    const cloud = await show(feed);
    const first = eventAt(document, 'tiktok-refugee-tag-select');
    tag(cloud, 'cats').click();
    const { detail, tag: name, selected, bubbles, composed, cancelable } = await first;
    expect(detail).to.deep.equal({ tag: 'cats', selected: true });
    expect({ name, selected }).to.deep.equal({ name: 'cats', selected: true });
    expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: true });
    const second = eventAt(document, 'tiktok-refugee-tag-select');
    tag(cloud, 'cats').click();
    expect((await second).detail).to.deep.equal({ tag: 'cats', selected: false });
  });

  it('chooses nothing when the page cancels it', async () => {
    const cloud = await show(feed);
    cloud.addEventListener('tiktok-refugee-tag-select', (event) => event.preventDefault());
    tag(cloud, 'cats').click();
    await cloud.updateComplete;
    expect(pressed(cloud)).to.deep.equal([]);
  });
});

describe('a linked list', () => {
  for (const list of ['tiktok-refugee-posts', 'tiktok-refugee-tips'] as const) {
    it(`of ${list.slice('tiktok-refugee-'.length)} is filtered by the chosen tags`, async () => {
      const tips = (n: number): object => ({ _tiktok_refugee: { tips: [{ section: 'A', title: `Tip ${n}`, text: 'b' }] } });
      const withTips = feedOf([item(1, { tags: ['cats'], ...tips(1) }), item(2, { tags: ['dogs'], ...tips(2) })]);
      const cloud = await show(withTips, { for: `list-of-${list}` });
      const target = await showWidget(list, withTips, { id: `list-of-${list}` });
      tag(cloud, 'dogs').click();
      await until(() => /(Post|Tip) 2/.test(text(target)) && !/(Post|Tip) 1/.test(text(target)), 'the list is filtered');
      tag(cloud, 'dogs').click();
      await until(() => /(Post|Tip) 1/.test(text(target)), 'the list is whole again');
    });
  }

  it('shows the posts of any of the chosen tags', async () => {
    const cloud = await show(feed, { for: 'any' });
    const list = await showWidget('tiktok-refugee-posts', feed, { id: 'any' });
    tag(cloud, 'dogs').click();
    await cloud.updateComplete;
    tag(cloud, 'cats').click();
    await until(() => titles(list).length === 2, 'both are shown');
    expect(titles(list)).to.deep.equal(['Post 1', 'Post 2']);
  });

  it('may come into the page later', async () => {
    const cloud = await show(feed, { for: 'later' });
    const list = create('tiktok-refugee-posts', feed, { id: 'later' });
    (await box()).append(list);
    tag(cloud, 'dogs').click();
    await settled(list);
    await until(() => titles(list).join() === 'Post 2', 'the list is filtered');
  });

  it('that comes after the choice is filtered, too', async () => {
    const cloud = await show(feed, { for: 'after' });
    tag(cloud, 'dogs').click();
    const list = create('tiktok-refugee-posts', feed, { id: 'after' });
    (await box()).append(list);
    await settled(list);
    tag(cloud, 'cats').click();
    await until(() => titles(list).length === 2, 'both tags count');
  });

  it('may stand in the same shadow root', async () => {
    const host = await box();
    const root = host.attachShadow({ mode: 'open' });
    const [cloud, list] = [create(CLOUD, feed, { for: 'inside' }), create('tiktok-refugee-posts', feed, { id: 'inside' })];
    root.append(cloud, list);
    await Promise.all([settled(cloud), settled(list)]);
    tag(cloud, 'cats').click();
    await until(() => titles(list).join() === 'Post 1', 'the list is filtered');
  });

  it('follows the choice that the page makes, and is let go for another', async () => {
    const around = await box();
    const lists = ['one', 'two'].map((id) => around.appendChild(Object.assign(create('tiktok-refugee-posts', feed), { id })));
    const cloud = create(CLOUD, feed, { for: 'one' });
    around.append(cloud);
    await settled(cloud);
    cloud.selectedTags = ['pets'];
    await cloud.updateComplete;
    expect(lists.map(({ selectedTags }) => selectedTags)).to.deep.equal([['pets'], []]);
    cloud.for = 'two';
    await cloud.updateComplete;
    expect(lists.map(({ selectedTags }) => selectedTags)).to.deep.equal([[], ['pets']]);
  });

  it('follows a choice that was made while the cloud was out of the page', async () => {
    const cloud = await show(feed, { for: 'away' });
    const list = await showWidget('tiktok-refugee-posts', feed, { id: 'away' });
    const around = cloud.parentElement!;
    cloud.remove();
    cloud.selectedTags = ['dogs'];
    await cloud.updateComplete;
    around.append(cloud);
    await until(() => titles(list).join() === 'Post 2', 'the list is filtered');
  });

  it('that is not there does no harm', async () => {
    const cloud = await show(feed, { for: 'nowhere' });
    tag(cloud, 'cats').click();
    await cloud.updateComplete;
    expect(pressed(cloud)).to.deep.equal(['cats']);
  });
});

describe('tags as links', () => {
  it('lead where the template says', async () => {
    const attributes = { 'href': '/tags/?q={tag}', 'link-target': '_top', 'link-rel': 'tag' };
    const cloud = await show(feedOf([item(1, { tags: ['a b/ö'] })]), attributes);
    const link = one<HTMLAnchorElement>(cloud, 'a');
    expect(link.href).to.equal(`${location.origin}/tags/?q=a%20b%2F%C3%B6`);
    expect([link.target, link.rel]).to.deep.equal(['_top', 'noopener noreferrer tag']);
    expect(all(cloud, 'button')).to.deep.equal([]);
  });

  it('lead to no script', async () => {
    const cloud = await show(feedOf([item(1, { tags: ['alert(1)'] })]), { href: 'javascript:{tag}' });
    expect(one(cloud, 'a').hasAttribute('href')).to.equal(false);
  });

  it('tell the page, which may cancel', async () => {
    const cloud = await show(feed, { href: '#{tag}' });
    let prevented = false;
    cloud.addEventListener('click', (event) => (prevented = event.defaultPrevented));
    cloud.addEventListener('tiktok-refugee-tag-select', (event) => event.preventDefault());
    const told = eventAt(document, 'tiktok-refugee-tag-select');
    tag(cloud, 'cats').click();
    expect((await told).detail).to.deep.equal({ tag: 'cats', selected: true });
    expect(prevented).to.equal(true);
    expect(location.hash).to.equal('');
  });
});

describe('a tag cloud in Chinese', () => {
  it('reads its counts out in Chinese', async () => {
    const cloud = await show(feedOf([item(1, { tags: ['宠物'] })]), { locale: 'zh-CN' });
    await until(() => spoken(cloud).join().includes('篇文章'), 'the words are Chinese');
    expect(one(cloud, 'ul').getAttribute('aria-label')).to.equal('标签');
  });
});

describe('a tag cloud that is refreshed', () => {
  it('counts again and keeps the choice', async () => {
    const path = await register({ body: feed });
    const cloud = await show(path);
    tag(cloud, 'pets').click();
    await register({ body: feedOf([item(1, { tags: ['pets', 'new'] })]) }, path);
    await cloud.refresh();
    expect(names(cloud)).to.have.members(['new', 'pets']);
    expect(pressed(cloud)).to.deep.equal(['pets']);
  });
});
