import type { Facts } from '../../facts/facts.js';
import { change } from '../../language/english/change.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { changeBars } from '../../marks/changeBars.js';
import { colours } from './colours.js';
import { inner } from './pen.js';
import type { Block, Pen } from './pen.js';

const name = 150;
/** Room for a figure and the numbers under it, with the distance to the next bars. */
const figure = 96;
const row = 36;
const head = 26;

/** Bars of the change at three levels, from a zero line that runs through all forces. */
export const drawChange = (facts: Facts, language: Language, pen: Pen): Block => {
  const say = speaker(language, change);
  const { scales, bars } = changeBars(facts);
  const total = scales.reduce((sum, { length }) => sum + length, 0) || 1;
  const room = inner - name - scales.length * figure;
  const height = head + facts.rows.length * row;
  let x = name;
  const columns = scales.map(({ level, length, zero }) => {
    const width = (room * length) / total;
    const from = x;
    const end = x + width + figure - 16;
    x += width + figure;
    const { label } = facts.columns.find(({ id }) => id === level)!;
    const cells = facts.rows.map(({ id, cells }, index) => {
      const y = head + index * row;
      const bar = bars[id]![level];
      const base = { from: cells[`${level}-from`]!, to: cells[`${level}-to`]! };
      const known = base.from.value !== null && base.to.value !== null;
      const shape = bar?.hollow
        ? { fill: colours.surface, stroke: colours.women, 'stroke-width': 1 }
        : { fill: colours.women };
      return (
        (bar
          ? pen.box(from + (width * bar.start) / 100, y + 11, (width * bar.length) / 100, 14, shape)
          : '') +
        pen.text(end, y + 16, cells[level]!.text, { size: 13, bold: true, anchor: 'end' }) +
        (known
          ? pen.text(end, y + 30, say('change.base', { from: base.from.text, to: base.to.text }), {
              size: 12,
              fill: colours.inkQuiet,
              anchor: 'end',
            })
          : '')
      );
    });
    const line = from + (width * zero) / 100;
    return (
      pen.text(end, 14, label, { size: 13, bold: true, fill: colours.inkQuiet, anchor: 'end' }) +
      cells.join('') +
      pen.line(line, head, line, height, {})
    );
  });
  const names = facts.rows.map(
    ({ label }, index) =>
      pen.text(0, head + index * row + 22, label, { size: 13 }) +
      (index
        ? pen.line(0, head + index * row, inner, head + index * row, { stroke: colours.line })
        : ''),
  );
  const rule = pen.line(0, head, inner, head, { 'stroke-width': 2 });
  return { markup: names.join('') + columns.join('') + rule, height };
};
