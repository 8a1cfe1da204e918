/** Pages that tell what happened in them. */
import { waitUntil } from '@open-wc/testing';
import { PIXEL, register } from '../support/fixtures/feeds.js';
import type { Widget, WidgetTag } from '../support/fixtures/widgets.js';
import type { Incidents, ObservedWindow } from './observed-page.js';

export type Route = 'the browser' | 'DOMPurify' | 'the server';

/** The routes that this browser has. */
export const ROUTES: readonly Route[] = 'setHTML' in Element.prototype ? ['the browser', 'DOMPurify'] : ['DOMPurify'];

/** Nothing leaves the test server, yet scripts would run, and be counted. */
const ENFORCED = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'; base-uri 'none'";
/** What the widgets need; whatever else is asked for is reported. */
const NEEDED =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src http: https: data:; media-src http: https: data:; " +
  "form-action 'none'; base-uri 'none'";

const settle = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Events that the vectors wait for. */
const EVENTS = 'mouseover mouseenter pointerdown focus blur keydown input toggle animationstart copy'.split(' ');

/** A page of its own with the widgets, which are put into it, and what happened there. */
export class ObservedPage {
  readonly #frame = document.createElement('iframe');
  #loads = 0;

  static async open(route: Route): Promise<ObservedPage> {
    const page = new ObservedPage();
    const path = await register({
      headers: {
        'content-type': 'text/html',
        'content-security-policy': ENFORCED,
        'content-security-policy-report-only': NEEDED,
      },
      body: '<!doctype html><html lang="en"><body><script type="module" src="/test/hostile/observed-page.ts"></script>',
    });
    const frame = page.#frame;
    frame.style.cssText = 'width: 600px; height: 400px';
    frame.addEventListener('load', () => (page.#loads += 1));
    frame.src = path;
    document.body.append(frame);
    await waitUntil(() => page.#loads > 0 && Boolean(page.window.incidents), 'the page is there', { timeout: 20_000 });
    if (route === 'DOMPurify') Reflect.deleteProperty(page.window.Element.prototype, 'setHTML');
    await page.#warmUp();
    return page;
  }

  get window(): ObservedWindow & typeof globalThis {
    return this.#frame.contentWindow as ObservedWindow & typeof globalThis;
  }

  /** Puts widgets into the page and waits until all have settled. */
  async show(feeds: readonly object[], tag: WidgetTag, attributes: Readonly<Record<string, string>> = {}): Promise<Widget[]> {
    const { document: page } = this.window;
    const widgets = feeds.map((feed) => {
      const widget = page.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      widget.feedData = feed;
      return widget;
    });
    const stage = page.createElement('main');
    stage.hidden = true;
    stage.append(...widgets);
    page.body.append(stage);
    const isSettled = ({ state }: Widget): boolean => state !== 'idle' && state !== 'loading';
    await waitUntil(() => widgets.every(isSettled), `all ${tag} settle`, { timeout: 30_000 });
    return widgets;
  }

  /** Does what a reader could do, and what a vector waits for. */
  async interact(): Promise<void> {
    const { document: page, Event: PageEvent, HTMLImageElement: PageImage } = this.window;
    for (const element of [...elementsIn(page.body)]) {
      if (element instanceof PageImage) element.loading = 'eager';
      for (const name of EVENTS) element.dispatchEvent(new PageEvent(name, { bubbles: false }));
      if (element.localName === 'a') element.click();
    }
    await settle(200);
  }

  /**
   * What happened until now. Images that an article shows may be asked for; nothing else.
   *
   * A player's address is held to the page's policy before it is asked for, which waits for the reader (`preload="none"`).
   */
  incidents(images: 'auto' | 'click'): Incidents {
    const { window: page } = this;
    const { scripts, dialogs, navigations, requests, errors } = page.incidents;
    const urlsOf = (element: Element): string[] =>
      ['src', 'srcset'].flatMap((name) => (element.getAttribute(name) ?? '').split(/,?\s+/));
    const shown = new Set([...elementsIn(page.document)].flatMap(urlsOf));
    const once = (list: readonly string[]): string[] => [...new Set(list)];
    const isOwnModule = (url: string): boolean => url.startsWith(`${location.origin}/src/`);
    const fetched = page.performance.getEntriesByType('resource').flatMap(({ name }) => (isOwnModule(name) ? [] : name));
    return {
      scripts: [...scripts, ...(page.frames.length > 0 ? ['a frame'] : [])],
      dialogs,
      navigations: [...navigations, ...(this.#loads > 1 ? ['another page was loaded'] : [])],
      requests: once([
        ...requests,
        ...fetched.filter((url) => images === 'click' || !shown.has(url)),
        ...page.kept.filter((words) => !(images === 'click' ? /^media-src/ : /^(img|media)-src/).test(words)),
      ]),
      errors: once(errors),
    };
  }

  /** Takes all widgets away, so that the next ones do not stand below thousands of others. */
  clear(): void {
    this.window.document.body.replaceChildren();
    this.window.performance.clearResourceTimings();
  }

  close(): void {
    this.#frame.remove();
  }

  /** Has the page fetch all modules that are fetched on demand, so that later requests are the vectors'. */
  async #warmUp(): Promise<void> {
    const item = { title: 'a', date_published: 'Wed, 01 Jan 2025 10:00:00 GMT', image: PIXEL };
    const bodies = [{ content_html: 'a' }, { content_text: 'a' }, { content_text: 'a', _tiktok_refugee: { markdown: true } }];
    for (const body of bodies) {
      const feed = { items: [{ id: 'a', ...item, ...body }] };
      await this.show([feed], 'tiktok-refugee-post', { 'layout': 'full', 'content-language': 'zh' });
      await this.show([feed], 'tiktok-refugee-post', { layout: 'full', images: 'click' });
    }
    await this.show([{ items: [] }], 'tiktok-refugee-tips');
    await settle(300);
    this.clear();
  }
}
