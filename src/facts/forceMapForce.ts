import type { OrganisationDescriptor, RepresentationDocument } from '../contracts/documents.js';
import type { Language } from '../language/language.js';
import { rounded, roundedRatio } from '../language/numbers.js';
import type { Level } from './facts.js';
import { atOrganisation, figuresAt } from './figures.js';
import type { LevelFigures } from './figures.js';
import { forceLabel, forceShort } from './organisations.js';

/** What the colour of a tile can stand for: the share, or its difference to all officers. */
export const mapMeasures = ['share', 'difference'] as const;
export type MapMeasure = (typeof mapMeasures)[number];

/** A force with its figures at one level. */
export interface MapForce {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly code: string;
  readonly tile: readonly [number, number] | null;
  readonly figures: LevelFigures;
  /** Women among all officers of the force. */
  readonly overall: LevelFigures;
}

export const mapForce = (
  document: RepresentationDocument,
  organisation: OrganisationDescriptor,
  level: Level,
  language: Language,
): MapForce => {
  const at = atOrganisation(document.organisations, organisation.id);
  const label = forceLabel(organisation, language);
  return {
    id: organisation.id,
    label,
    short: forceShort(organisation, language),
    code: organisation.code,
    tile: organisation.tile?.length === 2 ? organisation.tile : null,
    figures: figuresAt(document.series, at, level),
    overall: figuresAt(document.series, at, 'all-officers'),
  };
};

/** A known share with fewer decimals, rounded once: from the numbers of officers where it can be. */
export const roundedShare = (
  { share, women, all }: LevelFigures,
  decimals: number,
): number | null => {
  if (!share) return null;
  return share.basis === 'computed' && women && all
    ? roundedRatio(100 * women.value, all.value, decimals)
    : rounded(share.value, decimals);
};
