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
// Several members with the same check stand in one key; a member that may be absent ends with "?".
const hasMembers = (value: unknown, members: Record<string, Check>): boolean =>
  isObject(value) &&
  Object.entries(members).every(([names, check]) =>
    names.split(' ').every((name) => {
      const key = name.replace('?', '');
      return (key !== name && value[key] === undefined) || check(value[key]);
    }),
  );

const isSource = (value: unknown): boolean =>
  hasMembers(value, { 'id publisher title asAt url licence attribution?': isText });
const isFurtherSources = (value: unknown): boolean => isList(value, isSource);
const isTile = (value: unknown): boolean => isList(value, (item) => isWhole(item, 0));
const isLocalName = (value: unknown): boolean => hasMembers(value, { 'name label short?': isText });
const isLocalNames = (value: unknown): boolean => isMap(value, isLocalName);
const isOrganisationDescriptor = (value: unknown): boolean =>
  hasMembers(value, {
    'id label short code nation': isText,
    'tile?': isTile,
    'names?': isLocalNames,
  });
const isOrganisationDescriptors = (value: unknown): boolean =>
  isList(value, isOrganisationDescriptor);
const isMeasureBasis = (value: unknown): boolean =>
  hasMembers(value, { 'women? men? notStated? all? previous? share? difference? change?': isText });
const isCounts = (value: unknown): boolean =>
  isList(value, (item) => item === null || isWhole(item, 0));
const isShares = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, 0, 100));
const isDifferences = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, -100, 100));
const isChanges = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, -100));
const isColumns = (value: unknown): boolean =>
  hasMembers(value, {
    'women? men? notStated? all? previous?': isCounts,
    'share?': isShares,
    'difference?': isDifferences,
    'change?': isChanges,
  });
const isLevels = (value: unknown): boolean =>
  hasMembers(value, { 'all-officers middle-management senior-leadership': isColumns });
const isMeasureMarkers = (value: unknown): boolean =>
  isMap(value, (item) => isMap(item, (item) => isList(item, isText)));
const isMarkers = (value: unknown): boolean =>
  hasMembers(value, { 'all-officers? middle-management? senior-leadership?': isMeasureMarkers });
const isOrganisationSeries = (value: unknown): boolean =>
  hasMembers(value, {
    source: isText,
    basis: isMeasureBasis,
    levels: isLevels,
    'markers?': isMarkers,
  });
const isAverage = (value: unknown): boolean =>
  hasMembers(value, { 'value previous': (item) => isNumber(item, -100), basis: isText });
const isAverages = (value: unknown): boolean =>
  hasMembers(value, { 'all-officers middle-management senior-leadership': isAverage });
const isForceOrganisation = (value: unknown): boolean =>
  hasMembers(value, {
    'id name label short? code? nation figures': isText,
    'names?': isLocalNames,
  });
const isYears = (value: unknown): boolean => isList(value, (item) => isWhole(item, 2007, 2100));
const isYearSeries = (value: unknown): boolean =>
  hasMembers(value, {
    source: isText,
    basis: isMeasureBasis,
    years: isYears,
    levels: isLevels,
    'markers?': isMarkers,
  });
const isOrganisationReference = (value: unknown): boolean =>
  hasMembers(value, { 'id label name': isText, 'names?': isLocalNames });
const isFigure = (value: unknown): boolean =>
  hasMembers(value, {
    value: (item) => item === null || isNumber(item),
    'text qualifier? unit what': isText,
  });
const isThemeIds = (value: unknown): boolean => isList(value, isText);
const isProgrammes = (value: unknown): boolean => isList(value, isText);
const isDatedEvent = (value: unknown): boolean => hasMembers(value, { 'date what': isText });
const isLink = (value: unknown): boolean => hasMembers(value, { 'label url': isText });
const isGoodPracticeEntry = (value: unknown): boolean =>
  hasMembers(value, {
    'id kind title summary': isText,
    organisation: isOrganisationReference,
    figures: (item) => isList(item, isFigure),
    themes: isThemeIds,
    programmes: isProgrammes,
    dates: (item) => isList(item, isDatedEvent),
    links: (item) => isList(item, isLink),
    line: (item) => isWhole(item, 1),
  });
const isThemeCount = (value: unknown): boolean =>
  hasMembers(value, { id: isText, count: (item) => isWhole(item, 0) });
const isGoodPracticeIndexEntry = (value: unknown): boolean =>
  hasMembers(value, {
    'id title summary kind': isText,
    organisation: isOrganisationReference,
    themes: isThemeIds,
    programmes: isProgrammes,
  });
const isEditionEntry = (value: unknown): boolean => hasMembers(value, { 'id path': isText });
const isYearRange = (value: unknown): boolean =>
  hasMembers(value, { 'first last latestComplete': (item) => isWhole(item, 2007, 2100) });
const isPublishedFile = (value: unknown): boolean =>
  hasMembers(value, { 'path sha256': isText, bytes: (item) => isWhole(item, 1) });
const isGroup = (value: unknown): boolean =>
  hasMembers(value, { id: isText, forces: (item) => isWhole(item, 1) });
const isGroupSeries = (value: unknown): boolean =>
  hasMembers(value, {
    'group source': isText,
    basis: isMeasureBasis,
    years: isYears,
    levels: isLevels,
    'markers?': isMarkers,
  });
const isValueOfYear = (value: unknown): boolean =>
  hasMembers(value, { value: (item) => isNumber(item), year: (item) => isWhole(item, 2007, 2100) });
const isHeadline = (value: unknown): boolean =>
  hasMembers(value, {
    'id level measure basis source': isText,
    unit: (item) => item === 'percent',
    value: (item) => isNumber(item),
    year: (item) => isWhole(item, 2007, 2100),
    'previous reference?': isValueOfYear,
  });
const isReports = (value: unknown): boolean =>
  hasMembers(value, { value: (item) => isWhole(item, 1), previous: (item) => isWhole(item, 0) });
const isCommitment = (value: unknown): boolean =>
  hasMembers(value, {
    'id headline? source': isText,
    number: (item) => isWhole(item, 1, 3),
    'reports?': isReports,
    themes: (item) => isList(item, isText),
    'goodPracticeCount goodPracticeTotal': (item) => isWhole(item, 0),
    line: (item) => isWhole(item, 1),
  });
const isOrganisation = (value: unknown): boolean =>
  hasMembers(value, {
    'id name label short? code? nation region? kind figures': isText,
    'names?': isLocalNames,
    aliases: (item) => isList(item, isText),
    'tile?': isTile,
    goodPractice: (item) => typeof item === 'boolean',
  });
const isStaffGroup = (value: unknown): boolean =>
  hasMembers(value, {
    'id basis previousBasis': isText,
    'women men previousWomen': (item) => isNumber(item, 0, 100),
    changePoints: (item) => isNumber(item, -100, 100),
  });
/** Whether a value can be read as ChangeDocument. */
export const isChangeDocument = (value: unknown): value is ChangeDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    year: (item) => isWhole(item, 2007, 2100),
    complete: (item) => typeof item === 'boolean',
    organisations: isOrganisationDescriptors,
    series: (item) => isList(item, isOrganisationSeries),
    'averages?': isAverages,
  });
/** Whether a value can be read as ForceDocument. */
export const isForceDocument = (value: unknown): value is ForceDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    organisation: isForceOrganisation,
    latestComplete: (item) => item === null || isWhole(item, 2007, 2100),
    series: (item) => isList(item, isYearSeries),
  });
/** Whether a value can be read as GoodPracticeDocument. */
export const isGoodPracticeDocument = (value: unknown): value is GoodPracticeDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    entry: isGoodPracticeEntry,
  });
/** Whether a value can be read as GoodPracticeIndexDocument. */
export const isGoodPracticeIndexDocument = (value: unknown): value is GoodPracticeIndexDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    themes: (item) => isList(item, isThemeCount),
    entries: (item) => isList(item, isGoodPracticeIndexEntry),
  });
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
/** Whether a value can be read as NationalDocument. */
export const isNationalDocument = (value: unknown): value is NationalDocument =>
  hasMembers(value, {
    schemaVersion: (item) => item === 1,
    'edition updated': isText,
    source: isSource,
    'furtherSources?': isFurtherSources,
    groups: (item) => isList(item, isGroup),
    series: (item) => isList(item, isGroupSeries),
    headlines: (item) => isList(item, isHeadline),
    commitments: (item) => isList(item, isCommitment),
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
