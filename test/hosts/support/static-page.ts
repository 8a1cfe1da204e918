/** Runs in a page whose widget came as HTML, before the widget's script: watches it, and reports to the server. */

/** What the page saw. */
export interface StaticReport {
  /** Text of the widget before its script, and after it took over. */
  readonly before: string;
  readonly after: string;
  readonly state: string;
  /** Elements that were in the HTML, and those of them that still are there. */
  readonly elements: number;
  readonly kept: number;
  /** Times, between two tasks, at which there was nothing to read. */
  readonly gaps: number;
  /** Cumulative layout shift, where the browser measures it. */
  readonly shift: number;
  readonly violations: readonly string[];
  /** Whether the styles applied before the script, and after it. */
  readonly styled: readonly [boolean, boolean];
  readonly focused: boolean;
  /** Whether a click has any effect. */
  readonly alive: boolean;
}

interface Widget extends HTMLElement {
  readonly state: string;
  readonly shadowRoot: ShadowRoot;
}

const widget = document.querySelector<Widget>('[data-static]') as Widget;
const root = widget.shadowRoot;
const violations: string[] = [];
let shift = 0;
let gaps = 0;

const all = (): Element[] => [...root.querySelectorAll('.root, .root *')];
const text = (): string => (root.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim();
const isStyled = (): boolean => getComputedStyle(root.querySelector('.root') as Element).containerType === 'inline-size';

document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

/** Whether a click on the widget's first control has any effect. */
async function answers(): Promise<boolean> {
  let events = 0;
  for (const type of ['tiktok-refugee-post-click', 'tiktok-refugee-tag-select'])
    widget.addEventListener(type, (event) => {
      event.preventDefault();
      events += 1;
    });
  // A link that nobody holds back would lead away.
  (root.querySelector<HTMLElement>('.pager button') ?? root.querySelector<HTMLElement>('a, button'))?.click();
  const shown = text();
  await new Promise((done) => setTimeout(done, 100));
  return events > 0 || text() !== shown;
}

addEventListener('load', () => {
  void (async () => {
    const start = { before: text(), styled: isStyled(), elements: all() };
    const link = root.querySelector<HTMLElement>('a, button');
    link?.focus();
    // A mutation observer runs after each task that changed something.
    new MutationObserver(() => (gaps += Number(text() === ''))).observe(root, { childList: true, subtree: true });
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/widgets/tiktok-refugee.js' });
    document.head.append(script);
    const isTakenOver = (): boolean => widget.state === 'ready' && !root.querySelector('link, style');
    for (let waited = 0; waited < 5000 && !isTakenOver(); waited += 20) await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, 200));
    const report: StaticReport = {
      before: start.before,
      after: text(),
      state: widget.state,
      elements: start.elements.length,
      kept: start.elements.filter((element) => element.isConnected).length,
      gaps,
      shift,
      violations,
      styled: [start.styled, isStyled()],
      focused: root.activeElement === link,
      alive: await answers(),
    };
    await fetch(`/report/${widget.dataset['static'] ?? ''}`, { method: 'POST', body: JSON.stringify(report) });
  })();
});
