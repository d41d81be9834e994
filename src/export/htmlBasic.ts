import type { Facts, Row } from '../facts/facts.js';
import { escaped } from './escaped.js';
import { cellText, foreign, linesOf, sourceOf, spoken } from './htmlParts.js';

const item = (facts: Facts, row: Row): string => {
  const values = facts.columns
    .map((column) => ({ label: escaped(column.label), text: cellText(row, column) }))
    .filter(({ text }) => text)
    .map(({ label, text }) => `${label} ${text}`);
  return `<li><strong>${escaped(row.label)}</strong>${values.length ? `: ${values.join('; ')}` : ''}</li>`;
};

/** Headings, paragraphs, a list and a link only: every value stands in the list with its name. */
export const basicHtml = (facts: Facts): string => {
  // No element around the whole is allowed everywhere, so each says its language.
  const says = spoken(facts);
  return [
    `<h3${says}>${escaped(facts.title)}</h3>`,
    `<p${foreign(facts.textLanguage) || says}>${escaped(facts.sentence)}</p>`,
    ...(facts.rows.length
      ? [
          `<p${says}><strong>${escaped(facts.caption)}</strong></p>`,
          `<ul${says}>`,
          ...facts.rows.map((row) => item(facts, row)),
          '</ul>',
        ]
      : []),
    ...linesOf(facts).map((line) => `<p${says}>${line}</p>`),
    `<p${says}>${sourceOf(facts)}</p>`,
  ].join('\n');
};
