import type { Row } from '../../facts/facts.js';
import { common } from '../../language/english/common.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import type { ShareBar } from '../../marks/shareBars.js';
import { colours } from './colours.js';
import { inner } from './pen.js';
import type { Block, Pen } from './pen.js';
import { widthOf, wrap } from './words.js';

/** Where bars start, and how long 100 per cent is. */
export const start = 176;
export const length = inner - start;
const padding = 10;
const figure = { size: 14, bold: true };
const quiet = { size: 14, fill: colours.inkQuiet };

/** What is said in and beside one bar. */
export interface ShareRow {
  readonly bar: ShareBar;
  readonly row: Row;
  /** Under the label. */
  readonly under: string;
  /** Under the share. */
  readonly count: string;
  /** After women's part, e.g. "10.78 points lower". */
  readonly after: string;
  /** In place of a share that is not known, at both ends of the bar. */
  readonly missing: readonly [string, string];
  /** Where the line stands that all bars are compared with, in per cent. */
  readonly line: number | null;
  readonly named: boolean;
}

const label = (pen: Pen, { row, under }: ShareRow, height: number): string => {
  const name = wrap(row.label, { size: 15, bold: true }, start - 12);
  const below = under ? wrap(under, { size: 13 }, start - 12) : [];
  const top = (height - name.length * 19 - below.length * 17) / 2;
  return (
    pen.lines(0, top + 15, name, 19, { size: 15, bold: true }) +
    pen.lines(0, top + name.length * 19 + 13, below, 17, { size: 13, fill: colours.inkQuiet })
  );
};

/** The bar of a share that is not known: an outline, a light hatch and the words. */
const missing = (pen: Pen, { missing: [from, to] }: ShareRow, height: number): string =>
  pen.hatch(start, 0, length, height, { stroke: colours.edge, 'stroke-opacity': 0.35 }) +
  pen.box(start, 0, length, height, {
    fill: 'none',
    stroke: colours.edge,
    'stroke-dasharray': '4 3',
  }) +
  pen.text(start + padding, height / 2 + 5, from, { ...figure, bold: Boolean(to) }) +
  (to ? pen.text(inner - padding, height / 2 + 5, to, { size: 14, anchor: 'end' }) : '');

/**
 * Women's figure inside its part where it fits, and under it the name of the part, which the first bar
 * must not lose, or the count; then the rest of the words, as far as they fit.
 */
const words = (pen: Pen, item: ShareRow, height: number, language: Language): string => {
  const say = speaker(language, common);
  const { bar, row, named, count, after } = item;
  const share = row.cells['women']!.text;
  const name = named ? say('common.women') : '';
  const whole = named ? `${name} ${share}` : share;
  const part = (length * bar.women!.length) / 100;
  const fits = (text: string): boolean => widthOf(text, figure) + 2 * padding <= part;
  const inside = [whole, share].find(fits) ?? '';
  const under = inside === whole ? count : name;
  const second = inside && fits(under) ? under : '';
  const middle = height / 2 + 5;
  const white = { fill: colours.onWomen };
  let markup = '';
  if (inside)
    markup += pen.text(start + padding, second ? middle - 8 : middle, inside, {
      ...figure,
      ...white,
    });
  if (second) markup += pen.text(start + padding, middle + 9, second, { size: 13, ...white });

  let x = start + (length * bar.after) / 100 + 12;
  const men = row.cells['men']!.text;
  const end = inner - padding;
  const outside = [
    ...(inside ? [] : [{ text: whole, style: { ...figure, fill: colours.women } }]),
    ...(after ? [{ text: after, style: figure }] : []),
    ...(count && second !== count ? [{ text: count, style: quiet }] : []),
  ];
  for (const { text, style } of outside) {
    markup += pen.text(x, middle, text, style);
    x += widthOf(text, style) + 12;
  }
  const others = [`${say('common.men')} ${men}`, men].slice(named ? 0 : 1);
  const fitting = others.find((text) => x + widthOf(text, quiet) <= end);
  return fitting ? markup + pen.text(end, middle, fitting, { ...quiet, anchor: 'end' }) : markup;
};

const bar = (pen: Pen, item: ShareRow, height: number, language: Language): string => {
  const { women, gap, direction } = item.bar;
  if (!women) return missing(pen, item, height);
  const px = (share: number): number => (length * share) / 100;
  const outline = { stroke: colours.menEdge, 'stroke-width': 1 };
  let markup =
    pen.box(start, 0, length, height, { fill: colours.men, ...outline }) +
    pen.rect(start, 0, px(women.length), height, { fill: colours.women });
  if (gap)
    markup +=
      pen.rect(start + px(gap.start), 1, px(gap.length), height - 2, { fill: colours.surface }) +
      pen.hatch(start + px(gap.start), 1, px(gap.length), height - 2, {
        stroke: colours.women,
        'stroke-width': 1.5,
      });
  if (item.line !== null) {
    const x = start + px(item.line);
    // The pieces of bars that follow each other meet; over women's part it takes the ground's colour.
    const over = direction === 'higher';
    const reach = over ? 0 : 4;
    markup += pen.line(x, -reach, x, height + reach, {
      'stroke-width': 2,
      ...(over ? { stroke: colours.surface } : {}),
    });
  }
  return markup + words(pen, item, height, language);
};

/** A bar of women and men with its label before it and its words in it. */
export const shareRow = (pen: Pen, item: ShareRow, language: Language): Block => {
  const lines =
    wrap(item.row.label, { size: 15, bold: true }, start - 12).length * 19 +
    (item.under ? wrap(item.under, { size: 13 }, start - 12).length * 17 : 0);
  const height = Math.max(44, lines + 4);
  return { markup: label(pen, item, height) + bar(pen, item, height, language), height };
};
