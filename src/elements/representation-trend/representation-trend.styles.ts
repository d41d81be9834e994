import { css } from '../base/css.js';

export const representationTrendStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 80%;
  }

  .skeleton .half {
    inline-size: 50%;
  }

  .skeleton .block {
    block-size: 17em;
    margin-block-start: 1em;
  }

  /* The column of the labels is as wide as the longest, whatever its language and spacing. */
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(2.75em, max-content);
    gap: 0.6em;
    padding-block-end: 1.75em;
  }

  .panel + .panel {
    margin-block-start: 1em;
  }

  .level {
    grid-column: 1 / -1;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .plot {
    position: relative;
    block-size: 13.75em;
    margin-inline-start: 2.25em;
  }

  .panels .plot {
    block-size: 7.5em;
  }

  .drawing,
  input {
    position: absolute;
    inset: 0;
  }

  .ends {
    display: grid;
    align-items: start;
  }

  .plot svg {
    overflow: visible;
  }

  .drawing:dir(rtl) {
    transform: scaleX(-1);
  }

  .hair {
    stroke: var(--_line);
  }

  .base-line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .gap {
    --hatch: color-mix(in srgb, var(--_edge) 35%, transparent);
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--x);
    box-sizing: border-box;
    inline-size: var(--length);
    border: 1px dashed var(--_edge);
    background: repeating-linear-gradient(135deg, transparent 0 5px, var(--hatch) 5px 6px);
    print-color-adjust: exact;
  }

  .gap:dir(rtl) {
    scale: -1 1;
  }

  /* One colour a line: its stroke, its points, its words. */
  .all-officers,
  .forces {
    --line: var(--_ink-quiet);
  }

  .middle-management,
  .force {
    --line: var(--_women);
  }

  .senior-leadership {
    --line: var(--_women-quiet);
  }

  .path {
    fill: none;
    stroke: var(--line);
    stroke-width: 2.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .path.senior-leadership {
    stroke-dasharray: 8 4;
  }

  .path.force {
    stroke-width: 3;
  }

  .path.forces {
    stroke: var(--_men-edge);
    stroke-width: 2;
  }

  .end {
    fill: var(--line);
  }

  .end.forces {
    display: none;
  }

  .open {
    fill: var(--_surface);
    stroke: var(--line);
    stroke-width: 2;
  }

  .tick,
  .year,
  .label,
  .name {
    position: absolute;
    inset-block-start: var(--y);
    font-size: 0.8125em;
    line-height: 1.2;
    white-space: nowrap;
    color: var(--_ink-quiet);
  }

  .tick,
  .label {
    transform: translateY(-50%);
  }

  .tick {
    inset-inline-start: -2.77em;
  }

  .year {
    inset-block-start: calc(100% + 0.5em);
    inset-inline-start: var(--x);
    inline-size: 6em;
    margin-inline-start: -3em;
    text-align: center;
  }

  .year.first {
    margin-inline-start: 0;
    text-align: start;
  }

  .year.last {
    margin-inline-start: -6em;
    text-align: end;
  }

  .rank-2,
  .rank-3,
  .panels .rank-1 {
    display: none;
  }

  .label {
    position: relative;
    grid-area: 1 / 1;
    line-height: 1.1;
  }

  .one .label {
    font-size: 0.875em;
  }

  .label.middle-management,
  .label.senior-leadership,
  .label.force {
    color: var(--_women);
  }

  .full {
    display: none;
  }

  .in {
    display: block;
    font-size: 0.9231em;
    color: var(--_ink-quiet);
  }

  .name {
    inset-inline-start: var(--x);
    font-weight: 700;
    color: var(--line);
  }

  .name.senior-leadership {
    color: var(--_women);
  }

  .forces,
  .forces b {
    font-weight: 400;
  }

  .name.over {
    margin-block-start: -1.6em;
  }

  .name.under {
    margin-block-start: 0.4em;
  }

  .cursor {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--at);
    border-inline-start: 1px solid var(--_ink);
    visibility: hidden;
  }

  .told .cursor {
    visibility: visible;
  }

  input {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: crosshair;
    touch-action: pan-y;
  }

  /* The ring leaves room for the points at the ends. */
  input:focus-visible {
    outline-offset: 3px;
    box-shadow: none;
  }

  /* Without a width of its own the thumb stands on the year that the pointer is at. */
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1px;
  }

  ::-moz-range-thumb {
    inline-size: 1px;
    border: 0;
    opacity: 0;
  }

  @container (min-width: 30em) {
    .one .plot {
      block-size: 16.25em;
    }

    .one .full {
      display: inline;
    }

    .one .name {
      display: none;
    }
  }

  @container (min-width: 37em) {
    .one .rank-2 {
      display: inline;
    }

    .panels {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1.25em;
      /* A name that takes two lines does not push its lines out of the row. */
      align-items: end;
    }

    .panel + .panel {
      margin: 0;
    }

    .panels .plot {
      block-size: 9.375em;
    }
  }

  @container (min-width: 40em) {
    .one .rank-3 {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .hair {
      stroke-width: 0.5;
    }

    .hair,
    .base-line,
    .path,
    .path.forces,
    .open {
      stroke: CanvasText;
    }

    .end {
      fill: CanvasText;
    }

    .open {
      fill: Canvas;
    }
  }
`;
