import { changeTable } from './changeTable.js';
import { forceGapCard } from './forceGapCard.js';
import { goodPracticeCard } from './goodPracticeCard.js';
import { representationGrid } from './representationGrid.js';
import type { Widget } from './widget.js';

/** Every widget that has facts, by its tag. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  [changeTable, forceGapCard, goodPracticeCard, representationGrid].map((widget) => [
    widget.tag,
    widget,
  ]),
);
