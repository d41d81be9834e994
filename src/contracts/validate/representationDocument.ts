// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { RepresentationDocument } from '../documents.js';
import {
  hasMembers,
  isFurtherSources,
  isList,
  isOrganisationDescriptors,
  isOrganisationSeries,
  isSource,
  isText,
  isWhole,
} from './shared.js';

/** Whether a value can be read as RepresentationDocument. */
export const isRepresentationDocument = (value: unknown): value is RepresentationDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    year: (item) => isWhole(item, 2007, 2100),
    complete: (item) => typeof item === 'boolean',
    organisations: isOrganisationDescriptors,
    series: (item) => isList(item, isOrganisationSeries),
  });
