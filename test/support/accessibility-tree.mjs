/** Roles of which only the name is said, whatever is in them, and of those with controls of the browser's own. */
const WHOLE = ['StaticText', 'button', 'link', 'Audio', 'Video'];

const textOf = (value) =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const property = ({ properties = [] }, name) => properties.find((each) => each.name === name)?.value?.value;

/** What is said of a node besides its role and name. */
function statesOf(node) {
  const role = textOf(node.role);
  const [level, pressed, live] = ['level', 'pressed', 'live'].map((name) => property(node, name));
  return [
    role === 'heading' && `level ${level}`,
    pressed !== undefined && (String(pressed) === 'true' ? 'pressed' : 'not pressed'),
    live && live !== 'off' && role !== 'status' && live,
    textOf(node.description) && `description "${textOf(node.description)}"`,
  ].filter(Boolean);
}

/** Nodes that are only boxes, marks of lists, or parts of a text. */
function isSilent(node) {
  const [role, name] = [textOf(node.role), textOf(node.name)];
  if (node.ignored || ['none', 'InlineTextBox', 'ListMarker'].includes(role)) return true;
  return !name && (role === 'StaticText' || (role === 'generic' && statesOf(node).length === 0));
}

/**
 * The lines for a node and what is in it, each indented by its depth. A text alone in an element that is named after it is left
 * out.
 *
 * @returns {string[]}
 */
function linesOf(node, nodes, depth) {
  const below = (next) => (node.childIds ?? []).flatMap((id) => (nodes.has(id) ? linesOf(nodes.get(id), nodes, next) : []));
  if (isSilent(node)) return below(depth);
  const [role, name] = [textOf(node.role), textOf(node.name)];
  const states = statesOf(node);
  const line = [role === 'StaticText' ? 'text' : role, name && `"${name}"`, states.length > 0 && `[${states.join(', ')}]`];
  const children = WHOLE.includes(role) ? [] : below(depth + 1);
  const isSame = children.length === 1 && children[0].trim() === `text "${name}"`;
  return ['  '.repeat(depth) + line.filter(Boolean).join(' '), ...(isSame ? [] : children)];
}

/**
 * A command for @web/test-runner's tests in Chromium: what screen readers are given of the element that a selector finds, as
 * lines such as `heading "Title" [level 2]`, indented by their depth.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload: selector, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      if (!page.createCDPSession) throw new Error('only Chromium gives its accessibility tree');
      const client = await page.createCDPSession();
      try {
        const { root } = await client.send('DOM.getDocument');
        const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { node } = await client.send('DOM.describeNode', { nodeId });
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((each) => [each.nodeId, each]));
        const found = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
        return linesOf(found, byId, 0);
      } finally {
        await client.detach();
      }
    },
  };
}
