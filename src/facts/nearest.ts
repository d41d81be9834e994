import { folded } from '../language/folded.js';
import type { Language } from '../language/language.js';
import type { Choice } from './FactsError.js';
import { forceLabel } from './organisations.js';
import type { Named } from './organisations.js';

/** How many letters must be put in, left out or changed to turn one text into another. */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++)
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    previous = current;
  }
  return previous[b.length]!;
};

/**
 * 0 for the very name or an alias, then names that start with or hold it or stand in it, then
 * likely slips. Names of one or two letters stand in too much.
 */
const distance = (wanted: string, names: readonly string[]): number =>
  Math.min(
    ...names.map(folded).map((name) => {
      if (name === wanted) return 0;
      if (name.startsWith(wanted)) return 0.5;
      if (name.includes(wanted)) return 0.7;
      if (name.length > 2 && wanted.includes(name)) return 0.8;
      return editDistance(wanted, name);
    }),
  );

/**
 * The organisations whose id, name or alias is nearest to what somebody wrote.
 *
 * @param given what was written; at most its first 60 characters count
 * @param most how many to offer
 */
export const nearest = (
  organisations: readonly (Named & { readonly aliases?: readonly string[] })[],
  given: string,
  language: Language,
  most = 3,
): Choice[] => {
  const wanted = folded(given.slice(0, 60));
  return organisations
    .map((organisation) => ({
      id: organisation.id,
      label: forceLabel(organisation, language),
      distance: distance(wanted, [
        organisation.id,
        organisation.label,
        organisation.name ?? '',
        ...Object.values(organisation.names ?? {}).flatMap(({ name, label }) => [name, label]),
        ...(organisation.aliases ?? []),
      ]),
    }))
    .sort((a, b) => a.distance - b.distance || a.label.localeCompare(b.label))
    .slice(0, most)
    .map(({ id, label }) => ({ id, label }));
};
