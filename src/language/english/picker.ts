import type { Catalogue } from '../language.js';

/** What the picker of a force says. */
export const picker = {
  'picker.title': 'Choose a police force',
  'picker.sentence': {
    one: '{count} force or other organisation can be chosen',
    other: '{count} forces and other organisations can be chosen',
  },
  'picker.column.force': 'Force or organisation',
  'picker.caption': 'Police forces and other organisations of the data',
  'picker.nation.England': 'England',
  'picker.nation.Wales': 'Wales',
  'picker.nation.Scotland': 'Scotland',
  'picker.nation.Northern Ireland': 'Northern Ireland',
  'picker.nation.England and Wales': 'England and Wales',
  'picker.nation.Great Britain': 'Great Britain',
  'picker.nation.United Kingdom': 'United Kingdom',
  'picker.nation.Crown Dependency': 'Crown Dependency',
  'picker.nation.British Overseas Territories': 'Overseas Territories',
  'picker.hint': '{nation}, {hint}',
  'picker.hint.change': 'no share',
  'picker.hint.none': 'no figures',
  'picker.found': '{count} found.',
  'picker.keys': 'Up and down arrow keys to move, Enter to choose, Escape to close.',
  'picker.none': 'No force called that. Nearest: {names}.',
  'picker.chosen': '{force} is chosen.',
  'picker.clear': 'Clear',
} as const satisfies Catalogue;
