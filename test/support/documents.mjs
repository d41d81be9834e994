import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../build/language/language.js';

export const levels = ['all-officers', 'middle-management', 'senior-leadership'];

/** A whole-number ratio in hundredths, half away from zero: an own way to the same figure. */
export const hundredths = (numerator, denominator) => {
  const twice = 200n * BigInt(Math.abs(numerator)) + BigInt(denominator);
  return (Math.sign(numerator) * Number(twice / (2n * BigInt(denominator)))) / 100;
};

/** The figure of a cell without the marker that a publisher's revision gives it. */
export const unmarked = ({ text, markers }) =>
  markers.includes('r') ? text.replace(/ \[r\]$/, '') : text;

/** Every number in a text as it is written, without sign. */
export const numbersIn = (text) => text.match(/\d[\d,]*(?:\.\d+)?%?/g)?.map(trimmed) ?? [];
const trimmed = (number) => number.replace(/,$/, '');

/**
 * What tests read of a folder of published documents.
 *
 * @param {string} folder
 */
export function documentsIn(folder) {
  /** A document by its path in the folder, as a test may change it. */
  const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

  /** The ids of the documents in a folder of the folder. */
  const idsIn = (path) => readdirSync(join(folder, path)).map((file) => file.replace('.json', ''));

  const { first, last } = read('index.json').years.representation;
  /** All years that have figures of forces. */
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  const documents = new Map();
  const readOnce = (path) => {
    if (!documents.has(path)) documents.set(path, read(path));
    return documents.get(path);
  };

  /** The years that a card of a force can be asked for. */
  const yearsOf = (force) => {
    const { edition, series } = readOnce(`forces/${force}.json`);
    const last = Math.max(Number(edition), ...series.flatMap((one) => one.years));
    return years.filter((year) => year <= last);
  };

  /** The facts of a widget for these options, in English or in another language. */
  const factsOf = (widget, options = {}, language = english) => {
    const requests = Object.entries(widget.documents(options));
    const found = requests.map(([name, { path }]) => [name, readOnce(path)]);
    return widget.facts(Object.fromEntries(found), options, language);
  };

  /**
   * What is known of a force in a year, read from its own document by hand.
   *
   * @returns {object} per level: women, all, notStated, share, difference, change, previous; null
   *   where it is not known. `exact` is the difference as a ratio of two whole numbers, or printed.
   */
  const knownOf = (id, year) => {
    const { series } = readOnce(`forces/${id}.json`);
    const value = (level, measure, at = year) => {
      for (const one of series) {
        const index = one.years.indexOf(at);
        const found = index < 0 ? null : one.levels[level][measure]?.[index];
        if (found !== null && found !== undefined) return found;
      }
      return null;
    };
    const shareOf = (women, all) => (women !== null && all ? hundredths(100 * women, all) : null);
    const overall = { women: value(levels[0], 'women'), all: value(levels[0], 'all') };
    const overallPrinted = value(levels[0], 'share');
    return Object.fromEntries(
      levels.map((level) => {
        const women = value(level, 'women');
        const all = value(level, 'all');
        const previous = value(level, 'women', year - 1);
        const printedShare = value(level, 'share');
        const printedDifference = value(level, 'difference');
        let exact = null;
        if (level === levels[0]) exact = null;
        else if (printedDifference !== null) exact = [printedDifference * 100, 100];
        else if (printedShare !== null) exact = [(printedShare - overallPrinted) * 100, 100];
        else if (women !== null && all && overall.all)
          exact = [100 * (women * overall.all - overall.women * all), all * overall.all];
        const ratio = exact && exact.map(Math.round);
        const change =
          value(level, 'change') ??
          (women !== null && previous ? hundredths(100 * (women - previous), previous) : null);
        return [
          level,
          {
            women,
            all,
            previous,
            change,
            notStated: value(level, 'notStated') ?? 0,
            share: printedShare ?? shareOf(women, all),
            difference: ratio && hundredths(...ratio),
            exact: ratio,
          },
        ];
      }),
    );
  };

  return { read, idsIn, years, yearsOf, factsOf, knownOf };
}
