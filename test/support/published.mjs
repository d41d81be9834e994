/** The documents that are published now: for what must hold whatever edition that is. */
import { documentsIn } from './documents.mjs';

export { hundredths, levels, numbersIn, unmarked } from './documents.mjs';
export const { read, idsIn, years, yearsOf, factsOf, knownOf } = documentsIn('data/published/v1');
