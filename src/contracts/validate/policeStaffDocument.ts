// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { PoliceStaffDocument } from '../documents.js';
import {
  hasMembers,
  isFurtherSources,
  isList,
  isNumber,
  isSource,
  isText,
  isWhole,
} from './shared.js';

const isStaffGroup = (value: unknown): boolean =>
  hasMembers(value, {
    'id basis previousBasis': isText,
    'women men previousWomen': (item) => isNumber(item, 0, 100),
    changePoints: (item) => isNumber(item, -100, 100),
  });
/** Whether a value can be read as PoliceStaffDocument. */
export const isPoliceStaffDocument = (value: unknown): value is PoliceStaffDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    year: (item) => isWhole(item, 2007, 2100),
    coverage: (item) => item === 'england-and-wales',
    groups: (item) => isList(item, isStaffGroup),
  });
