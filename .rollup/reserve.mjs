import { writeFile } from 'node:fs/promises';

/** Widths of a widget in em of its own text; a height below holds from one up to the next. */
export const STEPS = [17.5, 20, 22.5, 25, 27.5, 30, 35, 40, 45, 50, 56.25, 72];

/**
 * The height of each widget in em of its own text, one a step: what the choice that needs most on
 * the published figures took, with a little more for wider fonts; written by `npm run heights`. A
 * test measures them all.
 */
export const HEIGHTS = {
  'change-table': [86.5, 81.5, 99.5, 96, 94, 92, 70, 67.5, 66.5, 66.5, 66.5, 65],
  'commitment-tracker': [59, 53, 54.5, 50, 50, 49, 47, 44.5, 44.5, 44.5, 29.5, 25.5],
  'force-gap-card': [61, 55, 57, 54, 52, 43, 41.5, 37.5, 37.5, 37.5, 37.5, 37.5],
  'force-map': [50, 47, 58.5, 54.5, 53.5, 50.5, 50, 49, 47.5, 47.5, 47.5, 47.5],
  'force-picker': [6.5, 6.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5, 7.5],
  'good-practice-card': [73.5, 64, 64.5, 59, 55, 51, 44, 38.5, 38.5, 38.5, 37.5, 37.5],
  'good-practice-list': [70, 61, 73.5, 66.5, 60.5, 57, 54.5, 53, 50, 50, 44.5, 42],
  'national-headlines': [67.5, 65, 67, 48, 48, 44.5, 44.5, 41.5, 40.5, 40.5, 31, 31],
  'police-staff-chart': [52.5, 47.5, 46, 43, 42, 41, 40, 33.5, 31.5, 31.5, 31.5, 31.5],
  'representation-grid': [81, 74.5, 87, 87, 69.5, 69.5, 58, 52, 79.5, 78.5, 78.5, 52.5],
  'representation-trend': [68.5, 64.5, 66.5, 65, 62.5, 61, 61, 37, 36, 36, 36, 36],
};

const tags = Object.keys(HEIGHTS);
const each = (end) => tags.map((tag) => tag + end).join(',');

/** Only what is another height than in the step before. */
const step = (index) => {
  const rules = tags
    .filter((tag) => !index || HEIGHTS[tag][index] !== HEIGHTS[tag][index - 1])
    .map((tag) => `${tag}::before,${tag}>figure{--gep-usual:${HEIGHTS[tag][index]}em}`)
    .join('\n');
  return index ? `@container (min-width:${STEPS[index]}em){\n${rules}\n}` : rules;
};

/**
 * The sheet that holds the place of each widget from the first paint on, by an invisible strut in
 * it: that can be as high as the width of the widget asks for, where the widget itself can not.
 */
const sheet = () => `/*
 * Holds the place of each widget from the first paint on, so that nothing moves when it is drawn.
 * Link it in the head of the page. The heights are those of the widgets on the published figures;
 * --gep-reserve sets another. A figure inside the tag, for readers without script, scrolls within
 * that height until the widget is drawn.
 */
:is(${each('')}){container-type:inline-size;min-inline-size:min(100%,17.5em)}
:is(${each('')}):not(:defined,[hidden]){display:block}
:is(${each('')})::before{content:'';float:inline-start;inline-size:0;block-size:var(--gep-reserve,var(--gep-usual))}
:is(${each('')})>figure{box-sizing:border-box;max-block-size:var(--gep-reserve,var(--gep-usual));margin:0;overflow:auto}
${STEPS.map((_width, index) => step(index)).join('\n')}
@media print,(scripting:none){
:is(${each('')})::before{content:none}
:is(${each('')})>figure{max-block-size:none}
}
`;

/** Writes `dist/reserve.css`. */
export const writeReserve = () => writeFile('dist/reserve.css', sheet());
