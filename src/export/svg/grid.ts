import type { Facts } from '../../facts/facts.js';
import { sectionRange } from '../../facts/sectionNames.js';
import { grid } from '../../language/english/grid.js';
import type { Language } from '../../language/language.js';
import { number, year } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { gridBoxes } from '../../marks/gridBoxes.js';
import type { GridBox, GridSection } from '../../marks/gridBoxes.js';
import { colours, steps } from './colours.js';
import { inner, stacked } from './pen.js';
import type { Block, Pen } from './pen.js';
import { widthOf, wrap } from './words.js';

const column = inner / 9;
const box = { width: column - 4, height: 20, pitch: 23 };
/** Squares of the earlier year in one line. */
const squaresInLine = 7;
/** More missing forces than these are counted; the table names them. */
const mostInTray = 12;
const small = { size: 12 };

const drawBox = (pen: Pen, { short }: GridBox, edge: number, x: number, y: number): string => {
  const dark = edge === 0 || Math.abs(edge) >= 10;
  const outline = dark
    ? {}
    : { stroke: edge > 0 ? colours.womenQuiet : colours.edge, 'stroke-width': 1 };
  return (
    pen.box(x, y, box.width, box.height, { fill: steps[edge], rx: 2, ...outline }) +
    pen.text(x + box.width / 2, y + 14.5, short, {
      ...small,
      anchor: 'middle',
      fill: dark ? colours.onWomen : colours.ink,
    })
  );
};

const stack = (
  pen: Pen,
  { edge, boxes }: GridSection,
  index: number,
  height: number,
  language: Language,
): string => {
  const x = index * column;
  const top = height - boxes.length * box.pitch;
  const middle = { anchor: 'middle', size: 15 } as const;
  let markup = '';
  if (edge === 0)
    markup +=
      pen.rect(x, 0, column, height, { fill: colours.equalTint }) +
      pen.text(x + column / 2, 18, speaker(language, grid)('grid.equal'), {
        ...middle,
        size: 14,
        bold: true,
        fill: colours.equal,
      });
  markup += boxes
    .map((each, place) => drawBox(pen, each, edge, x + 2, top + place * box.pitch))
    .join('');
  return (
    markup +
    pen.text(x + column / 2, top - 7, number(language, boxes.length), {
      ...middle,
      bold: boxes.length > 0,
      fill: boxes.length ? colours.ink : colours.inkQuiet,
    }) +
    pen.lines(
      x + column / 2,
      height + 18,
      wrap(sectionRange(language, edge), small, column - 2),
      15,
      { ...small, anchor: 'middle' },
    )
  );
};

/** What one side of the axis means, under a bracket. */
const side = (pen: Pen, text: string, from: number, y: number): string => {
  const width = 4 * column;
  const style = { size: 13, bold: true };
  return (
    pen.line(from + 2, y, from + width - 4, y, { stroke: colours.edge }) +
    pen.lines(from + width / 2, y + 18, wrap(text, style, width - 16), 17, {
      ...style,
      fill: colours.inkQuiet,
      anchor: 'middle',
    })
  );
};

/** How many forces stood in each section in the compared year, as hollow squares. */
const earlier = (facts: Facts, language: Language, pen: Pen): Block => {
  const named = facts.columns.find(({ id }) => id === 'earlier');
  if (!named) return { markup: '', height: 0 };
  const { sections } = gridBoxes(facts);
  const most = Math.max(...sections.map((section) => section.earlier ?? 0));
  const markup = sections.map((section, index) => {
    const count = section.earlier ?? 0;
    const x = index * column + 4;
    const squares = Array.from({ length: count }, (_, place) =>
      pen.box(x + (place % squaresInLine) * 11, 44 + Math.floor(place / squaresInLine) * 11, 9, 9, {
        fill: 'none',
        stroke: colours.ink,
      }),
    );
    return (
      pen.text(index * column + column / 2, 34, number(language, count), {
        size: 13,
        anchor: 'middle',
      }) + squares.join('')
    );
  });
  return {
    markup: pen.text(0, 13, named.label, { size: 13, fill: colours.inkQuiet }) + markup.join(''),
    height: 44 + Math.ceil(most / squaresInLine) * 11,
  };
};

const tray = (facts: Facts, language: Language, pen: Pen): Block => {
  const { missing } = gridBoxes(facts);
  if (!missing.length) return { markup: '', height: 0 };
  const say = speaker(language, grid);
  const style = { size: 13 };
  const of = year(language, facts.year);
  if (missing.length > mostInTray)
    return {
      markup: pen.text(0, 15, say('grid.trayMany', { count: missing.length, year: of }), style),
      height: 20,
    };
  const words = say('grid.tray', { year: of });
  let x = widthOf(words, style) + 12;
  let y = 0;
  let markup = pen.text(0, 15, words, { ...style, fill: colours.inkQuiet });
  for (const { label } of missing) {
    const width = widthOf(label, small) + 16;
    if (x + width > inner) {
      x = 0;
      y += 27;
    }
    markup +=
      pen.box(x, y, width, 22, {
        fill: 'none',
        stroke: colours.edge,
        'stroke-dasharray': '4 3',
        rx: 2,
      }) + pen.text(x + width / 2, y + 15, label, { ...small, anchor: 'middle' });
    x += width + 6;
  }
  return { markup, height: y + 22 };
};

/** Every force as a box over its section, the lower side first, the equal section as a band. */
export const drawGrid = (facts: Facts, language: Language, pen: Pen): Block => {
  const { sections } = gridBoxes(facts);
  const say = speaker(language, grid);
  const most = Math.max(...sections.map(({ boxes }) => boxes.length));
  const height = 48 + most * box.pitch;
  const axis = height + 36;
  const columns: Block = {
    markup:
      sections.map((section, index) => stack(pen, section, index, height, language)).join('') +
      pen.line(0, height, inner, height, { 'stroke-width': 2 }) +
      side(pen, say('grid.side.lower'), 0, axis) +
      side(pen, say('grid.side.higher'), 5 * column, axis),
    height: axis + 40,
  };
  return stacked([columns, earlier(facts, language, pen), tray(facts, language, pen)], 16);
};
