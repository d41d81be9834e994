// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { GoodPracticeDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isNumber,
  isOrganisationReference,
  isProgrammes,
  isSource,
  isText,
  isThemeIds,
  isWhole,
  orNull,
} from './shared.js';

const isFigure = hasMembers({ value: orNull(isNumber()), 'text qualifier? unit what': isText });
const isDatedEvent = hasMembers({ 'date what': isText });
const isLink = hasMembers({ 'label url': isText });
const isGoodPracticeEntry = hasMembers({
  'id kind language? title summary': isText,
  organisation: isOrganisationReference,
  figures: isList(isFigure),
  themes: isThemeIds,
  programmes: isProgrammes,
  dates: isList(isDatedEvent),
  links: isList(isLink),
  line: isWhole(1),
});
/** Whether a value can be read as GoodPracticeDocument. */
export const isGoodPracticeDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  entry: isGoodPracticeEntry,
}) as (value: unknown) => value is GoodPracticeDocument;
