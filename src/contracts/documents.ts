// Generated from data/schema by "npm run contracts". Change the schema, not this file.

/**
 * Address of the schema of this document, relative to the document.
 */
export type SchemaAddress = string;
/**
 * Version of the shape of the documents. It changes only when a reader written for the earlier shape would fail; added members do not change it.
 */
export type SchemaVersion = 1;
/**
 * Edition of the published data: the year of the annual report it goes with.
 */
export type Edition = string;
/**
 * Calendar date, year-month-day.
 */
export type CalendarDate = string;
/**
 * Id of a source; the source itself stands in the same document under source or furtherSources. own-figures is kept for figures that a force gives of itself; no published document has it.
 */
export type SourceId = string;
/**
 * Address of a page.
 */
export type Address = string;
/**
 * Further sources of this document, when it uses more than the principal one.
 */
export type FurtherSources = Source[];
/**
 * Calendar year. Officer and staff figures are as at 31 March of the year.
 */
export type Year = number;
/**
 * Id of an organisation: the police.uk slug where there is one.
 */
export type OrganisationId = string;
/**
 * Name in tables and lists.
 */
export type OrganisationLabel = string;
/**
 * Name for a small box, at most 9 characters. Only organisations with figures have one.
 */
export type OrganisationShort = string;
/**
 * Code of two or three letters, for the smallest map.
 */
export type OrganisationCode = string;
/**
 * Where the organisation polices: a nation of the United Kingdom, England and Wales, Great Britain, the whole United Kingdom, a Crown Dependency or the British Overseas Territories.
 */
export type Nation =
  | 'England'
  | 'Wales'
  | 'Scotland'
  | 'Northern Ireland'
  | 'England and Wales'
  | 'Great Britain'
  | 'United Kingdom'
  | 'Crown Dependency'
  | 'British Overseas Territories';
/**
 * Place on the tile map, column and row, each counted from 0.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Tile = [number, number];
/**
 * Full name as the organisation writes it.
 */
export type OrganisationName = string;
/**
 * The organisations in the order of every column of every series in this document, sorted by label.
 */
export type OrganisationDescriptors = OrganisationDescriptor[];
/**
 * How a figure came about: published, as the source prints it; computed, added up from the source's counts; recovered, the one whole number that agrees with a printed percentage.
 */
export type Basis = 'published' | 'computed' | 'recovered';
/**
 * Police officers by headcount, never full-time equivalents. null: not available.
 */
export type Counts = (number | null)[];
/**
 * Women as a percentage of all officers of the level, 0 to 100, as printed. null: not available.
 */
export type Shares = (number | null)[];
/**
 * Women's share at the level minus women's share of all officers of the same force, in percentage points, as printed. null: not available.
 */
export type Differences = (number | null)[];
/**
 * Change in the number of women since 31 March of the year before, in per cent of that number, as printed. null: not available.
 */
export type Changes = (number | null)[];
/**
 * Marker of official statistics: c confidential, e estimated, p provisional, r revised, u low reliability, x not available, z not applicable.
 */
export type Marker = 'c' | 'e' | 'p' | 'r' | 'u' | 'x' | 'z';
/**
 * Level of police officers: all-officers; middle-management, which is sergeant and inspector; senior-leadership, which is chief inspector and above with chief officers included.
 */
export type Level = 'all-officers' | 'middle-management' | 'senior-leadership';
/**
 * What a figure of a level measures: the name of its column.
 */
export type Measure =
  'women' | 'men' | 'notStated' | 'all' | 'previous' | 'share' | 'difference' | 'change';
/**
 * Revised figures of the series, by the date of their revision. Absent: there are none.
 */
export type Revisions = Revision[];
/**
 * Which figures there are of the organisation: counts (headcounts of officers a level), change (only the printed change in the number of women), none.
 */
export type FiguresKind = 'counts' | 'change' | 'none';
/**
 * The years, ascending, in the order of every column of the series.
 */
export type Years = Year[];
/**
 * Kind of entry: good-practice from the annual report, or news from elsewhere.
 */
export type EntryKind = 'good-practice' | 'news';
/**
 * Language of the texts of the entry; absent, English.
 */
export type EntryLanguage = string;
/**
 * Title of the entry, in our own words.
 */
export type EntryTitle = string;
/**
 * Summary of the entry in our own words; in English 40 to 80 words.
 */
export type EntrySummary = string;
/**
 * Theme of a good-practice entry.
 */
export type ThemeId =
  | 'promotion-and-progression'
  | 'mentoring-and-coaching'
  | 'recruitment-and-attraction'
  | 'specialist-roles'
  | 'womens-health'
  | 'parents-and-carers'
  | 'flexible-working'
  | 'violence-against-women-and-girls'
  | 'culture-and-misogyny'
  | 'allyship'
  | 'networks-and-events'
  | 'intersectionality'
  | 'training-and-learning'
  | 'fitness-kit-and-sport'
  | 'pay-and-policy'
  | 'evidence-and-listening';
/**
 * Themes of the entry, the most fitting first.
 */
export type ThemeIds = ThemeId[];
/**
 * Names of programmes, operations and partner organisations in the entry.
 */
export type Programmes = string[];
/**
 * Line of the source text, counted from 1, on which the fact stands or the entry starts.
 */
export type Line = number;
/**
 * Id of a group of forces: england-and-wales, the 43 territorial forces; with-british-transport-police, the same and British Transport Police.
 */
export type GroupId = 'england-and-wales' | 'with-british-transport-police';
/**
 * Id of a headline.
 */
export type HeadlineId =
  | 'middle-management-share'
  | 'senior-leadership-share'
  | 'growth-all-officers'
  | 'growth-middle-management'
  | 'growth-senior-leadership';
/**
 * Kind of organisation: territorial police force, special police force or agency, force of a Crown Dependency, forces of the British Overseas Territories, association of officers, or federation branch.
 */
export type OrganisationKind =
  | 'territorial'
  | 'special'
  | 'crown-dependency'
  | 'overseas-territories'
  | 'association'
  | 'federation';

/**
 * Every published document, by the name of its type.
 */
export interface PublishedDocuments {
  ChangeDocument: ChangeDocument;
  ForceDocument: ForceDocument;
  GoodPracticeDocument: GoodPracticeDocument;
  GoodPracticeIndexDocument: GoodPracticeIndexDocument;
  IndexDocument: IndexDocument;
  NationalDocument: NationalDocument;
  OrganisationsDocument: OrganisationsDocument;
  PoliceStaffDocument: PoliceStaffDocument;
  RepresentationDocument: RepresentationDocument;
  StaffGradesDocument: StaffGradesDocument;
}
/**
 * change/<year>.json: change in the number of women of every force at the three levels since the year before.
 */
export interface ChangeDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  year: Year;
  /**
   * Whether the change at the three levels is known, printed or from counts, for every force of the Home Office table.
   */
  complete: boolean;
  organisations: OrganisationDescriptors;
  /**
   * Figures of the year, one series a source.
   */
  series: OrganisationSeries[];
  averages?: Averages;
}
/**
 * Where figures or texts come from.
 */
export interface Source {
  id: SourceId;
  /**
   * Who published the source.
   */
  publisher: string;
  /**
   * Title of the source.
   */
  title: string;
  asAt: CalendarDate;
  url: Address;
  /**
   * Terms under which the source may be used.
   */
  licence: string;
  /**
   * Sentence to show wherever figures of the source are shown, where its terms ask for one.
   */
  attribution?: string;
}
/**
 * What a box, tile or row of an organisation with figures needs.
 */
export interface OrganisationDescriptor {
  id: OrganisationId;
  label: OrganisationLabel;
  short: OrganisationShort;
  code: OrganisationCode;
  nation: Nation;
  tile?: Tile;
  names?: LocalNames;
}
/**
 * Names by language code. Present only where the organisation has a name of its own in another language.
 */
export interface LocalNames {
  [k: string]: LocalName;
}
/**
 * The organisation's own name in one more language.
 */
export interface LocalName {
  name: OrganisationName;
  label: OrganisationLabel;
  short?: OrganisationShort;
}
/**
 * Figures of one source. Every column is aligned with the document's organisations.
 */
export interface OrganisationSeries {
  source: SourceId;
  basis: MeasureBasis;
  levels: Levels;
  markers?: Markers;
  revisions?: Revisions;
}
/**
 * How the figures of each measure of the series came about.
 */
export interface MeasureBasis {
  women?: Basis;
  men?: Basis;
  notStated?: Basis;
  all?: Basis;
  previous?: Basis;
  share?: Basis;
  difference?: Basis;
  change?: Basis;
}
/**
 * Columns a level.
 */
export interface Levels {
  'all-officers': Columns;
  'middle-management': Columns;
  'senior-leadership': Columns;
}
/**
 * The figures of one level, one column a measure. All columns of a series have the same length. A measure that is unknown throughout is left out; so is notStated when it is 0 throughout.
 */
export interface Columns {
  women?: Counts;
  men?: Counts;
  notStated?: Counts;
  all?: Counts;
  previous?: Counts;
  share?: Shares;
  difference?: Differences;
  change?: Changes;
}
/**
 * Markers that say more than null does. A null without a marker here is not available, x.
 */
export interface Markers {
  'all-officers'?: MeasureMarkers;
  'middle-management'?: MeasureMarkers;
  'senior-leadership'?: MeasureMarkers;
}
/**
 * Markers a measure, then by the year or the organisation id of the figure.
 */
export interface MeasureMarkers {
  [k: string]: {
    [k: string]: Marker[];
  };
}
/**
 * A figure that was published otherwise before. The figure itself has the marker r.
 */
export interface Revision {
  level: Level;
  measure: Measure;
  /**
   * The year or the organisation id of the figure, as in markers.
   */
  at: string;
  /**
   * The earlier value, in the unit of the measure.
   */
  was: number;
  until: CalendarDate;
  /**
   * Why, in English.
   */
  reason?: string;
}
/**
 * Average change a level, as the report prints it. Only for years with a printed average.
 */
export interface Averages {
  'all-officers': Average;
  'middle-management': Average;
  'senior-leadership': Average;
}
/**
 * Plain mean of the changes of the forces, in which a small force counts as much as a large one.
 */
export interface Average {
  /**
   * Average change, per cent.
   */
  value: number;
  /**
   * Average change of the year before, per cent.
   */
  previous: number;
  basis: Basis;
}
/**
 * forces/<id>.json: all that the card and the trend of one organisation need.
 */
export interface ForceDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  organisation: ForceOrganisation;
  /**
   * Latest year with the number of women and of all officers at the three levels. null: no year has them.
   */
  latestComplete: number | null;
  /**
   * Figures over years, one series a source. Empty for an organisation without figures.
   */
  series: YearSeries[];
}
/**
 * The organisation of the document.
 */
export interface ForceOrganisation {
  id: OrganisationId;
  name: OrganisationName;
  label: OrganisationLabel;
  short?: OrganisationShort;
  code?: OrganisationCode;
  nation: Nation;
  names?: LocalNames;
  figures: FiguresKind;
}
/**
 * Figures of one source over years. Every column is aligned with years.
 */
export interface YearSeries {
  source: SourceId;
  basis: MeasureBasis;
  years: Years;
  levels: Levels;
  markers?: Markers;
  revisions?: Revisions;
}
/**
 * good-practice/<id>.json: one good-practice entry.
 */
export interface GoodPracticeDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  entry: GoodPracticeEntry;
}
/**
 * A good-practice entry.
 */
export interface GoodPracticeEntry {
  id: OrganisationId;
  organisation: OrganisationReference;
  kind: EntryKind;
  language?: EntryLanguage;
  title: EntryTitle;
  summary: EntrySummary;
  /**
   * Every figure of the entry, the most telling first.
   */
  figures: Figure[];
  themes: ThemeIds;
  programmes: Programmes;
  /**
   * Dates of the entry.
   */
  dates: DatedEvent[];
  /**
   * Pages the entry points to.
   */
  links: Link[];
  line: Line;
}
/**
 * The organisation of a good-practice entry.
 */
export interface OrganisationReference {
  id: OrganisationId;
  label: OrganisationLabel;
  name: OrganisationName;
  names?: LocalNames;
}
/**
 * A figure of the entry.
 */
export interface Figure {
  /**
   * The figure in its unit. null: the text gives no single number.
   */
  value: number | null;
  /**
   * The numeral as it is shown.
   */
  text: string;
  /**
   * Word that limits the figure, such as over or nearly.
   */
  qualifier?: string;
  /**
   * Unit of the figure, or what is counted.
   */
  unit: string;
  /**
   * What the figure counts; reads on after the numeral.
   */
  what: string;
}
/**
 * What happened when.
 */
export interface DatedEvent {
  /**
   * A year, a year and month, or a full date.
   */
  date: string;
  /**
   * What happened.
   */
  what: string;
}
/**
 * A page the entry points to.
 */
export interface Link {
  /**
   * What the page is.
   */
  label: string;
  url: Address;
}
/**
 * good-practice.json: every good-practice entry without its figures, and how many there are a theme.
 */
export interface GoodPracticeIndexDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  /**
   * All themes in their fixed order.
   */
  themes: ThemeCount[];
  /**
   * The entries, sorted by the label of the organisation.
   */
  entries: GoodPracticeIndexEntry[];
}
/**
 * A theme and how many entries have it.
 */
export interface ThemeCount {
  id: ThemeId;
  /**
   * Number of entries with the theme.
   */
  count: number;
}
/**
 * What a list shows of an entry.
 */
export interface GoodPracticeIndexEntry {
  id: OrganisationId;
  organisation: OrganisationReference;
  language?: EntryLanguage;
  title: EntryTitle;
  summary: EntrySummary;
  themes: ThemeIds;
  programmes: Programmes;
  kind: EntryKind;
}
/**
 * index.json: what is published, with sizes and digests.
 */
export interface IndexDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  /**
   * Editions that can be read, the latest last.
   */
  editions: EditionEntry[];
  latest: Edition;
  /**
   * Years for which there is a document, a folder.
   */
  years: {
    representation: YearRange;
    change: YearRange;
    'police-staff': YearRange;
  };
  /**
   * Every other published file of this edition, sorted by path. An earlier edition has an index of its own in its folder.
   */
  files: PublishedFile[];
}
/**
 * An edition of the published data.
 */
export interface EditionEntry {
  id: Edition;
  /**
   * Folder of the edition, relative to this document. Empty: the folder of this document.
   */
  path: string;
}
/**
 * Years of a folder.
 */
export interface YearRange {
  first: Year;
  last: Year;
  latestComplete: Year;
}
/**
 * A published file.
 */
export interface PublishedFile {
  /**
   * Path relative to this document.
   */
  path: string;
  /**
   * SHA-256 digest of the bytes, hexadecimal.
   */
  sha256: string;
  /**
   * Size in bytes.
   */
  bytes: number;
}
/**
 * national.json: all forces together over years, the report's headlines and the three commitments.
 */
export interface NationalDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  /**
   * Groups of forces that are added up.
   */
  groups: Group[];
  /**
   * Figures over years, one series a group of forces.
   */
  series: GroupSeries[];
  /**
   * Figures that the report puts first, then the same shares for later years, computed from the counts of a newer table.
   */
  headlines: Headline[];
  /**
   * The commitments of UK policing to HeForShe, in their order.
   */
  commitments: Commitment[];
}
/**
 * A group of forces.
 */
export interface Group {
  id: GroupId;
  /**
   * Number of forces.
   */
  forces: number;
}
/**
 * Figures of one group over years. Every column is aligned with years.
 */
export interface GroupSeries {
  group: GroupId;
  source: SourceId;
  basis: MeasureBasis;
  years: Years;
  levels: Levels;
  markers?: Markers;
  revisions?: Revisions;
}
/**
 * A figure that the report puts first, or the same share of a later year.
 */
export interface Headline {
  id: HeadlineId;
  level: Level;
  /**
   * What is measured: share, women as a percentage of officers of the level; average-change, plain mean over forces of the change in the number of women.
   */
  measure: 'share' | 'average-change';
  /**
   * Unit of every value: per cent.
   */
  unit: 'percent';
  /**
   * The figure, per cent.
   */
  value: number;
  year: Year;
  previous: ValueOfYear;
  reference?: ValueOfYear;
  basis: Basis;
  source: SourceId;
}
/**
 * A figure and its year.
 */
export interface ValueOfYear {
  /**
   * The figure, in the unit of the headline.
   */
  value: number;
  year: Year;
}
/**
 * A commitment of UK policing to HeForShe.
 */
export interface Commitment {
  /**
   * Id of the commitment: balance in middle management, acting on sexism and misogyny, reporting every year.
   */
  id: 'middle-management-balance' | 'sexism-and-misogyny' | 'annual-report';
  /**
   * Place of the commitment in the report's order.
   */
  number: number;
  headline?: HeadlineId;
  reports?: Reports;
  /**
   * Themes of good practice that serve the commitment.
   */
  themes: ThemeId[];
  /**
   * Number of good-practice entries with at least one of the themes, news left out.
   */
  goodPracticeCount: number;
  /**
   * Number of good-practice entries altogether, news left out.
   */
  goodPracticeTotal: number;
  source: SourceId;
  line: Line;
}
/**
 * Annual reports published so far.
 */
export interface Reports {
  /**
   * Number of reports with this one.
   */
  value: number;
  /**
   * Number of reports a year earlier.
   */
  previous: number;
}
/**
 * organisations.json: every organisation of the data, with all names by which it can be found.
 */
export interface OrganisationsDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  /**
   * The organisations, sorted by label.
   */
  organisations: Organisation[];
}
/**
 * A police force or another organisation of the data.
 */
export interface Organisation {
  id: OrganisationId;
  name: OrganisationName;
  label: OrganisationLabel;
  short?: OrganisationShort;
  code?: OrganisationCode;
  nation: Nation;
  /**
   * Region of England, or Wales, as the Home Office table names it.
   */
  region?: string;
  kind: OrganisationKind;
  names?: LocalNames;
  /**
   * Other names, spellings and codes by which people look for the organisation.
   */
  aliases: string[];
  tile?: Tile;
  figures: FiguresKind;
  /**
   * Whether there is a good-practice entry of the organisation.
   */
  goodPractice: boolean;
}
/**
 * police-staff/<year>.json: women and men among police staff, support officers, volunteers and special constables.
 */
export interface PoliceStaffDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  year: Year;
  /**
   * Area the figures cover: England and Wales only.
   */
  coverage: 'england-and-wales';
  /**
   * The four groups.
   */
  groups: StaffGroup[];
}
/**
 * A group of people who are not regular police officers.
 */
export interface StaffGroup {
  /**
   * Id of the group.
   */
  id:
    | 'police-staff-and-designated-officers'
    | 'police-community-support-officers'
    | 'police-support-volunteers'
    | 'special-constables';
  /**
   * Women as a percentage of the group, whole per cent as printed.
   */
  women: number;
  /**
   * Men as a percentage of the group, whole per cent as printed.
   */
  men: number;
  basis: Basis;
  /**
   * Change of the percentage of women since the year before, in percentage points, as printed.
   */
  changePoints: number;
  /**
   * Women as a percentage of the group the year before: the percentage less the printed change.
   */
  previousWomen: number;
  previousBasis: Basis;
}
/**
 * representation/<year>.json: women and all officers of every force at the three levels in one year.
 */
export interface RepresentationDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  edition: Edition;
  updated: CalendarDate;
  source: Source;
  furtherSources?: FurtherSources;
  year: Year;
  /**
   * Whether every force of the Home Office table has the number of women and of all officers at the three levels.
   */
  complete: boolean;
  organisations: OrganisationDescriptors;
  /**
   * Figures of the year, one series a source.
   */
  series: OrganisationSeries[];
}
/**
 * Women and men among the police staff of one force by grade: figures of the force's own, given to a police-staff-chart inside its tag. None is published here.
 */
export interface StaffGradesDocument {
  $schema: SchemaAddress;
  schemaVersion: SchemaVersion;
  source: Source;
  year: Year;
  force: OrganisationName;
  /**
   * The grades, from the lowest to the highest.
   */
  grades: StaffGrade[];
}
/**
 * One grade of police staff, by headcount.
 */
export interface StaffGrade {
  /**
   * Name of the grade.
   */
  name: string;
  /**
   * Number of women.
   */
  women: number;
  /**
   * Number of men.
   */
  men: number;
}
/**
 * What every series of figures has, whatever it is aligned with.
 */
export interface Series {
  source: SourceId;
  basis: MeasureBasis;
  years?: Years;
  levels: Levels;
  markers?: Markers;
  revisions?: Revisions;
}
