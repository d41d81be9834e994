import type { Facts } from '../facts/facts.js';
import { isLink } from './isLink.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe inside an element and inside a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** Text as a link where it has a web address, else as text. */
export const link = (address: string, text: string): string =>
  isLink(address) ? `<a href="${escaped(address)}">${escaped(text)}</a>` : escaped(text);

/**
 * The facts as HTML without script, style or class: a figure with title, sentence, captioned
 * table, notes and source. Every value stands in it as the widget shows it.
 */
export const toHtml = (facts: Facts): string => {
  const cells = (row: Facts['rows'][number]): string =>
    facts.columns.map(({ id }) => `<td>${escaped(row.cells[id]?.text ?? '')}</td>`).join('');
  return [
    `<figure lang="${escaped(facts.language)}" dir="${facts.direction}">`,
    `<figcaption><strong>${escaped(facts.title)}</strong><br>${escaped(facts.sentence)}</figcaption>`,
    facts.rows.length
      ? [
          `<table><caption>${escaped(facts.caption)}</caption>`,
          `<thead><tr><th scope="col">${escaped(facts.rowHeader)}</th>`,
          facts.columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join(''),
          '</tr></thead><tbody>',
          facts.rows
            .map((row) => `<tr><th scope="row">${escaped(row.label)}</th>${cells(row)}</tr>`)
            .join(''),
          '</tbody></table>',
        ].join('')
      : '',
    facts.notes.map((note) => `<p>${escaped(note)}</p>`).join(''),
    `<p>${link(facts.source.url, facts.source.text)}</p>`,
    '</figure>',
  ].join('');
};
