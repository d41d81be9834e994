import { css } from './css.js';

/** The control for the year. It comes with the control itself. */
export const yearControlStyles = css`
  .year-control {
    display: flex;
    align-items: center;
    gap: 0.75em;
    max-inline-size: 34em;
    font-size: 0.875em;
  }

  .year-control label {
    color: var(--_ink-quiet);
  }

  .year-control input {
    flex: 1;
    min-inline-size: 3em;
    block-size: 1.75em;
    margin: 0;
    accent-color: var(--_ink-quiet);
  }

  .year-control .action {
    font-size: 1em;
  }

  .year-control svg {
    fill: var(--_ink-quiet);
    stroke: none;
  }
`;
