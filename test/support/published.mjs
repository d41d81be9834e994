import { readFileSync, readdirSync } from 'node:fs';
import { english } from '../../build/language/language.js';

const folder = new URL('../../data/published/v1/', import.meta.url);

/**
 * A published document.
 *
 * @param {string} path in the data folder
 */
export const read = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** The ids of the documents in a folder of the published data. */
export const idsIn = (path) =>
  readdirSync(new URL(`${path}/`, folder)).map((file) => file.replace('.json', ''));

export const years = Array.from({ length: 2024 - 2007 + 1 }, (_, index) => 2007 + index);
export const levels = ['all-officers', 'middle-management', 'senior-leadership'];

const documents = new Map();
const readOnce = (path) => {
  if (!documents.has(path)) documents.set(path, read(path));
  return documents.get(path);
};

/** The facts of a widget for these options, in English, from the published documents. */
export const factsOf = (widget, options) => {
  const requests = Object.entries(widget.documents(options));
  const found = requests.map(([name, { path }]) => [name, readOnce(path)]);
  return widget.facts(Object.fromEntries(found), options, english);
};

/** A whole-number ratio in hundredths, half away from zero: an own way to the same figure. */
export const hundredths = (numerator, denominator) => {
  const twice = 200n * BigInt(Math.abs(numerator)) + BigInt(denominator);
  return (Math.sign(numerator) * Number(twice / (2n * BigInt(denominator)))) / 100;
};

/**
 * What is known of a force in a year, read from its own document by hand.
 *
 * @returns {object} per level: women, all, notStated, share, difference, change, previous; null
 *   where it is not known. `exact` is the difference as a ratio of two whole numbers, or printed.
 */
export const knownOf = (id, year) => {
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

/** Every number in a text as it is written, without sign. */
export const numbersIn = (text) => text.match(/\d[\d,]*(?:\.\d+)?%?/g)?.map(trimmed) ?? [];
const trimmed = (number) => number.replace(/,$/, '');
