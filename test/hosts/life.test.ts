import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { defineWidgets } from '../../src/define/custom.js';
import { feedOf, freshPath, freshUrl, item, items, PIXEL, register, requestsOf } from '../support/fixtures/feeds.js';
import {
  all,
  box,
  create,
  one,
  place,
  settled,
  show,
  TAGS,
  text,
  titles,
  until,
  type Widget,
} from '../support/fixtures/widgets.js';

const POSTS = 'tiktok-refugee-posts';
const POST = 'tiktok-refugee-post';
const tips = feedOf(items(2).map((post) => ({ ...post, _tiktok_refugee: { tips: [{ section: 'A', title: 'B', text: 'c' }] } })));

/** A frame of the page's own origin, with `content` as its document; goes with the box. */
async function frame(content = '<!doctype html><body></body>'): Promise<Document> {
  const element = document.createElement('iframe');
  element.srcdoc = content;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  (await box()).append(element);
  await loaded;
  return element.contentDocument!;
}

const isStyled = (widget: Widget): boolean => {
  const view = widget.ownerDocument.defaultView!;
  const { containerType } = view.getComputedStyle(one(widget, '.root'));
  return containerType === 'inline-size' && view.getComputedStyle(widget).display === 'block';
};

for (const tag of TAGS) {
  it(`a <${tag}> may first be put into another document than it was made in`, async () => {
    const widget = create(tag, tips);
    (await frame()).body.append(widget);
    await settled(widget);
    await until(() => isStyled(widget), 'it has its styles');
    expect(widget.state).to.equal('ready');
  });
}

describe('attributes of a widget', () => {
  const orders = [
    ['layout', 'post', 'feed'],
    ['feed', 'post', 'layout'],
    ['post', 'feed', 'layout'],
  ];
  for (const names of orders) {
    it(`may be set one by one: ${names.join(', ')}`, async () => {
      const values: Record<string, string> = { layout: 'full', post: 'post-2', feed: freshUrl() };
      const widget = await place(POST, feedOf(items(1)));
      widget.feedData = undefined;
      for (const name of names) {
        widget.setAttribute(name, values[name]!);
        await widget.updateComplete;
      }
      await until(() => titles(widget).join() === 'Post 2', 'the post is shown');
      await until(() => text(widget).includes('Body of post 2.'), 'the body is shown');
    });
  }

  it('have their keywords in any case', async () => {
    const withImage = feedOf([item(1, { image: PIXEL })]);
    const widget = await place(POST, withImage, { layout: 'FULL', images: 'None', theme: 'Dark' });
    await until(() => text(widget).includes('Body of post 1.'), 'the body is shown');
    expect(all(widget, 'img')).to.deep.equal([]);
    expect(getComputedStyle(widget).colorScheme).to.equal('dark');
  });

  for (const value of ['', 'bogus', undefined]) {
    it(`mean the default where they are no keyword: ${value}`, async () => {
      const widget = await place(POSTS, feedOf([item(1, { image: PIXEL })]));
      Object.assign(widget, { images: value, layout: value });
      await settled(widget);
      expect([all(widget, 'img').length, all(widget, '.list').length]).to.deep.equal([1, 1]);
    });
  }

  it('may be given as scripts have them: arrays and numbers', async () => {
    const widget = await place(POSTS, feedOf(items(3)));
    Object.assign(widget, { tags: ['odd', 'none'], hide: ['summary', 'date'] });
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Post 1', 'Post 3']);
    expect(all(widget, '[part=summary], [part=date]')).to.deep.equal([]);
    const one = await place(POST, feedOf([item(7, { id: '7' })]));
    Object.assign(one, { post: 7 });
    await settled(one);
    expect(titles(one)).to.deep.equal(['Post 7']);
    Object.assign(one, { post: 99 });
    await until(() => one.state === 'error', 'there is no such post');
  });

  it('may change while the feed is on its way', async () => {
    const widget = await place(POST, freshUrl('delay=100'));
    expect(widget.state).to.equal('loading');
    widget.setAttribute('post', 'post-3');
    widget.setAttribute('layout', 'compact');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Post 3']);
    expect(one(widget, 'article').classList.contains('compact')).to.equal(true);
  });

  it('never let an answer through that came too late', async () => {
    const slow = await register({ delay: 200, body: feedOf([item(9)]) });
    const widget = await place(POSTS, slow);
    widget.setAttribute('feed', await register({ body: feedOf([item(1)]) }));
    await settled(widget);
    await aTimeout(300);
    expect(titles(widget)).to.deep.equal(['Post 1']);
  });

  it('may all change at once, and be taken away', async () => {
    const attributes = { 'limit': '1', 'layout': 'grid', 'hide': 'date', 'heading-level': '4', 'search': '' };
    const widget = await show(POSTS, freshUrl(), attributes);
    expect(titles(widget)).to.have.length(1);
    for (const name of Object.keys(attributes)) widget.removeAttribute(name);
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(3);
    for (const selector of ['h2', 'time', '.items.list']) expect(all(widget, selector), selector).not.to.deep.equal([]);
    expect(all(widget, 'input')).to.deep.equal([]);
  });
});

describe('a widget that is moved', () => {
  for (const tag of TAGS) {
    it(`keeps what it shows, without another request: <${tag}>`, async () => {
      const url = await register({ body: tips });
      const widget = await show(tag, url);
      const before = text(widget);
      (await box()).append(widget);
      await widget.updateComplete;
      expect(text(widget)).to.equal(before);
      expect(widget.state).to.equal('ready');
      expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 0 });
    });
  }

  it('while its feed is on its way asks once', async () => {
    const url = freshUrl('delay=100');
    const widget = await place(POSTS, url);
    (await box()).append(widget);
    await settled(widget);
    expect(await requestsOf(url)).to.deep.equal({ count: 1, aborted: 0 });
  });

  it('into another shadow root works there, in that place’s language', async () => {
    const widget = await show(POSTS, freshUrl());
    const host = await box();
    host.lang = 'zh-CN';
    host.attachShadow({ mode: 'closed' }).append(widget);
    const share = (): string => widget.renderRoot.querySelector('.share')?.ariaLabel ?? '';
    await until(() => share().includes('分享'), 'the place’s language is spoken');
    expect(titles(widget)).to.have.length(3);
    expect(isStyled(widget)).to.equal(true);
  });
});

describe('a widget that is removed', () => {
  it('gives up its request, and starts again when it comes back', async () => {
    const url = freshUrl('delay=150');
    const widget = await place(POSTS, url);
    const parent = widget.parentElement!;
    while ((await requestsOf(url)).count === 0);
    widget.remove();
    while ((await requestsOf(url)).aborted === 0);
    parent.append(widget);
    await settled(widget);
    expect(titles(widget)).to.have.length(3);
    expect((await requestsOf(url)).count).to.equal(2);
  });

  it('follows no change until it comes back', async () => {
    const widget = await show(POSTS, freshUrl());
    const parent = widget.parentElement!;
    widget.remove();
    const url = await register({ body: feedOf([item(7)]) });
    widget.setAttribute('feed', url);
    await aTimeout(50);
    expect((await requestsOf(url)).count).to.equal(0);
    parent.append(widget);
    await until(() => titles(widget).join() === 'Post 7', 'the new feed is shown');
  });

  it('observes nothing any more', async () => {
    const { IntersectionObserver: Original } = window;
    const observed = new Map<IntersectionObserver, Set<Element>>();
    window.IntersectionObserver = class extends Original {
      override observe(target: Element): void {
        observed.set(this, (observed.get(this) ?? new Set()).add(target));
        super.observe(target);
      }
      override unobserve(target: Element): void {
        observed.get(this)?.delete(target);
        super.unobserve(target);
      }
      override disconnect(): void {
        observed.delete(this);
        super.disconnect();
      }
    };
    try {
      const spacer = await box('height: 5000px');
      const lazy = create(POSTS, freshUrl(), { loading: 'lazy' });
      spacer.after(lazy);
      const list = await show(POSTS, freshUrl());
      await until(() => observed.size >= 2, 'both are observed');
      lazy.remove();
      list.remove();
      await list.updateComplete;
      expect([...observed.values()].flatMap((targets) => [...targets])).to.deep.equal([]);
    } finally {
      window.IntersectionObserver = Original;
    }
  });

  it('does not follow a search that was being typed', async () => {
    const widget = await show(POSTS, freshUrl(), { search: '' });
    const parent = widget.parentElement!;
    const input = one<HTMLInputElement>(widget, 'input');
    input.value = 'post 2';
    input.dispatchEvent(new InputEvent('input'));
    widget.remove();
    await aTimeout(200);
    parent.append(widget);
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(3);
  });
});

describe('a copy of a widget', () => {
  for (const tag of TAGS) {
    it(`is a widget of its own: <${tag}>`, async () => {
      const widget = await show(tag, await register({ body: tips }), { layout: 'grid' });
      const copy = widget.cloneNode(true) as Widget;
      (await box()).append(copy);
      await settled(copy);
      expect(text(copy)).to.equal(text(widget));
      expect(copy.outerHTML).to.equal(widget.outerHTML);
    });
  }
});

describe('a widget in a <template>', () => {
  it('asks for nothing, and works where it is stamped', async () => {
    const url = freshUrl();
    const template = document.createElement('template');
    template.innerHTML = `<tiktok-refugee-posts feed="${url}"><p>Fallback</p></tiktok-refugee-posts>`;
    const container = await box();
    container.append(template);
    await aTimeout(30);
    expect((await requestsOf(url)).count).to.equal(0);
    container.append(document.importNode(template.content, true));
    expect(titles(await settled(container.querySelector(POSTS)!))).to.have.length(3);
  });

  it('works when it was put there alive and is taken out again', async () => {
    const widget = await show(POSTS, freshUrl());
    const parent = widget.parentElement!;
    const template = document.createElement('template');
    template.content.append(widget);
    await aTimeout(20);
    parent.append(widget);
    await until(() => isStyled(widget), 'it has its style sheets again');
    expect(titles(widget)).to.have.length(3);
  });
});

describe('a widget in another document', () => {
  for (const tag of TAGS) {
    it(`works and looks the same: <${tag}>`, async () => {
      const widget = await show(tag, await register({ body: tips }));
      // Of what is in view: the rest has no more than an estimate.
      const heightOf = (): number => (all(widget, '.panel')[0] ?? widget).getBoundingClientRect().height;
      widget.scrollIntoView();
      // Two frames: in the first it is found to be in view.
      await nextFrame();
      await nextFrame();
      const height = heightOf();
      const other = await frame('<!doctype html><body style="margin: 0"></body>');
      other.defaultView!.frameElement!.setAttribute('width', String(widget.getBoundingClientRect().width));
      (other.defaultView!.frameElement as HTMLElement).style.cssText = 'border: 0; height: 3000px';
      const before = text(widget);
      other.body.append(widget);
      other.defaultView!.frameElement!.scrollIntoView();
      await until(() => isStyled(widget), 'it has its style sheets again');
      expect(widget.state).to.equal('ready');
      await until(() => text(widget) === before, 'it says the same');
      await until(() => Math.abs(heightOf() - height) < 2, 'it is as high as before');
    });
  }

  it('shows a whole article in its styles, whenever it comes', async () => {
    const url = freshUrl('delay=50');
    const widget = await place(POST, url, { layout: 'full' });
    const other = await frame();
    other.body.append(widget);
    await settled(widget);
    const body = one(widget, '[part~=body]');
    await until(() => other.defaultView!.getComputedStyle(body).position === 'relative', 'the article has its styles');
    document.body.append(widget);
    try {
      widget.requestUpdate();
      const hasStyles = (): boolean => getComputedStyle(one(widget, '[part~=body]')).position === 'relative';
      await until(() => hasStyles() && isStyled(widget), 'and back again');
    } finally {
      widget.remove();
    }
  });

  it('has each style sheet once, however often it moved', async () => {
    const widget = await show(POSTS, freshUrl());
    const { length } = widget.shadowRoot!.adoptedStyleSheets;
    const [one, other] = [await frame(), await frame()];
    for (const { body } of [one, other, one, document, other]) body.append(widget);
    await until(() => isStyled(widget), 'it has its style sheets again');
    await aTimeout(20);
    expect(widget.shadowRoot!.adoptedStyleSheets).to.have.length(length);
  });

  it('finds the fallback that it has there', async () => {
    const widget = await place(POSTS, freshUrl());
    const other = await frame();
    const fallback = other.createElement('p');
    other.body.append(widget);
    widget.append(fallback);
    widget.setAttribute('feed', '/fake/status/500?test=other-document');
    await until(() => widget.state === 'error', 'the feed fails');
    await widget.updateComplete;
    expect(all<HTMLSlotElement>(widget, 'slot.fallback').flatMap((slot) => slot.assignedElements())).to.deep.equal([fallback]);
  });

  it('resolves its feed’s address there', async () => {
    const path = freshPath('here/feed.json');
    await register({ body: feedOf(items(1)) }, path);
    const widget = await place(POSTS, feedOf([item(2)]));
    const other = await frame(`<!doctype html><base href="${new URL('.', new URL(path, location.href)).href}"><body></body>`);
    other.body.append(widget);
    widget.setAttribute('feed', 'feed.json');
    widget.feedData = undefined;
    await until(() => titles(widget).join() === 'Post 1', 'the feed there is shown');
  });
});

describe('a widget that nobody sees', () => {
  it('loads in a hidden frame', async () => {
    const other = await frame();
    (other.defaultView!.frameElement as HTMLElement).style.display = 'none';
    const widget = await place(POSTS, freshUrl('posts=1'));
    other.body.append(widget);
    widget.setAttribute('feed', freshUrl());
    await until(() => titles(widget).length === 3, 'the feed is shown');
  });

  it('loads in a hidden document', async () => {
    const states: PropertyDescriptorMap = { hidden: { value: true, configurable: true } };
    Object.defineProperties(document, { ...states, visibilityState: { value: 'hidden', configurable: true } });
    try {
      expect(titles(await show(POSTS, freshUrl()))).to.have.length(3);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('with loading="lazy" loads when it is shown', async () => {
    const container = await box('display: none');
    const url = freshUrl();
    const widget = create(POSTS, url, { loading: 'lazy' });
    container.append(widget);
    await aTimeout(100);
    expect((await requestsOf(url)).count).to.equal(0);
    container.style.display = 'block';
    await settled(widget);
    expect(titles(widget)).to.have.length(3);
  });
});

describe('a scoped registry', () => {
  const isSupported = (): boolean => {
    try {
      return 'initialize' in new CustomElementRegistry();
    } catch {
      return false;
    }
  };

  it('has widgets of its own', async function () {
    if (!isSupported()) this.skip();
    const registry = new CustomElementRegistry();
    defineWidgets({ prefix: 'scoped', registry });
    expect(customElements.get('scoped-posts')).to.equal(undefined);
    const root = (await box()).attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = `<scoped-posts feed="${freshUrl()}"></scoped-posts>`;
    const widget = root.firstElementChild as Widget<typeof POSTS>;
    await settled(widget);
    expect(titles(widget)).to.have.length(3);
    expect(isStyled(widget)).to.equal(true);
  });
});
