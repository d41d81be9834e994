import type { Cell, Column, Facts } from '../facts/facts.js';
import { levels } from '../facts/facts.js';

/** A place in the plot, in per cent of its width from the first year and of its height from above. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One line with what stands at its end and beside it. */
export interface TrendLine {
  readonly id: string;
  /** A level of all forces, one force, or the forces together beside it. */
  readonly kind: string;
  /** `d` of a path in a box of 100 by 100; it starts anew after every break. */
  readonly path: string;
  /** Years that no line reaches: an open point each. */
  readonly points: readonly Place[];
  /** The last known year; null when there is none. */
  readonly end:
    (Place & { readonly row: string; readonly text: string; readonly at: number }) | null;
  readonly label: string;
  readonly name: string;
  /** Where a name beside the line does not touch another line, over it or under it. */
  readonly beside: Place & { readonly under: boolean };
}

export interface TrendPanel {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly TrendLine[];
  /** Years in which no line of the panel has a share. */
  readonly gaps: readonly { readonly start: number; readonly length: number }[];
}

export interface TrendPlot {
  readonly panels: readonly TrendPanel[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Rows that are named under the axis; `rank` 0 always, 1 to 3 where there is ever more room. */
  readonly years: readonly { readonly row: string; readonly x: number; readonly rank: number }[];
}

/** Least distance of two labels at the ends: 15 px in the lowest plot of all, and of a panel. */
const distance = { one: 6.8, panels: 12.5 };
/** Part of the width that a letter of a name takes in the narrowest plot of all, and of a panel. */
const letter = { one: 4.5, panels: 7.5 };

interface Known extends Place {
  readonly index: number;
  readonly cell: Cell;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Pieces of a line: it breaks where a year has no share, and where computed meets printed. */
const pieces = (known: readonly Known[]): Known[][] =>
  known.reduce<Known[][]>((all, point) => {
    const piece = all[all.length - 1];
    const before = piece?.[piece.length - 1];
    if (before && before.index === point.index - 1 && before.cell.basis === point.cell.basis)
      piece.push(point);
    else all.push([point]);
    return all;
  }, []);

/** Pushes labels apart, each as far as its neighbour, until none is nearer than it should be. */
const apart = (places: { at: number; readonly lines: number }[], least: number): void => {
  places.sort((a, b) => a.at - b.at);
  for (let pass = 0; pass < 20; pass++)
    places.slice(1).forEach((lower, index) => {
      const upper = places[index]!;
      const lack = (least * (upper.lines + lower.lines)) / 2 - (lower.at - upper.at);
      if (lack <= 0) return;
      upper.at -= lack / 2;
      lower.at += lack / 2;
    });
};

const mean = (known: readonly Known[]): number =>
  known.reduce((sum, { y }) => sum + y, 0) / (known.length || 1);

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly size: 'one' | 'panels';
}

/** The names: the lowest line's under all lines, every other over its own and those under it. */
const namePlaces = (
  all: readonly { readonly column: Column; readonly known: readonly Known[] }[],
  size: Scale['size'],
): Map<string, TrendLine['beside']> => {
  const order = [...all].sort((a, b) => {
    const start = (known: readonly Known[]): number =>
      mean(known.slice(0, Math.ceil(known.length / 2)));
    return start(a.known) - start(b.known);
  });
  return new Map(
    order.map(({ column }, rank) => {
      const under = rank === order.length - 1;
      const x = under ? 24 : 2;
      const end = x + (column.short?.length ?? 0) * letter[size];
      const ys = (under ? order : order.slice(rank)).flatMap(({ known }) => {
        const near = known.filter((point) => point.x > x - 10 && point.x < end + 10);
        return (near.length ? near : known).map(({ y }) => y);
      });
      return [column.id, { x, y: round(under ? Math.max(...ys) : Math.min(...ys)), under }];
    }),
  );
};

const panelOf = (
  facts: Facts,
  id: string,
  columns: readonly Column[],
  scale: Scale,
): TrendPanel => {
  const { rows } = facts;
  const all = columns.map((column) => ({
    column,
    known: rows.flatMap((row, index): Known[] => {
      const cell = row.cells[column.id]!;
      return typeof cell.value === 'number'
        ? [{ index, cell, x: scale.x(index), y: scale.y(cell.value) }]
        : [];
    }),
  }));
  const names = namePlaces(all, scale.size);
  const ends = all.map(({ known }) => {
    const last = known[known.length - 1];
    return { at: last?.y ?? 0, lines: last && last.index < rows.length - 1 ? 2 : 1, last };
  });
  apart(
    ends.filter(({ last }) => last),
    distance[scale.size],
  );
  const lines = all.map(({ column, known }, index): TrendLine => {
    const parts = pieces(known);
    const { last, at } = ends[index]!;
    return {
      id: column.id,
      kind: scale.size === 'one' ? column.id : index ? 'forces' : 'force',
      path: parts
        .filter((part) => part.length > 1)
        .map((part) => `M${part.map(({ x, y }) => `${x} ${y}`).join('L')}`)
        .join(''),
      points: parts.flatMap((part) => (part.length > 1 ? [] : [{ x: part[0]!.x, y: part[0]!.y }])),
      end: last
        ? {
            x: last.x,
            y: last.y,
            row: rows[last.index]!.label,
            text: last.cell.text,
            at: round(at),
          }
        : null,
      label: column.label,
      name: column.short ?? column.label,
      beside: names.get(column.id)!,
    };
  });
  const half = scale.x(1) / 2;
  return {
    id,
    label: columns[0]!.label,
    lines,
    gaps: rows.flatMap((_, index) => {
      if (all.some(({ known }) => known.some((point) => point.index === index))) return [];
      const start = round(Math.max(scale.x(index) - half, 0));
      return [{ start, length: round(Math.min(scale.x(index) + half, 100) - start) }];
    }),
  };
};

/**
 * The years that are named: the first and the last, and between them as many as leave even steps of a
 * quarter or more. What a step leaves over stays empty before the last.
 *
 * @param open whether the last year has no figure and is said to be so: the label before it needs a
 * wider place where it is near
 */
const namedYears = (intervals: number, open: boolean): { index: number; rank: number }[] => {
  const step = Math.ceil(intervals / 4) || 1;
  const between = [step, 2 * step, 3 * step].filter((index) => index <= intervals - step);
  const last = between.length - 1;
  return [
    ...(intervals ? [{ index: 0, rank: 0 }] : []),
    ...between.map((index, at) => {
      if (at * 2 === last) return { index, rank: 1 };
      const near = intervals - index < 0.3 * intervals;
      return { index, rank: open && near ? 3 : 2 };
    }),
    { index: intervals, rank: 0 },
  ];
};

/**
 * The lines of the trend: all levels in one panel, or a panel a level with one force and all
 * forces together.
 *
 * @param facts with a row a year and the columns of the levels; in panels also of the forces
 * together, which the id of the column says
 */
export const trendLines = (facts: Facts): TrendPlot => {
  const { rows, columns } = facts;
  const find = (id: string): Column[] => columns.filter((column) => column.id === id);
  const together = (level: string): Column[] => find(`${level}-with-british-transport-police`);
  const panels = together(levels[0]).length > 0;
  const drawn = levels.flatMap((level) => [...find(level), ...(panels ? together(level) : [])]);
  const values = rows.flatMap(({ cells }) => drawn.map(({ id }) => Number(cells[id]!.value)));
  // Every panel has the same scale, from 0, so that they can be compared.
  const top = Math.max(40, Math.ceil(Math.max(...values) / 10) * 10);
  const y = (value: number): number => round(100 - (100 * value) / top);
  const intervals = rows.length - 1;
  const scale: Scale = {
    x: (index) => round(intervals ? (100 * index) / intervals : 100),
    y,
    size: panels ? 'panels' : 'one',
  };
  const step = panels ? top / 2 : 10;
  const open = drawn.every(({ id }) => rows[intervals]!.cells[id]!.value === null);
  return {
    panels: panels
      ? levels.map((level) => panelOf(facts, level, [...find(level), ...together(level)], scale))
      : [panelOf(facts, 'all', drawn, scale)],
    ticks: Array.from({ length: top / step + 1 }, (_, index) => ({
      value: index * step,
      y: y(index * step),
    })),
    years: namedYears(intervals, open).map(({ index, rank }) => ({
      row: rows[index]!.label,
      x: scale.x(index),
      rank,
    })),
  };
};
