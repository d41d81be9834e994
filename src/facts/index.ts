import { commitmentTracker } from './commitmentTracker.js';
import { forceGapCard } from './forceGapCard.js';
import { goodPracticeCard } from './goodPracticeCard.js';
import { goodPracticeList } from './goodPracticeList.js';
import { representationGrid } from './representationGrid.js';
import type { Widget } from './widget.js';

/** Every widget that has facts, by its tag. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  [commitmentTracker, forceGapCard, goodPracticeCard, goodPracticeList, representationGrid].map(
    (widget) => [widget.tag, widget],
  ),
);
