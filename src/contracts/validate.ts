// Generated from data/schema by "npm run contracts". Change the schema, not this file.

import type {
  ChangeDocument,
  ForceDocument,
  GoodPracticeDocument,
  GoodPracticeIndexDocument,
  IndexDocument,
  NationalDocument,
  OrganisationsDocument,
  PoliceStaffDocument,
  RepresentationDocument,
} from './documents.js';

type Check = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown, minimum = -Infinity, maximum = Infinity): boolean =>
  Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
const isWhole = (value: unknown, minimum?: number, maximum?: number): boolean =>
  Number.isInteger(value) && isNumber(value, minimum, maximum);
const isList = (value: unknown, check: Check): boolean =>
  Array.isArray(value) && value.every(check);
const isMap = (value: unknown, check: Check): boolean =>
  isObject(value) && Object.values(value).every(check);
const all = (value: Record<string, unknown>, names: string[], check: Check): boolean =>
  names.every((name) => check(value[name]));
const allPresent = (value: Record<string, unknown>, names: string[], check: Check): boolean =>
  names.every((name) => value[name] === undefined || check(value[name]));

const isSource = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'publisher', 'title', 'asAt', 'url', 'licence'], isText) &&
  allPresent(value, ['attribution'], isText);
const isTile = (value: unknown): boolean => isList(value, (item) => isWhole(item, 0));
const isLocalName = (value: unknown): boolean =>
  isObject(value) && all(value, ['name', 'label'], isText) && allPresent(value, ['short'], isText);
const isLocalNames = (value: unknown): boolean => isMap(value, isLocalName);
const isOrganisationDescriptor = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'label', 'short', 'code', 'nation'], isText) &&
  allPresent(value, ['tile'], isTile) &&
  allPresent(value, ['names'], isLocalNames);
const isOrganisationDescriptors = (value: unknown): boolean =>
  isList(value, isOrganisationDescriptor);
const isMeasureBasis = (value: unknown): boolean =>
  isObject(value) &&
  allPresent(
    value,
    ['women', 'men', 'notStated', 'all', 'previous', 'share', 'difference', 'change'],
    isText,
  );
const isCounts = (value: unknown): boolean =>
  isList(value, (item) => item === null || isWhole(item, 0));
const isShares = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, 0, 100));
const isDifferences = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, -100, 100));
const isChanges = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, -100));
const isColumns = (value: unknown): boolean =>
  isObject(value) &&
  allPresent(value, ['women', 'men', 'notStated', 'all', 'previous'], isCounts) &&
  allPresent(value, ['share'], isShares) &&
  allPresent(value, ['difference'], isDifferences) &&
  allPresent(value, ['change'], isChanges);
const isLevels = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['all-officers', 'middle-management', 'senior-leadership'], isColumns);
const isMeasureMarkers = (value: unknown): boolean =>
  isMap(value, (item) => isMap(item, (item) => isList(item, isText)));
const isMarkers = (value: unknown): boolean =>
  isObject(value) &&
  allPresent(value, ['all-officers', 'middle-management', 'senior-leadership'], isMeasureMarkers);
const isOrganisationSeries = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['source'], isText) &&
  all(value, ['basis'], isMeasureBasis) &&
  all(value, ['levels'], isLevels) &&
  allPresent(value, ['markers'], isMarkers);
const isFurtherSources = (value: unknown): boolean => isList(value, isSource);
const isAverage = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['value', 'previous'], (item) => isNumber(item, -100)) &&
  all(value, ['basis'], isText);
const isAverages = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['all-officers', 'middle-management', 'senior-leadership'], isAverage);
const isForceOrganisation = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'name', 'label', 'nation', 'figures'], isText) &&
  allPresent(value, ['short', 'code'], isText) &&
  allPresent(value, ['names'], isLocalNames);
const isYears = (value: unknown): boolean => isList(value, (item) => isWhole(item, 2007, 2100));
const isYearSeries = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['source'], isText) &&
  all(value, ['basis'], isMeasureBasis) &&
  all(value, ['years'], isYears) &&
  all(value, ['levels'], isLevels) &&
  allPresent(value, ['markers'], isMarkers);
const isOrganisationReference = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'label', 'name'], isText) &&
  allPresent(value, ['names'], isLocalNames);
const isFigure = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['value'], (item) => item === null || isNumber(item)) &&
  all(value, ['text', 'unit', 'what'], isText) &&
  allPresent(value, ['qualifier'], isText);
const isThemeIds = (value: unknown): boolean => isList(value, isText);
const isProgrammes = (value: unknown): boolean => isList(value, isText);
const isDatedEvent = (value: unknown): boolean =>
  isObject(value) && all(value, ['date', 'what'], isText);
const isLink = (value: unknown): boolean => isObject(value) && all(value, ['label', 'url'], isText);
const isGoodPracticeEntry = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'kind', 'title', 'summary'], isText) &&
  all(value, ['organisation'], isOrganisationReference) &&
  all(value, ['figures'], (item) => isList(item, isFigure)) &&
  all(value, ['themes'], isThemeIds) &&
  all(value, ['programmes'], isProgrammes) &&
  all(value, ['dates'], (item) => isList(item, isDatedEvent)) &&
  all(value, ['links'], (item) => isList(item, isLink)) &&
  all(value, ['line'], (item) => isWhole(item, 1));
const isThemeCount = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id'], isText) &&
  all(value, ['count'], (item) => isWhole(item, 0));
const isGoodPracticeIndexEntry = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'title', 'summary', 'kind'], isText) &&
  all(value, ['organisation'], isOrganisationReference) &&
  all(value, ['themes'], isThemeIds) &&
  all(value, ['programmes'], isProgrammes);
const isEditionEntry = (value: unknown): boolean =>
  isObject(value) && all(value, ['id', 'path'], isText);
const isYearRange = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['first', 'last', 'latestComplete'], (item) => isWhole(item, 2007, 2100));
const isPublishedFile = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['path', 'sha256'], isText) &&
  all(value, ['bytes'], (item) => isWhole(item, 1));
const isGroup = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id'], isText) &&
  all(value, ['forces'], (item) => isWhole(item, 1));
const isGroupSeries = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['group', 'source'], isText) &&
  all(value, ['basis'], isMeasureBasis) &&
  all(value, ['years'], isYears) &&
  all(value, ['levels'], isLevels) &&
  allPresent(value, ['markers'], isMarkers);
const isValueOfYear = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['value'], (item) => isNumber(item)) &&
  all(value, ['year'], (item) => isWhole(item, 2007, 2100));
const isHeadline = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'level', 'measure', 'basis', 'source'], isText) &&
  all(value, ['unit'], (item) => item === 'percent') &&
  all(value, ['value'], (item) => isNumber(item)) &&
  all(value, ['year'], (item) => isWhole(item, 2007, 2100)) &&
  all(value, ['previous'], isValueOfYear) &&
  allPresent(value, ['reference'], isValueOfYear);
const isReports = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['value'], (item) => isWhole(item, 1)) &&
  all(value, ['previous'], (item) => isWhole(item, 0));
const isCommitment = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'source'], isText) &&
  all(value, ['number'], (item) => isWhole(item, 1, 3)) &&
  all(value, ['themes'], (item) => isList(item, isText)) &&
  all(value, ['goodPracticeCount', 'goodPracticeTotal'], (item) => isWhole(item, 0)) &&
  all(value, ['line'], (item) => isWhole(item, 1)) &&
  allPresent(value, ['headline'], isText) &&
  allPresent(value, ['reports'], isReports);
const isOrganisation = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'name', 'label', 'nation', 'kind', 'figures'], isText) &&
  all(value, ['aliases'], (item) => isList(item, isText)) &&
  all(value, ['goodPractice'], (item) => typeof item === 'boolean') &&
  allPresent(value, ['short', 'code', 'region'], isText) &&
  allPresent(value, ['names'], isLocalNames) &&
  allPresent(value, ['tile'], isTile);
const isStaffGroup = (value: unknown): boolean =>
  isObject(value) &&
  all(value, ['id', 'basis', 'previousBasis'], isText) &&
  all(value, ['women', 'men', 'previousWomen'], (item) => isNumber(item, 0, 100)) &&
  all(value, ['changePoints'], (item) => isNumber(item, -100, 100));
/** Whether a value can be read as ChangeDocument. */
export const isChangeDocument = (value: unknown): value is ChangeDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['year'], (item) => isWhole(item, 2007, 2100)) &&
  all(value, ['complete'], (item) => typeof item === 'boolean') &&
  all(value, ['organisations'], isOrganisationDescriptors) &&
  all(value, ['series'], (item) => isList(item, isOrganisationSeries)) &&
  allPresent(value, ['furtherSources'], isFurtherSources) &&
  allPresent(value, ['averages'], isAverages);
/** Whether a value can be read as ForceDocument. */
export const isForceDocument = (value: unknown): value is ForceDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['organisation'], isForceOrganisation) &&
  all(value, ['latestComplete'], (item) => item === null || isWhole(item, 2007, 2100)) &&
  all(value, ['series'], (item) => isList(item, isYearSeries)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as GoodPracticeDocument. */
export const isGoodPracticeDocument = (value: unknown): value is GoodPracticeDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['entry'], isGoodPracticeEntry) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as GoodPracticeIndexDocument. */
export const isGoodPracticeIndexDocument = (value: unknown): value is GoodPracticeIndexDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['themes'], (item) => isList(item, isThemeCount)) &&
  all(value, ['entries'], (item) => isList(item, isGoodPracticeIndexEntry)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as IndexDocument. */
export const isIndexDocument = (value: unknown): value is IndexDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated', 'latest'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['editions'], (item) => isList(item, isEditionEntry)) &&
  all(
    value,
    ['years'],
    (item) =>
      isObject(item) && all(item, ['representation', 'change', 'police-staff'], isYearRange),
  ) &&
  all(value, ['files'], (item) => isList(item, isPublishedFile)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as NationalDocument. */
export const isNationalDocument = (value: unknown): value is NationalDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['groups'], (item) => isList(item, isGroup)) &&
  all(value, ['series'], (item) => isList(item, isGroupSeries)) &&
  all(value, ['headlines'], (item) => isList(item, isHeadline)) &&
  all(value, ['commitments'], (item) => isList(item, isCommitment)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as OrganisationsDocument. */
export const isOrganisationsDocument = (value: unknown): value is OrganisationsDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['organisations'], (item) => isList(item, isOrganisation)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as PoliceStaffDocument. */
export const isPoliceStaffDocument = (value: unknown): value is PoliceStaffDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['year'], (item) => isWhole(item, 2007, 2100)) &&
  all(value, ['coverage'], (item) => item === 'england-and-wales') &&
  all(value, ['groups'], (item) => isList(item, isStaffGroup)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
/** Whether a value can be read as RepresentationDocument. */
export const isRepresentationDocument = (value: unknown): value is RepresentationDocument =>
  isObject(value) &&
  all(value, ['schemaVersion'], (item) => item === 1) &&
  all(value, ['edition', 'updated'], isText) &&
  all(value, ['source'], isSource) &&
  all(value, ['year'], (item) => isWhole(item, 2007, 2100)) &&
  all(value, ['complete'], (item) => typeof item === 'boolean') &&
  all(value, ['organisations'], isOrganisationDescriptors) &&
  all(value, ['series'], (item) => isList(item, isOrganisationSeries)) &&
  allPresent(value, ['furtherSources'], isFurtherSources);
