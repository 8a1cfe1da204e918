import { escapeHtml } from '../../sanitise/escape-html.js';
import { IMAGE_SCHEMES, LINK_SCHEMES, resolveUrl } from '../../core/urls.js';
import { reduceFormulas } from '../../sanitise/formulas.js';
import { linkFrames } from '../../sanitise/frames.js';
import { boxOf } from '../../sanitise/hold-attributes.js';
import { holdElements } from '../../sanitise/hold-to-policy.js';
import { showLazyImages } from '../../sanitise/lazy-images.js';
import { limitSource } from '../../sanitise/limit-source.js';
import { nameFrames } from '../../sanitise/name-frames.js';
import { ATTRIBUTES, CHECKBOX, CODE_CLASS, URL_ATTRIBUTES } from '../../sanitise/policy.js';
import { parseTree, treeToHtml } from '../../sanitise/server/html-tree.js';
import { htmlText } from '../shared/text.js';
import { OUTPUT_ROOT } from '../shared/urls.js';

// A page belongs to the article: in addition to what widgets show, links lead to its parts, and browsers choose among its images.
const PAGE_ATTRIBUTES = new Set([...ATTRIBUTES, ...'id loading loop muted kind srclang label default'.split(' ')]);

// What Markdown makes of most articles. It passes as it is, in a hundredth of the time.
const PLAIN = new RegExp(
  '</?(?:p|em|strong|del|ul|ol|li|blockquote|pre|code|hr|br|table|thead|tbody|tr|th|td)>|' +
    '<span class="hl-[a-z]">|</span>|<code class="language-[\\w+#.,:-]*">|</?h[1-6](?: id="[^"<>]*")?>|</a>|' +
    `<a href="(?:https?:|#|${OUTPUT_ROOT})[^"<>]*"(?: title="[^"<>]*")?>|` +
    `</?picture>|<source type="image/(?:avif|webp)" srcset="${OUTPUT_ROOT}[^",<> ]* \\d+w(?:, ${OUTPUT_ROOT}[^",<> ]* \\d+w)*" sizes="[^"<>]*">|` +
    `<img src="(?:https?:|${OUTPUT_ROOT})[^"<>]*"(?: (?:alt|title|width|height|loading|sizes)="[^"<>]*")*>`,
  'g',
);

/** Anything that may scroll must be reachable by keyboard (WCAG 2.1.1). */
const SCROLLS = /^(?:pre|table)$/;

const base = 'https://page.invalid/posts/a/';
const isAllowedUrl = (url: string, schemes: RegExp): boolean =>
  resolveUrl(url.startsWith(OUTPUT_ROOT) ? base : url, base, schemes) !== undefined;

function isAllowed(tagName: string, name: string, value: string): boolean {
  if (name === 'class') return CODE_CLASS.test(value) || /^language-\S*$/.test(value);
  if (name === 'name') return tagName === 'a';
  if (!PAGE_ATTRIBUTES.has(name)) return false;
  if (name === 'srcset') return value.split(',').every((each) => isAllowedUrl(each.trim().split(/\s/)[0] ?? '', IMAGE_SCHEMES));
  return !URL_ATTRIBUTES.has(name) || isAllowedUrl(value, name === 'href' ? LINK_SCHEMES : IMAGE_SCHEMES);
}

/** As `holdAttributes` of widgets does it, but that relative URLs stay relative. */
function holdAttributes(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.namespaceURI !== root.namespaceURI) continue;
    const { localName } = element;
    if (localName === CHECKBOX) {
      element.replaceWith(boxOf(element));
      continue;
    }
    for (const name of element.getAttributeNames())
      if (!isAllowed(localName, name, element.getAttribute(name) ?? '')) element.removeAttribute(name);
    if (SCROLLS.test(localName)) element.setAttribute('tabindex', '0');
    if (!/^(?:video|audio)$/.test(localName)) continue;
    element.setAttribute('controls', '');
    element.setAttribute('preload', 'none');
  }
}

/**
 * The HTML of an article for its own page: what the widgets would show of it, by the same policy, and the names of its parts.
 * Formulas stay, and links stand for frames.
 *
 * @param onText Called where it is too deep, or would grow too much, and only its text remains.
 */
export function pageBody(html: string, onText: () => void): string {
  // In that, the value of an attribute contains no tag.
  if (!html.replace(PLAIN, '').includes('<')) return html.replace(/<(pre|table)>/g, '<$1 tabindex="0">');
  const { root, isWhole } = parseTree(limitSource(html).length < html.length ? '' : nameFrames(html));
  if (isWhole && root.firstChild) {
    // The tree has all of the DOM that this needs.
    const element = root as unknown as HTMLElement;
    reduceFormulas(element);
    showLazyImages(element, undefined);
    linkFrames(element, undefined);
    holdElements(element);
    holdAttributes(element);
    return treeToHtml(root);
  }
  onText();
  return `<p>${escapeHtml(htmlText(html))}</p>\n`;
}
