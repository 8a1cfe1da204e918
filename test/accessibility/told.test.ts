// What readers who do not see a widget are told of it, and what those who do can do with its words.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { feedOf, item, register } from '../support/fixtures/feeds.js';
import { all, one, settled, show, TAGS, text, until, type Widget } from '../support/fixtures/widgets.js';

const tips = [1, 2].map((n) => ({ section: 'Before you go', title: `Tip ${n}`, text: 'Words.' }));
const BODY = '<p>Words.</p><pre>code</pre><table><tr><th>a</th></tr><tr><td>b</td></tr></table>';
const FEED = feedOf(
  [1, 2].map((n) => item(n, { title: `Title ${n}`, summary: 'A summary.', content_html: BODY, _tiktok_refugee: { tips } })),
  { title: 'Letters', language: 'en' },
);

const labels = (widget: Widget, selector: string): (string | null)[] => all(widget, selector).map(({ ariaLabel }) => ariaLabel);

describe('a name is given to', () => {
  it('the search and the list', async () => {
    const list = await show('tiktok-refugee-posts', FEED, { search: '' });
    expect(labels(list, '[role=search] input')).to.deep.equal(['Search']);
    expect(labels(list, '.items')).to.deep.equal(['Letters']);
  });

  it('the list of a feed without a title, in the words of the user interface', async () => {
    const list = await show('tiktok-refugee-posts', feedOf([item(1)], { title: undefined }), { locale: 'de' });
    expect(labels(list, '.items')).to.deep.equal(['Artikel']);
  });

  it('articles, also without a title', async () => {
    const untitled = item(2, { title: undefined, summary: 'words '.repeat(50) });
    const list = await show('tiktok-refugee-posts', feedOf([item(1, { title: 'One' }), untitled]));
    const [first, second] = labels(list, 'article');
    expect(first).to.equal('One');
    expect(second).to.match(/^words words/);
    expect(second?.length).to.be.at.most(80);
  });

  it('boxes that scroll', async () => {
    const full = await show('tiktok-refugee-post', FEED, { layout: 'full', locale: 'fr' });
    expect(all(full, '.scroll[role=group][tabindex="0"]')).to.have.length(2);
    expect(labels(full, '.scroll')).to.deep.equal(['Zone défilante', 'Zone défilante']);
  });

  it('lists of tips', async () => {
    expect(labels(await show('tiktok-refugee-tips', FEED), '.tips')).to.deep.equal(['Before you go']);
  });
});

describe('older content', () => {
  for (const tag of TAGS)
    it(`is said to be such in <${tag}>, with a way to try again`, async () => {
      const widget = await show(tag, await register({ body: FEED, times: 1 }));
      expect(all(widget, '.note')).to.deep.equal([]);
      await widget.refresh();
      await until(() => all(widget, '.note').length > 0, 'it is said');
      expect(widget.state).to.equal('stale');
      expect(one(widget, '.note').role).to.equal('status');
      expect(text(widget, '.note p')).to.equal('These articles may be out of date.');
    });

  it('is no longer, once newer has come', async () => {
    const url = await register({ body: FEED, times: 1 });
    const widget = await show('tiktok-refugee-post', url);
    await widget.refresh();
    await until(() => all(widget, '.note').length > 0, 'it is said');
    widget.feedData = FEED;
    await settled(widget);
    expect(all(widget, '.note')).to.deep.equal([]);
  });
});

describe('the share button', () => {
  const pretend = (name: 'share' | 'clipboard', value: unknown): void => {
    Object.defineProperty(navigator, name, { value, configurable: true });
  };

  afterEach(() => {
    delete (navigator as { share?: unknown }).share;
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('says that the link was copied, in a status of its own, for a while', async () => {
    pretend('share', undefined);
    pretend('clipboard', { writeText: () => Promise.resolve() });
    const widget = await show('tiktok-refugee-post', FEED, { locale: 'de' });
    one(widget, '.share').click();
    const said = (): HTMLElement[] =>
      all(widget, '.meta [role=status]').filter(({ textContent }) => textContent === 'Link kopiert');
    await until(() => said().length === 1, 'it is said');
    expect(said()[0]?.lang).to.equal('de');
    await until(() => said().length === 0, 'and no longer after a while');
  });
});

describe('the summary of a card', () => {
  const middle = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  it('can be selected, which follows no link', async () => {
    const widget = await show('tiktok-refugee-post', FEED);
    let clicks = 0;
    widget.addEventListener('tiktok-refugee-post-click', (event) => {
      clicks += 1;
      event.preventDefault();
    });
    const summary = one(widget, '.summary');
    summary.scrollIntoView({ block: 'center' });
    const { left, top, height } = summary.getBoundingClientRect();
    const y = Math.round(top + height - 8);
    await sendMouse({ type: 'move', position: [Math.round(left + 2), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 70), y] });
    await sendMouse({ type: 'up' });
    expect(String(getSelection())).to.match(/^A summ/);
    expect(clicks).to.equal(0);
    getSelection()?.removeAllRanges();
  });

  it('leads to the article at a click', async () => {
    const widget = await show('tiktok-refugee-post', FEED);
    let isCtrl: boolean | undefined;
    widget.renderRoot.addEventListener('click', (event) => {
      if ((event.target as Element).localName === 'a') isCtrl = (event as MouseEvent).ctrlKey;
    });
    const clicked = new Promise((resolve) => {
      widget.addEventListener('tiktok-refugee-post-click', (event) => {
        event.preventDefault();
        resolve(event.post.title);
      });
    });
    const summary = one(widget, '.summary');
    summary.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'click', position: middle(summary) });
    expect(await clicked).to.equal('Title 1');
    expect(isCtrl).to.equal(false);
  });
});
