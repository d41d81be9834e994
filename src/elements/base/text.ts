import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { Part } from '../../language/language.js';

/** Parts of a text with their marks: a figure about women is coloured, a date does not break. */
export const parts = (all: readonly Part[]): unknown[] =>
  all.map((part) => (part.mark ? html`<span class=${part.mark}>${part.text}</span>` : part.text));

/**
 * Attributes of a text in another language than the widget's: all texts that are published are
 * written from left to right.
 */
export const foreign = (language: string | undefined) =>
  language ? { lang: language, dir: 'ltr' } : { lang: nothing, dir: nothing };

/** Lines of a text under each other. */
export const lines = (all: readonly string[]): Template[] =>
  all.map((line) => html`<div>${line}</div>`);

/**
 * The accessible name of a mark. What stands on it is in it, so that somebody who says "click
 * Beds" is understood.
 *
 * @param shown the words on the mark
 * @param tip the lines of its tip, the whole name first
 * @param comma what parts them in the language
 */
export const markName = (
  shown: string,
  [name, ...rest]: readonly string[],
  comma: string,
): string => [name, ...(name === shown ? [] : [shown]), ...rest].join(comma);
