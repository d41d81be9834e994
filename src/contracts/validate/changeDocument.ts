// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { ChangeDocument } from '../documents.js';
import {
  hasMembers,
  isFurtherSources,
  isList,
  isNumber,
  isOrganisationDescriptors,
  isOrganisationSeries,
  isSource,
  isText,
  isWhole,
} from './shared.js';

const isAverage = (value: unknown): boolean =>
  hasMembers(value, { 'value previous': (item) => isNumber(item, -100), basis: isText });
const isAverages = (value: unknown): boolean =>
  hasMembers(value, { 'all-officers middle-management senior-leadership': isAverage });
/** Whether a value can be read as ChangeDocument. */
export const isChangeDocument = (value: unknown): value is ChangeDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    year: (item) => isWhole(item, 2007, 2100),
    complete: (item) => typeof item === 'boolean',
    organisations: isOrganisationDescriptors,
    series: (item) => isList(item, isOrganisationSeries),
    'averages?': isAverages,
  });
