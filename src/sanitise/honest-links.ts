import { upright } from '../core/plain-text.js';
import { resolveUrl } from '../core/urls.js';
import { withChildren } from './children.js';

/** What looks like the host of a URL but is a user name and password. Nobody reads past longer ones. */
const USER = /(\bhttps?:[\\/]{2,})[^\s\\/?#]{0,500}@|\bwww\.[^\s\\/?#]{0,500}@/gi;
/** The same if the text is only a URL: there, browsers treat white space as a part of it. */
const ALL_USER = /^https?:[\\/]{2,}[^\\/?#]*@/i;

/** Text without a false host or characters that change its direction; if it is only a URL, the real URL. */
function honest(text: string): string {
  const shown = upright(text);
  const address = shown.trim();
  return (ALL_USER.test(address) && resolveUrl(address)) || shown.replace(USER, '$1');
}

function* textsOf(parent: Node): Generator<Text> {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if ((node as Element).localName) yield* textsOf(node);
    else yield node as Text;
  }
}

function holdText(link: Element): void {
  const texts = [...textsOf(link)];
  const whole = texts.map(({ data }) => data).join('');
  const shown = honest(whole);
  if (shown === whole) return;
  for (const text of texts) text.data = honest(text.data);
  if (texts.map(({ data }) => data).join('') === shown) return;
  // Deceptive text is spread over several nodes.
  while (link.firstChild) link.firstChild.remove();
  link.appendChild(link.ownerDocument.createTextNode(shown));
}

/** Makes the text of links match their URLs, in a tree of allowed elements; see SECURITY.md. */
export function beHonest(root: HTMLElement): void {
  for (const link of root.querySelectorAll('*')) {
    if (link.localName !== 'a' || !link.hasAttribute('href')) continue;
    for (const element of [link, ...link.querySelectorAll('*')]) {
      for (const name of ['alt', 'title']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, honest(value));
      }
      if (element.localName === 'bdo') element.replaceWith(withChildren(root.ownerDocument.createDocumentFragment(), element));
    }
    holdText(link);
  }
}
