// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { ForceDocument } from '../documents.js';
import {
  hasMembers,
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
} from './shared.js';

const isForceOrganisation = (value: unknown): boolean =>
  hasMembers(value, {
    'id name label short? code? nation figures': isText,
    'names?': isLocalNames,
  });
const isYearSeries = (value: unknown): boolean =>
  hasMembers(value, {
    source: isText,
    basis: isMeasureBasis,
    years: isYears,
    levels: isLevels,
    'markers?': isMarkers,
    'revisions?': isRevisions,
  });
/** Whether a value can be read as ForceDocument. */
export const isForceDocument = (value: unknown): value is ForceDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    organisation: isForceOrganisation,
    latestComplete: (item) => item === null || isWhole(item, 2007, 2100),
    series: (item) => isList(item, isYearSeries),
  });
