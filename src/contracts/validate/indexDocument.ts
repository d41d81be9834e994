// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { IndexDocument } from '../documents.js';
import { hasMembers, isFurtherSources, isList, isSource, isText, isWhole } from './shared.js';

const isEditionEntry = (value: unknown): boolean => hasMembers(value, { 'id path': isText });
const isYearRange = (value: unknown): boolean =>
  hasMembers(value, { 'first last latestComplete': (item) => isWhole(item, 2007, 2100) });
const isPublishedFile = (value: unknown): boolean =>
  hasMembers(value, { 'path sha256': isText, bytes: (item) => isWhole(item, 1) });
/** Whether a value can be read as IndexDocument. */
export const isIndexDocument = (value: unknown): value is IndexDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated latest': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    editions: (item) => isList(item, isEditionEntry),
    years: (item) => hasMembers(item, { 'representation change police-staff': isYearRange }),
    files: (item) => isList(item, isPublishedFile),
  });
