/**
 * How far two colours look apart to people with another colour vision: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
import { linear } from '../../stories/support/contrast.js';

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const visions: Readonly<Record<string, Matrix>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Of linear sRGB, https://www.w3.org/TR/css-color-4/#color-conversion-code */
const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const white: Three = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [a, b, c]: Three): Three =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Three;

const lab = (colour: Three): Three => {
  const [x, y, z] = times(toXyz, colour)
    .map((part, index) => part / white[index]!)
    .map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const seen = (hex: string, matrix: Matrix): Three =>
  lab(times(matrix, linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Three);

/** The distance (CIE76) of two colours `#rrggbb` for each of the visions. */
export const distances = (one: string, other: string): [vision: string, distance: number][] =>
  Object.entries(visions).map(([vision, matrix]) => {
    const [from, to] = [seen(one, matrix), seen(other, matrix)];
    return [vision, Math.hypot(...from.map((part, index) => part - to[index]!))];
  });
