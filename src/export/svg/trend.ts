import type { Facts } from '../../facts/facts.js';
import { trend } from '../../language/english/trend.js';
import type { Language } from '../../language/language.js';
import { number, percent } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { trendLines } from '../../marks/trendLines.js';
import type { TrendLine, TrendPanel, TrendPlot } from '../../marks/trendLines.js';
import { colours } from './colours.js';
import { inner } from './pen.js';
import type { Block, Pen } from './pen.js';
import { wrap } from './words.js';

/** Where the plot lies in its panel, and how much room the words beside it have. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: number;
}

/** Stroke by the kind of a line: a level of all forces, one force, or all forces beside it. */
const strokes: Readonly<
  Record<string, Readonly<{ stroke: string; 'stroke-width'?: number; 'stroke-dasharray'?: string }>>
> = {
  'all-officers': { stroke: colours.inkQuiet },
  'middle-management': { stroke: colours.women },
  'senior-leadership': { stroke: colours.womenQuiet, 'stroke-dasharray': '7 4' },
  force: { stroke: colours.women, 'stroke-width': 3 },
  forces: { stroke: colours.edge, 'stroke-width': 2 },
};

const drawLine = (pen: Pen, { kind, path, end, points }: TrendLine, at: Place): string => {
  const x = (part: number): number => at.x + (at.width * part) / 100;
  const y = (part: number): number => at.y + (at.height * part) / 100;
  const stroke = { 'stroke-width': 2.5, ...strokes[kind]! };
  const colour = stroke.stroke;
  const placed = path.replace(
    /([\d.]+) ([\d.]+)/g,
    (_, left: string, top: string) =>
      `${pen.at(x(Number(left)))} ${Math.round(y(Number(top)) * 100) / 100}`,
  );
  return (
    pen.path(placed, { ...stroke, 'stroke-linejoin': 'round' }) +
    points
      .map((point) =>
        pen.circle(x(point.x), y(point.y), 4, {
          fill: colours.surface,
          stroke: colour,
          'stroke-width': 2,
        }),
      )
      .join('') +
    (end ? pen.circle(x(end.x), y(end.y), 4.5, { fill: colour }) : '')
  );
};

/** The last figure and the name, beside the end of a line. */
const drawEnd = (
  pen: Pen,
  line: TrendLine,
  at: Place,
  last: string,
  language: Language,
): string => {
  const { end, label, kind } = line;
  if (!end) return '';
  const style = { size: 14, fill: kind === 'forces' ? colours.inkQuiet : strokes[kind]!.stroke };
  const x = at.x + at.width + 12;
  const y = at.y + (at.height * end.at) / 100 + 5;
  const year =
    end.row === last ? '' : ` ${speaker(language, trend)('trend.labelIn', { year: end.row })}`;
  const words = at.words > 100 ? `${end.text} ${label}${year}` : `${end.text}${year}`;
  return pen.lines(x, y, wrap(words, { size: 14, bold: true }, at.words), 16, {
    ...style,
    bold: true,
  });
};

const drawAxes = (
  plot: TrendPlot,
  panel: TrendPanel,
  at: Place,
  language: Language,
  pen: Pen,
): string => {
  const style = { size: 12, fill: colours.inkQuiet };
  const top = plot.ticks[plot.ticks.length - 1];
  const ticks = plot.ticks.map((tick) => {
    const y = at.y + (at.height * tick.y) / 100;
    const text = tick === top ? percent(language, tick.value, 0) : number(language, tick.value);
    return (
      pen.line(at.x, y, at.x + at.width, y, { stroke: tick.value ? colours.line : colours.ink }) +
      pen.text(at.x - 8, y + 4, text, { ...style, anchor: 'end' })
    );
  });
  const gaps = panel.gaps.map(({ start, length }) =>
    pen.hatch(at.x + (at.width * start) / 100, at.y, (at.width * length) / 100, at.height, {
      stroke: colours.edge,
      'stroke-opacity': 0.35,
    }),
  );
  const years = plot.years
    .filter(({ rank }) => rank <= (at.words > 100 ? 2 : 0))
    .map(({ row, x }) => {
      const missing = panel.gaps.some(({ start, length }) => x >= start && x <= start + length);
      const text = missing ? speaker(language, trend)('trend.labelMissing', { year: row }) : row;
      return pen.text(at.x + (at.width * x) / 100, at.y + at.height + 18, text, {
        ...style,
        anchor: 'middle',
      });
    });
  return [...gaps, ...ticks, ...years].join('');
};

/** Shares over the years: the levels as lines of one plot, or a plot a level for one force. */
export const drawTrend = (facts: Facts, language: Language, pen: Pen): Block => {
  const plot = trendLines(facts);
  const several = plot.panels.length > 1;
  const last = facts.rows[facts.rows.length - 1]!.label;
  const step = inner / plot.panels.length;
  const height = several ? 170 : 280;
  const top = several ? 30 : 8;
  const words = several ? 66 : 210;
  const panels = plot.panels.map((panel, index) => {
    const x = index * step + 34;
    const at: Place = { x, y: top, width: step - 34 - words - 20, height, words };
    return [
      several ? pen.text(index * step, 14, panel.label, { size: 15, bold: true }) : '',
      drawAxes(plot, panel, at, language, pen),
      ...[...panel.lines].reverse().map((line) => drawLine(pen, line, at)),
      ...panel.lines.map((line) => drawEnd(pen, line, at, last, language)),
    ].join('');
  });
  // In small panels both lines are named once, under all of them.
  const names = several
    ? plot.panels[0]!.lines.map(({ kind, name }, index) => {
        const y = top + height + 52;
        const x = index * 260;
        return (
          pen.line(x, y - 4, x + 24, y - 4, { 'stroke-width': 2.5, ...strokes[kind] }) +
          pen.text(x + 32, y, name, { size: 14 })
        );
      }).join('')
    : '';
  return { markup: panels.join('') + names, height: top + height + (several ? 58 : 24) };
};
