/** Runs in a page with many widgets, beside the script: says what each shows, and what comes of a click and of a change. */

/** What a reader has of a widget. */
export interface Shown {
  /** Names of what is in its root, without style sheets. */
  readonly parts: readonly string[];
  readonly language: string | undefined;
  readonly articles: number;
  readonly tags: number;
  readonly tips: number;
  readonly text: string;
  readonly labels: readonly string[];
}

export interface OnceReport {
  readonly shown: Shown;
  /** After the use of a control of it, and the events of that. */
  readonly used: Shown;
  readonly events: readonly string[];
  /** In another language. */
  readonly changed: Shown;
  /** The element as HTML, with its root as a template. */
  readonly html: string;
}

interface Widget extends HTMLElement {
  locale: string;
  readonly state: string;
  readonly isResting: boolean;
  readonly renderOptions: { readonly renderBefore?: Node | null };
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const isSheet = (node: Node): boolean => node instanceof Element && node.matches('style, link');

/** All text but that of style sheets, wherever they are: until it is used, a widget has those that it came with. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return isSheet(node) ? '' : [...node.childNodes].map(textOf).join('');
}

function look({ shadowRoot }: Widget): Shown {
  const count = (selector: string): number => shadowRoot.querySelectorAll(selector).length;
  return {
    parts: [...shadowRoot.children]
      .filter((child) => !isSheet(child))
      .map(({ localName, className }) => `${localName}.${className}`),
    language: shadowRoot.querySelector<HTMLElement>('.root')?.lang,
    articles: count('article'),
    tags: count('.tag'),
    tips: count('.tip'),
    text: textOf(shadowRoot).replace(/\s+/g, ' ').trim(),
    labels: [...shadowRoot.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? ''),
  };
}

const isSame = (one: Shown, other: Shown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Searches, turns to the next tip, or follows the first link. */
function use({ shadowRoot }: Widget): void {
  const input = shadowRoot.querySelector<HTMLInputElement>('input[type=search]');
  if (input) {
    input.value = 'Post 2';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return;
  }
  const next = shadowRoot.querySelector<HTMLElement>('.pager button:last-of-type');
  (next ?? shadowRoot.querySelector<HTMLElement>('a, button'))?.click();
}

async function observe(widget: Widget): Promise<OnceReport> {
  const isDone = (): boolean => widget.state === 'ready' && (widget.isResting || !widget.renderOptions.renderBefore);
  for (let waited = 0; waited < 5000 && !isDone(); waited += 20) await wait(20);
  await wait(200);
  const shown = look(widget);
  const html = widget.outerHTML.replace('>', `><template shadowrootmode="open">${widget.shadowRoot.innerHTML}</template>`);

  const events: string[] = [];
  for (const type of ['tiktok-refugee-post-click', 'tiktok-refugee-tag-select'])
    widget.addEventListener(type, (event) => {
      event.preventDefault();
      events.push(type);
    });
  use(widget);
  for (let waited = 0; waited < 5000 && widget.renderOptions.renderBefore; waited += 20) await wait(20);
  await wait(500);
  const used = look(widget);
  widget.locale = 'zh-CN';
  for (let waited = 0; waited < 2000 && isSame(look(widget), used); waited += 20) await wait(20);
  await wait(100);
  return { shown, html, events, used, changed: look(widget) };
}

addEventListener('load', () => {
  // A link that the widget does not hold back would lead away.
  document.addEventListener('click', (event) => event.preventDefault());
  const widgets = [...document.querySelectorAll<Widget>('[data-once]')];
  void Promise.all(widgets.map(observe)).then((reports) =>
    fetch(`/report${location.pathname}`, { method: 'POST', body: JSON.stringify(reports) }),
  );
});
