/*
 * Stands before the widgets in a page: notes what the page is like before they load and what they do to it, then tries everything
 * that a reader can do, and reports to the server. The script's own address says which report it is: `/probe.js#name`.
 */

/** What a page with widgets came to. */
export interface ProbeReport {
  /** Whether the browser has a sanitiser of its own. */
  hasSanitiser: boolean;
  /** Each violation of the page's policy: directive, what was blocked, a sample. */
  violations: string[];
  errors: string[];
  /** What was given to `console.warn`. */
  warnings: string[];
  /** By the widget's id, else its tag: its state and the words that it shows. */
  widgets: Record<string, { state: string; text: string; images: number }>;
  globals: string[];
  stored: string[];
  /** Addresses that were fetched from other sites. */
  thirdParty: string[];
}

interface Widget extends Element {
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
}

{
  const script = document.currentScript as HTMLScriptElement;
  const settings = script.dataset;
  const known = new Set(Reflect.ownKeys(window));
  const violations: string[] = [];
  const errors: string[] = [];
  const warnings: string[] = [];
  const stored: string[] = [];

  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

  const warn = console.warn.bind(console);
  console.warn = (...values: unknown[]) => {
    warnings.push(values.map(String).join(' '));
    warn(...values);
  };

  const note = (owner: object, name: string): void => {
    const descriptor: PropertyDescriptor = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    for (const key of ['value', 'set', 'get'] as const) {
      const original: unknown = Reflect.get(descriptor, key);
      if (typeof original !== 'function') continue;
      descriptor[key] = function (this: unknown, ...values: unknown[]) {
        stored.push(`${name} ${key} ${String(values[0])}`);
        return original.apply(this, values) as unknown;
      };
    }
    Object.defineProperty(owner, name, descriptor);
  };
  for (const name of ['getItem', 'setItem']) note(Storage.prototype, name);
  note(IDBFactory.prototype, 'open');
  note(Document.prototype, 'cookie');

  // Without its own sanitiser the browser is like one that never had it.
  if ('withoutSanitiser' in settings) Reflect.deleteProperty(Element.prototype, 'setHTML');

  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const widgets = (): Widget[] =>
    [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('tiktok-refugee-')) as Widget[];
  const within = (selector: string): HTMLElement[] =>
    widgets().flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);

  async function settled(): Promise<void> {
    const isBusy = ({ state }: Widget): boolean => ['idle', 'loading', undefined].includes(state);
    for (let tries = 0; tries < 100 && widgets().some(isBusy); tries++) {
      // For those that wait until they come near.
      widgets().find(isBusy)?.scrollIntoView();
      await wait(50);
    }
    // What they show in the end may need one more module.
    await wait(300);
  }

  async function run(): Promise<void> {
    await settled();
    for (const button of within('button')) button.click();
    for (const input of within('input') as HTMLInputElement[]) {
      input.value = 'post';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await settled();
    if ('violate' in settings) document.body.setAttribute('style', 'color: red');
    await wait(100);
    const shown = widgets().map((widget) => {
      const root = widget.shadowRoot;
      const text = [...(root?.querySelectorAll('.root') ?? [])].map(({ textContent }) => textContent).join(' ');
      return [
        widget.id || widget.localName,
        { state: widget.state, text: text.replace(/\s+/g, ' ').trim(), images: root?.querySelectorAll('img').length ?? 0 },
      ] as const;
    });
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
    const report: ProbeReport = {
      hasSanitiser: 'setHTML' in Element.prototype,
      violations,
      errors,
      warnings,
      widgets: Object.fromEntries(shown),
      globals: Reflect.ownKeys(window)
        .filter((key) => !known.has(key))
        .map(String),
      stored,
      thirdParty: addresses.filter((address) => new URL(address).origin !== location.origin),
    };
    await fetch(`/report/${settings['name'] ?? ''}`, { method: 'POST', body: JSON.stringify(report) });
  }
  window.addEventListener('load', () => void run());
}
