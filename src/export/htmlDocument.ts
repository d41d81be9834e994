import type { Facts } from '../facts/facts.js';
import { addressesOf } from './addresses.js';
import { escaped } from './escaped.js';
import { isLink } from './isLink.js';
import { linesOf, link, sentenceOf, spoken, tableOf } from './htmlParts.js';

/**
 * For a word processor: a heading for its outline, lines around the cells, and the address of
 * each source in words, because documents are printed.
 */
export const documentHtml = (facts: Facts): string => {
  const addresses = addressesOf(facts.source).filter(isLink);
  const lines = linesOf(facts);
  return [
    `<div${spoken(facts)}>`,
    `<h2>${escaped(facts.title)}</h2>`,
    `<p><strong>${sentenceOf(facts)}</strong></p>`,
    tableOf(facts, { table: ' border="1" cellpadding="4" cellspacing="0"' }),
    ...(lines.length ? ['<ul>', ...lines.map((line) => `<li>${line}</li>`), '</ul>'] : []),
    `<p>${[escaped(facts.source.text), ...addresses.map((address) => link(address, address))].join(' ')}</p>`,
    '</div>',
  ]
    .filter(Boolean)
    .join('\n');
};
