/**
 * What the compiler refuses in a translation. Each line that must not compile is marked; without
 * an error under the mark the compiler complains about the mark.
 */
import type { Catalogue } from '../../src/language/language.js';
import { translation } from '../../src/language/translation.js';

const english = {
  'test.plain': 'Figures',
  'test.place': '{force}, {year}',
  'test.count': { one: '{count} force of {total}', other: '{count} forces of {total}' },
  'test.found': '{count} found',
} as const satisfies Catalogue;

const whole = {
  'test.plain': 'Ffigurau',
  'test.place': '{year}: {force}',
  'test.count': '{total}: {count}',
  'test.found': '{count}',
} as const;

export const allowed = [
  translation(english, whole),
  translation(english, {
    ...whole,
    'test.count': { two: 'dau o {total}', few: '{count} o {total}', other: '{count} o {total}' },
    'test.found': { one: 'un', other: '{count}' },
  }),
];

const { 'test.plain': _plain, ...lacking } = whole;

export const refused = [
  // @ts-expect-error a message is missing
  translation(english, lacking),
  // @ts-expect-error a message that English has not
  translation(english, { ...whole, 'test.more': 'Mwy' }),
  // @ts-expect-error a place is missing
  translation(english, { ...whole, 'test.place': '{year}' }),
  // @ts-expect-error a place that English has not
  translation(english, { ...whole, 'test.place': '{year}: {force} {fforce}' }),
  // @ts-expect-error a place is missing in a form of the plural
  translation(english, { ...whole, 'test.count': { one: '{count}', other: '{count} {total}' } }),
  // @ts-expect-error the form for every other number must say it
  translation(english, { ...whole, 'test.found': { other: 'rhai' } }),
  // @ts-expect-error there is no form without the one for every other number
  translation(english, { ...whole, 'test.found': { one: 'un' } }),
  // @ts-expect-error nothing is counted here
  translation(english, { ...whole, 'test.plain': { one: 'Ffigur', other: 'Ffigurau' } }),
  // @ts-expect-error a form of the plural that no language has
  translation(english, { ...whole, 'test.found': { several: '{count}', other: '{count}' } }),
];
