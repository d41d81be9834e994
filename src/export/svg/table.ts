import type { Facts } from '../../facts/facts.js';
import { markerWords } from '../../facts/markers.js';
import type { Language } from '../../language/language.js';
import { colours } from './colours.js';
import { inner } from './pen.js';
import type { Block, Pen } from './pen.js';
import { widthOf, wrap } from './words.js';

const gap = 14;
const line = 17;
const header = { size: 13, bold: true, fill: colours.inkQuiet };
const cell = { size: 13 };

interface Column {
  readonly label: string;
  readonly texts: readonly string[];
  readonly figures: boolean;
}

const longestWord = (text: string, style: typeof cell): number =>
  Math.max(...text.split(' ').map((word) => widthOf(word, style)));

/** The columns that have room beside each other; the first ones say the most, and are always there. */
const fitting = (columns: readonly Column[]): readonly Column[] => {
  let count = columns.length;
  const least = ({ label, texts }: Column): number =>
    Math.max(longestWord(label, header), ...texts.map((text) => longestWord(text, cell)));
  while (
    count > 2 &&
    columns.slice(0, count).reduce((sum, column) => sum + least(column) + gap, -gap) > inner
  )
    count--;
  return columns.slice(0, count);
};

/** Widths of the columns: none under its longest word, the rest by how much there is to say. */
const widthsOf = (columns: readonly Column[]): number[] => {
  const room = inner - (columns.length - 1) * gap;
  const least = columns.map(({ label, texts }) =>
    Math.max(longestWord(label, header), ...texts.map((text) => longestWord(text, cell))),
  );
  const wished = columns.map(({ texts }, index) =>
    Math.max(least[index]!, ...texts.map((text) => Math.min(widthOf(text, cell), room / 2))),
  );
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const spare = room - sum(least);
  const wanted = sum(wished) - sum(least);
  const part = wanted > 0 ? Math.min(1, spare / wanted) : 0;
  const widths = wished.map((wish, index) => least[index]! + (wish - least[index]!) * part);
  const rest = Math.max(0, room - sum(widths)) / columns.length;
  return widths.map((width) => width + rest);
};

/**
 * The facts as a table, for every widget that has no drawing of its own here: names at the start,
 * figures at the end of their columns. Columns for which the picture is too narrow are in its text
 * alternative.
 */
export const drawTable = (facts: Facts, language: Language, pen: Pen): Block => {
  const columns = fitting([
    { label: facts.rowHeader, texts: facts.rows.map(({ label }) => label), figures: false },
    ...facts.columns.map(({ id, label, unit }) => ({
      label,
      texts: facts.rows.map(({ cells }) => cells[id]?.text ?? ''),
      figures: Boolean(unit),
    })),
  ]);
  const widths = widthsOf(columns);
  let y = 0;
  const drawLine = (texts: readonly string[], style: typeof cell): string => {
    const wrapped = texts.map((text, index) => wrap(text, style, widths[index]!));
    let x = 0;
    const markup = columns.map(({ figures }, index) => {
      const width = widths[index]!;
      const at = figures ? x + width : x;
      x += width + gap;
      const anchor = figures ? 'end' : 'start';
      return pen.lines(at, y + line, wrapped[index]!, line, { ...style, anchor });
    });
    y += Math.max(...wrapped.map(({ length }) => length)) * line + 9;
    return markup.join('');
  };
  const caption = wrap(facts.caption, header, inner);
  let markup = pen.lines(0, 12, caption, line, { size: 13, fill: colours.inkQuiet });
  y = caption.length * line;
  markup += drawLine(
    columns.map(({ label }) => label),
    header,
  );
  markup += pen.line(0, y, inner, y, { 'stroke-width': 2 });
  facts.rows.forEach((_, index) => {
    if (index) markup += pen.line(0, y, inner, y, { stroke: colours.line });
    markup += drawLine(
      columns.map(({ texts }) => texts[index]!),
      cell,
    );
  });
  const explained = markerWords(facts, language);
  if (explained) {
    markup += pen.text(0, y + 18, explained, { size: 13, fill: colours.inkQuiet });
    y += 22;
  }
  return { markup, height: y };
};
