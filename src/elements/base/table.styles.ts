import { css } from './css.js';

/** The table that a reader asked for. A narrow one is a list of small lists. */
export const tableStyles = css`
  .table:not(.hidden) {
    overflow: visible;
  }

  .table table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.3;
  }

  .table caption {
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_ink-quiet);
  }

  .table th,
  .table td {
    padding-block: 0.5em;
    padding-inline: 0.75em 0;
    text-align: end;
    font-weight: 400;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_line);
  }

  /* Words begin where figures end. No em: heads are smaller, and stand over their column. */
  .table .text {
    padding-inline-start: 20px;
    text-align: start;
  }

  .table th:first-child {
    padding-inline: 0;
    text-align: start;
  }

  .table thead th {
    font-size: 0.9286em;
    font-weight: 700;
    color: var(--_ink-quiet);
    vertical-align: bottom;
    border-block-end: 2px solid var(--_ink);
  }

  .markers {
    margin: 0.5em 0 0;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  /* What needs less room counts its width in an em of its own. Its text is as large as elsewhere. */
  .few {
    container-type: inline-size;
    font-size: 0.77em;
  }

  .few > table {
    font-size: 1.1364em;
  }

  .few > .markers {
    font-size: 1.0552em;
  }

  @container (max-width: 44.99em) {
    /* One row becomes a small list, so that nobody scrolls in two directions. */
    .stacks thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    .stacks table,
    .stacks tbody,
    .stacks caption {
      display: block;
    }

    .stacks tr {
      display: grid;
      grid-template-columns: fit-content(55%) 1fr;
      gap: 0.125em 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }

    .stacks tbody th {
      grid-column: 1 / -1;
      padding: 0;
      border: 0;
      font-weight: 700;
    }

    .stacks td {
      display: contents;
      text-align: start;
    }

    .stacks td::before {
      content: attr(data-label);
      /* Seen only: who hears the table hears the heads of its columns. */
      content: attr(data-label) / '';
      color: var(--_ink-quiet);
    }

    .stacks .long > span,
    .stacks .long::before {
      grid-column: 1 / -1;
    }
  }
`;
