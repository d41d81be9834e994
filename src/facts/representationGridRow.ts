import { common } from '../language/english/common.js';
import { grid } from '../language/english/grid.js';
import type { Language } from '../language/language.js';
import { number } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { balanceOf } from './balance.js';
import { countCell, notAvailable, percentCell, pointsCell, textCell } from './cells.js';
import type { Row } from './facts.js';
import { levelInside } from './levelNames.js';
import type { GridForce, GridLevel } from './representationGridForces.js';
import { sectionName } from './sectionNames.js';
import { womenOf } from './womenOf.js';

/** Name, both shares, difference with the numbers behind it, and what balance would take. */
const tip = (language: Language, level: GridLevel, force: GridForce): string[] => {
  const say = speaker(language, grid);
  const words = speaker(language, common);
  const { share, difference } = force.figures;
  const balance = balanceOf(force.figures, force.overall);
  if (!share || !difference || !force.overall.share)
    return [force.label, words('common.notAvailable')];
  const counts = womenOf(language, force.figures);
  const points = number(language, Math.abs(difference.value), 2);
  return [
    force.label,
    say('grid.tip.shares', {
      share: percentCell(language, share).text,
      level: levelInside(language, level),
      all: percentCell(language, force.overall.share).text,
    }),
    [
      difference.value === 0
        ? words('common.difference.equal')
        : words(difference.value < 0 ? 'common.difference.lower' : 'common.difference.higher', {
            points,
          }),
      counts && say('grid.tip.counts', { counts }),
    ]
      .filter(Boolean)
      .join(' '),
    ...(balance
      ? [say(balance.value ? 'grid.tip.balance' : 'grid.tip.balanced', { count: balance.value })]
      : []),
  ];
};

/** A force as a row, with what its box says. */
export const gridRow = (
  language: Language,
  level: GridLevel,
  force: GridForce,
  compared: boolean,
): Row => ({
  id: force.id,
  label: force.label,
  short: force.short,
  cells: {
    difference: pointsCell(language, force.figures.difference),
    section:
      force.section === null
        ? notAvailable
        : textCell(sectionName(language, force.section), force.section),
    women: percentCell(language, force.figures.share),
    all: percentCell(language, force.overall.share),
    balance: countCell(language, balanceOf(force.figures, force.overall)),
    ...(compared
      ? {
          earlier:
            force.earlier === null
              ? notAvailable
              : textCell(sectionName(language, force.earlier), force.earlier),
        }
      : {}),
  },
  tip: tip(language, level, force),
});
