/**
 * How high the whole of a widget gets in a frame: [width, height] in CSS pixels at 16 px text, for
 * the choice that needs most. Measured on the hosted page by `test/embed/sizes.mjs`, which also
 * tells when a figure here is too small.
 */
const measured: Readonly<Record<string, readonly (readonly [number, number])[]>> = {};

/** For a widget without a measured height. */
const unmeasured = 720;

/**
 * The height of a frame in which a widget stands without a scroll bar.
 *
 * @param widget its tag
 * @param width of the frame in CSS pixels
 * @returns CSS pixels; below the narrowest measured width, the height at that
 */
export const suggestedHeight = (widget: string, width: number): number => {
  const sizes = measured[widget] ?? [];
  // Between two widths both are safe only if the higher one is taken.
  const narrower = sizes.findLast(([at]) => at <= width) ?? sizes[0];
  const wider = sizes.find(([at]) => at >= width) ?? narrower;
  return Math.max(narrower?.[1] ?? unmeasured, wider?.[1] ?? unmeasured);
};
