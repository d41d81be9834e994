// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { ForceDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isLevels,
  isList,
  isLocalNames,
  isMarkers,
  isMeasureBasis,
  isRevisions,
  isSource,
  isText,
  isWhole,
  isYears,
  orNull,
} from './shared.js';

const isForceOrganisation = hasMembers({
  'id name label short? code? nation figures': isText,
  'names?': isLocalNames,
});
const isYearSeries = hasMembers({
  source: isText,
  basis: isMeasureBasis,
  years: isYears,
  levels: isLevels,
  'markers?': isMarkers,
  'revisions?': isRevisions,
});
/** Whether a value can be read as ForceDocument. */
export const isForceDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  organisation: isForceOrganisation,
  latestComplete: orNull(isWhole(2007, 2100)),
  series: isList(isYearSeries),
}) as (value: unknown) => value is ForceDocument;
