import type { ForceDocument, NationalDocument, Revision, Series } from '../contracts/documents.js';
import { date } from '../language/dates.js';
import { revised } from '../language/english/revised.js';
import type { Language } from '../language/language.js';
import { number, percent, signedPercent, year } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import type { Facts, Row } from './facts.js';
import { levelName } from './levelNames.js';
import { forceLabel } from './organisations.js';
import type { Documents } from './widget.js';

const isRevised = ({ cells }: Row): boolean =>
  Object.values(cells).some(({ markers }) => markers.includes('r'));

/** A value in the unit of its measure, as a table writes it. */
export const written = (
  language: Language,
  { measure, was }: Pick<Revision, 'measure' | 'was'>,
): string => {
  if (measure === 'change') return signedPercent(language, was, 2);
  if (measure === 'share') return percent(language, was);
  return number(language, was, measure === 'difference' ? 2 : 0);
};

interface Told {
  readonly revision: Revision;
  /** Of whom the figure is, where the rows do not say it. */
  readonly subject: string;
}

/** All revisions that documents tell of. */
const revisionsOf = (documents: Documents, language: Language): Told[] =>
  (Object.values(documents) as readonly Partial<ForceDocument & NationalDocument>[]).flatMap(
    ({ series = [], organisation, groups = [] }) => {
      const together = (id: string | undefined): string => {
        const group = groups.find((one) => one.id === id);
        return group ? speaker(language, revised)('revised.together', { count: group.forces }) : '';
      };
      const subject = organisation && forceLabel(organisation, language);
      // What is drawn, British Transport Police included, is told before what only the table has.
      const told = groups.length ? [...series].reverse() : series;
      return (told as readonly (Series & { readonly group?: string })[]).flatMap(
        ({ revisions = [], group }) =>
          revisions.map((revision) => ({ revision, subject: subject ?? together(group) })),
      );
    },
  );

/**
 * The facts with a note for each revised figure that they show or rest on: what it was, and until
 * when. These notes stand first.
 *
 * @param documents of which the facts were said
 */
export const withRevisions = (facts: Facts, documents: Documents, language: Language): Facts => {
  const rows = facts.rows.filter(isRevised);
  const say = speaker(language, revised);
  const years = [facts.year, facts.year - 1].map(String);
  const notes = revisionsOf(documents, language)
    .filter(({ revision: { at, level } }) =>
      rows.some(({ id }) => id === at || (id === level && years.includes(at))),
    )
    .map(({ revision, subject }) => {
      const { at, level, measure, until } = revision;
      const label = rows.find(({ id }) => id === at)?.label ?? year(language, Number(at));
      const key = `revised.${measure}`;
      return say('revised.note', {
        where: [subject, label].filter(Boolean).join(' '),
        level: levelName(language, level),
        measure: key in revised ? say(key as 'revised.women') : measure,
        was: written(language, revision),
        date: date(language, until),
      });
    });
  return { ...facts, notes: [...new Set([...notes, ...facts.notes])] };
};
