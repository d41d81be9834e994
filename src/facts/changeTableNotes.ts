import type { ChangeDocument } from '../contracts/documents.js';
import { change } from '../language/english/change.js';
import type { Language } from '../language/language.js';
import { number, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import type { ChangeForce } from './changeTableForces.js';
import { isSmall } from './changeTableForces.js';
import { sortColumns, sortOf } from './changeTableOrder.js';
import { levels } from './facts.js';
import { smallBase } from './figures.js';
import type { Options } from './widget.js';
import { unknownHighlights } from './unknownHighlights.js';

/** What a host wrote and the table does not have, with what there is; the table is still drawn. */
const hostNotes = (language: Language, document: ChangeDocument, options: Options): string[] => {
  const say = speaker(language, change);
  const { organisations } = document;
  const { sort, highlight } = options;
  return [
    ...(sortOf(sort)
      ? []
      : [
          say('change.note.unknownSort', {
            given: (sort ?? '').slice(0, 60),
            nearest: sortColumns.join(', '),
          }),
        ]),
    ...unknownHighlights(organisations, highlight, language),
  ];
};

/** The notes of the table, the one that a reader needs now first. */
export const changeNotes = (
  language: Language,
  document: ChangeDocument,
  options: Options,
  forces: readonly ChangeForce[],
): string[] => {
  const say = speaker(language, change);
  const years = {
    from: yearText(language, document.year - 1),
    to: yearText(language, document.year),
  };
  const all = forces.flatMap((force) => levels.map((level) => force.levels[level]));
  const unknown = forces.filter((force) => levels.some((level) => !force.levels[level].previous));
  const recovered = all.some(({ women }) => women?.basis === 'recovered');
  return [
    ...hostNotes(language, document, options),
    all.some(isSmall)
      ? say('change.note.small', { most: number(language, smallBase), year: years.from })
      : say('change.note.share'),
    ...(unknown.length
      ? [say('change.note.unknown', { names: language.join(unknown.map(({ label }) => label)) })]
      : []),
    ...(all.some(({ previous }) => previous?.value === 0) ? [say('change.note.fromZero')] : []),
    ...(recovered ? [say('change.note.recovered', years)] : []),
    ...(document.averages ? [say('change.note.average')] : []),
    say('change.note.levels'),
    say('change.note.headcount'),
    say('change.note.order'),
  ];
};
