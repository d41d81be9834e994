// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { NationalDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isLevels,
  isList,
  isMarkers,
  isMeasureBasis,
  isNumber,
  isRevisions,
  isSource,
  isText,
  isWhole,
  isYears,
} from './shared.js';

const isGroup = hasMembers({ id: isText, forces: isWhole(1) });
const isGroupSeries = hasMembers({
  'group source': isText,
  basis: isMeasureBasis,
  years: isYears,
  levels: isLevels,
  'markers?': isMarkers,
  'revisions?': isRevisions,
});
const isValueOfYear = hasMembers({ value: isNumber(), year: isWhole(2007, 2100) });
const isHeadline = hasMembers({
  'id level measure unit basis source': isText,
  value: isNumber(),
  year: isWhole(2007, 2100),
  'previous reference?': isValueOfYear,
});
const isReports = hasMembers({ value: isWhole(1), previous: isWhole(0) });
const isCommitment = hasMembers({
  'id headline? source': isText,
  'number line': isWhole(1),
  'reports?': isReports,
  themes: isList(isText),
  'goodPracticeCount goodPracticeTotal': isWhole(0),
});
/** Whether a value can be read as NationalDocument. */
export const isNationalDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  groups: isList(isGroup),
  series: isList(isGroupSeries),
  headlines: isList(isHeadline),
  commitments: isList(isCommitment),
}) as (value: unknown) => value is NationalDocument;
