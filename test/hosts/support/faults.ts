/* In a page, before the widgets: gives their requests less time than usual, and reports what each ends in. */

/** What a page whose feeds fail came to. */
export interface FaultReport {
  /** Unhandled rejections and uncaught errors. */
  errors: string[];
  /** What was given to `console.error`. */
  reports: string[];
  /** By the widget's id. */
  widgets: Record<string, WidgetReport>;
}

export interface WidgetReport {
  /** All states that it was in after the first, in order, joined by spaces. */
  states: string;
  /** Code of the last error. */
  code: string | undefined;
  /** Whether its children are visible. */
  fallback: boolean;
  /** Whether it shows the shape of what is to come. */
  skeleton: boolean;
  text: string;
  /** Milliseconds until it was neither idle nor loading. */
  time: number;
}

interface FaultyWidget extends Element {
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
}

{
  const settings = (document.currentScript as HTMLScriptElement).dataset;
  const errors: string[] = [];
  const reports: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  console.error = (...values: unknown[]) => reports.push(String(values[0]));

  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = () => timeout(Number(settings['timeout']));

  const codes = new Map<EventTarget | null, string>();
  document.addEventListener('tiktok-refugee-error', (event) => {
    codes.set(event.target, (event as CustomEvent<{ error: { code: string } }>).detail.error.code);
  });

  // It keeps its room when something else is shown.
  const isVisible = (element: Element | null | undefined): boolean =>
    Boolean(element) && getComputedStyle(element as Element).visibility === 'visible';

  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function run(): Promise<void> {
    const widgets = [...document.querySelectorAll('tiktok-refugee-posts')] as unknown as FaultyWidget[];
    const states = new Map<FaultyWidget, string[]>(widgets.map((widget) => [widget, []]));
    const times = new Map<FaultyWidget, number>();
    const start = performance.now();
    // Longer than the time-out, so that what is stale meanwhile comes to its end, too.
    while (performance.now() - start < Number(settings['wait'])) {
      for (const widget of widgets) {
        const seen = states.get(widget) ?? [];
        if (seen.at(-1) !== widget.state) seen.push(widget.state);
        if (!times.has(widget) && !['idle', 'loading'].includes(widget.state)) times.set(widget, performance.now() - start);
      }
      await wait(20);
    }
    const report: FaultReport = { errors, reports, widgets: {} };
    for (const widget of widgets) {
      await widget.updateComplete;
      report.widgets[widget.id] = {
        states: (states.get(widget) ?? []).join(' '),
        code: codes.get(widget),
        fallback: (widget.firstElementChild?.getClientRects().length ?? 0) > 0,
        skeleton: isVisible(widget.shadowRoot?.querySelector('.bones')),
        text: widget.shadowRoot?.querySelector('.root')?.textContent ?? '',
        time: times.get(widget) ?? Infinity,
      };
    }
    await fetch(`/report/${settings['name'] ?? ''}`, { method: 'POST', body: JSON.stringify(report) });
  }
  window.addEventListener('load', () => void run());
}
