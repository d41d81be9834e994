// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { NationalDocument } from '../documents.js';
import {
  hasMembers,
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

const isGroup = (value: unknown): boolean =>
  hasMembers(value, { id: isText, forces: (item) => isWhole(item, 1) });
const isGroupSeries = (value: unknown): boolean =>
  hasMembers(value, {
    'group source': isText,
    basis: isMeasureBasis,
    years: isYears,
    levels: isLevels,
    'markers?': isMarkers,
    'revisions?': isRevisions,
  });
const isValueOfYear = (value: unknown): boolean =>
  hasMembers(value, { value: (item) => isNumber(item), year: (item) => isWhole(item, 2007, 2100) });
const isHeadline = (value: unknown): boolean =>
  hasMembers(value, {
    'id level measure basis source': isText,
    unit: (item) => item === 'percent',
    value: (item) => isNumber(item),
    year: (item) => isWhole(item, 2007, 2100),
    'previous reference?': isValueOfYear,
  });
const isReports = (value: unknown): boolean =>
  hasMembers(value, { value: (item) => isWhole(item, 1), previous: (item) => isWhole(item, 0) });
const isCommitment = (value: unknown): boolean =>
  hasMembers(value, {
    'id headline? source': isText,
    number: (item) => isWhole(item, 1, 3),
    'reports?': isReports,
    themes: (item) => isList(item, isText),
    'goodPracticeCount goodPracticeTotal': (item) => isWhole(item, 0),
    line: (item) => isWhole(item, 1),
  });
/** Whether a value can be read as NationalDocument. */
export const isNationalDocument = (value: unknown): value is NationalDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    groups: (item) => isList(item, isGroup),
    series: (item) => isList(item, isGroupSeries),
    headlines: (item) => isList(item, isHeadline),
    commitments: (item) => isList(item, isCommitment),
  });
