// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { RepresentationDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isOrganisationDescriptors,
  isOrganisationSeries,
  isSource,
  isText,
  isTruth,
  isWhole,
} from './shared.js';

/** Whether a value can be read as RepresentationDocument. */
export const isRepresentationDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  year: isWhole(2007, 2100),
  complete: isTruth,
  organisations: isOrganisationDescriptors,
  series: isList(isOrganisationSeries),
}) as (value: unknown) => value is RepresentationDocument;
