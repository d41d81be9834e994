import type { Part } from '../language/language.js';

/** The three levels of officers, as the report defines them. */
export const levels = ['all-officers', 'middle-management', 'senior-leadership'] as const;
export type Level = (typeof levels)[number];

/** Where a value comes from: printed by its source, computed by us from counts, or recovered. */
export type Basis = 'published' | 'computed' | 'recovered';

/**
 * One value of the table. It is never a bare number: `markers` are those of the Government
 * Statistical Service without brackets (`x` not available, `z` not applicable, `r` revised …).
 * A value that is not known is null with a marker, never 0.
 */
export interface Cell {
  readonly value: number | string | null;
  readonly text: string;
  readonly basis: Basis | null;
  readonly markers: readonly string[];
  /** Language of the text where it is not that of the facts. */
  readonly language?: string | undefined;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** `percent`, `percentage-points`, `people` or empty for words. */
  readonly unit: string;
  /** A name of a word or two, for beside a line. */
  readonly short?: string | undefined;
}

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Language of the label where it is not that of the facts. */
  readonly language?: string | undefined;
  /** A name of at most nine characters, for boxes. */
  readonly short?: string | undefined;
  /** True for a row that the page marks. */
  readonly highlighted?: boolean | undefined;
  /** What a mark says when a reader points at it or moves to it, a line each. */
  readonly tip?: readonly string[] | undefined;
}

/** A piece of the source line; one that names a source has its address. */
export interface SourcePart extends Part {
  readonly url?: string;
}

export interface FactsSource {
  readonly publisher: string;
  readonly title: string;
  /** ISO date. */
  readonly asAt: string;
  readonly url: string;
  readonly licence: string;
  /** The whole source line, in the widget's language, with all sources, basis and licence. */
  readonly text: string;
  /** The pieces of `text`, so that each source that it names can be a link of its own. */
  readonly parts: readonly SourcePart[];
}

/**
 * What a widget says, in one language. Drawing, table, text alternative, script-free HTML, CSV
 * and image are all views of this one value, so they cannot disagree.
 */
export interface Facts {
  /** The tag. */
  readonly widget: string;
  /** What, where and when. */
  readonly title: string;
  /** The takeaway: one or two sentences, true for these very figures. */
  readonly sentence: string;
  /** The code of the language in which all texts are. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly year: number;
  readonly columns: readonly Column[];
  /** What the first column of the table, with the names of the rows, is called. */
  readonly rowHeader: string;
  /** What the table shows, with units. */
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first one is always shown; all stand under Notes. */
  readonly notes: readonly string[];
  readonly source: FactsSource;
  /** What the markers of the table mean, in words; absent until the facts are loaded, empty without any. */
  readonly legend?: string;
  /** Edition of the data in words, and the address of the document; absent until they are loaded. */
  readonly edition?: string;
  readonly address?: string;
  /** Language of headline and detail where it is not that of the facts: a text only in English. */
  readonly textLanguage?: string | undefined;
  /** The headline with its marked figures, and the rest of the sentence. */
  readonly headline: readonly Part[];
  readonly detail: string;
  /** True when nothing is known and the sentence says so. */
  readonly empty: boolean;
}

/** A value that is not known. */
export const unknownCell = (text: string): Cell => ({
  value: null,
  text,
  basis: null,
  markers: ['x'],
});
