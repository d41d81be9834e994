// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { GoodPracticeDocument } from '../documents.js';
import {
  hasMembers,
  isFurtherSources,
  isList,
  isNumber,
  isOrganisationReference,
  isProgrammes,
  isSource,
  isText,
  isThemeIds,
  isWhole,
} from './shared.js';

const isFigure = (value: unknown): boolean =>
  hasMembers(value, {
    value: (item) => item === null || isNumber(item),
    'text qualifier? unit what': isText,
  });
const isDatedEvent = (value: unknown): boolean => hasMembers(value, { 'date what': isText });
const isLink = (value: unknown): boolean => hasMembers(value, { 'label url': isText });
const isGoodPracticeEntry = (value: unknown): boolean =>
  hasMembers(value, {
    'id kind language? title summary': isText,
    organisation: isOrganisationReference,
    figures: (item) => isList(item, isFigure),
    themes: isThemeIds,
    programmes: isProgrammes,
    dates: (item) => isList(item, isDatedEvent),
    links: (item) => isList(item, isLink),
    line: (item) => isWhole(item, 1),
  });
/** Whether a value can be read as GoodPracticeDocument. */
export const isGoodPracticeDocument = (value: unknown): value is GoodPracticeDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    entry: isGoodPracticeEntry,
  });
