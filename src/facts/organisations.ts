import type { Language } from '../language/language.js';

/** What every document says of an organisation. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly name?: string;
  readonly short?: string;
  readonly names?: Readonly<Record<string, LocalName>>;
}

interface LocalName {
  readonly name: string;
  readonly label: string;
  readonly short?: string;
}

/** The full name in the widget's language: "North Wales Police", "Heddlu Gogledd Cymru". */
export const forceName = (organisation: Named, language: Language): string =>
  organisation.names?.[language.code]?.name ?? organisation.name ?? organisation.label;

/** The short form for lists and tables: "North Wales", "Gogledd Cymru". */
export const forceLabel = (organisation: Named, language: Language): string =>
  organisation.names?.[language.code]?.label ?? organisation.label;

/** The words in a box, of 9 characters at most where there are such: "N Wales", "G Cymru". */
export const forceShort = (organisation: Named, language: Language): string =>
  organisation.names?.[language.code]?.short ?? organisation.short ?? organisation.label;
