import { css } from '../base/css.js';

export const forcePickerStyles = css`
  /* The list lies over the widgets that follow. */
  :host(:focus-within) {
    position: relative;
    z-index: 1;
  }

  .label {
    display: block;
    margin-block-end: 0.375em;
    font-weight: 700;
  }

  .around {
    position: relative;
  }

  input {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    block-size: 2.625em;
    margin: 0;
    padding: 0 2.75em 0 0.75em;
    border: 2px solid var(--_ink);
    border-radius: 0.25em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  input:dir(rtl) {
    padding: 0 0.75em 0 2.75em;
  }

  input:focus-visible {
    border-radius: 0.25em;
  }

  .clear {
    position: absolute;
    inset-block-start: 0.3125em;
    inset-inline-end: 0.3125em;
    block-size: 2em;
    inline-size: 2em;
  }

  .clear svg {
    display: block;
    inline-size: 0.8125em;
    block-size: 0.8125em;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  .popup {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    inset-block-start: calc(100% + 7px);
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.18);
  }

  [role='listbox'] {
    max-block-size: 20em;
    overflow-y: auto;
    border-block-end: 1px solid var(--_edge);
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    justify-content: space-between;
    gap: 0 1em;
    box-sizing: border-box;
    min-block-size: 2.375em;
    padding: 0.375em 0.75em;
    line-height: 1.3;
    cursor: pointer;
  }

  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--_line);
  }

  [role='option']:hover {
    background: var(--_sunk);
  }

  u {
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .alias,
  .aside {
    color: var(--_ink-quiet);
  }

  .aside {
    font-size: 0.875em;
  }

  [aria-selected='true'],
  [aria-selected='true']:hover {
    background: var(--_ink);
  }

  [aria-selected='true'] span {
    color: var(--_surface);
  }

  .found {
    margin: 0;
    padding: 0.5em 0.9231em;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  .skeleton {
    gap: 0.375em;
  }

  .skeleton .line {
    block-size: 1.45em;
    inline-size: 12em;
  }

  .skeleton .block {
    block-size: 2.625em;
  }

  @container (max-width: 22.49em) {
    .aside {
      inline-size: 100%;
    }
  }

  @container (min-width: 40em) {
    .around,
    .skeleton .block {
      max-inline-size: 30em;
    }
  }

  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [aria-selected='true'],
    [aria-selected='true']:hover {
      background: Highlight;
      forced-color-adjust: none;
    }

    [aria-selected='true'] span {
      color: HighlightText;
    }
  }
`;
