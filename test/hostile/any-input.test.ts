import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { feedOf, items } from '../support/fixtures/feeds.js';
import { box, create, TAGS, until, type Widget, type WidgetTag } from '../support/fixtures/widgets.js';
import { anyString, feedJson } from './json-arbitrary.js';
import { RUNS, SEED } from './runs.js';

/** Widgets in a page at once. */
const TOGETHER = 50;

const good = feedOf(items(2), { _tiktok_refugee: { postUrl: 'https://example.org/{slug}.json' } });
const settledStates = ['ready', 'stale', 'empty', 'error'];
const attributesOf = (tag: WidgetTag): readonly string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: readonly string[] }).observedAttributes;
const attributeNames = [...new Set(TAGS.flatMap(attributesOf))];

interface Case {
  readonly tag: WidgetTag;
  readonly data: unknown;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Puts the widgets into the page, changes them once more, and waits until each is in a state that lasts. */
async function expectStates(cases: readonly Case[]): Promise<void> {
  const place = await box('position: fixed; top: 0; height: 300px; overflow: hidden');
  const widgets = cases.map(({ tag, data, attributes }) => {
    const widget = create(tag);
    widget.feedData = data;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    place.append(widget);
    return widget;
  });
  // One that is far from the viewport may wait for ever.
  const isWaiting = ({ state, loading }: Widget): boolean => state === 'idle' && loading === 'lazy';
  const isPending = (widget: Widget): boolean => !settledStates.includes(widget.state) && !isWaiting(widget);
  const pending = (): string[] => widgets.filter(isPending).map(({ outerHTML }) => outerHTML);
  await until(() => pending().length === 0, 'all widgets settle').catch(() => expect(pending()).to.deep.equal([]));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  place.remove();
}

describe('any input', () => {
  const failures: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    failures.push('reason' in event ? String((event.reason as Error | undefined)?.stack ?? event.reason) : event.message);
  };
  const fetch = window.fetch.bind(window);

  before(() => {
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    // An address of any kind is nobody's.
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
  });

  after(() => {
    window.fetch = fetch;
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  async function holds(one: fc.Arbitrary<Case>): Promise<void> {
    const many = fc.array(one, { minLength: TOGETHER, maxLength: TOGETHER });
    const numRuns = Math.ceil(RUNS / TOGETHER);
    await fc.assert(fc.asyncProperty(many, expectStates), { numRuns, seed: SEED, endOnFailure: true });
    expect(failures).to.deep.equal([]);
  }

  it('as a feed ends in a state that lasts, without an error in the page', async function () {
    this.timeout(140_000);
    const attributes = fc.record({
      layout: fc.constantFrom('card', 'full', 'compact', 'grid', 'single'),
      // Pictures of any address would be asked for at the test server.
      images: fc.constantFrom('click', 'none'),
    });
    await holds(fc.record({ tag: fc.constantFrom(...TAGS), data: feedJson, attributes }));
  });

  it('as an attribute ends in a state that lasts, without an error in the page', async function () {
    this.timeout(140_000);
    const attributes = fc.dictionary(fc.constantFrom(...attributeNames), anyString, { maxKeys: 4 });
    await holds(fc.record({ tag: fc.constantFrom(...TAGS), data: fc.constantFrom(good, undefined), attributes }));
  });

  it('as a locale that has the form of a language tag but is none leaves the page in English', async () => {
    await expectStates([{ tag: 'tiktok-refugee-post', data: good, attributes: { locale: 'en-ab-cd' } }]);
    expect(failures).to.deep.equal([]);
  });

  it('as the name of a post that no address can hold ends in a state that lasts', async () => {
    await expectStates([{ tag: 'tiktok-refugee-post', data: good, attributes: { post: '%\ud800' } }]);
    expect(failures).to.deep.equal([]);
  });
});
