// Generated from data/schema by "npm run contracts". Change the schema, not this file.

export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isTruth: Check = (value) => typeof value === 'boolean';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isExactly =
  (only: unknown): Check =>
  (value) =>
    value === only;
// No figure is that large, and sums of larger ones would be infinite.
export const isNumber =
  (minimum = -(2 ** 53), maximum = 2 ** 53): Check =>
  (value) =>
    Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
export const isWhole = (minimum?: number, maximum?: number): Check => {
  const isInRange = isNumber(minimum, maximum);
  return (value) => Number.isInteger(value) && isInRange(value);
};
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));
export const isMap =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every((item) => check(item));
// Several members with the same check stand in one key; a member that may be absent ends with "?".
export const hasMembers =
  (members: Record<string, Check>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(members).every(([names, check]) =>
      names.split(' ').every((name) => {
        const key = name.replace('?', '');
        return (key !== name && value[key] === undefined) || check(value[key]);
      }),
    );

export const isSource = hasMembers({ 'id publisher title asAt url licence attribution?': isText });
export const isFurtherSources = isList(isSource);
export const isTile = isList(isWhole(0));
export const isLocalName = hasMembers({ 'name label short?': isText });
export const isLocalNames = isMap(isLocalName);
export const isOrganisationDescriptor = hasMembers({
  'id label short code nation': isText,
  'tile?': isTile,
  'names?': isLocalNames,
});
export const isOrganisationDescriptors = isList(isOrganisationDescriptor);
export const isMeasureBasis = hasMembers({
  'women? men? notStated? all? previous? share? difference? change?': isText,
});
export const isCounts = isList(orNull(isWhole(0)));
export const isShares = isList(orNull(isNumber(0, 100)));
export const isDifferences = isList(orNull(isNumber(-100, 100)));
export const isChanges = isList(orNull(isNumber(-100)));
export const isColumns = hasMembers({
  'women? men? notStated? all? previous?': isCounts,
  'share?': isShares,
  'difference?': isDifferences,
  'change?': isChanges,
});
export const isLevels = hasMembers({
  'all-officers middle-management senior-leadership': isColumns,
});
export const isMeasureMarkers = isMap(isMap(isList(isText)));
export const isMarkers = hasMembers({
  'all-officers? middle-management? senior-leadership?': isMeasureMarkers,
});
export const isRevision = hasMembers({ 'level measure at until reason?': isText, was: isNumber() });
export const isRevisions = isList(isRevision);
export const isOrganisationSeries = hasMembers({
  source: isText,
  basis: isMeasureBasis,
  levels: isLevels,
  'markers?': isMarkers,
  'revisions?': isRevisions,
});
export const isYears = isList(isWhole(2007, 2100));
export const isOrganisationReference = hasMembers({
  'id label name': isText,
  'names?': isLocalNames,
});
export const isThemeIds = isList(isText);
export const isProgrammes = isList(isText);
