import type { MapFacts, MapRow } from '../facts/forceMap.js';

/** A force at its place. */
export interface MapTile {
  readonly row: MapRow;
  /** Place in the layout, counted from 1. */
  readonly column: number;
  readonly line: number;
}

export interface MapTiles {
  /** Size of the layout. */
  readonly columns: number;
  readonly lines: number;
  /** In reading order. */
  readonly tiles: readonly MapTile[];
  /** Forces that have no place on the map. */
  readonly tray: readonly MapRow[];
  /** True when a force has no value. */
  readonly missing: boolean;
}

/** The tiles of the map on a layout of whole columns and lines. North is up in every language. */
export const mapTiles = ({ rows }: MapFacts): MapTiles => {
  const tiles = rows
    .flatMap((row) => (row.tile ? [{ row, column: row.tile[0] + 1, line: row.tile[1] + 1 }] : []))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    columns: Math.max(1, ...tiles.map(({ column }) => column)),
    lines: Math.max(1, ...tiles.map(({ line }) => line)),
    tiles,
    tray: rows.filter(({ tile }) => !tile),
    missing: rows.some(({ step }) => step === null),
  };
};
