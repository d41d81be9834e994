/** The documents that are published now: for what must hold whatever edition that is. */
import { documentsIn } from './documents.mjs';

export { hundredths, levels, numbersIn, unmarked } from './documents.mjs';
export const { read, idsIn, years, yearsOf, factsOf, knownOf } = documentsIn('data/published/v1');

/** The year of the latest report. */
export const reported = read('national.json').headlines[0].year;
