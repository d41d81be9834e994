// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { ChangeDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isNumber,
  isOrganisationDescriptors,
  isOrganisationSeries,
  isSource,
  isText,
  isTruth,
  isWhole,
} from './shared.js';

const isAverage = hasMembers({ 'value previous': isNumber(-100), basis: isText });
const isAverages = hasMembers({ 'all-officers middle-management senior-leadership': isAverage });
/** Whether a value can be read as ChangeDocument. */
export const isChangeDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  year: isWhole(2007, 2100),
  complete: isTruth,
  organisations: isOrganisationDescriptors,
  series: isList(isOrganisationSeries),
  'averages?': isAverages,
}) as (value: unknown) => value is ChangeDocument;
