// axe-core's rules, all of them, on every widget in every layout, state, theme and direction.
import { expect } from '@open-wc/testing';
import { violationsOf } from '../support/fixtures/axe.js';
import { feedOf, freshUrl, register } from '../support/fixtures/feeds.js';
import { addTo, DIRECTIONS, emptyPage, FEED, LAYOUTS, SCHEMES, VARIANTS } from '../support/fixtures/page.js';
import { withTheme } from '../support/fixtures/theme.js';
import { all, one, settled, until, type Widget } from '../support/fixtures/widgets.js';

/** Adds all widgets in a state to a page. */
const STATES: Readonly<Record<string, (page: Element) => Promise<Widget[]>>> = {
  loading: async (page) => {
    const widgets = await addTo(page, LAYOUTS, () => freshUrl('delay=9000'));
    for (const widget of widgets) await widget.updateComplete;
    return widgets;
  },
  ready: async (page) => {
    const widgets = await addTo(page, LAYOUTS, () => FEED);
    for (const widget of widgets) await settled(widget);
    return widgets;
  },
  empty: async (page) => {
    const widgets = await addTo(page, LAYOUTS, () => feedOf([]));
    for (const widget of widgets) await settled(widget);
    return widgets;
  },
  error: async (page) => {
    // The colour of a link of the page is the page's.
    const fallback = '<a href="https://example.org/" style="color: inherit">Read the articles</a>';
    const url = `/fake/status/500?test=${crypto.randomUUID()}`;
    const widgets = await addTo(page, LAYOUTS, () => url, fallback);
    for (const widget of widgets) await settled(widget);
    return widgets;
  },
  stale: async (page) => {
    const url = await register({ body: FEED, times: 1 });
    const widgets = await addTo(page, LAYOUTS, () => url);
    for (const widget of widgets) await settled(widget);
    await widgets[0]?.refresh();
    for (const widget of widgets) await until(() => all(widget, '.note').length > 0, 'it is said that it is old');
    return widgets;
  },
};

/** What a reader can do in them. */
async function addVariants(page: Element): Promise<void> {
  const widgets = await addTo(page, VARIANTS, () => FEED);
  for (const widget of widgets) await settled(widget);
  await until(() => widgets[0] && all(widgets[0], '.media button').length > 0, 'the image can be asked for');
}

async function addChosen(page: Element): Promise<void> {
  const [cloud] = await addTo(page, [['tiktok-refugee-tag-cloud', {}]], () => FEED);
  const [list] = (await addTo(page, [['tiktok-refugee-posts', {}]], () => FEED)) as Widget<'tiktok-refugee-posts'>[];
  if (!cloud || !list) throw new Error('no widgets');
  for (const widget of [cloud, list]) await settled(widget);
  all(cloud, 'button')[0]?.click();
  list.selectedTags = ['letters'];
  await until(() => all(cloud, '[aria-pressed=true]').length > 0, 'a tag is chosen');
  await until(() => all(list, '.chosen button').length > 0, 'the chosen tags are shown');
}

for (const scheme of SCHEMES)
  for (const direction of DIRECTIONS)
    describe(`axe finds nothing wrong, ${direction} in ${scheme} colours, with all widgets`, () => {
      for (const [state, add] of Object.entries(STATES))
        it(`that are ${state}`, async () => {
          const widgets = await add(await emptyPage(scheme, direction));
          expect(new Set(widgets.map((widget) => widget.state))).to.deep.equal(new Set([state]));
          expect(await violationsOf(document)).to.deep.equal([]);
        });

      it('with what a reader can do in them', async () => {
        await addVariants(await emptyPage(scheme, direction));
        expect(await violationsOf(document)).to.deep.equal([]);
      });

      it('with chosen tags', async () => {
        await addChosen(await emptyPage(scheme, direction));
        expect(await violationsOf(document)).to.deep.equal([]);
      });
    });

// All of it in one page, because that takes a third of the time. No theme names a side, so each direction is in one scheme.
for (const theme of ['paper', 'plain', 'sea'])
  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const)
    it(`axe finds nothing wrong in the theme ${theme}, ${direction} in ${scheme} colours, with all widgets in all states`, async function () {
      this.timeout(30_000);
      await withTheme(theme, async () => {
        const page = await emptyPage(scheme, direction);
        // What loads keeps the connections busy.
        const { loading, ...others } = STATES;
        for (const add of [...Object.values(others), addVariants, addChosen, loading]) await add?.(page);
        expect(await violationsOf(document)).to.deep.equal([]);
      });
    });

describe('axe', () => {
  it('finds what is wrong inside of a widget', async () => {
    const [widget] = await addTo(await emptyPage('light', 'ltr'), [['tiktok-refugee-tips', {}]], () => FEED);
    await settled(widget as Widget);
    one(widget as Widget, '.root').append(document.createElement('img'));
    expect((await violationsOf(document)).join()).to.contain('image-alt');
  });
});
