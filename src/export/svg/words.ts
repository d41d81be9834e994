import type { Part } from '../../language/language.js';

/**
 * Widths of letters in em, after Arial. A picture is made without a browser that could measure, so
 * lines are broken by this estimate; it is a little wide rather than narrow.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u200b-\u200f\u2066-\u2069]/, 0],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1],
  [/[MW%@—→←]/, 0.9],
  [/[mw]/, 0.8],
  [/[A-Z&]/, 0.69],
  [/[iljI.,:;!'’|]/, 0.26],
  [/[ \u00a0ftr()[\]/-]/, 0.32],
];
const other = 0.56;
const boldFactor = 1.06;

export interface Size {
  /** Height of the letters in px. */
  readonly size: number;
  readonly bold?: boolean | undefined;
}

/** About how wide a text is, in px. */
export const widthOf = (text: string, { size, bold }: Size): number =>
  [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? other),
    0,
  ) *
  size *
  (bold ? boldFactor : 1);

/** Pieces that stay on one line, each with the space after it. */
const pieces = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) =>
    part.mark === 'whole'
      ? [part]
      : (
          part.text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^ \u2e80-\u9fff\uff00-\uffef]+ *| +/g) ??
          []
        ).map((text) => ({ ...part, text })),
  );

const greedy = (all: readonly Part[], size: Size, width: number): Part[][] => {
  const lines: Part[][] = [[]];
  let used = 0;
  // Pieces without a space between them, such as a figure and its comma, stay together.
  const groups = all.reduce<Part[][]>((found, piece) => {
    const last = found[found.length - 1];
    const glued = last && !/[ \u2e80-\u9fff\uff00-\uffef]$/.test(last[last.length - 1]!.text);
    if (glued) last.push(piece);
    else found.push([piece]);
    return found;
  }, []);
  for (const group of groups) {
    const text = group.map((piece) => piece.text).join('');
    if (used && used + widthOf(text.trimEnd(), size) > width) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1]!.push(...group);
    used += widthOf(text, size);
  }
  return lines;
};

/** Breaks marked text into lines of at most `width` px; a longer word stands alone. */
export const wrapParts = (parts: readonly Part[], size: Size, width: number): Part[][] =>
  greedy(pieces(parts), size, width);

/** The same with lines of about the same length, for a headline. */
export const balanced = (parts: readonly Part[], size: Size, width: number): Part[][] => {
  const all = pieces(parts);
  const { length } = greedy(all, size, width);
  for (let narrow = width / 2; narrow < width; narrow += 8) {
    const lines = greedy(all, size, narrow);
    if (lines.length <= length) return lines;
  }
  return greedy(all, size, width);
};

/** Breaks plain text into lines. */
export const wrap = (text: string, size: Size, width: number): string[] =>
  wrapParts([{ text }], size, width).map((line) =>
    line
      .map((part) => part.text)
      .join('')
      .trimEnd(),
  );
