import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { feedOf, item, items } from '../support/fixtures/feeds.js';
import { box, create, TAGS, until, type Widget, type WidgetTag } from '../support/fixtures/widgets.js';
import { ODD_VALUES } from './odd-values.js';
import { RUNS, SEED } from './runs.js';

/** Widgets in a page at once. */
const TOGETHER = 50;
/** One round in so many is laid out, which takes as long as all the rest. */
const LAYOUT_EVERY = 4;

export const good = feedOf(items(2), { _tiktok_refugee: { postUrl: 'https://example.org/{slug}.json' } });
const tips = { _tiktok_refugee: { tips: [{ section: 'Do', title: 'Tip', text: 'Words.' }] } };
export const withTips = feedOf([item(1, tips), item(2, tips)]);
const settledStates = ['ready', 'stale', 'empty', 'error'];
const attributesOf = (tag: WidgetTag): readonly string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: readonly string[] }).observedAttributes;
export const attributeNames = [...new Set(TAGS.flatMap(attributesOf))];

export const propertiesOf = (tag: WidgetTag): readonly string[] => {
  const { elementProperties } = customElements.get(tag) as unknown as { elementProperties: ReadonlyMap<string, unknown> };
  return [...elementProperties.keys()].filter((name) => !name.startsWith('_'));
};
export const propertyNames = [...new Set(TAGS.flatMap(propertiesOf))];

type Properties = Record<string, unknown>;

export interface Case {
  readonly tag: WidgetTag;
  readonly data: unknown;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of odd values, by property. */
  readonly odd?: Readonly<Record<string, string>>;
}

/** Gives the widgets values that are right: each of them shows the feed. */
async function expectRecovery(widgets: readonly Widget[], cases: readonly Case[]): Promise<void> {
  widgets.forEach((widget, i) => {
    const { tag, attributes } = cases[i] as Case;
    const fresh = create(tag, withTips, attributes) as unknown as Properties;
    for (const name of propertiesOf(tag)) (widget as unknown as Properties)[name] = fresh[name];
  });
  const isUnwell = ({ state }: Widget): boolean => state !== 'ready';
  const inWords = (widget: Widget): string => `${widget.state} ${JSON.stringify(cases[widgets.indexOf(widget)])}`;
  await until(() => !widgets.some(isUnwell), 'all widgets recover').catch(() =>
    expect(widgets.filter(isUnwell).map(inWords)).to.deep.equal([]),
  );
}

/** Puts the widgets into the page, changes them once more, and waits until each is in a state that lasts. */
export async function expectStates(cases: readonly Case[], isLaidOut = true): Promise<void> {
  const hidden = isLaidOut ? 'visibility: hidden' : 'display: none';
  const place = await box(`position: fixed; top: 0; height: 300px; overflow: hidden; ${hidden}`);
  const widgets = cases.map(({ tag, data, attributes, odd = {} }) => {
    const widget = create(tag);
    widget.feedData = data;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    for (const [name, value] of Object.entries(odd)) (widget as unknown as Properties)[name] = ODD_VALUES[value]?.();
    place.append(widget);
    return widget;
  });
  // One that is far from the viewport may wait for ever.
  const isWaiting = ({ state, loading }: Widget): boolean => state === 'idle' && loading === 'lazy';
  const isPending = (widget: Widget): boolean => !settledStates.includes(widget.state) && !isWaiting(widget);
  const inWords = (widget: Widget): string => `${widget.outerHTML} ${JSON.stringify(cases[widgets.indexOf(widget)]?.odd)}`;
  await until(() => !widgets.some(isPending), 'all widgets settle').catch(() =>
    expect(widgets.filter(isPending).map(inWords)).to.deep.equal([]),
  );
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  if (cases[0]?.odd) await expectRecovery(widgets, cases);
  place.remove();
}

export interface Watch {
  /** Asserts that nothing failed in the page until now. */
  readonly expectNoFailure: () => void;
  /** Asserts that cases of this kind end in states that last, without an error in the page. */
  readonly holds: (one: fc.Arbitrary<Case>) => Promise<void>;
}

/** Notes what fails in the page while the tests of the suite run. */
export function watchPage(): Watch {
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

  const expectNoFailure = (): void => {
    void expect(failures).to.deep.equal([]);
  };

  async function holds(one: fc.Arbitrary<Case>): Promise<void> {
    const many = fc.array(one, { minLength: TOGETHER, maxLength: TOGETHER });
    const numRuns = Math.ceil(RUNS / TOGETHER);
    let round = 0;
    const expectRound = (cases: readonly Case[]): Promise<void> => expectStates(cases, round++ % LAYOUT_EVERY === 0);
    await fc.assert(fc.asyncProperty(many, expectRound), { numRuns, seed: SEED, endOnFailure: true });
    expectNoFailure();
  }

  return { expectNoFailure, holds };
}
