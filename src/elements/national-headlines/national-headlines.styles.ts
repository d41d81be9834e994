import { css } from '../base/css.js';

export const nationalHeadlinesStyles = css`
  .skeleton .line {
    block-size: 3em;
    inline-size: 80%;
  }

  .skeleton .block {
    block-size: 10em;
  }

  .figures {
    display: grid;
    gap: 1.5em;
  }

  .figure {
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
  }

  .name {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.6em;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
  }

  .figure .name {
    font-weight: 700;
  }

  .name svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 1.5;
  }

  .name:hover svg,
  .name[aria-expanded='true'] svg {
    stroke: var(--_ink);
  }

  .definition {
    margin: 0.375em 0 0;
    max-inline-size: 38em;
    font-size: 0.875em;
  }

  .ranks {
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_ink-quiet);
  }

  .numeral {
    margin-block: 0.14em 0.18em;
    font-size: 3.5em;
    font-weight: 700;
    letter-spacing: -0.03em;
    line-height: 1;
    color: var(--_women);
  }

  .scale {
    position: relative;
    block-size: 0.75em;
    border: 1px solid var(--_men-edge);
    background: var(--_men);
    print-color-adjust: exact;
  }

  .scale .women {
    block-size: 100%;
    inline-size: var(--length);
    background: var(--_women);
    transition: inline-size 200ms;
  }

  /* The earlier figure, 4 px over and under the bar, with a rim that shows it on women's part. */
  .scale::after {
    content: '';
    position: absolute;
    inset-block: -5px;
    inset-inline-start: calc(var(--tick) - 1px);
    inline-size: 2px;
    background: var(--_ink);
    box-shadow: 0 0 0 1px var(--_surface);
  }

  .axis {
    position: relative;
    display: flex;
    justify-content: space-between;
    margin-block: 0.5em 0.625em;
    font-size: 0.75em;
    line-height: 1.2;
    color: var(--_ink-quiet);
  }

  .year {
    position: absolute;
    inset-inline-start: calc(var(--label) - 2em);
    inline-size: 4em;
    text-align: center;
  }

  .change,
  .line {
    font-size: 0.875em;
    line-height: 1.35;
  }

  .growth {
    margin-block-start: 0.25em;
  }

  .title {
    padding-block-end: 0.5em;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  .growth .line {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 0.75em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .growth .name {
    justify-self: start;
    min-block-size: 1.75em;
    font-size: 1em;
  }

  .growth .definition {
    grid-column: 1 / -1;
    margin-block: 0.25em;
    font-size: 1em;
  }

  .before {
    grid-column: 1 / -1;
    color: var(--_ink-quiet);
  }

  @container (min-width: 25em) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }

    .growth {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 30em) and (max-width: 56.24em) {
    .growth .line {
      grid-template-columns: 1fr auto 11em;
    }

    .before {
      grid-column: auto;
    }
  }

  @container (min-width: 56.25em) {
    .figures {
      grid-template-columns: 1fr 1fr 1fr;
    }

    .growth {
      grid-column: auto;
      margin-block-start: 0;
      padding-block-start: 0.75em;
      border-block-start: 2px solid var(--_ink);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .scale .women {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .scale {
      --_men: Canvas;
      --_women: CanvasText;
      --_men-edge: CanvasText;
      --_ink: CanvasText;
      --_surface: Canvas;
      forced-color-adjust: none;
    }
  }
`;
