import { fold } from '../nearest.mjs';
import { readTable } from './table.mjs';

/** Columns of aliases.csv: one name a row, with where it stands. */
export const aliasColumns = ['organisation', 'alias', 'where', 'source', 'line'];

/**
 * All names by which a table may call an organisation.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {{ forces: Map<string, string>, codes: Map<string, string>, names: string[] }}
 *   organisation ids by folded name and by code, and the names as written
 */
export function readNames(folder, refuse) {
  const aliases = readTable(folder, 'aliases.csv', aliasColumns, refuse);
  const codes = aliases.filter(({ where }) => where === 'code');
  const named = aliases.filter(({ where }) => where !== 'code');
  const forces = new Map();
  for (const { organisation, alias, at } of named) {
    const other = forces.get(fold(alias));
    if (other && other !== organisation) {
      refuse(
        `${at}: "${alias}" already stands for ${other}. A name can stand for one only: remove one row.`,
      );
    }
    forces.set(fold(alias), organisation);
  }
  return {
    forces,
    codes: new Map(codes.map(({ alias, organisation }) => [alias, organisation])),
    names: named.map(({ alias }) => alias),
  };
}
