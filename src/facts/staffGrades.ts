import type { StaffGradesDocument } from '../contracts/documents.js';
import { asAt } from '../language/dates.js';
import { common } from '../language/english/common.js';
import { staff } from '../language/english/staff.js';
import type { Language } from '../language/language.js';
import { percent, roundedRatio } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { countCell, notAvailable, percentCell } from './cells.js';
import type { Cell, Facts, Row } from './facts.js';
import { smallTeam } from './figures.js';
import { said } from './said.js';
import { sourceFacts } from './source.js';
import { sharesOf } from './staffShares.js';

interface Grade {
  readonly name: string;
  readonly women: number;
  readonly men: number;
}

/** Women per cent of a grade, two decimals; null where nobody is in it. */
const shareOf = ({ women, men }: Grade): number | null =>
  women + men ? roundedRatio(100 * women, women + men, 2) : null;

const rowOf = (language: Language, grade: Grade): Row => {
  const say = speaker(language, staff);
  const { name, women, men } = grade;
  const share = (part: number): Cell =>
    women + men
      ? percentCell(language, {
          value: roundedRatio(100 * part, women + men, 2),
          basis: 'computed',
          markers: [],
        })
      : notAvailable;
  const count = (value: number): Cell =>
    countCell(language, { value, basis: 'published', markers: [] });
  const cells = {
    women: share(women),
    men: share(men),
    'women-count': count(women),
    total: { ...count(women + men), basis: 'computed' as const },
  };
  return {
    id: name,
    label: name,
    cells,
    tip: [
      name,
      say('staff.tip.shares', { women: cells.women.text, men: cells.men.text }),
      speaker(language, common)('common.womenOf', {
        count: women,
        women: cells['women-count'].text,
        total: cells.total.text,
      }),
    ],
  };
};

const together = (grades: readonly Grade[]): Grade => ({
  name: '',
  women: grades.reduce((sum, { women }) => sum + women, 0),
  men: grades.reduce((sum, { men }) => sum + men, 0),
});

/** Women and men among the police staff of one force, by its own grades in its own order. */
export const gradesFacts = (document: StaffGradesDocument, language: Language): Facts => {
  const { force, grades, year, source } = document;
  const say = speaker(language, staff);
  const words = speaker(language, common);
  const shared = grades.flatMap((grade) => {
    const share = shareOf(grade);
    return share === null ? [] : [{ name: grade.name, women: share }];
  });
  const all = together(grades);
  const share = shareOf(all);
  const small = grades.filter(({ women, men }) => women + men < smallTeam);
  const rows = grades.map((grade) => rowOf(language, grade));
  return {
    widget: 'police-staff-chart',
    title: say('staff.title.grades', { force, date: asAt(language, year) }),
    ...said(
      language,
      sharesOf(language, shared, year, 2),
      share === null
        ? ''
        : say('staff.detail.grades', {
            women: countCell(language, { value: all.women, basis: 'computed', markers: [] }).text,
            total: countCell(language, {
              value: all.women + all.men,
              basis: 'computed',
              markers: [],
            }).text,
            share: percent(language, share),
          }),
    ),
    year,
    rowHeader: say('staff.column.grade'),
    caption: say('staff.caption.grades'),
    columns: [
      { id: 'women', label: words('common.women'), unit: 'percent' },
      { id: 'men', label: words('common.men'), unit: 'percent' },
      { id: 'women-count', label: say('staff.column.count'), unit: 'people' },
      { id: 'total', label: say('staff.column.total'), unit: 'people' },
    ],
    rows,
    notes: [
      ...(small.length
        ? [say('staff.note.small', { grades: language.join(small.map(({ name }) => name)) })]
        : []),
      say('staff.note.headcount'),
      say('staff.note.ownGrades'),
    ],
    source: sourceFacts(language, [{ ...source, asAt: `${year}-03-31` }], 'computed'),
    empty: !shared.length,
  };
};
