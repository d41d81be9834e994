import type { Facts } from '../../facts/facts.js';
import type { MapFacts, MapRow } from '../../facts/forceMap.js';
import type { Section } from '../../facts/sections.js';
import { map } from '../../language/english/map.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { mapTiles } from '../../marks/mapTiles.js';
import { colours, steps } from './colours.js';
import { inner, stacked } from './pen.js';
import type { Block, Pen } from './pen.js';
import { widthOf } from './words.js';

const height = 40;
const gap = 4;
const small = { size: 12 };

/** Ground, outline and words of a step; null is not known. */
const looks = (step: Section | null): { ground: Record<string, string | number>; ink: string } => {
  if (step === null)
    return {
      ground: { fill: 'none', stroke: colours.edge, 'stroke-dasharray': '4 3' },
      ink: colours.ink,
    };
  const dark = step === 0 || Math.abs(step) >= 10;
  const edge = step > 0 ? colours.womenQuiet : colours.edge;
  return {
    ground: { fill: steps[step]!, ...(dark ? {} : { stroke: edge }) },
    ink: dark ? colours.onWomen : colours.ink,
  };
};

const drawTile = (pen: Pen, row: MapRow, x: number, y: number, width: number): string => {
  const { ground, ink } = looks(row.step);
  const style = { ...small, fill: ink, anchor: 'middle' } as const;
  return (
    pen.box(x, y, width, height, { rx: 2, ...ground }) +
    pen.text(x + width / 2, y + 17, row.short ?? row.label, style) +
    pen.text(x + width / 2, y + 33, row.value, { ...style, bold: true })
  );
};

/** What the colours are: a square and its words each, or the edges of the nine sections. */
const drawKey = (pen: Pen, { steps: all, sides }: MapFacts['key']): Block => {
  const quiet = { ...small, fill: colours.inkQuiet };
  const width = 40;
  let x = 0;
  const markup = all.map(({ step, label }) => {
    const { ground } = looks(step);
    const at = x;
    if (sides.length) {
      x += width + 2;
      // The number of a side stands at the edge of its step that is nearer to zero.
      const edge = step < 0 ? at + width : at;
      return (
        pen.box(at, 0, width, 14, ground) +
        pen.text(edge, 29, label, { ...quiet, anchor: 'middle' })
      );
    }
    x += 22 + widthOf(label, quiet) + 20;
    return pen.box(at, 1, 16, 16, ground) + pen.text(at + 22, 13, label, quiet);
  });
  const words = sides.map((side, index) =>
    pen.text([0, x / 2, x][index]!, 47, side, {
      ...quiet,
      bold: true,
      anchor: (['start', 'middle', 'end'] as const)[index]!,
    }),
  );
  return { markup: [...markup, ...words].join(''), height: sides.length ? 52 : 18 };
};

/** Every force as a tile roughly where it is, with its value; north is up, and nothing is mirrored. */
export const drawMap = (facts: Facts, language: Language, pen: Pen): Block => {
  const say = speaker(language, map);
  const { key } = facts as MapFacts;
  const { columns, lines, tiles, tray, missing } = mapTiles(facts as MapFacts);
  const step = (inner + gap) / columns;
  // West stays on the left also where reading starts on the right.
  const place = (column: number): number =>
    (pen.rightToLeft ? columns - column : column - 1) * step;
  const drawn: Block = {
    markup: tiles
      .map(({ row, column, line }) =>
        drawTile(pen, row, place(column), (line - 1) * (height + gap), step - gap),
      )
      .join(''),
    height: lines * (height + gap) - gap,
  };
  const named = tray.length ? say('map.tray') : '';
  const from = named ? widthOf(named, small) + 12 : 0;
  const end = from + tray.length * step;
  const rest: Block = {
    markup: [
      named ? pen.text(0, 25, named, small) : '',
      ...tray.map((row, index) => drawTile(pen, row, from + index * step, 0, step - gap)),
      missing ? pen.text(end + (end ? 8 : 0), 25, say('map.missing'), small) : '',
    ].join(''),
    height: tray.length || missing ? height : 0,
  };
  return stacked([drawKey(pen, key), drawn, rest], 16);
};
