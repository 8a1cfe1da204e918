/** Prefix of the ids of an article's parts, so that none equals another id of the widget. */
const PREFIX = 'part-';
/** How many ids and links of one article are examined. */
const MAX_PARTS = 5000;

interface PartLink {
  readonly link: Element;
  readonly id: string;
}

/** Links of an article to its own parts, such as its notes, and those parts. */
export interface Parts {
  readonly targets: ReadonlyMap<string, Element>;
  readonly links: readonly PartLink[];
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The part of the article that a link leads to. */
function partOf(href: string | null, url: string | undefined): string {
  const address = href?.trim() ?? '';
  const [page] = (url ?? '').split('#');
  if (address.startsWith('#')) return decoded(address.slice(1));
  return page && address.startsWith(`${page}#`) ? decoded(address.slice(page.length + 1)) : '';
}

/**
 * Finds the parts of an article that its own links lead to, before the policy takes their ids.
 *
 * @param url - the article's own
 */
export function findParts(root: HTMLElement, url: string | undefined): Parts {
  const links: PartLink[] = [];
  const named = new Map<string, Element>();
  for (const element of root.querySelectorAll('*')) {
    const id = element.localName === 'a' ? partOf(element.getAttribute('href'), url) : '';
    if (id && links.length < MAX_PARTS) links.push({ link: element, id });
    for (const name of [element.getAttribute('id'), element.localName === 'a' ? element.getAttribute('name') : null])
      if (name && !named.has(name)) named.set(name, element);
  }
  const wanted = new Set(links.map(({ id }) => id));
  return { targets: new Map([...named].filter(([id]) => wanted.has(id))), links };
}

/** Gives the parts new ids, in a tree that conforms to the policy. Links of an article without a URL get one. */
export function nameParts({ targets, links }: Parts): void {
  for (const [id, target] of targets) target.setAttribute('id', PREFIX + id);
  for (const { link, id } of links)
    if (targets.has(id) && !link.hasAttribute('href')) link.setAttribute('href', `#${encodeURIComponent(PREFIX + id)}`);
}

/**
 * Keeps readers in the article: its links to its own parts lead there, in the same shadow root, where browsers themselves do not
 * find them. One listener handles all of them.
 */
export function followParts(root: HTMLElement, { links }: Parts): void {
  if (links.length === 0) return;
  const ids = new Map(links.map(({ link, id }) => [link, PREFIX + id]));
  root.addEventListener('click', (event) => {
    const { target, defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (defaultPrevented || button > 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    const id = ids.get((target as Element).closest('a') ?? root);
    const found = id && root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!found) return;
    event.preventDefault();
    // As browsers do: keyboard users and screen readers continue from there.
    if (!found.matches('a[href], [tabindex]')) found.tabIndex = -1;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest' });
  });
}
