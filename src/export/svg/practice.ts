import type { Facts } from '../../facts/facts.js';
import type { GoodPracticeFacts } from '../../facts/goodPracticeCard.js';
import { plain } from '../../language/language.js';
import type { Language } from '../../language/language.js';
import { colours } from './colours.js';
import { inner, stacked } from './pen.js';
import type { Block, Pen } from './pen.js';
import { widthOf, wrap } from './words.js';

const distance = 24;
const numeral = { size: 32, bold: true };
const beside = { size: 15 };
const below = { size: 14, fill: colours.inkQuiet };

type Figure = GoodPracticeFacts['figures'][number];

/** A numeral with the words before and after it; where they are too long, over and under it. */
const drawFigure = (pen: Pen, figure: Figure, x: number, width: number): Block => {
  const { qualifier, text, unit, what } = figure;
  const pieces = [
    { text: qualifier, style: beside },
    { text, style: numeral },
    { text: unit, style: beside },
  ].filter((piece) => piece.text);
  let markup = pen.line(x, 1, x + width, 1, { 'stroke-width': 2 });
  let at = x;
  let y = 42;
  for (const piece of pieces) {
    const size = widthOf(piece.text, piece.style);
    if (at > x && at + size > x + width) {
      at = x;
      y += piece.style === numeral ? 36 : 20;
    }
    if (size > width) {
      // A range or a word in place of a numeral: as large as the column allows.
      const lines = wrap(piece.text, { ...piece.style, size: 20 }, width);
      markup += pen.lines(x, y - 4, lines, 24, { ...piece.style, size: 20 });
      y += (lines.length - 1) * 24;
      at = x + width;
      continue;
    }
    markup += pen.text(at, y, piece.text, piece.style);
    at += size + 7;
  }
  const lines = wrap(what, below, width);
  return {
    markup: markup + pen.lines(x, y + 26, lines, 19, below),
    height: y + 12 + lines.length * 19,
  };
};

/** Key figures as numerals, themes, programmes and dates. */
export const drawPractice = (facts: Facts, _language: Language, pen: Pen): Block => {
  const { figures, themes, lines } = facts as GoodPracticeFacts;
  const count = Math.max(figures.length, 2);
  const width = (inner - (count - 1) * distance) / count;
  const drawn = figures.map((figure, index) =>
    drawFigure(pen, figure, index * (width + distance), width),
  );
  const texts = [themes.join('   \u00b7   '), ...lines.map(plain)]
    .filter(Boolean)
    .map((text): Block => {
      const wrapped = wrap(text, below, inner);
      return { markup: pen.lines(0, 14, wrapped, 20, below), height: wrapped.length * 20 };
    });
  const numerals: Block = {
    markup: drawn.map(({ markup }) => markup).join(''),
    height: Math.max(0, ...drawn.map(({ height }) => height)),
  };
  return stacked([numerals, stacked(texts, 8)], 20);
};
