// Pages that a translator has gone through: it puts elements with text of its own in the place of text nodes.
import { expect } from '@open-wc/testing';
import { feedOf, item } from '../support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  create,
  one,
  settled,
  show,
  TAGS,
  text,
  texts,
  titles,
  until,
  type Widget,
} from '../support/fixtures/widgets.js';

/** What a text is in the other language. */
const translated = (words: string): string => `«${words.trim().toUpperCase()}»`;

/** Wraps each text, or writes over it, as the translators of browsers do. */
function translate(widget: Widget, how: 'wraps' | 'rewrites'): void {
  const walker = document.createTreeWalker(widget.renderRoot, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement?.localName === 'style') continue;
    if (how === 'rewrites') node.data = translated(node.data);
    else {
      const outer = document.createElement('span');
      const inner = outer.appendChild(document.createElement('span'));
      inner.textContent = translated(node.data);
      node.replaceWith(outer);
    }
  }
}

const advice = (n: number): object => ({
  _tiktok_refugee: { tips: [1, 2, 3].map((i) => ({ section: `Section ${n}`, title: `Tip ${n}.${i}`, text: `Words ${n}.${i}` })) },
});
const feed = feedOf([
  item(1, { tags: ['pets', 'cats'], ...advice(1) }),
  item(2, { tags: ['pets', 'dogs'], ...advice(2) }),
  item(3, { tags: ['food'], ...advice(3) }),
]);
const other = feedOf([item(4, { title: 'Another', tags: ['pets', 'birds'], ...advice(4) })]);

const click = async (widget: Widget, element: Element | null | undefined): Promise<void> => {
  // What is pressed is what the translator put there.
  const pressed = element?.querySelector('span span') ?? element;
  pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  await widget.updateComplete;
};

for (const how of ['wraps', 'rewrites'] as const) {
  describe(`a translator that ${how} text`, () => {
    it('changes nothing of what a tag does', async () => {
      const list = create('tiktok-refugee-posts', feed, { id: 'articles' });
      const cloud = create('tiktok-refugee-tag-cloud', feed, { for: 'articles' });
      (await box()).append(cloud, list);
      await Promise.all([settled(cloud), settled(list)]);
      const chosen: string[] = [];
      cloud.addEventListener('tiktok-refugee-tag-select', ({ tag, selected }) => chosen.push(`${tag} ${selected}`));
      translate(cloud, how);
      const tags = all(cloud, '.tag');
      expect(tags.map(({ textContent }) => textContent)).to.deep.equal(['«PETS»', '«CATS»', '«DOGS»', '«FOOD»']);
      await click(cloud, tags[1]);
      expect(cloud.selectedTags).to.deep.equal(['cats']);
      // They share what is selected once the part of the script that does so has loaded.
      await until(() => titles(list).length === 1, 'the list is filtered');
      expect(titles(list)).to.deep.equal(['Post 1']);
      translate(cloud, how);
      await click(cloud, tags[3]);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Post 1', 'Post 3']);
      await click(cloud, tags[1]);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Post 3']);
      expect(chosen).to.deep.equal(['cats true', 'food true', 'cats false']);
      expect(tags.map((tag) => tag.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'false', 'true']);
    });

    it('changes nothing of what was chosen when the tags become others', async () => {
      const cloud = await show('tiktok-refugee-tag-cloud', feed);
      translate(cloud, how);
      await click(cloud, all(cloud, '.tag')[0]);
      cloud.feedData = other;
      await until(() => all(cloud, '.tag').length === 2, 'the other tags');
      await cloud.updateComplete;
      expect(texts(cloud, '.tag')).to.deep.equal(['birds', 'pets']);
      expect(texts(cloud, '[aria-pressed=true]')).to.deep.equal(['pets']);
      translate(cloud, how);
      await click(cloud, all(cloud, '.tag')[1]);
      expect(cloud.selectedTags).to.deep.equal([]);
    });

    it('changes nothing of what a tag that is a link tells', async () => {
      const cloud = await show('tiktok-refugee-tag-cloud', feed, { href: '#{tag}' });
      const followed: string[] = [];
      cloud.addEventListener('tiktok-refugee-tag-select', (event) => {
        event.preventDefault();
        followed.push(event.tag);
      });
      translate(cloud, how);
      await click(cloud, all(cloud, 'a')[3]);
      expect(followed).to.deep.equal(['food']);
    });

    it('does not stay in a list that is searched, paged, and speaks another language', async () => {
      const list = await show('tiktok-refugee-posts', feed, { 'search': '', 'page-size': '1' });
      const events: string[] = [];
      list.addEventListener('tiktok-refugee-post-click', (event) => {
        event.preventDefault();
        events.push(event.post.id);
      });
      list.selectedTags = ['pets'];
      await list.updateComplete;
      expect(text(list, 'span.status')).to.equal('Articles found: 2');
      translate(list, how);
      await click(list, one(list, '.title a'));
      expect(events).to.deep.equal(['post-1']);
      await click(list, one(list, '.more button'));
      await until(() => all(list, 'article').length === 2, 'the second page');
      expect(titles(list)).to.deep.equal(['«POST 1»', 'Post 2']);
      const search = one<HTMLInputElement>(list, 'input');
      search.value = 'Post 2';
      search.dispatchEvent(new Event('input'));
      await until(() => text(list, 'span.status') === 'Articles found: 1', 'the number of what is found');
      expect(all(list, 'article')).to.have.length(1);
      translate(list, how);
      search.value = 'nothing';
      search.dispatchEvent(new Event('input'));
      await until(() => all(list, 'article').length === 0, 'nothing is found');
      expect(text(list, '.note')).to.equal('No matching articles.');
      translate(list, how);
      list.locale = 'zh-CN';
      await until(() => /^[\u4e00-\u9fff]+。$/.test(texts(list, '.note').join()), 'the other language');
    });

    it('does not stay in a card whose article changes', async () => {
      const post = await show('tiktok-refugee-post', feed);
      translate(post, how);
      post.feedData = other;
      await until(() => titles(post).includes('Another'), 'the other article');
      expect(text(post)).not.to.contain('«POST').and.not.to.contain('«SUMMARY');
      expect(text(post)).to.contain('Summary of post 4.').and.to.contain('birds');
    });

    it('does not stay in an article whose body changes', async () => {
      const post = await show('tiktok-refugee-post', feed, { layout: 'full' });
      translate(post, how);
      post.feedData = feedOf([item(1, { content_html: '<p>New body.</p>' })]);
      await until(() => text(post).includes('New body.'), 'the new body');
      expect(text(post, '.body')).to.equal('New body.');
    });

    it('does not stay in a tip that is turned', async () => {
      const widget = await show('tiktok-refugee-tips', feed, { layout: 'single' });
      const [before, position] = [text(widget, '.tip'), text(widget, '.pager span')];
      const seen = new Set<string>();
      for (let turn = 0; turn < 9; turn++) {
        translate(widget, how);
        await click(widget, button(widget, 'Next tip'));
        expect(text(widget, '.pager span')).to.match(/^\d of 9$/);
        const [, section = '', n = ''] = /^Tip (\d)\.(\d) Words/.exec(text(widget, '.tip')) ?? [];
        expect(text(widget, '.tip')).to.equal(`Tip ${section}.${n} Words ${section}.${n}`);
        seen.add(text(widget, '.tip'));
      }
      expect(seen.size).to.equal(9);
      expect([text(widget, '.tip'), text(widget, '.pager span')]).to.deep.equal([before, position]);
    });

    it('does not stay in what is said of an error', async () => {
      for (const tag of TAGS) {
        const widget = await show(tag, feedOf([]));
        await until(() => texts(widget, '.note')[0]?.startsWith('There'), 'the words');
        translate(widget, how);
        widget.feedData = feedOf([{ title: 'without an id' }]);
        await until(() => texts(widget, '.note')[0]?.startsWith('The articles'), 'other words');
        expect(text(widget, '.note')).not.to.contain('«');
      }
    });

    it('keeps a button’s own words', async () => {
      const post = await show('tiktok-refugee-post', feed);
      const share = button(post, 'Share');
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() }, configurable: true });
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
      translate(post, how);
      await click(post, share);
      await until(() => share.textContent === 'Link copied', 'it is copied');
      translate(post, how);
      await until(() => share.ariaLabel === 'Share: Post 1', 'its label is back');
      delete (navigator as { clipboard?: unknown }).clipboard;
      delete (navigator as { share?: unknown }).share;
    });
  });
}
