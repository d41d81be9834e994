// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { OrganisationsDocument } from '../documents.js';
import {
  hasMembers,
  isExactly,
  isFurtherSources,
  isList,
  isLocalNames,
  isSource,
  isText,
  isTile,
  isTruth,
} from './shared.js';

const isOrganisation = hasMembers({
  'id name label short? code? nation region? kind figures': isText,
  'names?': isLocalNames,
  aliases: isList(isText),
  'tile?': isTile,
  goodPractice: isTruth,
});
/** Whether a value can be read as OrganisationsDocument. */
export const isOrganisationsDocument = hasMembers({
  schemaVersion: isExactly(1),
  'edition updated': isText,
  source: isSource,
  'furtherSources?': isFurtherSources,
  organisations: isList(isOrganisation),
}) as (value: unknown) => value is OrganisationsDocument;
