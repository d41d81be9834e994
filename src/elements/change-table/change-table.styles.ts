import { css } from '../base/css.js';

/**
 * The table is a grid: first the names, then for each level a track for its bars, as wide as the
 * level's scale is long, and one for its figures. A narrow table has one level, and each middle one
 * has the names on lines of their own.
 */
export const changeTableStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 80%;
  }

  .skeleton .half {
    inline-size: 50%;
  }

  .skeleton .block {
    block-size: 42em;
    margin-block-start: 1em;
  }

  .pinned {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin: 0.75em 0 0;
    font-size: 0.875em;
  }

  .pinned .mine {
    margin-inline-start: 3px;
  }

  .mine,
  .bars .mine {
    padding-inline: 0.375em;
    border-radius: 2px;
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
    font-weight: 700;
  }

  .bars .mine {
    margin-inline-start: -0.375em;
  }

  input {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 20em;
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.25em 0.625em;
    border: 1px solid var(--_edge);
    border-radius: 2px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  input::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .segments {
    display: flex;
    margin-block-start: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    font-size: 0.875em;
    line-height: 1.3;
  }

  .segments button {
    flex: 1 1 auto;
    min-block-size: 2.25em;
    padding-inline: 0.375em;
  }

  .segments button + button {
    border-inline-start: 1px solid var(--_edge);
  }

  .segments [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
  }

  .bars {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr) minmax(3.5em, max-content);
    column-gap: 0.625em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .bars thead,
  .bars tbody,
  .bars tr {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }

  .bars tr {
    border-block-end: 1px solid var(--_line);
  }

  .bars thead tr {
    border-block-end: 2px solid var(--_ink);
  }

  .bars th,
  .bars td {
    padding: 0;
    border: 0;
    text-align: end;
  }

  .bars th {
    align-self: end;
    grid-column: span 2;
    font-weight: 400;
  }

  .bars .name {
    grid-column: 1;
    text-align: start;
  }

  .bars thead th {
    font-size: 0.8667em;
    color: var(--_ink-quiet);
  }

  .bars button {
    min-block-size: 24px;
    text-align: inherit;
  }

  .bars thead button {
    min-block-size: 2.25em;
    padding-block: 0.375em;
    font-weight: 700;
  }

  .bars thead span {
    border-block-end: 1px solid var(--_edge);
  }

  .bars thead button:hover span {
    border-block-end-color: var(--_ink);
  }

  .bars i {
    padding-inline-start: 0.25em;
    font-style: normal;
    color: var(--_ink);
  }

  .bars td,
  .bars thead th:not(.name) {
    display: none;
  }

  .bars td.on {
    display: contents;
  }

  .bars thead th.on {
    display: block;
  }

  tbody .name {
    padding-block-start: 0.25em;
  }

  .force:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .bars .mine:focus-visible {
    outline-width: 3px;
    outline-offset: 5px;
    box-shadow: 0 0 0 3px var(--_focus);
  }

  .bar {
    position: relative;
    grid-column: 2;
    grid-row: 1 / 3;
    print-color-adjust: exact;
  }

  /* Zero: one line through all rows. */
  .bar::before {
    content: '';
    position: absolute;
    inset-block: 0 -1px;
    inset-inline-start: var(--zero);
    inline-size: 1px;
    background: var(--_ink);
  }

  .bar::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block: 0;
    inset-inline-start: var(--start);
    inline-size: var(--length);
    min-inline-size: 1.5px;
    block-size: 0.9333em;
    margin-block: auto;
    background: var(--_women);
    transition:
      inline-size 200ms,
      inset-inline-start 200ms;
  }

  .hollow::after {
    min-inline-size: 4px;
    border: 1.5px solid var(--_women);
    background: var(--_surface);
  }

  .none::after {
    content: none;
  }

  .figure {
    grid-column: 3;
    grid-row: 1 / 3;
    align-self: center;
    text-align: end;
  }

  .from-to {
    grid-column: 1;
    grid-row: 2;
    padding-block-end: 0.625em;
    text-align: start;
    font-size: 0.8em;
    color: var(--_ink-quiet);
  }

  .more {
    display: none !important;
  }

  .showing,
  .averages {
    margin: 0.75em 0 0;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  .showing .action {
    margin-inline-start: 0.375em;
    min-block-size: 24px;
    font-size: 1em;
    color: var(--_ink);
  }

  .sorted-0 {
    animation: in-order-0 120ms;
  }

  .sorted-1 {
    animation: in-order-1 120ms;
  }

  @keyframes in-order-0 {
    from {
      opacity: 0;
    }
  }

  @keyframes in-order-1 {
    from {
      opacity: 0;
    }
  }

  @container (min-width: 22.5em) {
    .segments {
      display: none;
    }

    .bars {
      grid-template-columns: var(--columns);
    }

    .bars .name {
      grid-column: 1 / -1;
    }

    .bars td,
    .bars td.on {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: span 2;
    }

    .bars thead th:not(.name) {
      display: block;
    }

    .bar {
      grid-column: 1;
    }

    .figure {
      grid-column: 2;
      grid-row: 1;
      padding-block-start: 0.25em;
    }

    .from-to {
      grid-column: 2;
      padding-block-end: 0.5em;
      text-align: end;
    }
  }

  @container (min-width: 35em) {
    .bars {
      grid-template-columns: 9em var(--columns);
    }

    .bars .name {
      grid-column: 1;
    }

    .bars tbody .name {
      align-self: center;
      padding-block: 0.375em;
    }

    .figure {
      padding-block-start: 0.5em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar::after {
      transition: none;
    }

    .sorted-0,
    .sorted-1 {
      animation: none;
    }
  }

  @media print {
    input,
    .segments,
    .showing {
      display: none;
    }

    .bars .more {
      display: grid !important;
    }

    tr {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .bar::before,
    .bar:not(.hollow)::after {
      background: CanvasText;
    }

    .segments [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .mine {
      outline-color: Highlight;
    }
  }
`;
