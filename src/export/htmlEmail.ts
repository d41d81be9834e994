import type { Facts } from '../facts/facts.js';
import { escaped } from './escaped.js';
import { linesOf, sentenceOf, sourceOf, spoken, tableOf } from './htmlParts.js';

/** Outlook sets text without a font in a serif one. */
const written =
  (size: number) =>
  (markup: string): string =>
    `<font face="Arial, Helvetica, sans-serif" size="${size}">${markup}</font>`;

/**
 * Tables and attributes that Outlook draws as well as any other mail program: no style sheet, no
 * class, no colour, so that a dark theme of the reader may turn the whole.
 */
export const emailHtml = (facts: Facts): string => {
  const [start, end] = facts.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const body = written(3);
  const small = written(2);
  return [
    `<table role="presentation"${spoken(facts)} border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td align="${start}">`,
    `<h3>${written(4)(escaped(facts.title))}</h3>`,
    `<p>${body(sentenceOf(facts))}</p>`,
    tableOf(facts, {
      table: ' border="1" cellpadding="6" cellspacing="0"',
      name: ` align="${start}" valign="top"`,
      cell: ({ unit }) => ` align="${unit ? end : start}" valign="top"`,
      words: small,
    }),
    ...linesOf(facts).map((line) => `<p>${small(line)}</p>`),
    `<p>${small(sourceOf(facts))}</p>`,
    '</td></tr></table>',
  ]
    .filter(Boolean)
    .join('\n');
};
