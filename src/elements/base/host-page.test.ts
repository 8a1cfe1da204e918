import { expect } from '@open-wc/testing';
import { feedOf, item, items } from '../../../test/support/fixtures/feeds.js';
import { all, box, create, one, place, settled, show, TAGS, type Widget } from '../../../test/support/fixtures/widgets.js';

const rich = item(1, {
  language: 'ar',
  _tiktok_refugee: { readingMinutes: 3, tips: [1, 2, 3].map((n) => ({ section: 'Advice', title: `Tip ${n}`, text: 'Do' })) },
});

/** A style sheet of the page, for the test. */
async function withSheet(css: string, check: () => Promise<void>): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  await check();
  sheet.remove();
}

for (const tag of TAGS) {
  describe(`the page of a <${tag}>`, () => {
    it('may be written in columns, and then it is as wide as in a box of its own size', async () => {
      const around = await box('writing-mode: vertical-rl; block-size: 900px; inline-size: 600px');
      const widget = create(tag, feedOf([rich]));
      around.append(widget);
      await settled(widget);
      const { width, height } = one(widget, '.root').getBoundingClientRect();
      expect(width).to.be.greaterThan(230);
      expect(height).to.be.lessThan(1000);
    });

    it('may hide it, by its state, too', async () => {
      await withSheet(`${tag}:state(error), ${tag}.gone { display: none }`, async () => {
        const failed = await show(tag, { nothing: 'of use' });
        expect(getComputedStyle(failed).display).to.equal('none');
        const widget = await show(tag, feedOf([rich]));
        expect(getComputedStyle(widget).display).to.equal('block');
        widget.className = 'gone';
        expect(getComputedStyle(widget).display).to.equal('none');
      });
    });

    it('may give it a width', async () => {
      const widget = await show(tag, feedOf([rich]));
      widget.style.maxInlineSize = '200px';
      expect(widget.getBoundingClientRect().width).to.equal(200);
    });

    for (const style of ['margin: 0 20px', 'padding: 20px; border: 1px solid']) {
      it(`may give it a ${style}, without its becoming too wide`, async () => {
        const around = await box('inline-size: 300px; overflow: auto');
        const widget = create(tag, feedOf([rich]));
        widget.setAttribute('style', style);
        around.append(widget);
        await settled(widget);
        expect(around.scrollWidth).to.equal(300);
        expect(widget.offsetWidth).to.be.greaterThan(250);
      });
    }

    for (const display of ['flex', 'grid', 'inline-block']) {
      it(`may have it in a box that is ${display}`, async () => {
        const around = await box(`display: ${display}; inline-size: 300px`);
        const widget = create(tag, feedOf([rich]));
        around.append(widget);
        await settled(widget);
        expect(widget.offsetWidth).to.equal(300);
      });
    }

    it('may have it in columns of a grid that are narrow', async () => {
      const around = await box('display: grid; grid-template-columns: repeat(3, 1fr); inline-size: 450px');
      const widgets = [1, 2, 3].map(() => around.appendChild(create(tag, feedOf([rich]))));
      await Promise.all(widgets.map(settled));
      expect(widgets.map(({ offsetWidth }) => offsetWidth)).to.deep.equal([150, 150, 150]);
    });

    for (const style of ['float: inline-start', 'display: inline-block', 'position: absolute', 'inline-size: max-content']) {
      it(`may have it in a box as wide as what is in it (${style})`, async () => {
        const around = (await box('inline-size: 600px')).appendChild(document.createElement('div'));
        around.setAttribute('style', style);
        const widget = create(tag, feedOf([rich]));
        around.append(widget);
        await settled(widget);
        expect(widget.offsetWidth).to.be.within(239, 241);
      });
    }

    it('has a long fallback of its own in full, in its place', async () => {
      const around = await box();
      around.innerHTML = '<h1>Before</h1>';
      const children = `<ul>${'<li>A link</li>'.repeat(60)}</ul>`;
      const widget: Widget = await place(tag, { nothing: 'of use' }, {}, children);
      around.append(widget);
      await settled(widget);
      const [outer, inner] = [widget, widget.firstElementChild!].map((element) => element.getBoundingClientRect());
      expect(inner!.top).to.be.at.least(outer!.top);
      expect(inner!.bottom).to.be.at.most(outer!.bottom);
    });

    it('may style the part "footer" as a box', async () => {
      await withSheet(`${tag}::part(footer) { padding: 7px }`, async () => {
        const widget = await show(tag, feedOf([rich]), {}, '<p slot="footer" style="margin:0">Footer</p>');
        const slot = one(widget, '[part=footer]').getBoundingClientRect();
        expect(slot.height).to.equal(widget.lastElementChild!.getBoundingClientRect().height + 14);
      });
    });
  });
}

describe('words of the user interface in a card written the other way', () => {
  it('are in their own direction', async () => {
    const widget = await show('tiktok-refugee-posts', feedOf([rich]));
    const time = all(widget, '.when span').at(-1)!;
    expect(time.textContent).to.equal('3 min');
    const range = document.createRange();
    const left = (from: number, to: number): number => {
      range.setStart(time.firstChild!, from);
      range.setEnd(time.firstChild!, to);
      return range.getBoundingClientRect().left;
    };
    expect(left(0, 1)).to.be.lessThan(left(2, 5));
  });
});

describe('a sentence of the user interface in a page written the other way', () => {
  it('is in its own direction', async () => {
    const around = await box('direction: rtl');
    const widget = create('tiktok-refugee-posts', feedOf([]));
    around.append(widget);
    await settled(widget);
    expect(getComputedStyle(one(widget, '.note p')).direction).to.equal('ltr');
  });
});

describe('an article in an unknown language', () => {
  it('is not said to be in that of the user interface', async () => {
    const widget = await show('tiktok-refugee-post', feedOf(items(1)));
    expect(one(widget, 'article').matches(':lang(en)')).to.equal(false);
  });
});
