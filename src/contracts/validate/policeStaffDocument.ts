// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { PoliceStaffDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isNumber,
  isSource,
  isText,
  isWhole,
} from './shared.js';

const isStaffGroup = hasMembers({
  'id basis previousBasis': isText,
  'women men previousWomen': isNumber(0, 100),
  changePoints: isNumber(-100, 100),
});
/** Whether a value can be read as PoliceStaffDocument. */
export const isPoliceStaffDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  year: isWhole(2007, 2100),
  coverage: isExactly('england-and-wales'),
  groups: isList(isStaffGroup),
}) as (value: unknown) => value is PoliceStaffDocument;
