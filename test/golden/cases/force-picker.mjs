import { forcePicker } from '../../../build/facts/forcePicker.js';
import { search } from '../../../build/facts/forcePickerSearch.js';
import { english } from '../../../build/language/language.js';

export const widget = forcePicker;
/** What typing finds, as drawn: underlined letters in brackets. */
export const marks = ({ options }) =>
  Object.fromEntries(
    ['wa', 'met', 'gmp', 'Heddlu', 'isle of', 'avon &', 'beds', 'dyfed powis'].map((typed) => {
      const { matches, none } = search(options, typed, english);
      const drawn = (pieces) =>
        pieces.map(({ text, typed }) => (typed ? `[${text}]` : text)).join('');
      return [
        typed,
        { none, found: matches.map(({ name, alias }) => [drawn(name), drawn(alias)].join(' | ')) },
      ];
    }),
  );
export const cases = { all: {} };
