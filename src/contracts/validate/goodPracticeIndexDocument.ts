// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { GoodPracticeIndexDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isOrganisationReference,
  isProgrammes,
  isSource,
  isText,
  isThemeIds,
  isWhole,
} from './shared.js';

const isThemeCount = hasMembers({ id: isText, count: isWhole(0) });
const isGoodPracticeIndexEntry = hasMembers({
  'id language? title summary kind': isText,
  organisation: isOrganisationReference,
  themes: isThemeIds,
  programmes: isProgrammes,
});
/** Whether a value can be read as GoodPracticeIndexDocument. */
export const isGoodPracticeIndexDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  themes: isList(isThemeCount),
  entries: isList(isGoodPracticeIndexEntry),
}) as (value: unknown) => value is GoodPracticeIndexDocument;
