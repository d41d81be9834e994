import { css } from '../base/css.js';

export const goodPracticeCardStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 70%;
  }

  .skeleton .block {
    block-size: 5em;
  }

  .headline {
    font-size: 1.375em;
  }

  .detail {
    max-inline-size: 38em;
    margin-block-start: 0.75em;
    font-size: 1em;
    color: var(--_ink);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1.125em 1.25em;
  }

  .figure {
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
  }

  .numeral {
    font-size: 0.875em;
    line-height: 1.2;
  }

  .numeral b {
    font-size: 2.2857em;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }

  .what {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 1.25em;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  .figures + .themes {
    margin-block-start: 1.5em;
  }

  .chart > .themes:first-child {
    margin-block-start: 0;
  }

  p.line {
    margin: 0.375em 0 0;
    max-inline-size: 46em;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
  }

  .links a {
    margin-inline-end: 1em;
  }

  @container (max-width: 22.49em) {
    .numeral b {
      font-size: 2em;
    }
  }

  @container (min-width: 34em) {
    .figures {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;
