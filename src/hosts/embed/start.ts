import { askForHeight, sizeFrames } from './frames.js';
import { MAX_LINKS, readLink } from './links.js';
import { frameUrl, readQuotation, widgetOf, type Quotation } from './quotation.js';

const QUOTATION = 'blockquote.tiktok-refugee';
const WIDGETS = ['post', 'posts', 'tag-cloud', 'tips'].map((name) => `tiktok-refugee-${name}`).join();
/** Identifies the first of several copies of the script in a page. */
const STARTED = Symbol.for('tiktok-refugee-embed');

interface EmbedScript {
  /** Its URL, ending in `/widgets/embed.js` where a build wrote it. */
  readonly url: string;
  /** Loads the module that defines the widgets. */
  load(url: string): Promise<unknown>;
  /**
   * Whether links to articles of its folder are shown as articles if they are alone on a line; `frame` for frames. Default: they
   * stay links.
   */
  readonly links?: string | undefined;
}

/** Shows a quotation's frame once it reports its height. Until then, or if the frame is blocked, the quotation stays. */
function showFrame(
  quote: HTMLElement,
  quotation: Quotation,
  root: string,
  frames: WeakMap<HTMLIFrameElement, HTMLElement>,
): void {
  const src = frameUrl(quotation, root);
  if (!src) return;
  const frame = quote.ownerDocument.createElement('iframe');
  frame.title = quotation.title;
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  const theme = quotation.attributes.get('theme');
  // The page shows through a frame only if both have the same colour scheme.
  const colorScheme = theme === 'dark' || theme === 'light' ? theme : theme === 'auto' ? 'light dark' : 'light';
  Object.assign(frame.style, { display: 'block', border: '0', width: '100%', height: '0', colorScheme });
  frame.src = src;
  frames.set(frame, quote);
  quote.before(frame);
}

/** Turns a page's quotations into widgets and frames, including those added later, and gives frames their heights. */
export function startEmbeds(view: Window & typeof globalThis, { url, load, links }: EmbedScript): void {
  if (Object.hasOwn(view, STARTED)) return;
  Object.defineProperty(view, STARTED, { value: true });
  const { document } = view;
  const root = new URL('../', url).href;
  const seen = new WeakSet<Element>();
  let linked = 0;
  const frames = new WeakMap<HTMLIFrameElement, HTMLElement>();
  let script: Promise<unknown> | undefined;

  const showWidget = async (quote: HTMLElement, quotation: Quotation): Promise<void> => {
    try {
      await (script ??= load(new URL('tiktok-refugee.js', url).href));
    } catch {
      // A policy that blocks further scripts may allow a frame.
      showFrame(quote, quotation, root, frames);
      return;
    }
    if (!quote.isConnected) return;
    const widget = widgetOf(quotation, document);
    quote.replaceWith(widget);
    // The fallback, which stays until there is something else to show.
    widget.append(quote);
  };
  const show = (quote: HTMLElement, quotation: Quotation): void => {
    seen.add(quote);
    // In a page that is parsed as XML, the widgets' templates would be, too.
    if (quotation.isFramed || document.contentType !== 'text/html') showFrame(quote, quotation, root, frames);
    else void showWidget(quote, quotation);
  };
  const upgrade = (quote: HTMLElement): void => {
    if (seen.has(quote) || quote.closest(WIDGETS)) return;
    seen.add(quote);
    const quotation = readQuotation(quote, root);
    if (quotation) show(quote, quotation);
  };
  const upgradeLink = (link: HTMLAnchorElement): void => {
    if (links === undefined || linked >= MAX_LINKS || seen.has(link) || link.closest(`${WIDGETS},${QUOTATION}`)) return;
    const quotation = readLink(link, root, links === 'frame');
    if (!quotation) return;
    linked += 1;
    show(link, quotation);
  };
  const scan = (node: ParentNode): void => {
    for (const quote of node.querySelectorAll<HTMLElement>(QUOTATION)) upgrade(quote);
    for (const link of node.querySelectorAll<HTMLAnchorElement>('a[href]')) upgradeLink(link);
    for (const frame of node.querySelectorAll('iframe')) askForHeight(frame);
  };

  sizeFrames(view, (frame) => {
    const quote = frames.get(frame);
    if (quote) quote.hidden = true;
  });
  scan(document);
  new view.MutationObserver((records) => {
    const nodes = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const node of nodes) {
      if (!(node instanceof view.HTMLElement)) continue;
      if (node.matches(QUOTATION)) upgrade(node);
      if (node.matches('a[href]')) upgradeLink(node as HTMLAnchorElement);
      scan(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
