import { forceGapCard } from './forceGapCard.js';
import { forcePicker } from './forcePicker.js';
import { goodPracticeCard } from './goodPracticeCard.js';
import { representationGrid } from './representationGrid.js';
import type { Widget } from './widget.js';

/** Every widget that has facts, by its tag. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  [forceGapCard, forcePicker, goodPracticeCard, representationGrid].map((widget) => [
    widget.tag,
    widget,
  ]),
);
