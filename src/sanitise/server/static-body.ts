import type { DirectiveResult } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { defaultTreeAdapter, html as standard, Parser, type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import type { Body } from '../../core/model.js';
import { markdownToHtml } from '../../markdown/markdown.js';
import { sourceOf } from '../body-source.js';
import { boundedTree } from './bounded-tree.js';
import type { BodyOptions } from '../body-options.js';
import { escapeHtml } from '../escape-html.js';
import { shorten } from '../shorten.js';
import { placeholderFor } from '../placeholder.js';
import { prepareBody } from '../prepare-body.js';
import { TreeNode } from './tree.js';

const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

function copyChildren({ childNodes }: Parsed.ParentNode, parent: TreeNode): void {
  for (const node of childNodes) {
    if ('value' in node) parent.appendChild(new TreeNode('', '', node.value));
    if (!('tagName' in node)) continue;
    const element = new TreeNode(node.tagName, node.namespaceURI);
    for (const { name, value } of node.attrs) element.setAttribute(name, value);
    parent.appendChild(element);
    copyChildren(node, element);
  }
}

/** Parses HTML as browsers do (HTML Standard, "Parsing HTML fragments"), without comments; up to where it is too deep. */
function parse(html: string): TreeNode {
  const root = new TreeNode('div', standard.NS.HTML);
  const context = defaultTreeAdapter.createElement('div', standard.NS.HTML, []);
  // As in a document that a browser parses apart from the page.
  const parser = Parser.getFragmentParser(context, { treeAdapter: boundedTree(), scriptingEnabled: false });
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    // What was read so far is in the tree, deeper than what is kept of it.
    if (!(error instanceof RangeError)) throw error;
  }
  // Not by `getFragment`, which takes the children out one by one.
  for (const parsed of parser.document.childNodes) if ('childNodes' in parsed) copyChildren(parsed, root);
  return root;
}

const startTag = ({ localName, attributes, firstChild }: TreeNode): string => {
  const list = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  // The parser takes away a line feed here.
  return `<${localName}${list}>${localName === 'pre' && firstChild?.data.startsWith('\n') ? '\n' : ''}`;
};

const endTag = ({ localName }: TreeNode): string => (localName && !VOID.has(localName) ? `</${localName}>` : '');

/** HTML of a tree that is held to the policy, so that no text in it is raw (HTML Standard, "Serializing HTML fragments"). */
function serialise(root: TreeNode): string {
  let html = '';
  for (let node = root.firstChild; node;) {
    html += node.localName ? startTag(node) : escapeHtml(node.data);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    let ended: TreeNode = node;
    html += endTag(ended);
    while (!ended.nextSibling && ended.parentNode && ended.parentNode !== root) {
      ended = ended.parentNode;
      html += endTag(ended);
    }
    node = ended.nextSibling;
  }
  return html;
}

/** As `renderBody`, for places without a DOM: what it gives, as HTML. */
export function bodyToHtml(body: Body, options: BodyOptions): string {
  const { html, reason } = sourceOf(body, markdownToHtml);
  // The tree has all of the DOM that this needs.
  const root = parse(html) as unknown as HTMLElement & TreeNode;
  shorten(root, options, reason);
  prepareBody(root, body.base, options, { placeholder: placeholderFor(options) });
  return `<div>${serialise(root)}</div>`;
}

/** As `renderBody`, for a template that is rendered in Node. */
export const renderStaticBody = (body: Body, options: BodyOptions): DirectiveResult => unsafeHTML(bodyToHtml(body, options));
