import { css } from '../base/css.js';

export const policeStaffChartStyles = css`
  .skeleton .line {
    block-size: 3em;
    inline-size: 80%;
  }

  .skeleton .block {
    block-size: 3.5em;
  }

  .bars {
    max-inline-size: 60em;
    padding-block-end: 1.25em;
  }

  .row + .row {
    margin-block-start: 1.125em;
  }

  .label b,
  .label span {
    display: block;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .label span {
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  .bar {
    position: relative;
    display: flex;
    inline-size: 100%;
    block-size: 1.875em;
    margin-block-start: 0.375em;
    border: 1px solid var(--_men-edge);
    background: var(--_men);
    color: var(--_on-men);
    text-align: start;
    white-space: nowrap;
    cursor: default;
    print-color-adjust: exact;
  }

  .bar:hover {
    border-color: var(--_ink);
  }

  .bar .women {
    flex: none;
    inline-size: calc(var(--share) + 1px);
    margin: -1px 0;
    margin-inline-start: -1px;
    background: var(--_women);
    color: var(--_on-women);
    clip-path: inset(0);
    transition: inline-size 200ms;
  }

  .words {
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    column-gap: 0.3em;
    box-sizing: border-box;
    block-size: 100%;
    padding-inline: 0.5714em;
    overflow: hidden;
    font-size: 0.875em;
  }

  /* As high as the bar, so that what falls to a next line is out of sight whole, in any spacing. */
  .words > *,
  .own {
    display: flex;
    align-items: center;
    block-size: 100%;
  }

  .men {
    flex: 1;
    justify-content: flex-start;
    color: var(--_ink-quiet);
  }

  /* Fills the line before the figure, so that one that does not fit wraps out of sight whole. */
  .men::before {
    content: '';
    block-size: 100%;
    margin-inline-start: -0.3em;
  }

  .own {
    padding-inline-start: 0.5714em;
    font-size: 0.875em;
  }

  /* Half, through the bar and 4 px beyond; over women's part in the colour of its words. */
  .bar::before,
  .bar .women::after {
    content: '';
    position: absolute;
    inset-block: -5px;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px dotted var(--_ink);
  }

  .bar .women::after {
    border-color: var(--_on-women);
  }

  .half {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.5em);
    text-align: center;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  @container (min-width: 22.5em) {
    .label {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      column-gap: 1em;
    }
  }

  @container (min-width: 40em) {
    .row {
      display: grid;
      grid-template-columns: 16em 1fr;
      align-items: center;
    }

    .row + .row {
      margin-block-start: 0.75em;
    }

    .label {
      display: block;
    }

    .bar {
      block-size: 2.75em;
      margin: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar .women {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .bar {
      --_men: Canvas;
      --_on-men: CanvasText;
      --_ink-quiet: CanvasText;
      --_men-edge: CanvasText;
      --_ink: CanvasText;
      --_women: CanvasText;
      --_on-women: Canvas;
      --_focus: Highlight;
      forced-color-adjust: none;
    }
  }
`;
