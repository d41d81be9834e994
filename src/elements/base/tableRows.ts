import type { Facts } from '../../facts/facts.js';

/** Rows by the facts that they show: widgets that say the same copy them. */
const bodies = new WeakMap<Facts, HTMLElement>();

const make = (name: string, role: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  if (role) element.setAttribute('role', role);
  element.append(...children);
  return element;
};

const bodyOf = ({ rows, columns }: Facts): HTMLElement => {
  const heading = make('th', 'rowheader');
  heading.setAttribute('scope', 'row');
  const pattern = make('tr', 'row', ' ', heading);
  for (const { label, unit } of columns) {
    const cell = make('td', 'cell', make('span', ''));
    cell.dataset['label'] = label;
    cell.className = unit ? '' : 'words';
    // Read as one text, the cells are words of their own.
    pattern.append(' ', cell);
  }
  return make(
    'tbody',
    'rowgroup',
    ...rows.map((row) => {
      const made = pattern.cloneNode(true) as HTMLElement;
      const [first, ...cells] = made.children as Iterable<Element>;
      first!.textContent = row.label;
      (first as HTMLElement).dataset['row'] = row.id;
      if (row.language) Object.assign(first!, { lang: row.language, dir: 'ltr' });
      cells.forEach((cell, index) => {
        const { text = '', language } = row.cells[columns[index]!.id] ?? {};
        const span = cell.firstElementChild as HTMLElement;
        span.textContent = text;
        // All texts that are published are written from left to right.
        if (language) Object.assign(span, { lang: language, dir: 'ltr' });
      });
      return made;
    }),
  );
};

/**
 * The rows of the table. Most readers never see them, and there can be hundreds of cells, so they are
 * copied from one row, without the marks that a template needs to be changed later. To be called
 * when the facts are others, not with every drawing.
 */
export const tableRows = (facts: Facts): Node => {
  let body = bodies.get(facts);
  if (!body) {
    body = bodyOf(facts);
    bodies.set(facts, body);
  }
  return body.cloneNode(true);
};
