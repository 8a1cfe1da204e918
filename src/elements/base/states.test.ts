import { aTimeout, expect } from '@open-wc/testing';
import { feedOf, freshUrl, item, items, register, requestsOf } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  buttons,
  create,
  eventAt,
  one,
  place,
  reports,
  settled,
  show,
  TAGS,
  text,
  titles,
  until,
  type Widget,
} from '../../../test/support/fixtures/widgets.js';

const withTips = (count: number): object =>
  feedOf([
    item(1, {
      _tiktok_refugee: { tips: Array.from({ length: count }, (_, i) => ({ section: 'Advice', title: `Tip ${i}`, text: 'Do' })) },
    }),
  ]);
const noneUsable = feedOf([{ title: 'without an id' }]);

/** The states that the widget's CSS custom states name. */
const customStates = (widget: Widget): string[] =>
  ['idle', 'loading', 'ready', 'stale', 'empty', 'error'].filter((state) => widget.matches(`:state(${state})`));

const isVisible = (widget: Widget, selector: string): boolean => widget.querySelector(selector)!.checkVisibility();

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    it('is idle before it is in the page', () => {
      const widget = create(tag, freshUrl());
      expect(widget.state).to.equal('idle');
    });

    it('is loading, with a skeleton that is not read out, while its feed is on its way', async () => {
      const widget = await place(tag, freshUrl('delay=500'));
      expect(widget.state).to.equal('loading');
      expect(customStates(widget)).to.deep.equal(['loading']);
      expect(one(widget, '.root').getAttribute('aria-busy')).to.equal('true');
      expect(all(widget, '[aria-hidden=true] b').length).to.be.greaterThan(0);
      expect(text(widget)).to.equal('');
    });

    it('is idle again when it is taken out of the page meanwhile', async () => {
      const widget = await place(tag, freshUrl('delay=500'));
      widget.remove();
      await widget.updateComplete;
      expect(widget.state).to.equal('idle');
    });

    it('is ready once it shows its feed', async () => {
      const widget = await show(tag, withTips(2));
      expect(widget.state).to.equal('ready');
      expect(customStates(widget)).to.deep.equal(['ready']);
      expect(one(widget, '.root').getAttribute('aria-busy')).to.equal('false');
    });

    it('is empty, and says so, for a feed without items', async () => {
      const widget = await show(tag, feedOf([]));
      expect(customStates(widget)).to.deep.equal(['empty']);
      expect(text(widget)).to.contain('There is nothing here yet.');
    });

    it('is in error, and says so, for a feed of no use', async () => {
      const widget = await show(tag, noneUsable);
      expect(widget.state).to.equal('error');
      expect(customStates(widget)).to.deep.equal(['error']);
      expect(text(widget, '[part~=error]')).to.match(/^The articles .*\.$/);
    });

    it('is as high as what it says, and the space that it keeps of its skeleton is below', async () => {
      const widget = await place(tag, await register({ body: feedOf([]), delay: 200 }));
      const { top, height } = widget.getBoundingClientRect();
      await settled(widget);
      const kept = Math.min(height, innerHeight - top);
      expect(widget.getBoundingClientRect().height).to.be.closeTo(kept, 1);
      const notice = one(widget, '.panel').getBoundingClientRect();
      expect(notice.top).to.be.closeTo(top, 1);
      const words = one(widget, '.note').getBoundingClientRect();
      expect(notice.height).to.be.within(words.height, words.height + 45);
    });

    it('is stale when its feed could not be refreshed', async () => {
      const path = await register({ body: withTips(1), times: 1 });
      const widget = await show(tag, path);
      const before = text(widget);
      await widget.refresh();
      expect(customStates(widget)).to.deep.equal(['stale']);
      expect(text(widget)).to.equal(before);
    });

    it('tries again at a click, where that can help', async () => {
      const path = await register({ status: 500 });
      const widget = await show(tag, path);
      await register({ body: withTips(1) }, path);
      button(widget, 'Try again').click();
      await until(() => widget.state === 'ready', 'the retry succeeds');
    });

    it('keeps the reader at the button when that does not help', async () => {
      const widget = await show(tag, '/fake/status/500');
      button(widget, 'Try again').focus();
      const failed = eventAt(widget, 'tiktok-refugee-error');
      button(widget, 'Try again').click();
      await failed;
      await until(() => widget.shadowRoot?.activeElement === buttons(widget, 'Try again')[0], 'the button has the focus');
    });

    it('keeps its content when it becomes lazy out of view', async () => {
      const around = await box('padding-block-start: 9000px');
      const widget = create(tag, await register({ body: withTips(2) }));
      around.append(widget);
      await settled(widget);
      widget.loading = 'lazy';
      await widget.updateComplete;
      expect(widget.state).to.equal('ready');
    });

    it('offers no retry where it cannot help', async () => {
      const widget = await show(tag, await register({ body: 'no JSON' }));
      expect(widget.state).to.equal('error');
      expect(buttons(widget, 'Try again')).to.deep.equal([]);
    });

    it('shows its children until it has content', async () => {
      const widget = await place(tag, freshUrl('delay=100'), {}, '<a href="https://example.org/">Read</a>');
      expect(widget.state).to.equal('loading');
      expect(isVisible(widget, 'a')).to.equal(true);
      expect(all(widget, '.bones').filter((bones) => getComputedStyle(bones).visibility === 'visible')).to.deep.equal([]);
    });

    it('hides its children when it has content', async () => {
      const widget = await show(tag, withTips(1), {}, '<a href="https://example.org/">Read</a>');
      expect(isVisible(widget, 'a')).to.equal(false);
    });

    it('shows its children when it fails', async () => {
      const widget = await show(tag, noneUsable, {}, '<a href="https://example.org/">Read</a>');
      expect(isVisible(widget, 'a')).to.equal(true);
    });

    it('shows a child that comes while it is loading', async () => {
      const widget = await place(tag, freshUrl('delay=2000'));
      widget.append(Object.assign(document.createElement('a'), { textContent: 'Read' }));
      await until(() => isVisible(widget, 'a'), 'the child is seen');
      expect(widget.state).to.equal('loading');
    });

    it('keeps its feed when the page takes another address', async () => {
      const before = location.href;
      const url = (await register({ body: withTips(1) })).slice(1);
      const base = document.createElement('base');
      base.href = '/';
      document.head.append(base);
      const widget = await show(tag, url);
      base.href = '/elsewhere/';
      widget.theme = 'dark';
      await widget.updateComplete;
      await aTimeout(50);
      base.remove();
      expect([widget.state, (await requestsOf(`/elsewhere/${url}`)).count]).to.deep.equal(['ready', 0]);
      expect(location.href).to.equal(before);
    });

    for (const source of [noneUsable, feedOf([])]) {
      it(`shows children that come when it has ${source === noneUsable ? 'failed' : 'nothing to show'}`, async () => {
        const widget = await show(tag, source);
        widget.append(Object.assign(document.createElement('a'), { textContent: 'Read' }));
        await until(() => isVisible(widget, 'a'), 'the child is seen');
      });
    }

    it('shows what stands in its slots header and footer, in every state', async () => {
      const slots = '<b slot="header">Header</b><i slot="footer">Footer</i>';
      for (const source of [withTips(1), noneUsable, feedOf([])]) {
        const widget = await show(tag, source, {}, slots);
        expect([isVisible(widget, 'b'), isVisible(widget, 'i')], widget.state).to.deep.equal([true, true]);
      }
    });

    it('takes children of slots and scripts for no fallback', async () => {
      const children = '<b slot="header">Header</b><script type="text/plain">x</script> ';
      const widget = await place(tag, freshUrl('delay=500'), {}, children);
      expect(all(widget, '.bones').length).to.be.greaterThan(0);
    });

    it('tells when it is loaded, with the feed and the posts', async () => {
      const widget = create(tag, withTips(1));
      const container = await box();
      const event = eventAt(document, 'tiktok-refugee-load');
      container.append(widget);
      const { detail, feed, posts, target, bubbles, composed, cancelable } = await event;
      expect(target).to.equal(widget);
      expect(detail.feed.title).to.equal('A feed');
      expect(detail.posts.map(({ id }) => id)).to.deep.equal(['post-1']);
      expect([feed, posts]).to.deep.equal([detail.feed, detail.posts]);
      expect({ bubbles, composed, cancelable }).to.deep.equal({ bubbles: true, composed: true, cancelable: false });
    });

    it('has shown its content when it tells so', async () => {
      const widget = create(tag, withTips(1));
      let shown = '';
      widget.addEventListener('tiktok-refugee-load', () => (shown = text(widget)));
      (await box()).append(widget);
      await settled(widget);
      await aTimeout(0);
      expect(shown).not.to.equal('');
    });

    it('tells of an error, with its code', async () => {
      const widget = create(tag, noneUsable);
      const container = await box();
      const event = eventAt(document, 'tiktok-refugee-error');
      container.append(widget);
      const { detail, error, target, bubbles, composed } = await event;
      expect(target).to.equal(widget);
      expect(detail.error.code).to.equal('empty');
      expect(error).to.equal(detail.error);
      expect([bubbles, composed]).to.deep.equal([true, true]);
    });

    it('tells once that it is loaded, however often it renders', async () => {
      const widget = create(tag, withTips(1));
      let count = 0;
      widget.addEventListener('tiktok-refugee-load', () => count++);
      (await box()).append(widget);
      await settled(widget);
      widget.theme = 'dark';
      widget.headingLevel = 4;
      await widget.updateComplete;
      await aTimeout(10);
      expect(count).to.equal(1);
    });

    it('fetches nothing until it is near the viewport, when it is lazy', async () => {
      const url = freshUrl();
      const widget = create(tag, url, { loading: 'lazy' });
      const spacer = await box('height: 5000px');
      const container = await box();
      container.append(widget);
      await aTimeout(100);
      expect(widget.state).to.equal('idle');
      expect((await requestsOf(url)).count).to.equal(0);
      spacer.remove();
      await settled(widget);
      expect((await requestsOf(url)).count).to.equal(1);
    });

    it('fetches at once when it is lazy and in view', async () => {
      const widget = await show(tag, freshUrl(), { loading: 'lazy' });
      expect(widget.state).not.to.equal('error');
    });

    it('keeps its content when it is removed and put back', async () => {
      const url = freshUrl();
      const widget = await show(tag, url);
      const before = widget.state;
      widget.remove();
      await aTimeout(20);
      (await box()).append(widget);
      await widget.updateComplete;
      expect(widget.state).to.equal(before);
      expect((await requestsOf(url)).count).to.equal(1);
    });

    it('works inside of another shadow root', async () => {
      const host = await box();
      const widget = create(tag, withTips(1));
      host.attachShadow({ mode: 'open' }).append(widget);
      await settled(widget);
      expect(widget.state).to.equal('ready');
    });

    it('works as a clone', async () => {
      const original = await show(tag, await register({ body: withTips(1) }), { locale: 'en' });
      const clone = original.cloneNode(true) as Widget;
      (await box()).append(clone);
      await settled(clone);
      expect(clone.state).to.equal('ready');
      expect(text(clone)).to.equal(text(original));
    });

    it('works when it is made by the parser', async () => {
      const container = await box();
      container.innerHTML = `<${tag} feed="${await register({ body: withTips(1) })}"></${tag}>`;
      const widget = container.firstElementChild as Widget;
      await settled(widget);
      expect(widget.state).to.equal('ready');
    });

    it('takes properties that were set before its class was there', async () => {
      const { defineWidgets } = await import('../../define/custom.js');
      const prefix = `late-${tag.slice('tiktok-refugee-'.length)}`;
      const widget = document.createElement(`${prefix}-${tag.slice('tiktok-refugee-'.length)}`) as Widget;
      widget.feedData = withTips(1);
      widget.theme = 'dark';
      (await box()).append(widget);
      defineWidgets({ prefix });
      await settled(widget);
      expect([widget.state, widget.theme, widget.getAttribute('theme')]).to.deep.equal(['ready', 'dark', 'dark']);
    });

    it('has no attributes that nobody gave it', async () => {
      const widget = await show(tag, withTips(1));
      expect(widget.getAttributeNames()).to.deep.equal([]);
    });
  });
}

describe('the console', () => {
  it('tells the page’s author the cause of an error once, with the address', async () => {
    const url = `/fake/status/500?test=${crypto.randomUUID()}`;
    await Promise.all(TAGS.map((tag) => show(tag, url)));
    const own = reports.filter((report) => report.includes(url));
    expect(own).to.have.length(1);
    expect(own[0]).to.contain('500');
  });
});

describe('a feed that nobody named', () => {
  it('is the publisher’s own, beside the script’s folder', async () => {
    const widget = create('tiktok-refugee-posts');
    const event = eventAt(widget, 'tiktok-refugee-error');
    (await box()).append(widget);
    expect((await event).error.url).to.equal(`${location.origin}/src/elements/feed.json`);
  });
});

describe('the language', () => {
  const POSTS = 'tiktok-refugee-posts';

  it('is the one that the attribute names', async () => {
    const widget = await show(POSTS, feedOf([]), { locale: 'zh-CN' });
    expect(text(widget)).to.equal('这里还没有内容。');
    expect(one(widget, '.root').lang).to.equal('zh-CN');
  });

  it('is the nearest in the page', async () => {
    const container = await box();
    container.lang = 'zh-Hans';
    const widget = create(POSTS, feedOf([]));
    container.append(widget);
    await settled(widget);
    expect(text(widget)).to.equal('这里还没有内容。');
  });

  it('is English where there is no translation', async () => {
    const widget = await show(POSTS, feedOf([]), { locale: 'tlh' });
    expect(text(widget)).to.equal('There is nothing here yet.');
    expect(one(widget, '.root').lang).to.equal('en');
  });

  it('changes with the attribute', async () => {
    const widget = await show(POSTS, feedOf([]), { locale: 'zh' });
    widget.locale = 'en';
    await until(() => text(widget) === 'There is nothing here yet.', 'the words are English');
    widget.removeAttribute('locale');
    await widget.updateComplete;
    expect(one(widget, '.root').lang).to.equal('en');
  });

  it('is requested again from where the widget is now', async () => {
    const widget = await show(POSTS, feedOf([]));
    const container = await box();
    container.lang = 'zh';
    container.append(widget);
    await until(() => text(widget) === '这里还没有内容。', 'the words are Chinese');
  });

  it('has its dates written out when an update is complete', async () => {
    const widget = await show(POSTS, feedOf([item(1)]), { locale: 'en-NZ' });
    const date = text(widget, 'time');
    // Engines differ in how they abbreviate.
    const format = new Intl.DateTimeFormat('en-NZ', { dateStyle: 'medium', timeZone: 'UTC' });
    expect(date).to.equal(format.format(new Date('2025-01-30')));
  });

  it('sets the form of dates, too', async () => {
    const widget = await show(POSTS, feedOf([item(1)]), { locale: 'zh-CN' });
    await until(() => text(widget, 'time') === '2025年1月30日', 'the date is Chinese');
  });
});

describe('the theme', () => {
  const isDark = (widget: Widget): boolean => {
    const [red = 0] = getComputedStyle(one(widget, '.root')).color.match(/\d+/g)!.map(Number);
    return red > 128;
  };

  for (const tag of TAGS) {
    it(`of <${tag}> follows the page, live`, async () => {
      const widget = create(tag, withTips(1));
      const container = await box('color-scheme: light');
      container.append(widget);
      await settled(widget);
      expect(isDark(widget)).to.equal(false);
      container.style.colorScheme = 'dark';
      expect(isDark(widget)).to.equal(true);
    });

    it(`of <${tag}> is the one that the attribute names`, async () => {
      const container = await box('color-scheme: light');
      const dark = create(tag, withTips(1), { theme: 'dark' });
      container.append(dark);
      await settled(dark);
      expect(isDark(dark)).to.equal(true);
      container.style.colorScheme = 'dark';
      dark.theme = 'light';
      await dark.updateComplete;
      expect(isDark(dark)).to.equal(false);
    });
  }
});

describe('attributes', () => {
  it('mean what they mean, before and after', async () => {
    const widget = await show('tiktok-refugee-posts', feedOf(items(3)));
    widget.setAttribute('limit', '2');
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(2);
    widget.removeAttribute('limit');
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(3);
  });

  it('have camelCase twins', () => {
    const attributes = { 'heading-level': '4', 'link-target': '_blank', 'link-rel': 'ugc', 'images': 'none', 'loading': 'lazy' };
    const widget = create('tiktok-refugee-post', undefined, { ...attributes, 'content-language': 'de', 'hide': 'date' });
    const { headingLevel, linkTarget, linkRel, images, loading, contentLanguage, hide } = widget;
    expect({ headingLevel, linkTarget, linkRel, images, loading, contentLanguage, hide }).to.deep.equal({
      headingLevel: 4,
      linkTarget: '_blank',
      linkRel: 'ugc',
      images: 'none',
      loading: 'lazy',
      contentLanguage: 'de',
      hide: 'date',
    });
  });

  const levels = { '1': 'H1', '3': 'H3', '6': 'H6', '0': 'H2', '9': 'H6', 'x': 'H2', '2.7': 'H2' };
  for (const [value, level] of Object.entries(levels)) {
    it(`heading-level="${value}" gives <${level.toLowerCase()}>`, async () => {
      const widget = await show('tiktok-refugee-post', feedOf(items(1)), { 'heading-level': value });
      expect(one(widget, '[part~=title]').tagName).to.equal(level);
    });
  }
});
