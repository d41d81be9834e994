import type { Facts, Level, Row } from '../../facts/facts.js';
import { levelRanks } from '../../facts/levelNames.js';
import { card } from '../../language/english/card.js';
import { common } from '../../language/english/common.js';
import type { Language } from '../../language/language.js';
import { number, year } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { shareBars } from '../../marks/shareBars.js';
import type { ShareBar } from '../../marks/shareBars.js';
import { colours } from './colours.js';
import { inner, stacked } from './pen.js';
import type { Block, Pen } from './pen.js';
import { shareRow } from './shareRows.js';
import { widthOf } from './words.js';

type Item = readonly [label: string, figure: string, base: string];

/** A figure a level, side by side, under the bars. */
const list = (pen: Pen, title: string, items: readonly Item[]): Block => {
  if (!items.length) return { markup: '', height: 0 };
  const column = inner / 3;
  const markup = items.map(([label, figure, base], index) => {
    const x = index * column;
    const bold = { size: 14, bold: true };
    return (
      pen.text(x, 35, label, { size: 14 }) +
      pen.text(x, 54, figure, bold) +
      pen.text(x + widthOf(figure, bold) + 8, 54, base, { size: 14, fill: colours.inkQuiet })
    );
  });
  return {
    markup: pen.text(0, 12, title, { size: 13, fill: colours.inkQuiet }) + markup.join(''),
    height: 58,
  };
};

const balance = (pen: Pen, facts: Facts, language: Language): Block => {
  const say = speaker(language, card);
  const items = facts.rows.flatMap(({ label, cells }): Item[] => {
    const count = cells['balance']?.value;
    if (typeof count !== 'number') return [];
    const from = cells['women-count']!;
    const to = number(language, Number(from.value) + count);
    return count
      ? [
          [
            label,
            say('card.balance.more', { count }),
            say('card.change.base', { from: from.text, to }),
          ],
        ]
      : [[label, say('card.balance.none', { count }), '']];
  });
  return list(pen, say('card.balance'), items);
};

const change = (pen: Pen, facts: Facts, language: Language): Block => {
  const say = speaker(language, card);
  const items = facts.rows.flatMap(({ label, cells }): Item[] => {
    const { change, 'women-before': from, 'women-count': to } = cells;
    if (change!.value === null) return [];
    const known = from!.value !== null && to!.value !== null;
    return [
      [
        label,
        change!.text,
        known ? say('card.change.base', { from: from!.text, to: to!.text }) : '',
      ],
    ];
  });
  return list(pen, say('card.change', { year: year(language, facts.year - 1) }), items);
};

const barOf = (
  pen: Pen,
  row: Row,
  bar: ShareBar,
  line: number | null,
  named: boolean,
  language: Language,
): Block => {
  const say = speaker(language, card);
  const words = speaker(language, common);
  const { 'women-count': women, total, difference } = row.cells;
  const { direction } = bar;
  const points = difference!.text.replace('\u2212', '');
  return shareRow(
    pen,
    {
      bar,
      row,
      line,
      named,
      under: levelRanks(language, row.id as Level),
      count:
        women!.value !== null && total!.value !== null
          ? say('card.label.count', { women: women!.text, total: total!.text })
          : '',
      after: !direction ? '' : words(`common.difference.${direction}`, { points }),
      missing:
        typeof women!.value === 'number'
          ? [say('card.label.womenCount', { count: women!.value }), say('card.label.shareMissing')]
          : [words('common.notAvailable'), ''],
    },
    language,
  );
};

/** The bars of one force with the line of its own share, what balance would take, and the change. */
export const drawCard = (facts: Facts, language: Language, pen: Pen): Block => {
  const { bars, reference } = shareBars(facts);
  const rows = bars.map((bar, index) =>
    barOf(pen, facts.rows[index]!, bar, reference, index === 0, language),
  );
  return stacked(
    [stacked(rows, 8), balance(pen, facts, language), change(pen, facts, language)],
    20,
  );
};
