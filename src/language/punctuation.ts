import type { Language } from './language.js';

/** A sentence with its full stop. */
export const sentence = ({ stop }: Language, text: string): string => text + stop;

/** Sentences after each other; empty ones are left out. */
export const sentences = ({ gap }: Language, all: readonly string[]): string =>
  all.filter(Boolean).join(gap);
