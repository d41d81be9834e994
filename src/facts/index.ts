import { forceGapCard } from './forceGapCard.js';
import { goodPracticeCard } from './goodPracticeCard.js';
import { representationGrid } from './representationGrid.js';
import { representationTrend } from './representationTrend.js';
import type { Widget } from './widget.js';

/** Every widget that has facts, by its tag. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  [forceGapCard, goodPracticeCard, representationGrid, representationTrend].map((widget) => [
    widget.tag,
    widget,
  ]),
);
