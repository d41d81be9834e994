import { css } from './css.js';

/** The message of a widget that cannot show figures. It comes with the message itself. */
export const problemStyles = css`
  .problem {
    margin: 1em 0 0;
    padding: 0.25em 0 0.25em 0.75em;
    border-inline-start: 4px solid var(--_alert);
  }

  .problem:dir(rtl) {
    padding: 0.25em 0.75em 0.25em 0;
  }

  .problem strong {
    display: block;
    font-size: 1.0625em;
  }

  .problem p {
    margin: 0.25em 0 0;
    max-inline-size: 38em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.75em;
  }
`;
