/** The colours of a theme, and which of them must be told apart: for its test and its page. */

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type Colours = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

/** Every `--gep-…` with its two colours in a sheet that a page links, or in a sheet of ours. */
export const coloursOf = (cssText: string): Colours => {
  const found = new Map<string, Record<Theme, string>>();
  const value = /--gep-([\w-]+)(?::|,)\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g;
  for (const [, name, light, dark] of cssText.matchAll(value))
    found.set(name!, { light: light!, dark: dark! });
  return found;
};

type Three = readonly [number, number, number];

/** The linear red, green and blue of `#rrggbb`, 0 to 1. */
export const linear = (hex: string): Three =>
  [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    ) as unknown as Three;

/** Relative luminance of `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (hex: string): number => {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, 1 to 21, as WCAG 2.2 computes it. */
export const contrast = (one: string, other: string): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
};

export const steps = (side: string, ...edges: number[]): string[] =>
  edges.map((edge) => `${side}-${edge}`);

/** What is written on what. */
export const texts: Record<string, string[]> = {
  surface: ['ink', 'ink-quiet', 'women', 'equal', 'alert', 'on-men'],
  sunk: ['ink', 'ink-quiet'],
  women: ['on-women'],
  men: ['on-men', 'ink-quiet', 'women'],
  equal: ['on-equal'],
  'equal-tint': ['ink', 'ink-quiet', 'equal'],
};
for (const side of ['lower', 'higher']) {
  for (const step of steps(side, 1, 5)) texts[step] = ['ink'];
  for (const step of steps(side, 10, 15)) texts[step] = ['on-women'];
}

/** What must be seen as a shape on what: bars, boxes, lines, outlines, the ring. */
export const marks: Record<string, string[]> = {
  surface: [
    ...['women', 'women-quiet', 'men-edge', 'edge', 'equal', 'focus', 'alert', 'ink'],
    ...steps('lower', 10, 15),
    ...steps('higher', 10, 15),
  ],
  men: ['women', 'ink'],
  'equal-tint': ['equal', 'edge', 'focus'],
};

/** Two colours that must be told apart, and how well they are. */
export interface Pair {
  name: string;
  ground: string;
  theme: Theme;
  ratio: number;
  least: number;
}

/** Every pair of a theme. The least is 4.5 for texts and 3 for marks, unless more is asked. */
export const pairs = (colours: Colours, least = { text: 4.5, mark: 3 }): Pair[] =>
  [
    { grounds: texts, least: least.text },
    { grounds: marks, least: least.mark },
  ].flatMap(({ grounds, least: bound }) =>
    Object.entries(grounds).flatMap(([ground, names]) =>
      names.flatMap((name) =>
        themes.map((theme) => ({
          ...{ name, ground, theme, least: bound },
          ratio: contrast(colours.get(name)![theme], colours.get(ground)![theme]),
        })),
      ),
    ),
  );
