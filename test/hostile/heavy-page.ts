import { expect } from '@open-wc/testing';
import { feedOf } from '../support/fixtures/feeds.js';
import { engine } from '../support/engine.js';
import { box, create, TAGS, type WidgetTag } from '../support/fixtures/widgets.js';
import { growthOf, LARGEST, MAX_FACTOR, timeOf } from '../support/growth.js';
import { HTML, MARKDOWN } from './heavy.js';
import { FEEDS } from './heavy-feeds.js';
import { ROUTES, type Route } from './observe.js';

type Generators<T> = Readonly<Record<string, (n: number) => T>>;

const SIZE = 500;
/** In WebKitGTK, up to 2.54 was measured where time grows with the size; if it grew with its square, it would be 4. */
const FACTOR = engine === 'webkit' ? 2.8 : MAX_FACTOR;
/** How often as long as for the largest article it may take; WebKitGTK starts a process for what it plays. */
const MAX_TIMES: Readonly<Record<string, number>> = { 'many films': 12 };
/** As much as an article may have. */
const largest = '<p>a <b>b</b></p>'.repeat(10_000);

const article = (value: string, format: 'html' | 'markdown' = 'html'): object =>
  feedOf([
    {
      id: 'a',
      url: 'https://example.org/article',
      ...(format === 'html' ? { content_html: value } : { content_text: value, _tiktok_refugee: { markdown: true } }),
    },
  ]);

/** Shows a feed, has the browser lay it out, and takes it away again. */
async function shown(feed: object, tag: WidgetTag, look?: (root: ShadowRoot) => void): Promise<void> {
  const layout: Partial<Record<WidgetTag, string>> = { 'tiktok-refugee-post': 'full', 'tiktok-refugee-posts': 'list' };
  const widget = create(tag, feed, { layout: layout[tag] ?? '' });
  const place = await box('inline-size: 600px');
  place.append(widget);
  for (let i = 0; ['idle', 'loading'].includes(widget.state); i += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    if (i > 20_000) throw new Error(`it is still ${widget.state}`);
  }
  await widget.updateComplete;
  expect(widget.offsetHeight).to.be.greaterThan(0);
  if (widget.shadowRoot) look?.(widget.shadowRoot);
  place.remove();
}

function expectHeld(root: ShadowRoot): void {
  const body = root.querySelector('.body');
  if (!body) throw new Error('there is no body');
  const cells = [...body.querySelectorAll('td')];
  void expect({
    elements: body.querySelectorAll('*').length <= 20_010,
    depth: body.querySelector(`${'* '.repeat(110)}*`) === null,
    text: body.textContent.length <= 500_100,
    spans: cells.every(({ colSpan, rowSpan }) => colSpan <= 100 && rowSpan <= 1000),
  }).to.deep.equal({ elements: true, depth: true, text: true, spans: true });
}

/** The tests of one route, in widgets in a page. */
export function describeHeavy(route: Route): void {
  const hasRoute = ROUTES.includes(route);
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  const measureFloor = (): Promise<number> => timeOf(() => shown(article(largest), 'tiktok-refugee-post'));
  let floor = Infinity;

  before(async function () {
    this.timeout(120_000);
    if (!hasRoute) return;
    if (route === 'DOMPurify') Reflect.deleteProperty(Element.prototype, 'setHTML');
    floor = await measureFloor();
  });

  after(() => {
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
  });

  function cases<T>(title: string, generators: Generators<T>, show: (made: T) => Promise<void>, times = 4): void {
    describe(`${title} through ${route} take no longer than the largest article, or than its size:`, () => {
      for (const [name, generate] of Object.entries(generators)) {
        it(name, async function () {
          this.timeout(120_000);
          if (!hasRoute) this.skip();
          const limit = MAX_TIMES[name] ?? times;
          const growth = await growthOf((size) => show(generate(size)), SIZE, FACTOR);
          let { longest } = growth;
          // Other work may take its share since the floor was measured: both are measured again, one after the other.
          for (let i = 0; i < 3 && longest > limit * floor; i += 1) {
            floor = await measureFloor();
            longest = await timeOf(() => show(generate(SIZE * LARGEST)));
          }
          expect(growth.factor, 'for each doubling').to.be.at.most(FACTOR);
          expect(longest, `beside ${floor} ms of the largest article`).to.be.at.most(limit * floor);
        });
      }
    });
  }

  cases('heavy articles', HTML, (text) => shown(article(text), 'tiktok-refugee-post', expectHeld));
  cases('heavy articles in Markdown', MARKDOWN, (text) => shown(article(text, 'markdown'), 'tiktok-refugee-post', expectHeld));
  if (route === 'DOMPurify' && ROUTES.length > 1) return;
  const inAllWidgets = async (feed: object): Promise<void> => {
    for (const tag of TAGS) await shown(feed, tag);
  };
  cases('heavy feeds', FEEDS, inAllWidgets, 2 * TAGS.length);
}
