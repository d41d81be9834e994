// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { GoodPracticeIndexDocument } from '../documents.js';
import {
  hasMembers,
  isFurtherSources,
  isList,
  isOrganisationReference,
  isProgrammes,
  isSource,
  isText,
  isThemeIds,
  isWhole,
} from './shared.js';

const isThemeCount = (value: unknown): boolean =>
  hasMembers(value, { id: isText, count: (item) => isWhole(item, 0) });
const isGoodPracticeIndexEntry = (value: unknown): boolean =>
  hasMembers(value, {
    'id language? title summary kind': isText,
    organisation: isOrganisationReference,
    themes: isThemeIds,
    programmes: isProgrammes,
  });
/** Whether a value can be read as GoodPracticeIndexDocument. */
export const isGoodPracticeIndexDocument = (value: unknown): value is GoodPracticeIndexDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    themes: (item) => isList(item, isThemeCount),
    entries: (item) => isList(item, isGoodPracticeIndexEntry),
  });
