import { css } from '../base/css.js';

export const representationGridStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 80%;
  }

  .skeleton .half {
    inline-size: 50%;
  }

  .skeleton .block {
    block-size: 26em;
    margin-block-start: 1em;
  }

  .side {
    padding-block-end: 0.5em;
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  .side.higher {
    padding-block-start: 0.75em;
  }

  .section {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.5em;
    padding-block: 0.375em;
    border-block-start: 1px solid var(--_line);
  }

  .range {
    font-size: 0.8125em;
    color: var(--_ink);
  }

  .count {
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.35;
    text-align: end;
  }

  .stack {
    display: contents;
  }

  .none > .range,
  .none .count {
    font-weight: 400;
    color: var(--_ink-quiet);
  }

  .boxes {
    grid-column: 1 / -1;
    display: grid;
    /* Four, or in a place below 280 px as many as have room for their names. */
    grid-template-columns: repeat(auto-fill, minmax(max(3.75em, 25% - 2.25px), 1fr));
    gap: 3px;
  }

  /*
   * A button centres its words without a box of its own for them, which 46 need not have. A name takes a second
   * line where a reader's spacing or font leaves no room for it on one.
   */
  .boxes .box {
    display: block;
    block-size: auto;
    min-block-size: max(24px, 2em);
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .none .boxes {
    display: none;
  }

  .word,
  .in-column,
  .no-force {
    display: none;
  }

  .equal {
    border-block: 2px solid var(--_equal);
    background: var(--_equal-tint);
    margin-block-start: 0.5em;
  }

  .equal .range {
    font-weight: 700;
    color: var(--_ink);
    padding-inline-start: 0.5em;
  }

  .in-year {
    white-space: nowrap;
  }

  .earlier {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.75em;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  .earlier.none {
    display: none;
  }

  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }

  .squares i {
    box-sizing: border-box;
    inline-size: 9px;
    block-size: 9px;
    border: 1px solid var(--_edge);
  }

  @container (min-width: 22.5em) {
    .section {
      grid-template-columns: 8.25em 1.75em 1fr;
      column-gap: 0.625em;
      align-items: start;
    }

    .section:not(.none) > .range,
    .section:not(.none) .count {
      padding-block-start: 0.1875em;
    }

    .boxes,
    .none.equal .boxes {
      grid-column: 3;
      grid-template-columns: repeat(auto-fill, minmax(4.0625em, 1fr));
    }

    .none.equal .boxes,
    .no-force {
      display: block;
    }

    .no-force {
      grid-column: 1 / -1;
      font-size: 0.8125em;
      color: var(--_ink);
    }

    .earlier {
      display: grid;
      grid-template-columns: subgrid;
    }

    .earlier.none {
      display: grid;
    }

    .earlier-count {
      text-align: end;
    }

    .equal .in-year {
      padding-inline-start: 0.5em;
    }
  }

  /* From here the sections are columns that stand on one base line. */
  @container (min-width: 45em) {
    .sections {
      display: grid;
      grid-template-columns: repeat(9, minmax(0, 1fr));
      grid-template-rows: minmax(12em, auto) auto auto auto;
    }

    /* Its parts are cells of the one grid: a subgrid lays each section out twice. */
    .section {
      display: contents;
      text-align: center;
    }

    .stack {
      grid-row: 1;
      display: flex;
      flex-direction: column;
      justify-content: end;
      padding-block-start: 0.5em;
      border-block-end: 2px solid var(--_ink);
    }

    .equal .stack {
      background: var(--_equal-tint);
    }

    .word {
      display: block;
      margin-block-end: auto;
      font-size: 0.875em;
      font-weight: 700;
      color: var(--_equal);
    }

    .count,
    .section:not(.none) .count {
      padding: 0 0 0.25em;
      font-size: 1em;
      text-align: center;
    }

    .boxes {
      grid-template-columns: minmax(0, 1fr);
      gap: 3px;
      padding: 0 1.5px 2px;
    }

    .none.equal .boxes {
      display: none;
    }

    .range,
    .section:not(.none) > .range,
    .equal .range {
      grid-row: 2;
      grid-column: auto;
      padding: 0.5em 0 0.625em;
      font-weight: 400;
    }

    .in-row,
    .no-force {
      display: none;
    }

    .in-column {
      display: inline;
    }

    .earlier,
    .earlier.none {
      grid-row: 3;
      grid-column: auto;
      display: block;
      padding-block-end: 0.75em;
    }

    .equal .in-year {
      padding: 0;
    }

    .earlier-count {
      margin-inline-start: 0.375em;
      font-weight: 700;
    }

    .squares {
      justify-content: center;
      padding: 0.25em 0.5em 0;
    }

    .side,
    .side.higher {
      grid-row: 4;
      padding: 0.5em 0.5em 0;
      border-block-start: 1px solid var(--_edge);
      text-align: center;
    }

    .side.lower {
      grid-column: 1 / 5;
    }

    .side.higher {
      grid-column: 6 / 10;
    }
  }

  @container (min-width: 72em) {
    .boxes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* The short line is on top: the second box starts a new one. */
    .boxes.odd > :nth-child(2) {
      grid-column: 1;
    }
  }

  @media print {
    .equal {
      print-color-adjust: exact;
    }
  }
`;
