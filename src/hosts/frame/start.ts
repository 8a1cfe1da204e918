import { applyAppearance, applyTheme } from './appearance.js';
import { otherPage } from './other-page.js';
import { readParameters, readSecret } from './parameters.js';
import { connect, type FrameProtocols } from './protocols.js';

/** Milliseconds that a page has to give the frame its height before the overflow is cut off. */
const PATIENCE = 1000;

/** Follows the height of the content, which may be more than the frame's. If it is cut off, the link to the rest is shown. */
function followHeight(view: Window & typeof globalThis, content: Element, { report }: FrameProtocols): void {
  const { documentElement: root } = view.document;
  let isLate = false;
  const update = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    report(height);
    if (view.parent !== view) root.toggleAttribute('data-clipped', isLate && view.innerHeight + 2 < height);
  };
  new view.ResizeObserver(update).observe(content);
  for (const event of ['load', 'resize']) view.addEventListener(event, update);
  void view.document.fonts.ready.then(update);
  const expire = (): void => {
    isLate = true;
    update();
  };
  view.addEventListener('load', () => view.setTimeout(expire, PATIENCE));
  update();
}

/** WordPress lets its frames neither open windows nor leave theirs, but follows links to the frame's own host itself. */
function followLinks({ document, location }: Window, protocols: FrameProtocols): void {
  document.addEventListener('click', (event) => {
    if (!protocols.followsLinks || event.defaultPrevented) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => (node as Partial<Element>).localName === 'a');
    if (!link?.href) return;
    event.preventDefault();
    const canonical = document.querySelector<HTMLAnchorElement>('a.more');
    protocols.sendLink(link.host === location.host ? link.href : (canonical?.href ?? link.href));
  });
}

/** Starts the frame whose document is still being read. */
export function startFrame(view: Window & typeof globalThis): void {
  const { document, location } = view;
  const parameters = readParameters(location.search);
  const other = otherPage(document, parameters);
  if (other) {
    location.replace(other + location.search + location.hash);
    return;
  }
  document.documentElement.toggleAttribute('data-script', true);
  applyTheme(document, parameters);
  const protocols = connect(view, parameters.id, readSecret(location.hash));
  const begin = (): void => {
    const content = document.querySelector('main');
    if (!content) return;
    for (const { shadowRoot } of content.children) if (shadowRoot) applyAppearance(shadowRoot, parameters);
    followHeight(view, content, protocols);
    followLinks(view, protocols);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
