import { defaultTreeAdapter, html as standard, Parser, type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { escapeHtml } from '../escape-html.js';
import { boundedTree } from './bounded-tree.js';
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

interface ParsedTree {
  readonly root: TreeNode;
  /** Whether the tree contains all of the HTML, and not only what is before the place where it is too deep. */
  readonly isWhole: boolean;
}

/** Parses HTML as browsers do (HTML Standard, "Parsing HTML fragments"), without comments. */
export function parseTree(html: string): ParsedTree {
  const root = new TreeNode('div', standard.NS.HTML);
  const context = defaultTreeAdapter.createElement('div', standard.NS.HTML, []);
  // As in a document that a browser parses outside the page.
  const parser = Parser.getFragmentParser(context, { treeAdapter: boundedTree(), scriptingEnabled: false });
  let isWhole = true;
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    // What was read so far is in the tree, deeper than what is kept of it.
    if (!(error instanceof RangeError)) throw error;
    isWhole = false;
  }
  // Not with `getFragment`, which moves the children one by one.
  for (const parsed of parser.document.childNodes) if ('childNodes' in parsed) copyChildren(parsed, root);
  return { root, isWhole };
}

const startTag = ({ localName, attributes, firstChild }: TreeNode): string => {
  const list = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  // The parser removes a line feed here.
  return `<${localName}${list}>${localName === 'pre' && firstChild?.data.startsWith('\n') ? '\n' : ''}`;
};

const endTag = ({ localName }: TreeNode): string => (localName && !VOID.has(localName) ? `</${localName}>` : '');

/** HTML of a tree that conforms to the policy, so no text in it is raw (HTML Standard, "Serializing HTML fragments"). */
export function treeToHtml(root: TreeNode): string {
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
