import type {
  PoliceStaffDocument,
  StaffGradesDocument,
  StaffGroup,
} from '../contracts/documents.js';
import { isPoliceStaffDocument } from '../contracts/validate/policeStaffDocument.js';
import { isStaffGradesDocument } from '../contracts/validate/staffGradesDocument.js';
import { asAt } from '../language/dates.js';
import { common } from '../language/english/common.js';
import { staff } from '../language/english/staff.js';
import type { Language } from '../language/language.js';
import { number, year as yearText } from '../language/numbers.js';
import { sayKnown, speaker } from '../language/say.js';
import { percentCell } from './cells.js';
import type { Cell, Facts, Row } from './facts.js';
import { nameFromId } from './nameFromId.js';
import { decimalsOf, signedPoints } from './printed.js';
import { said } from './said.js';
import { sourceFacts } from './source.js';
import { gradesFacts } from './staffGrades.js';
import { sharesOf } from './staffShares.js';
import { firstYear, yearOf } from './year.js';
import type { Documents, Options, Widget } from './widget.js';

/** What stands beside a bar: "+1 point since 2023", or where numbers are known "62 women of 98". */
export const besideBar = (language: Language, { cells, tip }: Row, year: number): string =>
  cells['change'] ? changeSince(language, cells['change'], year) : tip![2]!;

const changeSince = (language: Language, change: Cell, year: number): string => {
  const say = speaker(language, staff);
  const since = yearText(language, year - 1);
  return change.value
    ? say('staff.since', {
        points: change.text,
        count: Math.abs(Number(change.value)),
        year: since,
      })
    : say('staff.noChange', { year: since });
};

/** The name of a group by itself, and in the course of a sentence. */
const labelOf = (language: Language, { id }: StaffGroup): string =>
  sayKnown(language, staff, `staff.label.${id}`, nameFromId(id));

const nameOf = (language: Language, { id }: StaffGroup): string =>
  sayKnown(language, staff, `staff.inside.${id}`, id.replaceAll('-', ' '));

/** What changed since the year before; groups with the same change are named together. */
const detailOf = (language: Language, groups: readonly StaffGroup[], year: number): string => {
  const say = speaker(language, staff);
  const changes = [...new Set(groups.map(({ changePoints }) => changePoints))];
  return say('staff.detail', {
    year: yearText(language, year - 1),
    changes: language.join(
      changes.map((change) =>
        say(`staff.detail.${change > 0 ? 'rose' : change < 0 ? 'fell' : 'same'}`, {
          points: number(language, Math.abs(change), decimalsOf([change])),
          count: Math.abs(change),
          groups: language.join(
            groups
              .filter(({ changePoints }) => changePoints === change)
              .map((group) => nameOf(language, group)),
          ),
        }),
      ),
    ),
  });
};

const rowOf = (language: Language, group: StaffGroup, year: number, decimals: number): Row => {
  const say = speaker(language, staff);
  const cell = (value: number, basis: StaffGroup['basis']): Cell =>
    percentCell(language, { value, basis, markers: [] }, decimals);
  const women = cell(group.women, group.basis);
  const men = cell(group.men, group.basis);
  const previous = cell(group.previousWomen, group.previousBasis);
  const change: Cell = {
    value: group.changePoints,
    text: signedPoints(language, group.changePoints),
    basis: group.basis,
    markers: [],
  };
  const label = labelOf(language, group);
  const changed = changeSince(language, change, year);
  return {
    id: group.id,
    label,
    cells: { women, men, change, previous },
    tip: [
      label,
      say('staff.tip.shares', { women: women.text, men: men.text }),
      change.value
        ? say('staff.tip.change', { change: changed, previous: previous.text })
        : changed,
    ],
  };
};

const facts = (documents: Documents, _options: Options, language: Language): Facts => {
  const document = documents['staff'] as PoliceStaffDocument | StaffGradesDocument;
  if ('grades' in document) return gradesFacts(document, language);
  const { year } = document;
  const groups = [...document.groups].sort((a, b) => b.women - a.women);
  const decimals = decimalsOf(groups.flatMap(({ women, men }) => [women, men]));
  const say = speaker(language, staff);
  const words = speaker(language, common);
  const before = { year: yearText(language, year - 1), now: yearText(language, year) };
  const named = groups.map((group) => ({ name: nameOf(language, group), women: group.women }));
  const headline = sharesOf(language, named, year, decimals);
  const detail = groups.length ? detailOf(language, groups, year) : '';
  return {
    widget: 'police-staff-chart',
    title: say('staff.title', { date: asAt(language, year) }),
    ...said(language, headline, detail),
    year,
    rowHeader: say('staff.column.group'),
    caption: say('staff.caption'),
    columns: [
      { id: 'women', label: words('common.women'), unit: 'percent' },
      { id: 'men', label: words('common.men'), unit: 'percent' },
      { id: 'change', label: say('staff.column.change', before), unit: 'percentage-points' },
      { id: 'previous', label: say('staff.column.previous', before), unit: 'percent' },
    ],
    rows: groups.map((group) => rowOf(language, group, year, decimals)),
    notes: [
      say('staff.note.coverage'),
      say('staff.note.grades'),
      say('staff.note.own'),
      say('staff.note.change', before),
      ...(decimals ? [] : [say('staff.note.whole')]),
      ...(groups.some(({ id }) => id === 'police-staff-and-designated-officers')
        ? [say('staff.note.designated')]
        : []),
    ],
    source: sourceFacts(
      language,
      [document.source, ...(document.furtherSources ?? [])],
      groups[0]?.basis ?? null,
    ),
    empty: !groups.length,
  };
};

/** Women and men among police staff, support officers, volunteers and special constables. */
export const policeStaffChart: Widget = {
  tag: 'police-staff-chart',
  attributes: ['year'],
  inline: 'staff',
  documents: ({ year = '' }) => {
    // Any year may have a document; one that has none is answered with the years that have.
    const given = /^\s*\d{4}\s*$/.test(year) ? year.trim() : yearOf(year, firstYear, 2100);
    return {
      staff: {
        path: `police-staff/${given ?? 'latest'}.json`,
        isDocument: (value) => isPoliceStaffDocument(value) || isStaffGradesDocument(value),
      },
    };
  },
  facts,
};
