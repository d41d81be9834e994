import type { ChangeDocument } from '../contracts/documents.js';
import { change } from '../language/english/change.js';
import type { Language } from '../language/language.js';
import { sayKnown } from '../language/say.js';
import type { Level } from './facts.js';
import { levels } from './facts.js';
import { atOrganisation, figuresAt, smallBase } from './figures.js';
import type { LevelFigures } from './figures.js';
import { forceLabel, forceShort } from './organisations.js';

/** One force of the table, with what is known of each level. */
export interface ChangeForce {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly nation: string;
  /** All that a reader may type to find it: names in every language, short form, code, nation. */
  readonly words: readonly string[];
  readonly levels: Readonly<Record<Level, LevelFigures>>;
}

/** Whether a change starts from so few women that its percentage says little. */
export const isSmall = ({ previous }: LevelFigures): boolean =>
  previous !== null && previous.value < smallBase;

/** The forces of a document in its own order. */
export const forcesOf = (document: ChangeDocument, language: Language): ChangeForce[] =>
  document.organisations.map((organisation) => {
    const { id, short, code, nation, names = {} } = organisation;
    const position = atOrganisation(document.organisations, id);
    const label = forceLabel(organisation, language);
    const place = sayKnown(language, change, `change.nation.${nation}`, nation);
    return {
      id,
      label,
      short: forceShort(organisation, language),
      nation: place,
      words: [
        ...new Set([
          label,
          organisation.label,
          short,
          code,
          id,
          nation,
          place,
          ...Object.values(names).map(({ name }) => name),
        ]),
      ],
      levels: Object.fromEntries(
        levels.map((level) => [level, figuresAt(document.series, position, level)]),
      ) as Record<Level, LevelFigures>,
    };
  });
