import { widgets } from '../../../build/facts/index.js';
import {
  factsOf,
  idsIn,
  levels,
  read,
  reported,
  years,
  yearsOf,
} from '../../support/published.mjs';

const forces = idsIn('forces');
const entries = idsIn('good-practice');

/** One set of options a value. */
const from = (name, values) => values.map((value) => ({ [name]: String(value) }));

/** Every set of the first list with every set of the next. */
const each = (...lists) =>
  lists.reduce(
    (found, list) => found.flatMap((one) => list.map((other) => ({ ...one, ...other }))),
    [{}],
  );
const year = from('year', years);
const force = from('force', forces);
const level = from('level', levels);
const theme = from(
  'theme',
  read('good-practice.json').themes.map(({ id }) => id),
);

/** What each widget can be asked for: everything that changes its words. */
const asked = {
  'change-table': each(from('year', years.slice(1))),
  'commitment-tracker': [{}, { year: String(reported - 1) }],
  'force-gap-card': forces.flatMap((id) => each([{ force: id }], from('year', yearsOf(id)))),
  'force-map': each(level, year, [{ measure: 'share' }, { measure: 'difference' }]).filter(
    (options) => options.measure === 'share' || options.level !== levels[0],
  ),
  'force-picker': [{}],
  'good-practice-card': from('entry', entries),
  'good-practice-list': [
    {},
    ...theme,
    ...from('organisation', entries),
    { search: 'no such words' },
  ],
  'national-headlines': [{}],
  'police-staff-chart': [{}],
  'representation-grid': each(level.slice(1), year, [{}, { compare: '2010' }]),
  'representation-trend': [{}, ...force, ...each(force, from('to', [2012, years.at(-1)]))],
};

/**
 * Everything that the widgets say about the published data.
 *
 * @returns {Map<string, string[]>} widget and what it was asked for, to its texts
 */
export function passagesOfFacts() {
  const passages = new Map();
  for (const [tag, list] of Object.entries(asked))
    for (const options of list) {
      const facts = factsOf(widgets[tag], options);
      const { title, sentence, caption, notes, source } = facts;
      const tips = facts.rows.flatMap(({ tip }) => (tip ? [tip.join('\n')] : []));
      const texts = [title, sentence, caption, ...notes, source.text, ...tips];
      passages.set(`${tag} ${JSON.stringify(options)}`, texts);
    }
  return passages;
}
