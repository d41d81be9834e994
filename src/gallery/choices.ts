import { builder } from '../language/english/builder.js';
import { readFragment, writeFragment } from './fragment.js';
import { forces, yearsOf } from './lists.js';
import type { Lists } from './lists.js';
import { find, make, say, setAttributes } from './page.js';

/**
 * The choices over the gallery: they are put on its widgets as any page would do it, by attributes
 * and events.
 */
const names = ['force', 'year', 'level', 'compare'];

const select = (name: string): HTMLSelectElement =>
  find(`#choices select[name=${CSS.escape(name)}]`);

const fill = (field: HTMLSelectElement, entries: readonly (readonly [string, string])[]): void =>
  field.append(...entries.map(([value, text]) => new Option(text, value)));

/** What each attribute of a widget of the gallery gets; a widget takes those that it knows. */
const chosen = (lists: Lists): Record<string, string | null> => {
  const id = select('force').value;
  const found = lists.organisations.find((organisation) => organisation.id === id);
  return {
    force: id,
    value: id,
    highlight: id,
    entry: found?.goodPractice ? id : null,
    year: select('year').value || null,
    level: select('level').value,
    compare: select('compare').value || null,
  };
};

/** Widgets whose years are not those of the choice. */
const otherYears = [
  'change-table',
  'commitment-tracker',
  'national-headlines',
  'police-staff-chart',
];

const attributesFor = (element: Element, values: Record<string, string | null>): typeof values => {
  const { observedAttributes } = element.constructor as { observedAttributes?: readonly string[] };
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) =>
        observedAttributes?.includes(name) &&
        !(name === 'year' && otherYears.includes(element.localName)),
    ),
  );
};

/** Puts the choices on every widget of the gallery, and into the address. */
export const applyChoices = (lists: Lists): void => {
  const values = chosen(lists);
  for (const element of document.querySelectorAll('#gallery .widget > :first-child'))
    setAttributes(element, attributesFor(element, values));
  writeFragment(
    (name) => names.includes(name),
    names.map((name) => [name, select(name).value]),
  );
};

const restore = (): void => {
  const state = readFragment();
  const force = select('force');
  force.value = state.get('force') ?? 'north-wales';
  if (force.selectedIndex < 0) force.selectedIndex = 0;
  for (const field of [select('year'), select('level'), select('compare')]) {
    const wanted = state.get(field.name);
    if (wanted && [...field.options].some(({ value }) => value === wanted)) field.value = wanted;
  }
};

export const startChoices = (lists: Lists): void => {
  fill(
    select('force'),
    forces(lists).map(({ id, label }) => [id, label]),
  );
  const years = yearsOf(lists, 'representation').map((year) => [year, year] as const);
  fill(select('year'), [['', builder['builder.latest']], ...years]);
  fill(select('compare'), [['', builder['builder.none']], ...years.slice(1)]);
  restore();
  applyChoices(lists);
  find('#choices').addEventListener('change', () => applyChoices(lists));
  addEventListener('hashchange', () => {
    restore();
    applyChoices(lists);
  });
  find('#gallery').addEventListener('gep-select', (event) => {
    const { force: id } = (event as CustomEvent<{ force: string }>).detail;
    const force = select('force');
    if (id === force.value) return;
    force.value = id;
    applyChoices(lists);
    say(`${force.selectedOptions[0]?.text ?? id} is chosen.`);
  });
};

/** Puts every widget that the page does not show yet at the end of the gallery. */
export const addMissing = (tags: readonly string[]): void => {
  for (const tag of tags)
    if (!document.querySelector(`#gallery .widget > ${tag}`)) {
      const element = document.createElement(tag);
      setAttributes(element, { 'heading-level': '2' });
      find('#gallery').append(make('div', { class: 'widget' }, element));
    }
};
