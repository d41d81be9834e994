// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { StaffGradesDocument } from '../documents.js';
import { hasMembers, isList, isSource, isText, isWhole } from './shared.js';

const isStaffGrade = (value: unknown): boolean =>
  hasMembers(value, { name: isText, 'women men': (item) => isWhole(item, 0) });
/** Whether a value can be read as StaffGradesDocument. */
export const isStaffGradesDocument = (value: unknown): value is StaffGradesDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    source: isSource,
    year: (item) => isWhole(item, 2007, 2100),
    force: isText,
    grades: (item) => isList(item, isStaffGrade),
  });
