import { css } from '../base/css.js';

export const forceMapStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 80%;
  }

  .skeleton .half {
    inline-size: 50%;
  }

  .skeleton .block {
    block-size: 22em;
    margin-block-start: 1em;
  }

  .key {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.375em 3px;
    max-inline-size: 34em;
    margin-block-end: 1em;
    font-size: 0.75em;
    line-height: 1.3;
    text-align: center;
  }

  .key i {
    display: block;
    box-sizing: border-box;
    block-size: 0.75em;
    margin-block-end: 0.375em;
    border-radius: 2px;
    print-color-adjust: exact;
  }

  /* The lighter steps have an outline of their own colour. */
  :where(.key i) {
    border: 1px solid var(--_edge);
  }

  /* Nine steps: a number stands under the edge between two of them. */
  .key.sections {
    grid-template-columns: repeat(9, minmax(0, 1fr));
  }

  .sections span {
    display: block;
    inline-size: 2.5em;
    margin-inline-start: -1.25em;
  }

  .sections .before span {
    margin-inline-start: calc(100% - 1.25em);
  }

  .key b {
    grid-column: span 4;
    text-align: start;
    color: var(--_ink-quiet);
  }

  .key b + b {
    grid-column: span 1;
    justify-self: center;
    color: var(--_equal);
  }

  .key b + b + b {
    grid-column: span 4;
    justify-self: end;
    color: var(--_ink-quiet);
  }

  /* North is up and west is left, in every language. */
  .tiles {
    display: grid;
    direction: ltr;
    grid-template-columns: repeat(var(--columns), minmax(0, 8em));
    gap: 2px;
  }

  .tiles .tile {
    grid-area: var(--line) / var(--column);
    flex-direction: column;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 25px;
    padding: 0;
  }

  .name,
  .value {
    display: none;
  }

  .name {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .value {
    font-weight: 700;
  }

  .unknown .value {
    font-weight: 400;
  }

  @container (min-width: 22.5em) {
    .tiles {
      gap: 3px;
    }

    .tiles .tile {
      min-block-size: 3.0833em;
    }

    .value {
      display: block;
    }
  }

  /* From here the longest short name fits in a line, unless a reader's spacing is wide. */
  @container (min-width: 34em) {
    .code {
      display: none;
    }

    .name {
      display: block;
    }
  }

  /* Here the tiles have no colour that a key could explain. */
  @media (forced-colors: active) {
    .key {
      display: none;
    }
  }
`;
