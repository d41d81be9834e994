// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { StaffGradesDocument } from '../documents.js';
import { hasMembers, isExactly, isList, isSource, isText, isWhole } from './shared.js';

const isStaffGrade = hasMembers({ name: isText, 'women men': isWhole(0) });
/** Whether a value can be read as StaffGradesDocument. */
export const isStaffGradesDocument = hasMembers({
  schemaVersion: isExactly(1),
  source: isSource,
  year: isWhole(2007, 2100),
  force: isText,
  grades: isList(isStaffGrade),
}) as (value: unknown) => value is StaffGradesDocument;
