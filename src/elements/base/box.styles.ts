import { css } from './css.js';

/** A force as a box in the colour of its step, for the grid and the map. */
export const boxStyles = css`
  .how,
  .pinned {
    margin: 0.5em 0 0;
    font-size: 0.875em;
    color: var(--_ink-quiet);
  }

  .pinned {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 0.625em;
    color: var(--_ink);
  }

  .pinned .box {
    inline-size: auto;
    margin-inline-start: 4px;
    min-inline-size: 4.5em;
    padding-inline: 0.625em;
    /* As in the chart, whose em is not that of this line. */
    font-size: 0.8572em;
  }

  /* Holds the place of the control for the year until its code is there. */
  .years {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding-block-start: 1em;
  }

  .box {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 24px;
    block-size: 2em;
    border: 1px solid var(--_edge);
    border-radius: 2px;
    font-size: 0.75em;
    line-height: 1.2;
    white-space: nowrap;
    color: var(--_ink);
    background: var(--_surface);
  }

  button.box:hover {
    border-color: var(--_ink);
  }

  .box.mine {
    font-weight: 700;
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .box:focus-visible {
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .box.unknown {
    border-style: dashed;
    color: var(--_ink-quiet);
  }

  .step-lower-1 {
    background: var(--_lower-1);
  }

  .step-lower-5 {
    background: var(--_lower-5);
  }

  .step-lower-10 {
    background: var(--_lower-10);
    border-color: var(--_lower-10);
    color: var(--_on-women);
  }

  .step-lower-15 {
    background: var(--_lower-15);
    border-color: var(--_lower-15);
    color: var(--_on-women);
  }

  .step-equal {
    background: var(--_equal);
    border-color: var(--_equal);
    color: var(--_on-equal);
  }

  .step-higher-1 {
    background: var(--_higher-1);
    border-color: var(--_women-quiet);
  }

  .step-higher-5 {
    background: var(--_higher-5);
    border-color: var(--_women-quiet);
  }

  .step-higher-10 {
    background: var(--_higher-10);
    border-color: var(--_higher-10);
    color: var(--_on-women);
  }

  .step-higher-15 {
    background: var(--_higher-15);
    border-color: var(--_higher-15);
    color: var(--_on-women);
  }

  .tray {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.5em;
    margin: 0.875em 0 0;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  .tray .box {
    inline-size: auto;
    block-size: auto;
    padding-inline: 0.625em;
    font-size: 0.9231em;
    white-space: normal;
  }

  @media print {
    .box {
      print-color-adjust: exact;
    }

    .years {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .box {
      border-color: CanvasText;
    }

    .box.mine {
      outline-color: Highlight;
    }
  }
`;
