import type { LitElement } from 'lit';

/** The words of a part as a reader sees them, white space folded. */
export const text = (element: LitElement, part: string): string =>
  (element.renderRoot.querySelector(`[part=${part}]`)?.textContent ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What is written to the console from now on until `take` is called, also kept from it. */
export const captured = (level: 'warn' | 'error'): { take(): string[] } => {
  const real = console[level];
  const lines: string[] = [];
  console[level] = (...words: unknown[]) => {
    lines.push(words.join(' '));
  };
  return {
    take: () => {
      console[level] = real;
      return lines;
    },
  };
};
