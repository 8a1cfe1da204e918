// Every control of the widgets, used by keys alone.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { engine, itWith } from '../support/engine.js';
import { feedOf, item, PIXEL } from '../support/fixtures/feeds.js';
import {
  all,
  box,
  create,
  one,
  settled,
  text,
  titles,
  until,
  type Attributes,
  type Widget,
  type WidgetTag,
} from '../support/fixtures/widgets.js';

const BODY = `<p>Words with <a href="https://example.org/x">a link</a> and a note<sup><a href="#fn1" id="ref1">1</a></sup>.</p>
  <details><summary>More</summary><p>Hidden words.</p></details><pre>${'a long line of code '.repeat(40)}</pre>
  <iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe>
  <ol><li id="fn1">The note. <a href="#ref1">Back</a></li></ol>`;
const tips = [1, 2, 3].map((n) => ({ section: 'Do', title: `Tip ${n}`, text: 'Words.' }));
const FEED = feedOf(
  [1, 2, 3, 4].map((n) =>
    item(n, {
      title: `Title ${n}`,
      image: PIXEL,
      content_html: BODY,
      authors: [{ name: `Author ${n}`, url: `https://example.org/${n}` }],
      tags: n === 2 ? ['a', 'b', 'c', 'd', 'e', 'f', 'g'] : ['a'],
      _tiktok_refugee: { readingMinutes: 3, tips },
    }),
  ),
);

/** What has the focus, also in shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const press = (key: string): Promise<unknown> => sendKeys({ press: key });

/** Presses Tab until something has the focus. */
async function tabTo(selector: string): Promise<Element> {
  for (let i = 0; i < 60; i += 1) {
    await press('Tab');
    const element = focused();
    if (element?.matches(selector)) return element;
  }
  throw new Error(`Tab leads to no ${selector}`);
}

/** A widget, and the focus right before it. */
async function place(tag: WidgetTag, attributes: Attributes): Promise<Widget> {
  const around = await box();
  around.innerHTML = '<button type="button">before</button>';
  const widget = create(tag, FEED, attributes);
  around.append(widget, Object.assign(document.createElement('button'), { textContent: 'after' }));
  await settled(widget);
  if (attributes['images']) await until(() => all(widget, '.media button').length > 0, 'the image can be asked for');
  (around.firstElementChild as HTMLElement).focus();
  return widget;
}

const CASES = [
  ['tiktok-refugee-post', { images: 'click' }],
  ['tiktok-refugee-post', { layout: 'full' }],
  ['tiktok-refugee-posts', { 'search': '', 'page-size': '3' }],
  ['tiktok-refugee-tag-cloud', {}],
  ['tiktok-refugee-tips', { layout: 'single' }],
  ['tiktok-refugee-tips', { 'search': '', 'page-size': '1' }],
] as const;

// In the others, Tab passes over links unless the reader asks for them.
describe('by keys alone', () => {
  const itByKeys = (name: string, run: () => Promise<void>): void => itWith(engine === 'chromium', name, run);

  for (const [tag, attributes] of CASES)
    itByKeys(`Tab leads through all of <${tag}> with ${JSON.stringify(attributes)}, in order, and out`, async () => {
      const widget = await place(tag, attributes);
      const wanted = all(widget, 'a[href], button, input, summary, [tabindex="0"]').filter((element) =>
        element.checkVisibility(),
      );
      const reached: (Element | null)[] = [];
      for (const _control of wanted) {
        await press('Tab');
        reached.push(focused());
        const { outlineStyle } = getComputedStyle(focused() as Element);
        const ring = outlineStyle !== 'none' || getComputedStyle(focused()?.closest('.card') as Element).outlineStyle !== 'none';
        expect(ring, `${focused()?.outerHTML ?? ''} shows that it has the focus`).to.equal(true);
      }
      expect(reached.map((element) => element?.outerHTML)).to.deep.equal(wanted.map(({ outerHTML }) => outerHTML));
      await press('Tab');
      expect(focused()?.textContent).to.equal('after');
    });

  itByKeys('searches, shows more and all tags', async () => {
    const list = await place('tiktok-refugee-posts', { 'search': '', 'page-size': '2' });
    await tabTo('input');
    await sendKeys({ type: 'Title 3' });
    await until(() => titles(list).join() === 'Title 3', 'the list is narrowed');
    for (let i = 0; i < 7; i += 1) await press('Backspace');
    await until(() => titles(list).length === 2, 'the list is whole again');
    await tabTo('.rest');
    await press('Enter');
    await until(() => focused()?.matches('[part=tag]'), 'the focus is on the first of the other tags');
    expect(all(list, '[part=tag]')).to.have.length(8);
    await tabTo('.more button');
    await press('Enter');
    await until(() => titles(list).length === 4, 'more is shown');
    await until(() => focused()?.closest('article') === all(list, 'article')[2], 'the focus is on the first of the new articles');
  });

  itByKeys('follows a title, and shares', async () => {
    const list = await place('tiktok-refugee-posts', {});
    const followed: (string | undefined)[] = [];
    list.addEventListener('tiktok-refugee-post-click', (event) => {
      event.preventDefault();
      followed.push(event.post.title);
    });
    await tabTo('.title a');
    await press('Enter');
    expect(followed).to.deep.equal(['Title 1']);
    let shared: { readonly title?: string } | undefined;
    const value = (data: { readonly title?: string }): Promise<void> => Promise.resolve(void (shared = data));
    Object.defineProperty(navigator, 'share', { value, configurable: true });
    await tabTo('.share');
    await press('Space');
    await until(() => shared, 'it is shared');
    delete (navigator as { share?: unknown }).share;
    expect(shared?.title).to.equal('Title 1');
  });

  itByKeys('chooses a tag, and clears it', async () => {
    const cloud = await place('tiktok-refugee-tag-cloud', {});
    await tabTo('.tag');
    await press('Space');
    await until(() => all(cloud, '.clear').length === 1, 'the tag can be cleared');
    expect(focused()?.ariaPressed).to.equal('true');
    await tabTo('.clear');
    await press('Enter');
    await until(() => all(cloud, '[aria-pressed=true]').length === 0, 'it is cleared');
  });

  itByKeys('turns tips', async () => {
    const widget = await place('tiktok-refugee-tips', { layout: 'single' });
    const before = text(widget, '.tip');
    await tabTo('.pager button:last-child');
    await press('Enter');
    await until(() => text(widget, '.tip') !== before, 'another tip is shown');
  });

  itByKeys('shows an image', async () => {
    const widget = await place('tiktok-refugee-post', { images: 'click' });
    await tabTo('.media button');
    await press('Enter');
    await until(() => focused()?.matches('img'), 'the image has the focus');
    expect(all(widget, '.media img')).to.have.length(1);
  });

  itByKeys('reads a note and comes back, opens details, scrolls code and plays a film', async () => {
    const widget = await place('tiktok-refugee-post', { layout: 'full' });
    await tabTo('sup a');
    await press('Enter');
    expect(focused()?.textContent).to.contain('The note.');
    await tabTo('li a');
    await press('Enter');
    expect(focused()?.textContent).to.equal('1');
    await tabTo('summary');
    await press('Enter');
    expect(one<HTMLDetailsElement>(widget, 'details').open).to.equal(true);
    const scroll = await tabTo('.scroll');
    await press('ArrowRight');
    await until(() => scroll.scrollLeft > 0, 'it scrolls');
    await tabTo('.frame button');
    await press('Enter');
    await until(() => focused()?.matches('iframe'), 'the player has the focus');
  });
});
