import type { Facts } from '../facts/facts.js';
import { markerWords } from '../facts/markers.js';
import { english } from '../language/language.js';
import type { Language } from '../language/language.js';
import { sentence, sentences } from '../language/punctuation.js';

/**
 * The facts as running text: the text alternative of a picture. It has title, sentence, every row
 * of the table in words, the first note and the source.
 */
export const toWords = (facts: Facts, language: Language = english): string => {
  const said = (text: string): string => sentence(language, text);
  const rows = facts.empty
    ? []
    : facts.rows.map(({ label, cells }) => {
        const values = facts.columns.flatMap((column) => {
          const text = cells[column.id]?.text;
          return text ? [`${column.label} ${text}`] : [];
        });
        return said(values.length ? `${label}: ${values.join(language.semicolon)}` : label);
      });
  const explained = rows.length ? markerWords(facts, language) : '';
  return sentences(language, [
    said(facts.title),
    facts.sentence,
    ...(rows.length ? [said(facts.caption), ...rows] : []),
    explained,
    ...facts.notes.slice(0, 1),
    facts.source.text,
  ]);
};
