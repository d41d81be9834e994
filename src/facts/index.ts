import { changeTable } from './changeTable.js';
import { commitmentTracker } from './commitmentTracker.js';
import { forceGapCard } from './forceGapCard.js';
import { forceMap } from './forceMap.js';
import { forcePicker } from './forcePicker.js';
import { goodPracticeCard } from './goodPracticeCard.js';
import { goodPracticeList } from './goodPracticeList.js';
import { nationalHeadlines } from './nationalHeadlines.js';
import { policeStaffChart } from './policeStaffChart.js';
import { representationGrid } from './representationGrid.js';
import { representationTrend } from './representationTrend.js';
import type { Widget } from './widget.js';

const all: readonly Widget[] = [
  changeTable,
  commitmentTracker,
  forceGapCard,
  forceMap,
  forcePicker,
  goodPracticeCard,
  goodPracticeList,
  nationalHeadlines,
  policeStaffChart,
  representationGrid,
  representationTrend,
];

/** Every widget that has facts, by its tag. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  all.map((widget) => [widget.tag, widget]),
);
