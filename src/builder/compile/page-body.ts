import { defaultTreeAdapter, html as standard, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree, Token } from 'parse5';
import { escapeHtml } from '../../sanitise/escape-html.js';
import { IMAGE_SCHEMES, LINK_SCHEMES, resolveUrl } from '../../core/urls.js';
import { boundedTree } from '../../sanitise/server/bounded-tree.js';
import { limitSource } from '../../sanitise/limit-source.js';
import { ATTRIBUTES, DROPPED, ELEMENTS, URL_ATTRIBUTES } from '../../sanitise/policy.js';
import { htmlText } from '../shared/text.js';
import { OUTPUT_ROOT } from '../shared/urls.js';

// A page is the article's own: beside what widgets show, links lead to its parts, and browsers choose among its pictures.
const PAGE_ELEMENTS = new Set([...ELEMENTS, 'track']);
const PAGE_ATTRIBUTES = new Set([...ATTRIBUTES, ...'id loading loop muted kind srclang label default'.split(' ')]);

const isTaskBox = ({ tagName, attrs }: Pick<Token.TagToken, 'tagName' | 'attrs'>): boolean =>
  tagName === 'input' && attrs.some(({ name, value }) => name === 'type' && value.toLowerCase() === 'checkbox');

/** What is left out of a tag on every page, as messages name it. Of scripts, another message tells. */
export const leftOut = (tag: Token.TagToken): string[] => [
  ...(PAGE_ELEMENTS.has(tag.tagName) || tag.tagName === 'script' || isTaskBox(tag) ? [] : [`<${tag.tagName}>`]),
  ...(tag.attrs.some(({ name }) => name === 'style') ? ['style'] : []),
];

// What Markdown makes of most articles. It passes as it is, in a hundredth of the time.
const PLAIN = new RegExp(
  '</?(?:p|em|strong|del|ul|ol|li|blockquote|pre|code|hr|br|table|thead|tbody|tr|th|td)>|</?h[1-6](?: id="[^"<>]*")?>|</a>|' +
    `<a href="(?:https?:|#|${OUTPUT_ROOT})[^"<>]*"(?: title="[^"<>]*")?>|` +
    `</?picture>|<source type="image/(?:avif|webp)" srcset="${OUTPUT_ROOT}[^",<> ]* \\d+w(?:, ${OUTPUT_ROOT}[^",<> ]* \\d+w)*" sizes="[^"<>]*">|` +
    `<img src="(?:https?:|${OUTPUT_ROOT})[^"<>]*"(?: (?:alt|title|width|height|loading|sizes)="[^"<>]*")*>`,
  'g',
);

const base = 'https://page.invalid/posts/a/';
const isAllowedUrl = (url: string, schemes: RegExp): boolean =>
  resolveUrl(url.startsWith(OUTPUT_ROOT) ? base : url, base, schemes) !== undefined;

function isAllowed({ tagName }: Tree.Element, { name, value }: Token.Attribute): boolean {
  if (name === 'name') return tagName === 'a';
  if (!PAGE_ATTRIBUTES.has(name)) return false;
  if (name === 'srcset') return value.split(',').every((each) => isAllowedUrl(each.trim().split(/\s/)[0] ?? '', IMAGE_SCHEMES));
  return !URL_ATTRIBUTES.has(name) || isAllowedUrl(value, name === 'href' ? LINK_SCHEMES : IMAGE_SCHEMES);
}

/** What takes the place of a node: itself, its children, a text, or nothing. */
function held(node: Tree.ChildNode): Tree.ChildNode[] {
  if ('value' in node) return [node];
  if (!('tagName' in node) || DROPPED.has(node.tagName) || node.namespaceURI !== standard.NS.HTML) return [];
  if (isTaskBox(node)) return [textNode(node.attrs.some(({ name }) => name === 'checked') ? '☑' : '☐')];
  const children = node.childNodes.flatMap(held);
  if (!PAGE_ELEMENTS.has(node.tagName)) return children;
  node.attrs = node.attrs.filter((attribute) => isAllowed(node, attribute));
  if (/^(?:video|audio)$/.test(node.tagName))
    node.attrs.push({ name: 'controls', value: '' }, { name: 'preload', value: 'none' });
  const [first] = children;
  // The parser took a line feed away here, and will again.
  if (node.tagName === 'pre' && first && 'value' in first && first.value.startsWith('\n')) first.value = `\n${first.value}`;
  node.childNodes = children;
  return [node];
}

const textNode = (value: string): Tree.TextNode => ({ nodeName: '#text', parentNode: null, value }) as unknown as Tree.TextNode;

/**
 * The HTML of an article for its own page: what the widgets would show of it, by the same policy, and the names of its parts.
 *
 * @param onText Called where it is too deep, or would grow too much, and only its text remains.
 */
export function pageBody(html: string, onText: () => void): string {
  if (!html.replace(PLAIN, '').includes('<')) return html;
  const context = defaultTreeAdapter.createElement('div', standard.NS.HTML, []);
  try {
    if (limitSource(html).length < html.length) throw new RangeError('The HTML would become too large when parsed.');
    const fragment = parseFragment(context, html, { treeAdapter: boundedTree() });
    fragment.childNodes = fragment.childNodes.flatMap(held);
    return serialize(fragment);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    onText();
    return `<p>${escapeHtml(htmlText(html))}</p>\n`;
  }
}
