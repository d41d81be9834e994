/**
 * The documents of an edition that stays: for tests that hold single figures. They are made from
 * `test/fixtures/sources-2024/` by the present publisher, before the tests run.
 */
import { existsSync } from 'node:fs';
import { publishEdition } from '../../data/publish/publishEdition.mjs';
import { pinned, pinnedSources, schema } from '../fixtures/data/folders.mjs';
import { documentsIn } from './documents.mjs';

export { hundredths, levels, numbersIn } from './documents.mjs';

/** Writes the documents; below build/, which every build clears. */
export const publishPinned = () =>
  publishEdition({ sources: pinnedSources, schema, published: pinned, say: () => undefined });

// A file of tests that is run alone has nobody who made them.
if (!existsSync(`${pinned}/index.json`)) publishPinned();

export const { read, idsIn, years, yearsOf, factsOf, knownOf } = documentsIn(pinned);
