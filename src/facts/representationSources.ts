import type { RepresentationDocument, Source } from '../contracts/documents.js';
import type { Level } from './facts.js';
import { findSource } from './source.js';

/**
 * The sources of the shares at a level, each once, at the date of its document's year. A document
 * can have two: shares that the report prints, and numbers of officers of a table.
 *
 * @param documents the one that is shown first
 */
export const shareSources = (
  documents: readonly RepresentationDocument[],
  level: Level,
): readonly Source[] => {
  const all = documents.flatMap((document) => {
    const used = document.series.filter(
      ({ levels: { [level]: figures } }) => figures.share ?? (figures.women && figures.all),
    );
    const found = used.map(({ source }) => findSource(document, source));
    return (found.length ? found : [document.source]).map((source) => ({
      ...source,
      asAt: `${document.year}-03-31`,
    }));
  });
  return all.filter(({ id }, index) => index === all.findIndex((source) => source.id === id));
};
