// Generated from data/schema by "npm run contracts". Change the schema, not this file.

export type Check = (value: unknown) => boolean;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
// No figure is that large, and sums of larger ones would be infinite.
export const isNumber = (value: unknown, minimum = -(2 ** 53), maximum = 2 ** 53): boolean =>
  Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
export const isWhole = (value: unknown, minimum?: number, maximum?: number): boolean =>
  Number.isInteger(value) && isNumber(value, minimum, maximum);
export const isList = (value: unknown, check: Check): boolean =>
  Array.isArray(value) && value.every(check);
export const isMap = (value: unknown, check: Check): boolean =>
  isObject(value) && Object.values(value).every(check);
// Several members with the same check stand in one key; a member that may be absent ends with "?".
export const hasMembers = (value: unknown, members: Record<string, Check>): boolean =>
  isObject(value) &&
  Object.entries(members).every(([names, check]) =>
    names.split(' ').every((name) => {
      const key = name.replace('?', '');
      return (key !== name && value[key] === undefined) || check(value[key]);
    }),
  );

export const isSource = (value: unknown): boolean =>
  hasMembers(value, { 'id publisher title asAt url licence attribution?': isText });
export const isFurtherSources = (value: unknown): boolean => isList(value, isSource);
export const isTile = (value: unknown): boolean => isList(value, (item) => isWhole(item, 0));
export const isLocalName = (value: unknown): boolean =>
  hasMembers(value, { 'name label short?': isText });
export const isLocalNames = (value: unknown): boolean => isMap(value, isLocalName);
export const isOrganisationDescriptor = (value: unknown): boolean =>
  hasMembers(value, {
    'id label short code nation': isText,
    'tile?': isTile,
    'names?': isLocalNames,
  });
export const isOrganisationDescriptors = (value: unknown): boolean =>
  isList(value, isOrganisationDescriptor);
export const isMeasureBasis = (value: unknown): boolean =>
  hasMembers(value, { 'women? men? notStated? all? previous? share? difference? change?': isText });
export const isCounts = (value: unknown): boolean =>
  isList(value, (item) => item === null || isWhole(item, 0));
export const isShares = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, 0, 100));
export const isDifferences = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, -100, 100));
export const isChanges = (value: unknown): boolean =>
  isList(value, (item) => item === null || isNumber(item, -100));
export const isColumns = (value: unknown): boolean =>
  hasMembers(value, {
    'women? men? notStated? all? previous?': isCounts,
    'share?': isShares,
    'difference?': isDifferences,
    'change?': isChanges,
  });
export const isLevels = (value: unknown): boolean =>
  hasMembers(value, { 'all-officers middle-management senior-leadership': isColumns });
export const isMeasureMarkers = (value: unknown): boolean =>
  isMap(value, (item) => isMap(item, (item) => isList(item, isText)));
export const isMarkers = (value: unknown): boolean =>
  hasMembers(value, { 'all-officers? middle-management? senior-leadership?': isMeasureMarkers });
export const isRevision = (value: unknown): boolean =>
  hasMembers(value, { 'level measure at until reason?': isText, was: (item) => isNumber(item) });
export const isRevisions = (value: unknown): boolean => isList(value, isRevision);
export const isOrganisationSeries = (value: unknown): boolean =>
  hasMembers(value, {
    source: isText,
    basis: isMeasureBasis,
    levels: isLevels,
    'markers?': isMarkers,
    'revisions?': isRevisions,
  });
export const isYears = (value: unknown): boolean =>
  isList(value, (item) => isWhole(item, 2007, 2100));
export const isOrganisationReference = (value: unknown): boolean =>
  hasMembers(value, { 'id label name': isText, 'names?': isLocalNames });
export const isThemeIds = (value: unknown): boolean => isList(value, isText);
export const isProgrammes = (value: unknown): boolean => isList(value, isText);
