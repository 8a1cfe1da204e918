/** The members of an XML node that are needed: every DOM has them, the browser's own as well as one for Node. */
interface XmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
}

export interface XmlElement extends XmlNode {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  getAttribute(name: string): string | null;
  readonly attributes: { readonly length: number; readonly [index: number]: { readonly name: string; readonly value: string } };
}

/** Returns the root element of an XML text, or nothing if it is not well-formed. */
export type XmlParser = (text: string) => XmlElement | undefined;

const [ELEMENT, TEXT, CDATA] = [1, 3, 4];
/** The maximum depth of elements that are examined: deeper text is hostile. */
const MAX_DEPTH = 200;

const isElement = (node: XmlNode): node is XmlElement => node.nodeType === ELEMENT;

function childNodes(node: XmlNode): XmlNode[] {
  const nodes: XmlNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

export const childElements = (node: XmlNode): XmlElement[] => childNodes(node).filter(isElement);

/** The value of an attribute; empty if the element or the attribute is missing. */
export const attribute = (element: XmlElement | undefined, name: string): string => element?.getAttribute(name)?.trim() ?? '';

/** All text within an element. */
export const textOf = (node: XmlNode, depth = 0): string =>
  childNodes(node)
    .map((child) => {
      if (child.nodeType === TEXT || child.nodeType === CDATA) return child.nodeValue ?? '';
      return isElement(child) && depth < MAX_DEPTH ? textOf(child, depth + 1) : '';
    })
    .join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The content of an element as HTML: its elements, serialised, or if it has none, its text, which is already HTML. */
export function htmlOf(node: XmlNode, depth = 0): string {
  if (depth === 0 && childElements(node).length === 0) return textOf(node);
  return childNodes(node)
    .map((child) => {
      if (child.nodeType === TEXT) return escape(child.nodeValue ?? '');
      if (child.nodeType === CDATA) return child.nodeValue ?? '';
      if (!isElement(child) || depth >= MAX_DEPTH || !/^[a-z][\w-]*$/i.test(child.localName ?? '')) return '';
      const name = child.localName ?? '';
      const attributes = Array.from(child.attributes, ({ name: key, value }) =>
        /^(?!xmlns)[a-z][\w-]*$/i.test(key) ? ` ${key}="${escape(value)}"` : '',
      );
      const tag = `<${name}${attributes.join('')}>`;
      return VOID.test(name) ? tag : `${tag}${htmlOf(child, depth + 1)}</${name}>`;
    })
    .join('');
}

/** The namespace of a prefix that no namespace is declared for. */
export const undeclaredNamespace = (prefix: string): string => `urn:undeclared:${prefix}`;
