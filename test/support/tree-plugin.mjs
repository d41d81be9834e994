import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a screen reader says beside role and name, by the names of the DevTools protocol. */
const STATES = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'current',
  'hasPopup',
  'busy',
];

/** Nodes that say nothing of their own: what is in them stands in their place. */
const PASSED_OVER = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'ListMarker',
  'LayoutTable',
  'rowgroup',
]);

const nameOf = ({ name }) => (name?.value ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

const stateOf = ({ value, spoken, properties = [] }) =>
  [
    value && `= ${spoken ?? value.value}`,
    ...properties
      .filter(({ name, value: { value: state } }) => STATES.includes(name) && state !== 'false')
      .map(({ name, value: { value: state } }) => `${name} ${state}`),
  ].filter(Boolean);

const asText = ({ depth, words }) => `${'  '.repeat(depth)}${words}`;

/**
 * Pieces of one sentence, such as its figures, are nodes of their own: they are told in one line.
 * `family` are the boxes around a text: its parent and the one around that.
 */
const joined = (lines) =>
  lines.reduce((all, line) => {
    const before = all.at(-1);
    if (before?.text && line.text && line.family.some((id) => before.family.includes(id)))
      before.text = `${before.text} ${line.text}`.replace(/ ([.,])/g, '$1');
    else all.push({ ...line });
    return all;
  }, []);

/**
 * The tree of roles and names under the page's `main`, as a screen reader meets it: a line a node,
 * deeper ones further in, and a row of a table in one line.
 *
 * @param {object[]} nodes of `Accessibility.getFullAXTree`
 * @returns {string}
 */
function print(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
  const isText = ({ role }) => role?.value === 'StaticText';
  const textOf = (node) =>
    isText(node) ? nameOf(node) : childrenOf(node).map(textOf).join(' ').trim();
  const lines = [];

  /** A control in a cell is a stop of its own. */
  const visitControls = (node, depth) => {
    if (node.role?.value === 'button') visit(node, depth, '');
    else for (const child of childrenOf(node)) visitControls(child, depth);
  };
  const visitRow = (row, depth) => {
    const cells = childrenOf(row);
    const words = cells.map((cell) => nameOf(cell) || textOf(cell));
    lines.push({ depth, words: `row ${words.join(' | ')}` });
    for (const cell of cells) visitControls(cell, depth + 1);
  };
  const visitText = (node, depth, around) => {
    const text = nameOf(node);
    const family = [node.parentId, byId.get(node.parentId)?.parentId];
    // What names the control around it has been said.
    if (text && !around.includes(text)) lines.push({ depth, text, family });
  };
  const visit = (node, depth, around) => {
    const role = node.role?.value ?? 'none';
    const isSaid = !node.ignored && !PASSED_OVER.has(role);
    const name = isSaid ? nameOf(node) : '';
    if (isSaid && role === 'row') return visitRow(node, depth);
    if (isText(node)) return visitText(node, depth, around);
    if (isSaid) {
      const words = [role, name && `"${name}"`, ...stateOf(node)].filter(Boolean).join(' ');
      lines.push({ depth, words });
    }
    for (const child of childrenOf(node)) visit(child, isSaid ? depth + 1 : depth, name || around);
  };

  const main = nodes.find(({ role }) => role?.value === 'main');
  for (const child of childrenOf(main)) visit(child, 0, '');
  const told = joined(lines).map(({ text, ...line }) =>
    asText(text ? { ...line, words: `text "${text}"` } : line),
  );
  return `${told.join('\n')}\n`;
}

/** The protocol leaves out `aria-valuetext`, which is what is heard of a slider. */
async function addSpoken(protocol, nodes) {
  for (const slider of nodes.filter(({ role }) => role?.value === 'slider')) {
    const { backendDOMNodeId: backendNodeId } = slider;
    const { node } = await protocol.send('DOM.describeNode', { backendNodeId });
    slider.spoken = node.attributes[node.attributes.indexOf('aria-valuetext') + 1];
  }
}

/**
 * Gives the accessibility tree of the page's `main`, as Chromium hands it to assistive technology,
 * and the written one of this name. `UPDATE_GOLDEN=1` writes it anew.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function treePlugin() {
  const folder = new URL('../access/trees/', import.meta.url);
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const protocol = await page.createCDPSession();
      const { nodes } = await protocol.send('Accessibility.getFullAXTree');
      await addSpoken(protocol, nodes);
      await protocol.detach();
      const tree = print(nodes);
      const file = new URL(`${payload.name}.txt`, folder);
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, tree);
      }
      return { tree, written: readFileSync(file, 'utf8') };
    },
  };
}
