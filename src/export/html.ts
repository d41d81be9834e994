import type { Facts } from '../facts/facts.js';
import { basicHtml } from './htmlBasic.js';
import { escaped } from './escaped.js';
import { documentHtml } from './htmlDocument.js';
import { emailHtml } from './htmlEmail.js';
import { linesOf, sentenceOf, sourceOf, spoken, tableOf } from './htmlParts.js';

/** A figure with title, sentence, captioned table, what its markers mean, notes and source. */
const figureHtml = (facts: Facts): string =>
  [
    `<figure${spoken(facts)}>`,
    `<figcaption><strong>${escaped(facts.title)}</strong><br>${sentenceOf(facts)}</figcaption>`,
    tableOf(facts),
    ...linesOf(facts).map((line) => `<p>${line}</p>`),
    `<p>${sourceOf(facts)}</p>`,
    '</figure>',
  ]
    .filter(Boolean)
    .join('\n');

const variants = {
  figure: figureHtml,
  basic: basicHtml,
  email: emailHtml,
  document: documentHtml,
} as const;

export type HtmlVariant = keyof typeof variants;

export interface HtmlOptions {
  /**
   * - `figure` (default): a figure with a captioned table, for pages and most editors
   * - `basic`: headings, paragraphs and a list, for editors that drop tables (Drupal's Basic HTML)
   * - `email`: tables with attributes instead of styles, for mail programs
   * - `document`: for word processors; the address of the source stands in words
   */
  readonly variant?: HtmlVariant;
}

/**
 * The facts as HTML without script, style sheet or class. Each variant holds title, sentence,
 * every value as the widget shows it, what markers such as `[x]` mean, every note, and the source with
 * its date and address. The markup has no empty line, so that editors that make paragraphs of those
 * leave it alone.
 *
 * @param facts of any widget
 * @param options which variant
 * @returns markup to stand anywhere inside a body; all texts are escaped
 * @throws RangeError for a variant that there is not
 */
export const toHtml = (facts: Facts, { variant = 'figure' }: HtmlOptions = {}): string => {
  if (!Object.hasOwn(variants, variant))
    throw new RangeError(
      `There is no variant "${String(variant)}". There are: ${Object.keys(variants).join(', ')}.`,
    );
  return variants[variant](facts);
};
