import { aTimeout, expect } from '@open-wc/testing';
import { feedOf, item, register } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  buttons,
  create,
  place,
  reports,
  settled,
  show,
  TAGS,
  text,
  texts,
  titles,
  until,
  type Widget,
} from '../../../test/support/fixtures/widgets.js';

const tips = [1, 2].map((n) => ({ section: 'Advice', title: `Tip ${n}`, text: 'Do this.' }));
const feed = feedOf([item(1, { _tiktok_refugee: { tips } }), item(2)]);
const isVisible = (widget: Widget, selector: string): boolean => widget.querySelector(selector)!.checkVisibility();

/** The codes of the errors that a widget tells of, from now on. */
function errorsOf(widget: Widget): string[] {
  const codes: string[] = [];
  widget.addEventListener('tiktok-refugee-error', ({ error }) => codes.push(error.code));
  return codes;
}

const failures: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void failures.push('reason' in event ? String(event.reason) : event.message);

beforeEach(() => {
  failures.length = 0;
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
});

afterEach(() => {
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  expect(failures).to.deep.equal([]);
});

for (const tag of TAGS) {
  describe(`<${tag}> that cannot be rendered`, () => {
    it('ends in an error with the fallback, one event, and the cause on the console', async () => {
      const widget = create(tag, feed);
      const codes = errorsOf(widget);
      const cause = `cause ${crypto.randomUUID()}`;
      Object.defineProperty(widget, 'level', {
        get: () => {
          throw new Error(cause);
        },
      });
      // No widget but those with headings asks for it.
      Object.defineProperty(widget, 'view', {
        value: () => {
          throw new Error(cause);
        },
      });
      widget.innerHTML = '<a href="https://example.org/">Read</a><b slot="header">Header</b>';
      (await box()).append(widget);
      await until(() => codes.length > 0, 'the event');
      await aTimeout(50);
      expect([widget.state, widget.matches(':state(error)')]).to.deep.equal(['error', true]);
      expect(codes).to.deep.equal(['rendering']);
      expect([isVisible(widget, 'a'), isVisible(widget, 'b')]).to.deep.equal([true, true]);
      expect(text(widget, '[part~=error]')).to.equal('The articles cannot be shown.');
      const own = reports.filter((report) => report.includes('could not be rendered'));
      expect(own.length).to.be.greaterThan(0);
      expect(all(widget, '.root')).to.have.length(1);
    });

    it('renders again when the property that it could not be rendered with changes', async () => {
      const widget = await show(tag, feed, {}, '<a href="https://example.org/">Read</a>');
      const shown = text(widget);
      const codes = errorsOf(widget);
      (widget as unknown as { linkTarget: unknown }).linkTarget = Symbol('odd');
      (widget as unknown as { locale: unknown }).locale = 'zh';
      (widget as unknown as { feed: unknown }).feed = Object.create(null);
      await until(() => codes.length > 0, 'the event');
      expect(widget.state).to.equal('error');
      widget.linkTarget = widget.feed = undefined;
      widget.locale = 'en';
      await until(() => widget.state === 'ready', 'it is ready again');
      expect(text(widget)).to.equal(shown);
      expect(isVisible(widget, 'a')).to.equal(false);
      expect(all(widget, '.root')).to.have.length(1);
    });

    it('keeps to what its author wrote where not even Lit can render, until it can', async () => {
      const widget = await place(tag, await register({ body: feed, delay: 50 }), {}, '<a href="https://example.org/">Read</a>');
      const codes = errorsOf(widget);
      const { createTreeWalker, importNode } = Document.prototype;
      document.importNode = () => {
        throw new Error('replaced');
      };
      try {
        await until(() => codes.length > 0, 'the event');
        expect([widget.state, codes, isVisible(widget, 'a')]).to.deep.equal(['error', ['rendering'], true]);
      } finally {
        delete (document as Partial<Document>).importNode;
      }
      expect([document.createTreeWalker, document.importNode]).to.deep.equal([createTreeWalker, importNode]);
      await widget.refresh();
      await until(() => widget.state === 'ready', 'it is ready');
      expect(all(widget, '.root')).to.have.length(1);
    });

    it('lasts in a page that replaces functions of the language', async () => {
      const { from } = Array;
      const { stringify } = JSON;
      for (const replaced of ['throws', 'is odd']) {
        const broken = (): never => {
          if (replaced === 'throws') throw new Error('replaced');
          return undefined as never;
        };
        const widget = create(tag, feed);
        widget.innerHTML = '<a href="https://example.org/">Read</a>';
        const container = await box();
        Array.from = broken;
        JSON.stringify = broken;
        try {
          container.append(widget);
          await aTimeout(100);
        } finally {
          Object.assign(Array, { from });
          JSON.stringify = stringify;
        }
        expect(widget.state, replaced).to.be.oneOf(['ready', 'error']);
        expect(isVisible(widget, 'a'), replaced).to.equal(widget.state === 'error');
        await widget.refresh();
        expect(widget.state, replaced).to.equal('ready');
      }
    });

    it('renders from the beginning where others took the place of its nodes', async () => {
      const widget = await show(tag, feed);
      const shown = text(widget);
      const codes = errorsOf(widget);
      for (const [source, state] of [
        [feedOf([]), 'empty'],
        [feed, 'ready'],
      ] as const) {
        const walker = document.createTreeWalker(widget.renderRoot, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
        const nodes: ChildNode[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        for (const node of nodes) node.replaceWith(document.createElement('span'));
        widget.feedData = { ...source };
        await until(() => widget.state === state, state);
        await settled(widget);
        await aTimeout(20);
      }
      expect([text(widget), codes, all(widget, '.root').length]).to.deep.equal([shown, [], 1]);
    });
  });
}

describe('values that a property has no use for', () => {
  it('are one tag, or a list, where they are text', async () => {
    const widget = await show('tiktok-refugee-posts', feedOf([item(1, { tags: ['a'] }), item(2, { tags: ['b'] }), item(3)]));
    const choose = async (tags: unknown): Promise<string[]> => {
      widget.selectedTags = tags as string[];
      await widget.updateComplete;
      return titles(widget);
    };
    expect(await choose('a')).to.deep.equal(['Post 1']);
    expect(await choose('a, b')).to.deep.equal(['Post 1', 'Post 2']);
    expect(await choose([Symbol('a'), 'b', 3])).to.deep.equal(['Post 2']);
    expect(await choose(null)).to.have.length(3);
  });

  it('are pressed in a cloud, too', async () => {
    const widget = await show('tiktok-refugee-tag-cloud', feedOf([item(1, { tags: ['a', 'b'] })]));
    widget.selectedTags = 'b' as unknown as string[];
    await widget.updateComplete;
    expect(texts(widget, '[aria-pressed=true]')).to.deep.equal(['b']);
  });

  it('are addresses, where they are URL objects', async () => {
    const url = new URL(await register({ body: feed }), location.href);
    const widget = create('tiktok-refugee-tag-cloud');
    Object.assign(widget, { feed: url, href: new URL('https://example.org/?tag={tag}') });
    (await box()).append(widget);
    await settled(widget);
    expect(all<HTMLAnchorElement>(widget, 'a').map(({ href }) => href)).to.include('https://example.org/?tag=odd');
    const post = create('tiktok-refugee-post', feed);
    Object.assign(post, { post: new URL('https://example.org/articles/post-2') });
    (await box()).append(post);
    await settled(post);
    expect(titles(post)).to.deep.equal(['Post 2']);
  });
});

describe('a part of the script', () => {
  it('that is missing is not the feed’s fault', async () => {
    const { notLoaded } = await import('../../core/errors.js');
    const widget = await show('tiktok-refugee-posts', feed, {}, '<a href="https://example.org/">Read</a>');
    const codes = errorsOf(widget);
    const path = `./missing-${crypto.randomUUID()}.js`;
    const load = (): Promise<unknown> => import(path);
    widget.use(load, widget.fail);
    await until(() => codes.length > 0, 'the event');
    await until(() => isVisible(widget, 'a'), 'the fallback');
    expect([widget.state, codes]).to.deep.equal(['error', ['script']]);
    await until(() => buttons(widget, 'Try again').length > 0, 'a button');
    expect(reports.filter((report) => report.includes("part of the widgets' script"))).to.have.length(1);
    button(widget, 'Try again').click();
    await until(() => widget.state === 'ready', 'it is ready again');
    expect(() => notLoaded(new TypeError('x'))).to.throw('script');
  });
});
