import { askForHeight, sizeFrames } from './frames.js';
import { MAX_LINKS, readLink } from './links.js';
import { frameUrl, readQuotation, widgetOf, type Quotation } from './quotation.js';

const QUOTATION = 'blockquote.tiktok-refugee';
const WIDGETS = ['post', 'posts', 'tag-cloud', 'tips'].map((name) => `tiktok-refugee-${name}`).join();
/** Where the copies of the script in a page find each other: each site that the page embeds has its own. */
const STARTED = Symbol.for('tiktok-refugee-embeds');

interface Started {
  /** URLs of the folders of copies that have started, the first one's first. */
  readonly roots: string[];
  /** The widgets, which one copy loads for all. */
  widgets?: Promise<unknown>;
}

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
  const { document } = view;
  const root = new URL('../', url).href;
  const started = (Reflect.get(view, STARTED) as Started | undefined) ?? { roots: [] };
  Reflect.defineProperty(view, STARTED, { value: started });
  if (started.roots.includes(root)) return;
  started.roots.push(root);
  const isFirst = started.roots.length === 1;
  const seen = new WeakSet<Element>();
  let linked = 0;
  const frames = new WeakMap<HTMLIFrameElement, HTMLElement>();

  /** Folders of all copies in the page, also of those that have not loaded. */
  const roots = (): string[] => {
    const inPage = [...document.scripts].flatMap(({ src }) => /^(.*\/)widgets\/embed\.js(?:[?#]|$)/.exec(src)?.[1] ?? []);
    return [...new Set([...started.roots, ...inPage])];
  };
  /** Whether a quotation is for this copy: that of its site, or the first one if none of them is. */
  const isOwn = (href: string): boolean => {
    const owners = roots().filter((each) => href.startsWith(each));
    return owners.length > 0 ? owners.reduce((a, b) => (a.length >= b.length ? a : b)) === root : isFirst;
  };
  /** The quotation with the feed of this copy's site, where the widgets may be those of another one. */
  const withFeed = (quotation: Quotation): Quotation =>
    roots().length > 1 ? { ...quotation, feed: quotation.feed ?? `${root}feed.json` } : quotation;

  const showWidget = async (quote: HTMLElement, quotation: Quotation): Promise<void> => {
    try {
      await (started.widgets ??= load(new URL('tiktok-refugee.js', url).href));
    } catch {
      // A policy that blocks further scripts may allow a frame.
      showFrame(quote, quotation, root, frames);
      return;
    }
    if (!quote.isConnected) return;
    const widget = widgetOf(withFeed(quotation), document);
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
    const { href = '' } = quote.querySelector<HTMLAnchorElement>('a[href]') ?? {};
    // The script of its site may still follow it in the page.
    if (document.readyState === 'loading' && !href.startsWith(root)) return;
    seen.add(quote);
    if (!isOwn(href)) return;
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
  document.addEventListener('DOMContentLoaded', () => scan(document));
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
