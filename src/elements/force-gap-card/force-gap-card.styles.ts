import { css } from 'lit';

export const forceGapCardStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 80%;
  }

  .skeleton .half {
    inline-size: 50%;
    margin-block-end: 1em;
  }

  .skeleton .block {
    block-size: 2.75em;
  }

  .bars {
    max-inline-size: 60em;
  }

  .row {
    position: relative;
  }

  .row + .row {
    margin-block-start: 1.125em;
  }

  .label b {
    display: block;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .label span {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_ink-quiet);
  }

  .label .ranks.hidden-when-small {
    display: none;
  }

  .sides {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125em;
    line-height: 1.35;
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
  }

  .sides b {
    color: var(--_women);
  }

  .bar {
    position: relative;
    block-size: 1.875em;
    margin-block-start: 0.25em;
  }

  .drawing {
    position: absolute;
    inset: 0;
    overflow: visible;
  }

  .men {
    fill: var(--_men);
  }

  .women {
    fill: var(--_women);
  }

  .drawing .women {
    transition:
      width 200ms,
      x 200ms;
  }

  .edge {
    fill: none;
    stroke: var(--_men-edge);
    stroke-width: 1;
  }

  .hatch-ground {
    fill: var(--_surface);
  }

  .hatch-line {
    stroke: var(--_women);
    stroke-width: 1.5;
  }

  .gap {
    stroke: var(--_women);
    stroke-width: 1;
  }

  .light-hatch-line {
    stroke: var(--_edge);
    stroke-width: 1;
    opacity: 0.35;
  }

  .unknown {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 4 3;
  }

  .reference {
    fill: var(--_ink);
    /* 4 px over and under each bar: where bars share a line, the pieces meet. */
    height: calc(100% + 8px);
    transform: translateX(-1px);
  }

  .reference.inside {
    fill: var(--_surface);
    height: 100%;
  }

  .inside,
  .outside {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    display: flex;
    font-size: 0.875em;
    line-height: 1.3;
    white-space: nowrap;
  }

  .inside {
    flex-direction: column;
    justify-content: center;
    padding-inline-start: 0.625em;
    inline-size: calc(var(--share) - 1px);
    overflow: hidden;
    color: var(--_on-women);
    pointer-events: none;
  }

  .fitted {
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    column-gap: 0.3em;
    block-size: 1.3em;
    overflow: hidden;
  }

  .count {
    flex-direction: row;
    justify-content: flex-start;
    column-gap: 0;
    font-size: 0.9286em;
  }

  .inside .count {
    display: none;
  }

  .outside {
    inset-inline-start: var(--after);
    inset-inline-end: 0;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 0.75em;
    overflow: hidden;
    padding-inline: 0.75em 0.625em;
    color: var(--_on-men);
    line-height: 2.1428em;
    block-size: 2.1428em;
    margin-block: auto;
  }

  .others {
    margin-inline-start: auto;
    color: var(--_ink-quiet);
  }

  .inside .fitted b + b {
    display: none;
  }

  .inside.fits-never,
  .inside.fits-wide,
  .own.fits-always {
    display: none;
  }

  .unknown-words {
    color: var(--_ink);
  }

  .name {
    display: none;
  }

  .change {
    margin-block-start: 1.25em;
    max-inline-size: 60em;
    font-size: 0.8125em;
  }

  .change-title {
    color: var(--_ink-quiet);
  }

  .change dl {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 0.25em 0.5em;
    align-items: baseline;
    margin: 0.25em 0 0;
  }

  .change dl > div,
  .change dd {
    display: contents;
  }

  .change b,
  .change dd span {
    text-align: end;
  }

  .change dd span {
    color: var(--_ink-quiet);
  }

  @container (min-width: 22.5em) {
    .label .ranks.hidden-when-small {
      display: block;
    }

    .label .counts {
      display: none;
    }

    .inside .count {
      display: flex;
    }

    .bar {
      block-size: 2.75em;
    }

    .outside {
      line-height: 3.1428em;
      block-size: 3.1428em;
    }
  }

  @container (min-width: 30em) {
    .row {
      display: grid;
      grid-template-columns: 10.75em 1fr;
      align-items: center;
    }

    .row + .row {
      margin-block-start: 0.5em;
    }

    .bar {
      align-self: stretch;
      block-size: auto;
      min-block-size: 2.75em;
      margin-block-start: 0;
    }

    .sides {
      display: none;
    }

    .name,
    .inside .fitted b + b {
      display: inline;
    }

    .change {
      font-size: 0.875em;
    }

    .change dl {
      grid-template-columns: repeat(3, auto);
      justify-content: start;
      gap: 0.25em 2em;
    }

    .change dl > div,
    .change dd {
      display: block;
      margin: 0;
    }

    .change dd span {
      margin-inline-start: 0.5em;
    }
  }

  @container (min-width: 40em) {
    .inside.fits-wide {
      display: flex;
    }

    .own.fits-wide {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .drawing .women {
      transition: none;
    }
  }

  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .women {
      fill: CanvasText;
    }

    .men,
    .hatch-ground {
      fill: Canvas;
    }

    .edge,
    .gap,
    .unknown,
    .hatch-line {
      stroke: CanvasText;
    }

    .reference {
      fill: CanvasText;
    }

    .reference.inside {
      fill: Canvas;
    }

    .inside {
      color: Canvas;
      forced-color-adjust: none;
    }
  }
`;
