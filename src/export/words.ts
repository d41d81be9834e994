import type { Facts } from '../facts/facts.js';
import { markerWords } from '../facts/markers.js';
import { english } from '../language/language.js';
import type { Language } from '../language/language.js';

/**
 * The facts as running text: the text alternative of a picture. It has title, sentence, every row
 * of the table in words, the first note and the source.
 */
export const toWords = (facts: Facts, language: Language = english): string => {
  const rows = facts.empty
    ? []
    : facts.rows.map(({ label, cells }) => {
        const values = facts.columns.flatMap((column) => {
          const text = cells[column.id]?.text;
          return text ? [`${column.label} ${text}`] : [];
        });
        return values.length ? `${label}: ${values.join('; ')}.` : `${label}.`;
      });
  const explained = rows.length ? markerWords(facts, language) : '';
  return [
    `${facts.title}.`,
    facts.sentence,
    ...(rows.length ? [`${facts.caption}.`, ...rows] : []),
    ...(explained ? [`${explained}.`] : []),
    ...facts.notes.slice(0, 1),
    facts.source.text,
  ]
    .filter(Boolean)
    .join(' ');
};
