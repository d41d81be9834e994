/** The widths at which the heights below were measured, in CSS pixels. */
export const measuredWidths = [280, 320, 360, 400, 480, 600, 720, 800, 1000, 1200];

/**
 * How high the whole of a widget gets in a frame of each width, for the choice that needs most, in
 * CSS pixels at 16 px text: measured on the hosted page by `npm run heights`, with 3 per cent more for
 * wider fonts, rounded up to tens. A test tells when a figure is too small.
 */
const measured: Readonly<Record<string, readonly number[]>> = {
  'change-table': [1390, 1310, 1600, 1550, 1480, 1100, 1070, 1070, 1050, 1050],
  'commitment-tracker': [950, 830, 910, 800, 790, 720, 720, 720, 430, 410],
  'force-gap-card': [980, 890, 920, 870, 690, 640, 600, 600, 600, 600],
  'force-map': [980, 920, 1100, 1060, 950, 870, 840, 840, 840, 840],
  'good-practice-card': [1170, 1030, 1040, 970, 820, 680, 620, 600, 600, 600],
  'good-practice-list': [1130, 980, 1180, 1070, 920, 860, 800, 800, 720, 650],
  'national-headlines': [1090, 1040, 1080, 780, 720, 670, 650, 650, 500, 480],
  'police-staff-chart': [820, 760, 770, 700, 660, 620, 510, 510, 510, 510],
  'representation-grid': [1600, 1490, 1840, 1770, 1440, 1190, 1490, 1430, 1420, 980],
  'representation-trend': [1100, 1040, 1110, 1050, 980, 610, 580, 580, 580, 580],
};

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
  const heights = measured[widget];
  if (!heights) return unmeasured;
  // Between two widths only the higher of their heights is surely enough.
  const narrower = Math.max(
    0,
    measuredWidths.findLastIndex((at) => at <= width),
  );
  const wider = measuredWidths.findIndex((at) => at >= width);
  return Math.max(heights[narrower]!, heights[wider] ?? 0);
};
