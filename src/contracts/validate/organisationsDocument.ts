// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type { OrganisationsDocument } from '../documents.js';
import {
  hasMembers,
  isFurtherSources,
  isList,
  isLocalNames,
  isSource,
  isText,
  isTile,
} from './shared.js';

const isOrganisation = (value: unknown): boolean =>
  hasMembers(value, {
    'id name label short? code? nation region? kind figures': isText,
    'names?': isLocalNames,
    aliases: (item) => isList(item, isText),
    'tile?': isTile,
    goodPractice: (item) => typeof item === 'boolean',
  });
/** Whether a value can be read as OrganisationsDocument. */
export const isOrganisationsDocument = (value: unknown): value is OrganisationsDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    organisations: (item) => isList(item, isOrganisation),
  });
