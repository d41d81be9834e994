import type { Facts } from '../../facts/facts.js';
import { besideBar } from '../../facts/policeStaffChart.js';
import { staff } from '../../language/english/staff.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { shareBars } from '../../marks/shareBars.js';
import { colours } from './colours.js';
import { stacked } from './pen.js';
import type { Block, Pen } from './pen.js';
import { length, shareRow, start } from './shareRows.js';

/** Bars of women and men by group, with the half marked. */
export const drawStaff = (facts: Facts, language: Language, pen: Pen): Block => {
  const rows = shareBars(facts).bars.map((bar, index) => {
    const row = facts.rows[index]!;
    const { markup, height } = shareRow(
      pen,
      {
        bar,
        row,
        line: null,
        named: index === 0,
        under: besideBar(language, row, facts.year),
        count: '',
        after: '',
        missing: ['', ''],
      },
      language,
    );
    const half = start + length / 2;
    const over = bar.women && bar.women.length > 50;
    const mark = pen.line(half, 0, half, height, {
      'stroke-width': 2,
      'stroke-dasharray': '2 3',
      ...(over ? { stroke: colours.surface } : {}),
    });
    return { markup: markup + mark, height };
  });
  const word = pen.text(start + length / 2, 12, speaker(language, staff)('staff.half'), {
    size: 13,
    fill: colours.inkQuiet,
    anchor: 'middle',
  });
  return stacked([stacked(rows, 8), { markup: word, height: 16 }], 4);
};
