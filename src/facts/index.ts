import { forceGapCard } from './forceGapCard.js';
import { goodPracticeCard } from './goodPracticeCard.js';
import { nationalHeadlines } from './nationalHeadlines.js';
import { policeStaffChart } from './policeStaffChart.js';
import { representationGrid } from './representationGrid.js';
import type { Widget } from './widget.js';

/** Every widget that has facts, by its tag. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  [forceGapCard, goodPracticeCard, nationalHeadlines, policeStaffChart, representationGrid].map(
    (widget) => [widget.tag, widget],
  ),
);
