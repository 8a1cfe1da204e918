interface OwnerDocument {
  createElement(name: string): TreeNode;
  createTextNode(data: string): TreeNode;
  createDocumentFragment(): TreeNode;
}

/**
 * As much of a DOM as `prepareBody` needs, for environments without one; names and meanings are those of the DOM Standard. One
 * class represents elements, text (without a name, with data) and fragments (without either).
 */
export class TreeNode implements Pick<
  Element,
  'childElementCount' | 'remove' | 'getAttributeNames' | 'getAttribute' | 'hasAttribute' | 'setAttribute' | 'removeAttribute'
> {
  parentNode: TreeNode | undefined;
  previousSibling: TreeNode | undefined;
  nextSibling: TreeNode | undefined;
  firstChild: TreeNode | undefined;
  lastChild: TreeNode | undefined;
  readonly attributes = new Map<string, string>();

  constructor(
    readonly localName = '',
    readonly namespaceURI = '',
    public data = '',
  ) {}

  get ownerDocument(): OwnerDocument {
    return {
      createElement: (name) => new TreeNode(name, this.namespaceURI),
      createTextNode: (data) => new TreeNode('', '', data),
      createDocumentFragment: () => new TreeNode(),
    };
  }

  get textContent(): string {
    return [...this.descendants()].map(({ data }) => data).join('');
  }

  get childElementCount(): number {
    let count = 0;
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.localName) count += 1;
    return count;
  }

  getAttributeNames(): string[] {
    return [...this.attributes.keys()];
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  /** All nodes inside, in document order. */
  *descendants(): Generator<TreeNode, void> {
    for (let node = this.firstChild; node;) {
      yield node;
      let next = node.firstChild ?? node.nextSibling;
      // In a loop, not by recursion: hostile HTML may be as deep as it is long.
      for (let up = node.parentNode; !next && up && up !== this; up = up.parentNode) next = up.nextSibling;
      node = next;
    }
  }

  /** All elements inside, as they are now; `*` is the only supported selector. */
  querySelectorAll(_all: '*'): TreeNode[] {
    return [...this.descendants()].filter(({ localName }) => localName);
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = undefined;
  }

  appendChild(node: TreeNode): void {
    this.insertBefore(node, undefined);
  }

  replaceWith(node: TreeNode | string): void {
    this.parentNode?.insertBefore(typeof node === 'string' ? new TreeNode('', '', node) : node, this);
    this.remove();
  }

  insertBefore(node: TreeNode, before: TreeNode | undefined): void {
    if (!node.localName && !node.data) {
      while (node.firstChild) this.insertBefore(node.firstChild, before);
      return;
    }
    node.remove();
    node.parentNode = this;
    node.nextSibling = before;
    node.previousSibling = before ? before.previousSibling : this.lastChild;
    if (node.previousSibling) node.previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
  }
}
