import type { RepresentationDocument, Source } from '../contracts/documents.js';
import type { Level } from './facts.js';
import { findSource } from './source.js';
import type { DatedSource } from './source.js';

/**
 * The sources of the shares at a level, each once, at the dates of the years that were taken from it. A
 * document can have two: shares that the report prints, and numbers of officers of a table.
 *
 * @param documents the one that is shown first
 */
export const shareSources = (
  documents: readonly RepresentationDocument[],
  level: Level,
): readonly DatedSource[] => {
  const sources: (Source & { dates: string[] })[] = [];
  for (const document of documents) {
    const asAt = `${document.year}-03-31`;
    const used = document.series
      .filter(
        ({
          levels: {
            [level]: { share, women, all },
          },
        }) => share ?? (women && all),
      )
      .map(({ source }) => findSource(document, source));
    for (const source of used.length ? used : [document.source]) {
      const known = sources.find(({ id }) => id === source.id);
      if (known) known.dates.push(asAt);
      else sources.push({ ...source, asAt, dates: [asAt] });
    }
  }
  return sources;
};
