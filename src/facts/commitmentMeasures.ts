import type { Commitment, Headline, NationalDocument } from '../contracts/documents.js';
import type { Figure } from './figures.js';

/** A measure now and before; null is not known. */
interface Measured {
  readonly now: Figure | null;
  readonly before: Figure | null;
}

/** All that is known of a commitment in the asked year. */
export interface Known extends Measured {
  readonly commitment: Commitment;
  /** What is counted: women in per cent, examples or reports. */
  readonly kind: 'share' | 'examples' | 'reports';
  /** The number of examples of the asked year, or null. */
  readonly examples: Figure | null;
}

const printed = (value: number): Figure => ({ value, basis: 'published', markers: [] });
const counted = (value: number): Figure => ({ value, basis: 'computed', markers: [] });

const unknown: Measured = { now: null, before: null };

const sharesOf = ({ value, year, previous }: Headline): Measured => ({
  now: printed(value),
  before: previous.year === year - 1 ? printed(previous.value) : null,
});

/** The year of the report: that of its headlines. */
export const yearOfReport = (document: NationalDocument): number =>
  document.headlines[0]?.year ?? Number(document.edition);

/** The asked year stands now; a figure of any other year than it and the one before is unknown. */
const shift = (now: Figure | null, before: Figure | null, back: number): Measured =>
  back ? { now: before, before: null } : { now, before };

/** What is known of a commitment in the report's year, or as many years back. */
export const knownOf = (
  document: NationalDocument,
  commitment: Commitment,
  back: number,
): Known => {
  const { reports } = commitment;
  const examples = back || !commitment.themes.length ? null : counted(commitment.goodPracticeCount);
  if (commitment.headline) {
    const headline = document.headlines.find(({ id }) => id === commitment.headline);
    const { now, before } = headline ? sharesOf(headline) : unknown;
    return { commitment, kind: 'share', examples, ...shift(now, before, back) };
  }
  if (reports)
    return {
      commitment,
      kind: 'reports',
      examples,
      ...shift(printed(reports.value), printed(reports.previous), back),
    };
  return { commitment, kind: 'examples', examples, now: examples, before: null };
};

/** As many decimals as the source prints, the same for both. */
export const decimalsOf = ({ now, before }: Measured): number =>
  Math.max(...[now, before].map((figure) => String(figure?.value ?? 0).split('.')[1]?.length ?? 0));
