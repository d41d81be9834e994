import { css } from '../base/css.js';

export const commitmentTrackerStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 70%;
  }

  .skeleton .block {
    block-size: 6em;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 2px solid var(--_ink);
  }

  ol > li {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    padding-block: 1em;
  }

  ol > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .number {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.1;
    color: var(--_ink-quiet);
  }

  .promise {
    display: block;
    line-height: 1.3;
  }

  .measure,
  .examples {
    margin: 0.25em 0 0;
    font-size: 0.875em;
    color: var(--_ink-quiet);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 11em));
    gap: 0 1em;
    margin: 0.625em 0 0;
  }

  dd {
    margin: 0;
  }

  dd b {
    display: block;
    font-size: 1.75em;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }

  .before b {
    font-weight: 400;
    color: var(--_ink-quiet);
  }

  .now .women {
    color: var(--_women);
  }

  dd span {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  .examples {
    margin-block-start: 0.625em;
    font-size: 0.8125em;
  }

  @container (max-width: 22.49em) {
    ol > li {
      grid-template-columns: 2em minmax(0, 1fr);
    }

    dd b {
      font-size: 1.5em;
    }
  }

  @container (min-width: 56.25em) {
    ol {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1.5em;
      border: 0;
    }

    ol > li,
    ol > li + li {
      border-block-start: 2px solid var(--_ink);
      padding-block: 0.75em 0;
    }
  }
`;
