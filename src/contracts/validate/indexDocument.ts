// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { IndexDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isSource,
  isText,
  isWhole,
} from './shared.js';

const isEditionEntry = hasMembers({ 'id path': isText });
const isYearRange = hasMembers({ 'first last latestComplete': isWhole(2007, 2100) });
const isPublishedFile = hasMembers({ 'path sha256': isText, bytes: isWhole(1) });
/** Whether a value can be read as IndexDocument. */
export const isIndexDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated latest': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  editions: isList(isEditionEntry),
  years: hasMembers({ 'representation change police-staff': isYearRange }),
  files: isList(isPublishedFile),
}) as (value: unknown) => value is IndexDocument;
