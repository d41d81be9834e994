import type { Facts } from '../facts/facts.js';
import { english } from '../language/language.js';
import type { Language } from '../language/language.js';
import { spoken } from '../language/spoken.js';
import { toWords } from './words.js';
import { drawCard } from './svg/card.js';
import { drawChange } from './svg/change.js';
import { colours } from './svg/colours.js';
import { drawGrid } from './svg/grid.js';
import { drawMap } from './svg/map.js';
import { inner, Pen, stacked, xml } from './svg/pen.js';
import type { Block } from './svg/pen.js';
import { drawPractice } from './svg/practice.js';
import { drawStaff } from './svg/staff.js';
import { drawTable } from './svg/table.js';
import { drawTrend } from './svg/trend.js';
import { balanced, wrap } from './svg/words.js';

const margin = 24;
/** Width of every picture, in px. */
const pictureWidth = inner + 2 * margin;

type Draw = (facts: Facts, language: Language, pen: Pen) => Block;

const drawings: Readonly<Record<string, Draw>> = {
  'change-table': drawChange,
  'force-gap-card': drawCard,
  'force-map': drawMap,
  'good-practice-card': drawPractice,
  // Fifty summaries are reading matter, not a picture.
  'good-practice-list': (facts, language, pen) =>
    drawTable(
      { ...facts, columns: facts.columns.filter(({ id }) => id !== 'summary') },
      language,
      pen,
    ),
  'police-staff-chart': drawStaff,
  'representation-grid': drawGrid,
  'representation-trend': drawTrend,
};

/** Text under each other as a block. */
const textBlock = (
  pen: Pen,
  lines: Parameters<Pen['lines']>[2],
  height: number,
  style: Parameters<Pen['lines']>[4],
): Block => ({
  markup: pen.lines(0, style.size, lines, height, style),
  height: lines.length ? lines.length * height : 0,
});

const header = (facts: Facts, pen: Pen): Block => {
  const title = { size: 14, bold: true, fill: colours.inkQuiet };
  const sentence = { size: 22, bold: true };
  const detail = { size: 15 };
  const head = textBlock(pen, balanced(facts.headline, sentence, inner), 28, sentence);
  const rest = textBlock(pen, wrap(facts.detail, detail, inner), 21, detail);
  return stacked(
    [
      textBlock(pen, wrap(facts.title, title, inner), 18, title),
      head,
      ...(facts.detail ? [rest] : []),
    ],
    8,
  );
};

const footer = (facts: Facts, pen: Pen): Block => {
  const note = { size: 13, fill: colours.inkQuiet };
  const source = { size: 12, fill: colours.inkQuiet };
  const [first] = facts.notes;
  const rule = pen.line(0, 0.5, inner, 0.5, { stroke: colours.line });
  const words = stacked(
    [
      ...(first ? [textBlock(pen, wrap(first, note, inner), 19, note)] : []),
      textBlock(pen, wrap(facts.source.text, source, inner), 17, source),
    ],
    4,
  );
  return {
    markup: `${rule}<g transform="translate(0 12)">${words.markup}</g>`,
    height: words.height + 12,
  };
};

/**
 * The facts as a picture that stands alone: title, sentence, drawing, the first note, source and
 * date, 800 px wide and as high as it needs to be. It holds no script, style, link or foreign
 * address, so it can be taken in anywhere; its text alternative has every figure in words.
 *
 * @param language of the few words that only the drawing says; absent, the one that the facts of
 * `loadFacts` or of a widget were said in
 * @returns SVG 1.1 as text
 */
export const toSvg = (facts: Facts, language: Language = spoken.get(facts) ?? english): string => {
  const rightToLeft = facts.direction === 'rtl';
  const pen = new Pen(rightToLeft);
  const draw = drawings[facts.widget] ?? drawTable;
  const hasRows = facts.rows.length > 0 && facts.columns.length > 0 && !facts.empty;
  // A good example without figures still has its themes.
  const chart =
    hasRows || facts.widget === 'good-practice-card' ? draw(facts, language, pen) : null;
  const { markup, height } = stacked(
    [header(facts, pen), ...(chart ? [chart] : []), footer(facts, pen)],
    24,
  );
  const size = { width: pictureWidth, height: Math.ceil(height + 2 * margin) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`,
    ` viewBox="0 0 ${size.width} ${size.height}" role="img" lang="${xml(facts.language)}"`,
    ' font-family="Arial, Helvetica, sans-serif">',
    `<title>${xml(facts.title)}</title><desc>${xml(toWords(facts, language))}</desc>`,
    `<rect width="${size.width}" height="${size.height}" fill="${colours.surface}"/>`,
    `<g transform="translate(${margin} ${margin})">${markup}</g></svg>`,
  ].join('');
};
