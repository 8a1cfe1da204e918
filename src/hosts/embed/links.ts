import { articleSlug, webUrl, type Quotation } from './quotation.js';

/** Links of a page that are shown as articles. */
export const MAX_LINKS = 50;

/** Whether the link is alone on its line. */
function isAlone(link: HTMLAnchorElement): boolean {
  const isEnd = (side: 'previousSibling' | 'nextSibling'): boolean => {
    let node: ChildNode | null = link[side];
    while (node?.nodeType === Node.TEXT_NODE && !node.textContent?.trim()) node = node[side];
    return !node || /^br$/i.test(node.nodeName);
  };
  return /^(?:p|div)$/i.test(link.parentNode?.nodeName ?? '') && isEnd('previousSibling') && isEnd('nextSibling');
}

/**
 * Reads a link to an article that somebody pasted on a separate line, as a forum's members may; `undefined` for any other.
 *
 * @param root URL of the folder that a build wrote; links to other places are left alone
 */
export function readLink(link: HTMLAnchorElement, root: string, isFramed: boolean): Quotation | undefined {
  const url = webUrl(link.getAttribute('href') ?? '', link.baseURI);
  const title = link.textContent.trim();
  const slug = url && articleSlug(url, root);
  if (!slug || !/^https?:\/\//.test(title) || !isAlone(link) || link.closest('[contenteditable]')) return undefined;
  return { name: 'post', attributes: new Map([['post', slug]]), isFramed, title };
}
