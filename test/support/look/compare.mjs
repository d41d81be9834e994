import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** So many greys has a written picture: enough to see every mark, and small in the repository. */
const GREYS = 16;

/**
 * How far a grey may be off and still be the same, of 1 as `pixelmatch` measures: more than half a
 * step of the written greys and the rounding of another processor, less than the lightest mark.
 */
const THRESHOLD = 0.08;

const luminance = (red, green, blue) => Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);

/**
 * A picture in grey. Colours have their own tests; what is drawn where is in the greys.
 *
 * @param {Buffer} data of a PNG file
 */
export function grey(data) {
  const picture = PNG.sync.read(data);
  for (let at = 0; at < picture.data.length; at += 4) {
    const [red, green, blue] = picture.data.subarray(at, at + 3);
    picture.data.fill(luminance(red, green, blue), at, at + 3);
  }
  return picture;
}

/** The bytes of a grey picture in few greys, as it is written to the repository. */
export function written({ width, height, data }) {
  const few = new PNG({ width, height });
  const step = 255 / (GREYS - 1);
  data.forEach((value, at) => (few.data[at] = Math.round(Math.round(value / step) * step)));
  return PNG.sync.write(few, { colorType: 0, filterType: 0, deflateLevel: 9 });
}

/**
 * How many pixels of two grey pictures differ; edges of letters that fall otherwise do not count.
 *
 * @returns {{ different: number, marked: Buffer }} with a picture in which they are marked; all
 *   pixels where the sizes differ
 */
export function compare(one, other) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return { different: width * height, marked: PNG.sync.write(other) };
  const marked = new PNG({ width, height });
  const different = pixelmatch(one.data, other.data, marked.data, width, height, {
    threshold: THRESHOLD,
  });
  return { different, marked: PNG.sync.write(marked) };
}
